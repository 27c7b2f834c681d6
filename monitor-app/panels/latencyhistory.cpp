// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencyhistory.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

//! An ACK that takes longer is marked as awaited, in ms; or twice as long as the last, where that is more.
static constexpr double leastPatience = 1000;

LatencyHistory::LatencyHistory(QObject *parent) : QObject(parent) {}

void LatencyHistory::clear()
{
    m_points.clear();
    m_lastMeasured.clear();
    m_missed.clear();
    m_latest.clear();
    m_shares.clear();
    m_capturedUntil = 0;
    Q_EMIT changed();
}

void LatencyHistory::takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 sinceEpoch = now * 1'000'000 - std::chrono::steady_clock::now().time_since_epoch().count();
    for (Gateway::ShardSnapshot snapshot : snapshots) {
        add(snapshot, now);
        snapshot.timestamp += sinceEpoch;
        m_shares.add(snapshot);
    }
    Q_EMIT changed();
}

void LatencyHistory::takeCaptured(const QList<Gateway::ShardSnapshot> &snapshots)
{
    for (const Gateway::ShardSnapshot &snapshot : snapshots) {
        const qint64 time = snapshot.timestamp / 1'000'000;
        m_capturedUntil = std::max(m_capturedUntil, time);
        add(snapshot, time);
        m_shares.add(snapshot);
    }
    Q_EMIT changed();
}

qint64 LatencyHistory::present() const
{
    return m_capturedUntil > 0 ? m_capturedUntil : QDateTime::currentMSecsSinceEpoch();
}

void LatencyHistory::add(const Gateway::ShardSnapshot &snapshot, qint64 now)
{
    const int shard = snapshot.shard.id;
    const bool isMissed = m_missed.contains(shard) && snapshot.missedAcks > m_missed.value(shard);
    m_missed.insert(shard, snapshot.missedAcks);
    QList<Point> &points = m_points[shard];
    const bool connected = snapshot.state == Gateway::ShardState::Ready ||
                           snapshot.state == Gateway::ShardState::Identifying ||
                           snapshot.state == Gateway::ShardState::Resuming;
    m_latest.insert(shard, connected ? snapshot.latency : -1);
    const bool hasLatency = !points.isEmpty() && points.last().latency >= 0;
    const double patience = std::max(leastPatience, 2 * snapshot.latency);
    // A capture may tell of the missed ACK only.
    const auto awaited = isMissed ? snapshot.heartbeatInterval : snapshot.ackAwaited;
    if (hasLatency && (isMissed || double(awaited.count()) > patience))
        points.append({std::max(points.last().time, now - awaited.count()), -1, true});
    if (!connected) {
        if (!points.isEmpty() && (points.last().latency >= 0 || points.last().isAwaited))
            points.append({now, -1});
    } else if (snapshot.latency >= 0 && m_lastMeasured.value(shard, -1) != snapshot.latency) {
        // The line begins anew with the first heartbeat that this connection answered.
        points.append({now, snapshot.latency});
        m_lastMeasured.insert(shard, snapshot.latency);
    }
    const qint64 oldest = now - std::chrono::milliseconds(span).count();
    if (points.size() > mostPoints)
        points.erase(points.cbegin(), points.cend() - mostPoints);
    // One point before the span stays: its value holds until the next.
    const auto inside = std::find_if(points.cbegin(), points.cend(),
                                     [oldest](const Point &point) { return point.time >= oldest; });
    if (inside - points.cbegin() > 1)
        points.erase(points.cbegin(), inside - 1);
}

LatencyHistory::Summary LatencyHistory::summaryOf(QList<double> latencies)
{
    Summary summary;
    if (latencies.isEmpty())
        return summary;
    std::sort(latencies.begin(), latencies.end());
    const auto percentile = [&latencies](double part) {
        return latencies.at(qsizetype(std::ceil(double(latencies.size()) * part)) - 1);
    };
    summary.average = std::accumulate(latencies.cbegin(), latencies.cend(), 0.0) / double(latencies.size());
    summary.minimum = latencies.constFirst();
    summary.maximum = latencies.constLast();
    summary.percentile50 = percentile(0.5);
    summary.percentile90 = percentile(0.9);
    summary.percentile95 = percentile(0.95);
    summary.percentile99 = percentile(0.99);
    summary.measurements = latencies.size();
    return summary;
}

LatencyHistory::Summary LatencyHistory::summary(int shard) const
{
    const QList<Point> points = m_points.value(shard);
    QList<double> latencies;
    for (const Point &point : points) {
        if (point.latency >= 0)
            latencies << point.latency;
    }
    Summary summary = summaryOf(std::move(latencies));
    summary.now = latest(shard);
    summary.missed = m_missed.value(shard);
    return summary;
}

LatencyHistory::Summary LatencyHistory::total() const
{
    QList<double> latencies;
    double highest = -1;
    for (const QList<Point> &points : m_points) {
        for (const Point &point : points) {
            if (point.latency >= 0)
                latencies << point.latency;
        }
    }
    for (const double latency : m_latest)
        highest = std::max(highest, latency);
    Summary summary = summaryOf(std::move(latencies));
    summary.now = highest;
    summary.missed = std::accumulate(m_missed.cbegin(), m_missed.cend(), qint64(0));
    return summary;
}
