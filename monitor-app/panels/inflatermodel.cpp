// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflatermodel.h"

#include "panels/inflaterhistory.h"
#include "units.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Gateway;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

//! Whether there is a connection whose figures these are.
bool isConnected(ShardState state)
{
    return state == ShardState::AwaitingHello || state == ShardState::Identifying ||
           state == ShardState::Resuming || state == ShardState::Ready;
}

} // namespace

InflaterModel::InflaterModel(QObject *parent) : QAbstractTableModel(parent) {}

void InflaterModel::clear()
{
    beginResetModel();
    m_shards.clear();
    m_total = {};
    endResetModel();
}

int InflaterModel::placeOf(ShardId shard)
{
    const auto place =
        std::lower_bound(m_shards.cbegin(), m_shards.cend(), shard.id,
                         [](const ShardSnapshot &snapshot, int id) { return snapshot.shard.id < id; });
    const int row = int(place - m_shards.cbegin());
    if (place != m_shards.cend() && place->shard.id == shard.id)
        return row;
    ShardSnapshot added;
    added.shard = shard;
    // The first brings the row of all with it.
    beginInsertRows({}, m_shards.isEmpty() ? 0 : row + 1, row + 1);
    m_shards.insert(row, added);
    endInsertRows();
    return row;
}

void InflaterModel::takeSnapshots(const QList<ShardSnapshot> &snapshots)
{
    for (const ShardSnapshot &snapshot : snapshots)
        m_shards[placeOf(snapshot.shard)] = snapshot;
    addUp();
    if (!m_shards.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void InflaterModel::addUp()
{
    m_total = {};
    m_total.shard.id = InflaterHistory::total;
    for (const ShardSnapshot &shard : std::as_const(m_shards)) {
        m_total.payloads += shard.payloads;
        m_total.bytesReceived += shard.bytesReceived;
        m_total.bytesInflated += shard.bytesInflated;
        m_total.inflaterSum.add(shard.inflaterSum);
        if (!isConnected(shard.state))
            continue;
        m_total.state = ShardState::Ready;
        m_total.inflater.capacity += shard.inflater.capacity;
        m_total.inflater.used += shard.inflater.used;
        m_total.inflater.windowMemory += shard.inflater.windowMemory;
        if (m_total.inflaterImplementation.isEmpty())
            m_total.inflaterImplementation = shard.inflaterImplementation;
        else if (m_total.inflaterImplementation != shard.inflaterImplementation)
            m_total.inflaterImplementation = tr("several");
    }
}

int InflaterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shards.isEmpty() ? 0 : int(m_shards.size()) + 1;
}

int InflaterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ShardSnapshot &InflaterModel::snapshotAt(int row) const
{
    return row == 0 ? m_total : m_shards.at(row - 1);
}

int InflaterModel::shardAt(int row) const
{
    return row > 0 && row < rowCount() ? snapshotAt(row).shard.id : InflaterHistory::total;
}

bool InflaterModel::isUncompressed() const
{
    return m_total.payloads > 0 && m_total.inflaterSum.bytesIn == 0;
}

double InflaterModel::figure(const ShardSnapshot &shard, int column) const
{
    const InflaterStatistics &sum = shard.inflaterSum;
    const InflaterStatistics &held = shard.inflater;
    const auto given = [](double value, bool isKnown) {
        return isKnown ? value : nothing;
    };
    const auto wire = double(shard.bytesReceived);
    const auto inflated = double(shard.bytesInflated);
    const bool isCompressed = sum.bytesIn > 0 && wire > 0 && inflated > 0;
    const bool holds = isConnected(shard.state) && held.capacity > 0;
    switch (column) {
    case ShardColumn:
        return shard.shard.id;
    case WireColumn:
        return given(wire, wire > 0);
    case InflatedColumn:
        return given(inflated, inflated > 0);
    case RatioColumn:
        return isCompressed ? inflated / wire : nothing;
    case SavedColumn:
        return isCompressed ? 1 - wire / inflated : nothing;
    case PayloadsColumn:
        return given(double(shard.payloads), shard.payloads > 0);
    case TimeColumn:
        return given(sum.nanosecondsPerPayload(), sum.payloads > 0);
    case BufferColumn:
        return given(double(held.capacity), holds);
    case EfficiencyColumn:
        return given(sum.efficiency(), sum.offered > 0);
    case WindowColumn:
        return given(double(held.windowMemory), isConnected(shard.state) && held.windowMemory > 0);
    default:
        return nothing;
    }
}

QString InflaterModel::implementation(const ShardSnapshot &shard) const
{
    if (isConnected(shard.state) && !shard.inflaterImplementation.isEmpty())
        return shard.inflaterImplementation;
    return shard.state == ShardState::Ready ? tr("none", "inflater") : QStringLiteral("–");
}

QString InflaterModel::text(const ShardSnapshot &shard, int column) const
{
    if (column == ImplementationColumn)
        return implementation(shard);
    if (column == ShardColumn)
        return shard.shard.id == InflaterHistory::total ? tr("All") : QString::number(shard.shard.id);
    const double value = figure(shard, column);
    if (std::isnan(value))
        return QStringLiteral("–");
    switch (column) {
    case RatioColumn:
        return Units::ratio(value);
    case SavedColumn:
    case EfficiencyColumn:
        return Units::percent(value);
    case PayloadsColumn:
        return Units::count(qint64(value));
    case TimeColumn:
        return Units::nanoseconds(value);
    case BufferColumn:
        return tr("%1 / %2", "bytes used of capacity")
            .arg(Units::bytes(shard.inflater.used), Units::bytes(shard.inflater.capacity));
    default:
        return Units::bytes(qint64(value));
    }
}

QString InflaterModel::toolTip(const ShardSnapshot &shard, int column) const
{
    if (std::isnan(figure(shard, column)))
        return {};
    switch (column) {
    case BufferColumn:
        return tr("The last payload filled %1 of a buffer of %2. At its largest the buffer had %3.")
            .arg(Units::bytes(shard.inflater.used), Units::bytes(shard.inflater.capacity),
                 Units::bytes(shard.inflaterSum.peakCapacity));
    case SavedColumn:
        return tr("%1 did not have to travel.").arg(Units::bytes(shard.bytesInflated - shard.bytesReceived));
    case TimeColumn:
        return tr("%1 in all, for %2")
            .arg(Units::nanoseconds(double(shard.inflaterSum.nanoseconds)),
                 tr("%n payload(s)", nullptr, int(shard.inflaterSum.payloads)));
    default:
        return {};
    }
}

QVariant InflaterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShardSnapshot &shard = snapshotAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shard, index.column());
    case Qt::ToolTipRole:
        return toolTip(shard, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole:
        if (index.row() == 0) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case UsageRole:
        return index.column() == BufferColumn && shard.inflater.capacity > 0 && isConnected(shard.state)
                   ? double(shard.inflater.used) / double(shard.inflater.capacity)
                   : 0.0;
    case SortRole: {
        if (index.column() == ImplementationColumn)
            return implementation(shard);
        const double value = figure(shard, index.column());
        return std::isnan(value) ? -1.0 : value;
    }
    default:
        return {};
    }
}

