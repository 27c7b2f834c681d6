// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardspanel.h"

#include "glyphicon.h"
#include "panels/paneltable.h"
#include "panels/shardsmodel.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

ShardsPanel::ShardsPanel(ShardsModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new PanelTable(model, this))
{
    m_table->setObjectName(QStringLiteral("shardsTable"));
    m_table->setAccessibleName(tr("Shards"));
    m_table->setEmptyText(tr("No shards yet. They are listed here once a bot is connected."));
    m_table->fitColumn(ShardsModel::ShardColumn, {QStringLiteral("000")});
    m_table->fitColumn(ShardsModel::StateColumn,
                       {Gateway::stateText(Gateway::ShardState::Queued),
                        Gateway::stateText(Gateway::ShardState::BackingOff) + u" · 00 s"},
                       true);
    m_table->fitColumn(ShardsModel::LatencyColumn, {QStringLiteral("0,000 ms")});
    m_table->fitColumn(ShardsModel::AverageColumn, {QStringLiteral("0,000 ms")});
    m_table->fitColumn(ShardsModel::SequenceColumn, {QStringLiteral("0,000,000")});
    m_table->fitColumn(ShardsModel::RateColumn, {QStringLiteral("00,000")});
    m_table->fitColumn(ShardsModel::EventsColumn, {QStringLiteral("0,000,000")});
    m_table->fitColumn(ShardsModel::ReceivedColumn, {QStringLiteral("0000.0 MiB")});
    m_table->fitColumn(ShardsModel::RatioColumn, {QStringLiteral("00.0 ×")});
    m_table->fitColumn(ShardsModel::ReconnectsColumn, {});
    m_table->fitColumn(ShardsModel::GapsColumn, {QStringLiteral("000")});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ShardsPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT currentShardChanged(currentShard()); });

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QSize ShardsPanel::sizeHint() const
{
    return {900, 130};
}

int ShardsPanel::currentShard() const
{
    // Not the current row: the focus makes one current that nobody chose.
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? -1 : m_model->shard(selected.constFirst().row()).shard.id;
}

void ShardsPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_table->indexAt(place);
    if (!index.isValid())
        return;
    const int id = m_model->shard(index.row()).shard.id;
    QMenu menu(this);
    menu.addAction(glyphIcon(Glyph::Reconnect), tr("Reconnect shard %1").arg(id), this,
                   [this, id] { Q_EMIT reconnectRequested(id); });
    menu.addAction(glyphIcon(Glyph::Filter), tr("Show only events of shard %1").arg(id), this,
                   [this, id] { Q_EMIT filterTermChosen(QStringLiteral("shard == %1").arg(id), FilterChange::And); });
    menu.exec(m_table->viewport()->mapToGlobal(place));
}
