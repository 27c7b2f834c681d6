// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterchange.h"

#include <QWidget>

class BotSession;
class PanelTable;
class ShardDetails;
class ShardHeatLegend;
class ShardHeatMap;
class ShardsActions;
class ShardsModel;
class ShardsSortModel;

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QAction;
class QComboBox;
class QSplitter;
class QStackedWidget;
class QToolBar;
QT_END_NAMESPACE

//! The shards as a table or as a heat map, what can be done with one of them, and all that is known of it.
class ShardsPanel : public QWidget
{
    Q_OBJECT

public:
    enum class View { Table, HeatMap };

    //! With more shards than this the heat map is shown, unless the user chose a view.
    static constexpr int tableShards = 32;

    explicit ShardsPanel(ShardsModel *model, QWidget *parent = nullptr);

    //! Whose shards these are; null when it has ended.
    void setSession(BotSession *session);

    [[nodiscard]] ShardsModel *model() const { return m_model; }
    [[nodiscard]] PanelTable *table() const { return m_table; }
    [[nodiscard]] ShardHeatMap *heatMap() const { return m_heatMap; }
    [[nodiscard]] ShardHeatLegend *legend() const { return m_legend; }
    [[nodiscard]] ShardDetails *details() const { return m_details; }
    [[nodiscard]] ShardsActions *actions() const { return m_actions; }
    [[nodiscard]] View view() const;
    void setView(View view);
    [[nodiscard]] int currentShard() const; //!< Its id; -1 when none is selected.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentShardChanged(int id);
    void filterTermChosen(const QString &term, FilterChange how);
    //! The user chose a moment in the history of a shard; ms since the Unix epoch.
    void momentChosen(int shard, qint64 time);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createTable();
    QWidget *createHeatPage();
    void createTools();
    void fitView();
    void fitDetails();
    void followSelection();
    void followCells();
    void selectCell(int row);
    [[nodiscard]] int rowAt(const QAbstractItemView *view, const QPoint &place) const;
    void showMenu(QAbstractItemView *view, const QPoint &place);

    ShardsModel *m_model;
    ShardsSortModel *m_sorted;
    PanelTable *m_table;
    ShardHeatMap *m_heatMap;
    ShardHeatLegend *m_legend;
    ShardDetails *m_details;
    ShardsActions *m_actions;
    QToolBar *m_tools;
    QStackedWidget *m_views;
    QSplitter *m_splitter;
    QComboBox *m_measure;
    QAction *m_measureTool = nullptr;
    QAction *m_heatTool = nullptr;
    QAction *m_detailsTool = nullptr;
    bool m_isFollowing = false;  //!< One view's selection is being carried over to the other.
    bool m_isViewChosen = false; //!< By the user, and not by the number of shards.
};
