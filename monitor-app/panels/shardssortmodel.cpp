// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardssortmodel.h"

#include "panels/shardsmodel.h"

using namespace std::chrono_literals;

static constexpr auto sortPause = 2s;

ShardsSortModel::ShardsSortModel(ShardsModel *shards, QObject *parent)
    : QSortFilterProxyModel(parent), m_shards(shards)
{
    // Sorted with each change it would move every row by itself.
    setDynamicSortFilter(false);
    setSourceModel(shards);
    m_pause.setSingleShot(true);
    m_pause.setInterval(sortPause);
    connect(&m_pause, &QTimer::timeout, this, &ShardsSortModel::sortAnew);
    connect(shards, &ShardsModel::figuresChanged, this, &ShardsSortModel::sortSoon);
    connect(shards, &QAbstractItemModel::rowsInserted, this, &ShardsSortModel::sortAnew);
}

int ShardsSortModel::sourceRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

bool ShardsSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_shards->isBefore(left.row(), right.row(), left.column());
}

void ShardsSortModel::sortSoon()
{
    // The order of the ids changes with new rows alone.
    if (sortColumn() > ShardsModel::ShardColumn && !m_pause.isActive())
        m_pause.start();
}

void ShardsSortModel::sortAnew()
{
    sort(sortColumn(), sortOrder());
}
