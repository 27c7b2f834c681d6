// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflaterhistory.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace {

//! Snapshots come more often; a point shall stand for about a second.
constexpr qint64 interval = 950'000'000;

//! Shards of several threads do not tell in the exact order; another session may be earlier by more.
constexpr qint64 muchEarlier = 10 * interval;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

} // namespace

void InflaterHistory::Figures::operator+=(const Figures &other)
{
    wire += other.wire;
    inflated += other.inflated;
    payloads += other.payloads;
    nanoseconds += other.nanoseconds;
}

InflaterHistory::InflaterHistory(QObject *parent) : QObject(parent) {}

QList<int> InflaterHistory::shards() const
{
    QList<int> shards = m_lines.keys();
    shards.removeOne(total);
    return shards;
}

QList<InflaterHistory::Point> InflaterHistory::points(int shard) const
{
    const auto line = m_lines.constFind(shard);
    return line == m_lines.cend() ? QList<Point>() : line->points;
}

void InflaterHistory::clear()
{
    m_lines.clear();
    m_latest.clear();
    Q_EMIT changed();
}

InflaterHistory::Figures InflaterHistory::figuresOf(const Gateway::ShardSnapshot &snapshot)
{
    return {snapshot.bytesReceived, snapshot.bytesInflated, snapshot.inflaterSum.payloads,
            snapshot.inflaterSum.nanoseconds};
}

bool InflaterHistory::sample(Line *line, const Figures &now, qint64 clock, qint64 time)
{
    const Figures &last = line->last;
    // Another session whose counters begin anew, or the first that is seen.
    if (line->lastAt == 0 || now.wire < last.wire || clock < line->lastAt - muchEarlier) {
        line->last = now;
        line->lastAt = clock;
        return false;
    }
    if (clock - line->lastAt < interval)
        return false;
    const double seconds = double(clock - line->lastAt) / 1e9;
    const auto wire = double(now.wire - last.wire);
    const auto inflated = double(now.inflated - last.inflated);
    const auto payloads = double(now.payloads - last.payloads);
    // Without compression there is no ratio.
    const bool hasRatio = payloads > 0 && wire > 0;
    line->points.append({time, hasRatio ? inflated / wire : nothing, wire / seconds, inflated / seconds,
                         payloads > 0 ? double(now.nanoseconds - last.nanoseconds) / payloads : nothing});
    if (line->points.size() > capacity)
        line->points.removeFirst();
    line->last = now;
    line->lastAt = clock;
    return true;
}

void InflaterHistory::take(const Gateway::ShardSnapshot &snapshot)
{
    const Figures figures = figuresOf(snapshot);
    // What it did before it was seen is nothing of this second.
    if (!m_latest.contains(snapshot.shard.id))
        m_lines[total].last += figures;
    m_latest.insert(snapshot.shard.id, figures);
}

void InflaterHistory::takeAll(const QList<Gateway::ShardSnapshot> &snapshots, bool isCaptured)
{
    if (snapshots.isEmpty())
        return;
    const qint64 present = QDateTime::currentMSecsSinceEpoch();
    qint64 clock = 0;
    bool hasNew = false;
    for (const Gateway::ShardSnapshot &snapshot : snapshots) {
        take(snapshot);
        clock = std::max(clock, snapshot.timestamp);
        const qint64 time = isCaptured ? snapshot.timestamp / 1'000'000 : present;
        hasNew |= sample(&m_lines[snapshot.shard.id], figuresOf(snapshot), snapshot.timestamp, time);
    }
    Figures sum;
    for (const Figures &figures : std::as_const(m_latest))
        sum += figures;
    hasNew |= sample(&m_lines[total], sum, clock, isCaptured ? clock / 1'000'000 : present);
    if (hasNew)
        Q_EMIT changed();
}

void InflaterHistory::takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots)
{
    takeAll(snapshots, false);
}

void InflaterHistory::takeCaptured(const QList<Gateway::ShardSnapshot> &snapshots)
{
    takeAll(snapshots, true);
}
