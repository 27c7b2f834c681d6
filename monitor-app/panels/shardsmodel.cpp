// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardsmodel.h"

#include "colorscheme.h"
#include "eventlog/printable.h"
#include "glyphicon.h"
#include "units.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

using Gateway::ShardSnapshot;
using Gateway::ShardState;

namespace {

const QString nothing = QStringLiteral("–");

} // namespace

ShardsModel::ShardsModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_firstChanged >= 0)
            tell();
    });
}

ShardsModel::~ShardsModel() = default;

int ShardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shards.size());
}

int ShardsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ShardsModel::isBeating(ShardState state)
{
    return state == ShardState::Ready || state == ShardState::Identifying || state == ShardState::Resuming;
}

int ShardsModel::rowOfShard(int id) const
{
    const auto place =
        std::lower_bound(m_shards.cbegin(), m_shards.cend(), id,
                         [](const ShardSnapshot &a, int wanted) { return a.shard.id < wanted; });
    return place == m_shards.cend() || place->shard.id != id ? -1 : int(place - m_shards.cbegin());
}

int ShardsModel::shardsIn(ShardState state) const
{
    return int(std::count_if(m_shards.cbegin(), m_shards.cend(),
                             [state](const ShardSnapshot &shard) { return shard.state == state; }));
}

void ShardsModel::clear()
{
    beginResetModel();
    m_shards.clear();
    m_history.clear();
    m_rates.clear();
    m_firstChanged = m_lastChanged = -1;
    endResetModel();
    Q_EMIT figuresChanged();
}

int ShardsModel::rowOf(Gateway::ShardId shard)
{
    const auto place = std::lower_bound(m_shards.cbegin(), m_shards.cend(), shard.id,
                                        [](const ShardSnapshot &a, int id) { return a.shard.id < id; });
    const int row = int(place - m_shards.cbegin());
    if (place == m_shards.cend() || place->shard.id != shard.id) {
        if (m_firstChanged >= row)
            ++m_firstChanged;
        if (m_lastChanged >= row)
            ++m_lastChanged;
        beginInsertRows({}, row, row);
        ShardSnapshot snapshot;
        snapshot.shard = shard;
        m_shards.insert(row, snapshot);
        endInsertRows();
    }
    return row;
}

//! Adds rows for those of \a snapshots that have none, in one go where they come behind all others, as they
//! do when a session begins.
void ShardsModel::insertMissing(const QList<ShardSnapshot> &snapshots)
{
    QList<ShardSnapshot> missing;
    std::copy_if(snapshots.cbegin(), snapshots.cend(), std::back_inserter(missing),
                 [this](const ShardSnapshot &snapshot) { return rowOfShard(snapshot.shard.id) < 0; });
    std::sort(missing.begin(), missing.end(),
              [](const ShardSnapshot &a, const ShardSnapshot &b) { return a.shard.id < b.shard.id; });
    if (missing.isEmpty() ||
        (!m_shards.isEmpty() && m_shards.constLast().shard.id > missing.constFirst().shard.id))
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(missing.size()) - 1);
    m_shards += missing;
    endInsertRows();
}

void ShardsModel::takeSnapshots(const QList<ShardSnapshot> &snapshots)
{
    insertMissing(snapshots);
    for (const ShardSnapshot &snapshot : snapshots) {
        m_shards[rowOf(snapshot.shard)] = snapshot;
        m_rates.add(snapshot);
    }
    // Rates fall also of those that are not among them.
    m_firstChanged = m_shards.isEmpty() ? -1 : 0;
    m_lastChanged = rowCount() - 1;
    tell();
}

void ShardsModel::tell()
{
    m_refresh.start();
    const int first = std::exchange(m_firstChanged, -1);
    const int last = std::exchange(m_lastChanged, -1);
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT figuresChanged();
}

void ShardsModel::tellSoon(int row)
{
    m_firstChanged = m_firstChanged < 0 ? row : std::min(m_firstChanged, row);
    m_lastChanged = std::max(m_lastChanged, row);
    if (!m_refresh.isActive())
        tell();
}

