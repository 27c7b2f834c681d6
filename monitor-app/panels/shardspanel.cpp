// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardspanel.h"

#include "glyphicon.h"
#include "panels/paneltable.h"
#include "panels/sharddetails.h"
#include "panels/shardheatmap.h"
#include "panels/shardheatmaplegend.h"
#include "panels/shardsactions.h"
#include "panels/shardsmodel.h"
#include "panels/shardssortmodel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShardsPanel::ShardsPanel(ShardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sorted(new ShardsSortModel(model, this))
    , m_table(new PanelTable(m_sorted, this))
    , m_heatMap(new ShardHeatMap(model, this))
    , m_legend(new ShardHeatLegend(model, m_heatMap, this))
    , m_details(new ShardDetails(model, this))
    , m_actions(new ShardsActions(model, this))
    , m_tools(new QToolBar(this))
    , m_views(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_measure(new QComboBox(this))
{
    createTable();
    m_views->addWidget(m_table);
    m_views->addWidget(createHeatPage());
    createTools();

    m_splitter->setObjectName(u"shardsSplitter"_s);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ShardsPanel::followSelection);
    connect(m_heatMap->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ShardsPanel::followCells);
    connect(model, &QAbstractItemModel::modelReset, this, &ShardsPanel::followSelection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ShardsPanel::followSelection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ShardsPanel::fitView);
    connect(model, &QAbstractItemModel::modelReset, this, &ShardsPanel::fitView);
    connect(m_details, &ShardDetails::momentChosen, this, &ShardsPanel::momentChosen);
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_table), static_cast<QAbstractItemView *>(m_heatMap)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &place) { showMenu(view, place); });
        connect(view, &QAbstractItemView::activated, this, [this] { m_detailsTool->setChecked(true); });
    }
    followSelection();
}

void ShardsPanel::createTable()
{
    m_table->setObjectName(u"shardsTable"_s);
    m_table->setAccessibleName(tr("Shards"));
    m_table->setEmptyText(tr("No shards yet. They are listed here once a bot is connected."));
    m_table->horizontalHeader()->setSortIndicator(ShardsModel::ShardColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->fitColumn(ShardsModel::ShardColumn, {u"000"_s});
    m_table->fitColumn(ShardsModel::StateColumn,
                       {Gateway::stateText(Gateway::ShardState::Queued),
                        Gateway::stateText(Gateway::ShardState::BackingOff) + u" · 00 s"},
                       true);
    m_table->fitColumn(ShardsModel::LatencyColumn, {u"0,000 ms"_s});
    m_table->fitColumn(ShardsModel::AverageColumn, {u"0,000 ms"_s});
    m_table->fitColumn(ShardsModel::SequenceColumn, {u"0,000,000"_s});
    m_table->fitColumn(ShardsModel::RateColumn, {u"00,000"_s});
    m_table->fitColumn(ShardsModel::EventsColumn, {u"0,000,000"_s});
    m_table->fitColumn(ShardsModel::ReceivedColumn, {u"0000.0 MiB"_s});
    m_table->fitColumn(ShardsModel::RatioColumn, {u"00.0 ×"_s});
    m_table->fitColumn(ShardsModel::ReconnectsColumn, {});
    m_table->fitColumn(ShardsModel::GapsColumn, {u"000"_s});
}

QWidget *ShardsPanel::createHeatPage()
{
    m_heatMap->setObjectName(u"shardsHeatMap"_s);
    m_heatMap->setAccessibleName(tr("Heat map of the shards"));
    m_legend->setObjectName(u"shardsLegend"_s);
    QWidget *page = new QWidget;
    QVBoxLayout *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_heatMap, 1);
    layout->addWidget(m_legend);
    return page;
}

void ShardsPanel::createTools()
{
    m_tools->setObjectName(u"shardsTools"_s);
    m_tools->setIconSize({16, 16});
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heatTool = m_tools->addAction(tr("Heat map"));
    m_heatTool->setObjectName(u"shardsHeatTool"_s);
    m_heatTool->setCheckable(true);
    m_heatTool->setToolTip(
        tr("Every shard as a coloured cell, to see hundreds at once, or as a row of a table"));
    connect(m_heatTool, &QAction::triggered, this, [this](bool on) {
        m_isViewChosen = true;
        setView(on ? View::HeatMap : View::Table);
    });

    m_measure->setObjectName(u"shardsMeasure"_s);
    m_measure->setAccessibleName(tr("What the colours show"));
    m_measure->setToolTip(tr("What the colours of the cells show"));
    m_measure->addItems({tr("State"), tr("Latency"), tr("Event rate")});
    connect(m_measure, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_heatMap->setMeasure(ShardHeatScale::Measure(index)); });
    m_measureTool = m_tools->addWidget(m_measure);
    m_measureTool->setVisible(false);

    m_tools->addSeparator();
    m_tools->addActions({m_actions->reconnectAction(), m_actions->reidentifyAction(), m_actions->stopAction(),
                         m_actions->startAction(), m_actions->faultAction()});
    if (QToolButton *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(m_actions->faultAction())))
        button->setPopupMode(QToolButton::InstantPopup);

    QWidget *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    m_detailsTool = m_tools->addAction(glyphIcon(Glyph::Info), tr("Details"));
    m_detailsTool->setObjectName(u"shardsDetailsTool"_s);
    m_detailsTool->setCheckable(true);
    m_detailsTool->setChecked(true);
    m_detailsTool->setToolTip(tr("All that is known of the selected shard: its session, limits and history"));
    connect(m_detailsTool, &QAction::toggled, this, &ShardsPanel::fitDetails);
}

