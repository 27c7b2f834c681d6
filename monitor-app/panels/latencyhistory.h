// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/metrics/stageshares.h>
#include <gateway/session/shardsnapshot.h>

#include <QList>
#include <QMap>
#include <QObject>

#include <chrono>

//! The latencies that were measured in the last hours, when there was no connection, and where the time
//! goes. Made from snapshots.
class LatencyHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours span{6};
    static constexpr qsizetype mostPoints = 1440; //!< Of each shard; beats of 15 s or more fill the span.

    //! A latency that holds from \a time (ms since the Unix epoch) on; negative: not connected, or an ACK
    //! that did not come.
    struct Point
    {
        qint64 time;
        double latency;
        bool isAwaited = false; //!< A heartbeat was sent at that time and waits for its ACK.
    };

    //! Over the span; -1: nothing was measured.
    struct Summary
    {
        double now = -1; //!< That of the last ACK, as long as the shard is connected.
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
    //! The last ACK's in ms, also while the next is awaited; negative: not connected.
    [[nodiscard]] double latest(int shard) const { return m_latest.value(shard, -1); }
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
    QMap<int, double> m_latest;
    Gateway::StageShares m_shares;
    qint64 m_capturedUntil = 0; //!< 0: what comes is of now.
    QMap<int, double>
        m_lastMeasured; //!< So that a stale figure is not taken for a new one after a reconnect.
};