ColumnHeader InflaterModel::headerOf(int section)
{
    switch (section) {
    case ShardColumn:
        return {tr("The shard's number; the first row is all shards together."), tr("Shard")};
    case ImplementationColumn:
        return {tr("The library that inflates the present connection. None: the gateway was not asked "
                   "to compress, and every payload travels whole."),
                tr("Inflater")};
    case WireColumn:
        return {tr("Bytes as they came over the network, in all connections of this session"), tr("Wire")};
    case InflatedColumn:
        return {tr("The same payloads after inflating: what travels without compression"), tr("Inflated")};
    case RatioColumn:
        return {tr("Inflated by wire bytes. A stream keeps what it has seen in its window, so small "
                   "payloads that resemble earlier ones shrink well, and a new connection begins anew."),
                tr("Ratio")};
    case SavedColumn:
        return {tr("The share of the bytes that did not have to travel"), tr("Saved")};
    case PayloadsColumn:
        return {tr("Payloads of every opcode"), tr("Payloads")};
    case TimeColumn:
        return {tr("Time that inflating one payload takes, on average. It is what compression costs "
                   "here; the lab measures what other libraries would take."),
                tr("Per payload")};
    case BufferColumn:
        return {tr("How much of the output buffer the last payload filled. The buffer doubles for large "
                   "payloads and shrinks again when they stay away."),
                tr("Buffer")};
    case EfficiencyColumn:
        return {tr("How much of the buffer payloads filled on average. Little: it is larger than most "
                   "payloads need, which is the price of taking the largest at once."),
                tr("Efficiency")};
    case WindowColumn:
        return {tr("Memory that the library holds for this connection: the window of what was seen "
                   "last, "
                   "and its state. For zlib about 40 KiB, for zstd as much as the gateway chooses."),
                tr("Window")};
    default:
        return {};
    }
}

QVariant InflaterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == ImplementationColumn || section == BufferColumn;
        return ColumnHeader::alignment(!isText);
    }
    return headerOf(section).data(role);
}

InflaterOrder::InflaterOrder(InflaterModel *model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(model);
    setSortRole(InflaterModel::SortRole);
}

bool InflaterOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.row() == 0 || right.row() == 0)
        return (left.row() == 0) == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}
