// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/historyaxis.h"

#include <gateway/session/shardsnapshot.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

class HistoryPlot;
class InflaterHistory;
class InflaterModel;
class InflaterOrder;
class PanelTable;

//! How well each connection is compressed and what inflating it takes: a table, and the same over time. With
//! little height one of them is shown, else both.
class InflaterPanel : public QWidget
{
    Q_OBJECT

public:
    enum Page { TablePage, RatioPage, TrafficPage, TimePage };

    explicit InflaterPanel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {575, 190}; }
    void setPage(Page page);

public Q_SLOTS:
    void clear();
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    //! The same out of a capture.
    void takeCaptured(const QList<Gateway::ShardSnapshot> &snapshots);

Q_SIGNALS:
    void labRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createTable();
    QWidget *createHead();
    void arrange();
    void showHistory();
    void showAdvice();
    [[nodiscard]] QList<int> shardsShown() const;

    InflaterModel *m_model;
    InflaterOrder *m_order;
    InflaterHistory *m_history;
    PanelTable *m_table;
    HistoryPlot *m_plot;
    QButtonGroup *m_pages;
    QToolButton *m_tableButton = nullptr;
    QLabel *m_advice;
    Page m_page = TablePage;
    Page m_plotPage = RatioPage;
    bool m_showsBoth = false;
};
