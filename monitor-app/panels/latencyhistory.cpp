// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencyhistory.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

LatencyHistory::LatencyHistory(QObject *parent) : QObject(parent) {}

void LatencyHistory::clear()
{
    m_points.clear();
    m_lastMeasured.clear();
    m_capturedUntil = 0;
    Q_EMIT changed();
}

void LatencyHistory::takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Gateway::ShardSnapshot &snapshot : snapshots)
        add(snapshot, now);
    Q_EMIT changed();
}

void LatencyHistory::takeCaptured(const QList<Gateway::ShardSnapshot> &snapshots)
{
    for (const Gateway::ShardSnapshot &snapshot : snapshots) {
        const qint64 time = snapshot.timestamp / 1'000'000;
        m_capturedUntil = std::max(m_capturedUntil, time);
        add(snapshot, time);
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
    QList<Point> &points = m_points[shard];
    const bool connected = snapshot.state == Gateway::ShardState::Ready ||
                           snapshot.state == Gateway::ShardState::Identifying ||
                           snapshot.state == Gateway::ShardState::Resuming;
    const bool wasConnected = !points.isEmpty() && points.last().latency >= 0;
    if (!connected) {
        if (wasConnected)
            points.append({now, -1});
    } else if (snapshot.latency >= 0 && m_lastMeasured.value(shard, -1) != snapshot.latency) {
        // The line begins anew with the first heartbeat that this connection answered.
        points.append({now, snapshot.latency});
        m_lastMeasured.insert(shard, snapshot.latency);
    }
    const qint64 oldest = now - std::chrono::milliseconds(span).count();
    // One point before the span stays: its value holds until the next.
    const auto inside = std::find_if(points.cbegin(), points.cend(),
                                     [oldest](const Point &point) { return point.time >= oldest; });
    if (inside - points.cbegin() > 1)
        points.erase(points.cbegin(), inside - 1);
}

LatencyHistory::Summary LatencyHistory::summary(int shard) const
{
    const QList<Point> points = m_points.value(shard);
    QList<double> sorted;
    for (const Point &point : points) {
        if (point.latency >= 0)
            sorted << point.latency;
    }
    if (sorted.isEmpty())
        return {};
    std::sort(sorted.begin(), sorted.end());
    Summary summary;
    summary.now = points.last().latency;
    summary.average = std::accumulate(sorted.cbegin(), sorted.cend(), 0.0) / double(sorted.size());
    summary.minimum = sorted.first();
    summary.maximum = sorted.last();
    summary.percentile95 = sorted.at(qsizetype(std::ceil(double(sorted.size()) * 0.95)) - 1);
    summary.measurements = sorted.size();
    return summary;
}