void ShardsModel::takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    const int row = rowOf(shard);
    m_shards[row].state = transition.to;
    m_shards[row].lastTransition = transition;
    QList<Gateway::Transition> &history = m_history[shard.id];
    if (history.size() == historyLength)
        history.removeFirst();
    history.append(transition);
    Q_EMIT transitionTaken(shard, transition);
    tellSoon(row);
}

//! A number that grows in the order of \a column.
double ShardsModel::sortKey(const ShardSnapshot &shard, int column) const
{
    // Those that want attention first.
    constexpr ShardState inOrder[] = {
        ShardState::Failed,        ShardState::BackingOff,  ShardState::Queued,   ShardState::Connecting,
        ShardState::AwaitingHello, ShardState::Identifying, ShardState::Resuming, ShardState::Ready,
        ShardState::Stopped,       ShardState::Idle};
    switch (column) {
    case StateColumn:
        return double(std::ranges::find(inOrder, shard.state) - std::begin(inOrder));
    case LatencyColumn:
        return isBeating(shard.state) ? shard.latency : -1;
    case AverageColumn:
        return shard.averageLatency;
    case SequenceColumn:
        return double(shard.sequence);
    case RateColumn:
        return m_rates.rates(shard.shard.id).eventsPerSecond;
    case EventsColumn:
        return double(shard.events);
    case ReceivedColumn:
        return double(shard.bytesReceived);
    case RatioColumn:
        return shard.bytesReceived > 0 ? double(shard.bytesInflated) / double(shard.bytesReceived) : 0;
    case ReconnectsColumn:
        return double(shard.reconnects);
    case GapsColumn:
        return double(shard.gaps);
    default:
        return shard.shard.id;
    }
}

bool ShardsModel::isBefore(int left, int right, int column) const
{
    const ShardSnapshot &a = m_shards.at(left);
    const ShardSnapshot &b = m_shards.at(right);
    if (column == CauseColumn) {
        const int order = text(a, column).localeAwareCompare(text(b, column));
        return order != 0 ? order < 0 : a.shard.id < b.shard.id;
    }
    const double keyOfA = sortKey(a, column);
    const double keyOfB = sortKey(b, column);
    return keyOfA < keyOfB || (!(keyOfB < keyOfA) && a.shard.id < b.shard.id);
}

