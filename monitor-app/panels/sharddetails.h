// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardsnapshot.h>

#include <QWidget>

class PanelTable;
class ShardFactGrid;
class ShardsModel;
class TimelineModel;

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

//! All that is known of one shard: its state and why, its figures, and what happened to it before.
class ShardDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ShardDetails(ShardsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] int shard() const { return m_shard; } //!< Its id; -1: none.
    void setShard(int id);
    [[nodiscard]] PanelTable *historyTable() const { return m_historyTable; }
    [[nodiscard]] QSize sizeHint() const override { return {400, 190}; }

Q_SIGNALS:
    //! The user chose a change of state: \a time is its moment, ms since the Unix epoch.
    void momentChosen(int shard, qint64 time);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFigures();
    void refresh();
    void showHead(const Gateway::ShardSnapshot &shard);
    void fitCause();
    void loadHistory();
    void chooseMoment(int row);

    ShardsModel *m_model;
    TimelineModel *m_history;
    PanelTable *m_historyTable;
    ShardFactGrid *m_facts;
    QStackedWidget *m_pages;
    QTabWidget *m_tabs;
    QLabel *m_mark = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_cause = nullptr;
    int m_shard = -1;
};