void ShardsPanel::setSession(BotSession *session)
{
    m_actions->setSession(session);
}

QSize ShardsPanel::sizeHint() const
{
    return {900, 190};
}

ShardsPanel::View ShardsPanel::view() const
{
    return m_views->currentIndex() == 0 ? View::Table : View::HeatMap;
}

void ShardsPanel::setView(View view)
{
    const bool hadFocus = m_views->currentWidget()->isAncestorOf(focusWidget());
    m_views->setCurrentIndex(view == View::Table ? 0 : 1);
    m_heatTool->setChecked(view == View::HeatMap);
    m_measureTool->setVisible(view == View::HeatMap);
    m_heatMap->setMeasure(ShardHeatScale::Measure(m_measure->currentIndex()));
    QAbstractItemView *shown = view == View::Table ? static_cast<QAbstractItemView *>(m_table)
                                                   : static_cast<QAbstractItemView *>(m_heatMap);
    m_views->setFocusProxy(shown);
    fitDetails();
    if (hadFocus)
        shown->setFocus();
}

void ShardsPanel::fitView()
{
    if (!m_isViewChosen)
        setView(m_model->rowCount() > tableShards ? View::HeatMap : View::Table);
}

//! What was chosen among the cells is chosen in the table too, wherever it stands there.
void ShardsPanel::followCells()
{
    if (m_isFollowing)
        return;
    const QModelIndexList cells = m_heatMap->selectionModel()->selectedRows();
    if (cells.isEmpty()) {
        m_table->clearSelection();
        return;
    }
    const QModelIndex row = m_sorted->mapFromSource(cells.constFirst());
    m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect |
                                                        QItemSelectionModel::Rows);
}

void ShardsPanel::selectCell(int row)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (row < 0)
        m_heatMap->clearSelection();
    else
        m_heatMap->selectionModel()->setCurrentIndex(
            m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

//! Details of no shard take no room from the table's last columns; the cells of the heat map would jump.
void ShardsPanel::fitDetails()
{
    const bool hasSomething = m_details->shard() >= 0 || view() == View::HeatMap;
    m_details->setVisible(m_detailsTool->isChecked() && hasSomething);
}

void ShardsPanel::followSelection()
{
    const int current = currentShard();
    selectCell(m_model->rowOfShard(current));
    // A single shard needs no choice.
    const int shown = current < 0 && m_model->rowCount() == 1 ? m_model->shard(0).shard.id : current;
    m_details->setShard(shown);
    m_actions->setShard(shown);
    fitDetails();
    Q_EMIT currentShardChanged(current);
}

int ShardsPanel::currentShard() const
{
    // Not the current row: the focus makes one current that nobody chose.
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? -1
                              : m_model->shard(m_sorted->sourceRow(selected.constFirst().row())).shard.id;
}

void ShardsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside the shards where there is room for both, below them in a narrow panel.
    const Qt::Orientation orientation = width() >= 720 ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    const int room = orientation == Qt::Horizontal ? width() : height();
    const int details = orientation == Qt::Horizontal ? m_details->sizeHint().width() : room / 3;
    m_splitter->setSizes({room - details, details});
}

//! The row of the model that \a view shows at \a place; -1: none.
int ShardsPanel::rowAt(const QAbstractItemView *view, const QPoint &place) const
{
    const QModelIndex index = view->indexAt(place);
    if (!index.isValid())
        return -1;
    return view == m_table ? m_sorted->sourceRow(index.row()) : index.row();
}

void ShardsPanel::showMenu(QAbstractItemView *view, const QPoint &place)
{
    const int row = rowAt(view, place);
    if (row < 0)
        return;
    const int id = m_model->shard(row).shard.id;
    QMenu *menu = new QMenu(this);
    menu->setObjectName(u"shardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions->reconnectAction(), m_actions->reidentifyAction(), m_actions->stopAction(),
                      m_actions->startAction(), m_actions->faultAction()});
    menu->addSeparator();
    menu->addAction(glyphIcon(Glyph::Filter), tr("Show only events of shard %1").arg(id), this, [this, id] {
        Q_EMIT filterTermChosen(QStringLiteral("shard == %1").arg(id), FilterChange::And);
    });
    menu->popup(view->viewport()->mapToGlobal(place));
}