QVariant ShardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShardSnapshot &shard = m_shards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shard, index.column());
    case Qt::ToolTipRole:
        return toolTip(shard, index.column());
    case Qt::DecorationRole:
        if (index.column() == StateColumn)
            return glyphIcon(Glyph::Dot, Colors::ofState(shard.state, QGuiApplication::palette()));
        return {};
    case Qt::ForegroundRole:
        if (index.column() == GapsColumn && shard.gaps > 0)
            return Colors::bad(QGuiApplication::palette());
        return {};
    case Qt::AccessibleTextRole:
        // A cell of the heat map shows no text of its state.
        if (index.column() == ShardColumn)
            return tr("Shard %1: %2").arg(shard.shard.id).arg(stateWithWait(shard));
        return text(shard, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QString ShardsModel::stateWithWait(const ShardSnapshot &shard)
{
    QString state = Gateway::stateText(shard.state);
    const Gateway::Transition &last = shard.lastTransition;
    if (shard.state != ShardState::BackingOff || last.delay.count() < 0)
        return state;
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(last.when) + last.delay.count();
    if (left <= 0)
        return state;
    return state + u" · " + QLocale().toString(std::ceil(double(left) / 1000), 'f', 0) + u'\u00a0' + u's';
}

QString ShardsModel::text(const ShardSnapshot &shard, int column) const
{
    switch (column) {
    case ShardColumn:
        return QString::number(shard.shard.id);
    case StateColumn:
        return stateWithWait(shard);
    case LatencyColumn:
        return shard.latency < 0 || !isBeating(shard.state) ? nothing : Units::milliseconds(shard.latency);
    case AverageColumn:
        return shard.averageLatency < 0 ? nothing : Units::milliseconds(shard.averageLatency);
    case SequenceColumn:
        return shard.sequence < 0 ? nothing : Units::count(shard.sequence);
    case RateColumn:
        return Units::rate(m_rates.rates(shard.shard.id).eventsPerSecond);
    case EventsColumn:
        return Units::count(shard.events);
    case ReceivedColumn:
        return Units::bytes(shard.bytesReceived);
    case RatioColumn:
        return shard.bytesReceived > 0
                   ? Units::ratio(double(shard.bytesInflated) / double(shard.bytesReceived))
                   : nothing;
    case ReconnectsColumn:
        return Units::count(shard.reconnects);
    case GapsColumn:
        return Units::count(shard.gaps);
    case CauseColumn:
        return Printable::line(Gateway::causeText(shard.lastTransition));
    default:
        return {};
    }
}

QString ShardsModel::toolTip(const ShardSnapshot &shard, int column) const
{
    const Gateway::Transition &last = shard.lastTransition;
    switch (column) {
    case ShardColumn:
        return tr("Shard %1 of %2").arg(shard.shard.id).arg(shard.shard.count);
    case StateColumn:
        return last.when.isValid() ? tr("Since %1").arg(last.when.toLocalTime().toString(u"HH:mm:ss"))
                                   : QString();
    case CauseColumn: {
        const QString cause = text(shard, column);
        const QString advice = Gateway::adviceText(last);
        return advice.isEmpty() ? cause : QString(cause + u'\n' + advice);
    }
    case LatencyColumn:
    case AverageColumn:
        if (shard.heartbeatInterval.count() <= 0)
            return {};
        return tr("Measured with each heartbeat, every %1")
            .arg(Units::milliseconds(double(shard.heartbeatInterval.count())));
    case ReceivedColumn:
        return tr("%1 inflated; %2 sent")
            .arg(Units::bytes(shard.bytesInflated), Units::bytes(shard.bytesSent));
    case ReconnectsColumn:
        return tr("Identifies: %1 · resumes: %2 · events replayed: %3")
            .arg(Units::count(shard.identifies), Units::count(shard.resumes), Units::count(shard.replayed));
    case GapsColumn:
        return tr("Events skipped: %1 · received twice: %2")
            .arg(Units::count(shard.gaps), Units::count(shard.duplicates));
    default:
        return {};
    }
}

ColumnHeader ShardsModel::headerOf(int section)
{
    switch (section) {
    case ShardColumn:
        return {tr("The shard's number, from 0"), tr("Shard")};
    case StateColumn:
        return {tr("Where the session stands"), tr("State")};
    case LatencyColumn:
        return {tr("From the last heartbeat to its ACK"), tr("Latency")};
    case AverageColumn:
        return {tr("Mean latency of the last 20 heartbeats"), tr("Average")};
    case SequenceColumn:
        return {tr("Sequence number of the last event"), tr("Sequence")};
    case RateColumn:
        return {tr("Events per second over the last 3 seconds"), tr("Events/s")};
    case EventsColumn:
        return {tr("Events since the start"), tr("Events")};
    case ReceivedColumn:
        return {tr("Bytes on the WebSocket since the start"), tr("Received")};
    case RatioColumn:
        return {tr("Inflated bytes by received bytes"), tr("Ratio")};
    case ReconnectsColumn:
        return {tr("How often it became ready again"), tr("Reconnects")};
    case GapsColumn:
        return {tr("Sequence numbers that were skipped: events that were lost"), tr("Gaps")};
    case CauseColumn:
        return {tr("Why the shard is in its state"), tr("Cause")};
    default:
        return {};
    }
}

QVariant ShardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == StateColumn || section == CauseColumn;
        return ColumnHeader::alignment(!isText);
    }
    return headerOf(section).data(role);
}
