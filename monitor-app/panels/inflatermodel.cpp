// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflatermodel.h"

#include "units.h"

#include <algorithm>

namespace {

//! Whether there is a connection whose figures these are.
bool isConnected(Gateway::ShardState state)
{
    using Gateway::ShardState;
    return state == ShardState::AwaitingHello || state == ShardState::Identifying ||
           state == ShardState::Resuming || state == ShardState::Ready;
}

} // namespace

InflaterModel::InflaterModel(QObject *parent) : QAbstractTableModel(parent) {}

void InflaterModel::clear()
{
    beginResetModel();
    m_shards.clear();
    endResetModel();
}

int InflaterModel::rowOf(Gateway::ShardId shard)
{
    const auto place = std::lower_bound(
        m_shards.cbegin(), m_shards.cend(), shard.id,
        [](const Gateway::ShardSnapshot &snapshot, int id) { return snapshot.shard.id < id; });
    const int row = int(place - m_shards.cbegin());
    if (place != m_shards.cend() && place->shard.id == shard.id)
        return row;
    Gateway::ShardSnapshot added;
    added.shard = shard;
    beginInsertRows({}, row, row);
    m_shards.insert(row, added);
    endInsertRows();
    return row;
}

void InflaterModel::takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots)
{
    for (const Gateway::ShardSnapshot &snapshot : snapshots)
        m_shards[rowOf(snapshot.shard)] = snapshot;
    if (!m_shards.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int InflaterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shards.size());
}

int InflaterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InflaterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Gateway::ShardSnapshot &shard = m_shards.at(index.row());
    const Gateway::InflaterStatistics &inflater = shard.inflater;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (index.column() != ShardColumn && !isConnected(shard.state))
        return role == Qt::DisplayRole ? QStringLiteral("–") : QVariant();
    if (role == UsageRole && index.column() == BufferColumn)
        return inflater.capacity > 0 ? double(inflater.used) / double(inflater.capacity) : 0.0;
    if (role == Qt::ToolTipRole && index.column() == BufferColumn)
        return tr("The last payload filled %1 of a buffer of %2")
            .arg(Units::bytes(inflater.used), Units::bytes(inflater.capacity));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ShardColumn:
        return shard.shard.id;
    case ImplementationColumn:
        if (!shard.inflaterImplementation.isEmpty())
            return shard.inflaterImplementation;
        return shard.state == Gateway::ShardState::Ready ? tr("none") : QStringLiteral("–");
    case InColumn:
        return Units::bytes(inflater.bytesIn);
    case OutColumn:
        return Units::bytes(inflater.bytesOut);
    case RatioColumn:
        return inflater.bytesIn > 0 ? Units::ratio(inflater.ratio()) : QStringLiteral("–");
    case BufferColumn:
        return tr("%1 / %2", "bytes used of capacity")
            .arg(Units::bytes(inflater.used), Units::bytes(inflater.capacity));
    case WindowColumn:
        return Units::bytes(inflater.windowMemory);
    default:
        return {};
    }
}

QVariant InflaterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == ImplementationColumn || section == BufferColumn;
        return QVariant((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case ShardColumn:
        return isTip ? tr("The shard's number") : tr("Shard");
    case ImplementationColumn:
        return isTip ? tr("The library that inflates this connection") : tr("Inflater");
    case InColumn:
        return isTip ? tr("Compressed bytes taken, on the present connection") : tr("In");
    case OutColumn:
        return isTip ? tr("Bytes of payload given, on the present connection") : tr("Out");
    case RatioColumn:
        return isTip ? tr("Bytes given by bytes taken") : tr("Ratio");
    case BufferColumn:
        return isTip ? tr("How much of the output buffer the last payload filled") : tr("Buffer");
    case WindowColumn:
        return isTip ? tr("Memory of the decompression context, its window among it") : tr("Window");
    default:
        return {};
    }
}
