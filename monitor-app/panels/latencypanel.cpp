// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencypanel.h"

#include "panels/heartbeatpage.h"
#include "panels/latencymodel.h"
#include "panels/paneltable.h"
#include "panels/stagepage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace {

//! The rows of \a model that are selected, or all, with the headings: columns parted by tabs.
QString tableText(const PanelTable *table, bool onlySelected)
{
    const QAbstractItemModel *model = table->model();
    QStringList lines;
    QStringList headings;
    for (int column = 0; column < model->columnCount(); ++column)
        headings << model->headerData(column, Qt::Horizontal).toString();
    lines << headings.join(u'\t');
    for (int row = 0; row < model->rowCount(); ++row) {
        if (onlySelected && !table->selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString().replace(QChar(QChar::Nbsp), u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

LatencyPanel::LatencyPanel(LatencyHistory *history, QWidget *parent) : QWidget(parent)
{
    QTabBar *tabs = new QTabBar(this);
    tabs->setObjectName(QStringLiteral("latencyTabs"));
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setUsesScrollButtons(false);
    tabs->addTab(tr("Heartbeats"));
    tabs->setTabToolTip(
        0, tr("Wheel: zoom the time, with Ctrl the latency. Drag: move. Shift and drag: show what "
              "is framed. Double click: show all."));
    tabs->addTab(tr("Figures"));
    tabs->addTab(tr("Why behind?"));
    QStackedWidget *pages = new QStackedWidget(this);
    pages->addWidget(new HeartbeatPage(history, pages));
    pages->addWidget(makeTable(history));
    pages->addWidget(new StagePage(history, pages));
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(tabs);
    layout->addWidget(pages, 1);
}

PanelTable *LatencyPanel::makeTable(LatencyHistory *history)
{
    LatencyModel *model = new LatencyModel(history, this);
    PanelTable *table = new PanelTable(new LatencyOrder(model, this), this);
    table->setObjectName(QStringLiteral("latencyTable"));
    table->setAccessibleName(tr("Latencies of the last minutes"));
    table->setEmptyText(tr("Latency is measured with each heartbeat; none was answered yet."));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(LatencyModel::ShardColumn, Qt::AscendingOrder);
    table->fitColumn(LatencyModel::ShardColumn, {QStringLiteral("0000")}, true);
    for (int column = LatencyModel::ShardColumn + 1; column < LatencyModel::ColumnCount; ++column)
        table->fitColumn(column, {QStringLiteral("00.00 ms")});
    table->fitColumn(LatencyModel::BeatsColumn, {QStringLiteral("0,000")});
    table->fitColumn(LatencyModel::MissedColumn, {QStringLiteral("000")});

    QAction *copy = new QAction(tr("&Copy rows"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, table,
            [table] { QGuiApplication::clipboard()->setText(tableText(table, true)); });
    QAction *copyAll = new QAction(tr("Copy &all"), table);
    connect(copyAll, &QAction::triggered, table,
            [table] { QGuiApplication::clipboard()->setText(tableText(table, false)); });
    table->addActions({copy, copyAll});
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return table;
}
