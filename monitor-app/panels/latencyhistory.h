// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardsnapshot.h>

#include <QList>
#include <QMap>
#include <QObject>

#include <chrono>

//! The latencies that were measured in the last minutes, and when there was no connection. Made from
//! snapshots.
class LatencyHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes span{10};

    //! A latency that holds from \a time (ms since the Unix epoch) on; negative: not connected.
    struct Point
    {
        qint64 time;
        double latency;
    };

    //! Over the span.
    struct Summary
    {
        double now = -1;
        double average = -1;
        double minimum = -1;
        double maximum = -1;
        double percentile95 = -1;
        qsizetype measurements = 0;
    };

    explicit LatencyHistory(QObject *parent = nullptr);

    [[nodiscard]] QList<int> shards() const { return m_points.keys(); }
    [[nodiscard]] QList<Point> points(int shard) const { return m_points.value(shard); }
    [[nodiscard]] Summary summary(int shard) const;
    //! Until when it reaches, in ms since the Unix epoch: now, or the end of a capture.
    [[nodiscard]] qint64 present() const;

public Q_SLOTS:
    void clear();
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    //! The same out of a capture: their timestamps are nanoseconds since the Unix epoch.
    void takeCaptured(const QList<Gateway::ShardSnapshot> &snapshots);

Q_SIGNALS:
    void changed();

private:
    void add(const Gateway::ShardSnapshot &snapshot, qint64 now);

    QMap<int, QList<Point>> m_points;
    qint64 m_capturedUntil = 0; //!< 0: what comes is of now.
    QMap<int, double>
        m_lastMeasured; //!< So that a stale figure is not taken for a new one after a reconnect.
};
