// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencymodel.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "panels/latencyhistory.h"
#include "units.h"

#include <QGuiApplication>

LatencyModel::LatencyModel(LatencyHistory *history, QObject *parent)
    : QAbstractTableModel(parent), m_history(history)
{
    connect(history, &LatencyHistory::changed, this, &LatencyModel::update);
}

void LatencyModel::update()
{
    const QList<int> shards = m_history->shards();
    if (shards != m_shards) {
        beginResetModel();
        m_shards = shards;
        endResetModel();
    } else if (!m_shards.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int LatencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shards.size());
}

int LatencyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LatencyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int shard = m_shards.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::DecorationRole && index.column() == ShardColumn)
        return glyphIcon(Glyph::Dot, Colors::ofSeries(shard, QGuiApplication::palette()));
    if (role != Qt::DisplayRole)
        return {};
    const auto text = [](double latency) {
        return latency < 0 ? QStringLiteral("–") : Units::milliseconds(latency);
    };
    switch (index.column()) {
    case ShardColumn:
        return shard;
    case NowColumn:
        return text(m_history->summary(shard).now);
    case AverageColumn:
        return text(m_history->summary(shard).average);
    case MinimumColumn:
        return text(m_history->summary(shard).minimum);
    case MaximumColumn:
        return text(m_history->summary(shard).maximum);
    case Percentile95Column:
        return text(m_history->summary(shard).percentile95);
    default:
        return {};
    }
}

QVariant LatencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ShardColumn:
        return tr("Shard");
    case NowColumn:
        return tr("Now");
    case AverageColumn:
        return tr("Average");
    case MinimumColumn:
        return tr("Least");
    case MaximumColumn:
        return tr("Most");
    case Percentile95Column:
        return tr("95 %");
    default:
        return {};
    }
}
