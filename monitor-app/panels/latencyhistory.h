// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/metrics/stageshares.h>
#include <gateway/session/shardsnapshot.h>

#include <QList>
#include <QMap>
#include <QObject>

#include <chrono>

//! The latencies that were measured in the last minutes, when there was no connection, and where the time
//! goes. Made from snapshots.
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

    //! Over the span; -1: nothing was measured.
    struct Summary
    {
        double now = -1;
        double average = -1;
        double minimum = -1;
        double maximum = -1;
        double percentile50 = -1;
        double percentile90 = -1;
        double percentile95 = -1;
        double percentile99 = -1;
        qsizetype measurements = 0;
        qint64 missed = 0; //!< Heartbeats without an ACK, since the beginning.
    };

    explicit LatencyHistory(QObject *parent = nullptr);

    [[nodiscard]] QList<int> shards() const { return m_points.keys(); }
    [[nodiscard]] QList<Point> points(int shard) const { return m_points.value(shard); }
    [[nodiscard]] Summary summary(int shard) const;
    [[nodiscard]] Summary total() const; //!< Of the measurements of all shards; `now` is the highest.
    //! Until when it reaches, in ms since the Unix epoch: now, or the end of a capture.
    [[nodiscard]] qint64 present() const;

    //! Where the time goes; times are nanoseconds since the Unix epoch.
    [[nodiscard]] const Gateway::StageShares &shares() const { return m_shares; }

public Q_SLOTS:
    void clear();
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    //! The same out of a capture: their timestamps are nanoseconds since the Unix epoch.
    void takeCaptured(const QList<Gateway::ShardSnapshot> &snapshots);

Q_SIGNALS:
    void changed();

private:
    void add(const Gateway::ShardSnapshot &snapshot, qint64 now);
    [[nodiscard]] static Summary summaryOf(QList<double> latencies);

    QMap<int, QList<Point>> m_points;
    QMap<int, qint64> m_missed;
    Gateway::StageShares m_shares;
    qint64 m_capturedUntil = 0; //!< 0: what comes is of now.
    QMap<int, double>
        m_lastMeasured; //!< So that a stale figure is not taken for a new one after a reconnect.
};
