// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardsnapshot.h>

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

//! What inflating was like over time, per shard and over all: a point a second, of what came in that second.
//! Made from snapshots.
class InflaterHistory : public QObject
{
    Q_OBJECT

public:
    //! In the place of a shard's number: all together.
    static constexpr int total = -1;
    //! An hour; older points go.
    static constexpr qsizetype capacity = 3600;

    //! What came until \a time (ms since the Unix epoch). NaN where there is nothing to tell.
    struct Point
    {
        qint64 time = 0;
        double ratio = 0;       //!< Inflated by compressed bytes.
        double wire = 0;        //!< Bytes a second on the WebSocket.
        double inflated = 0;    //!< Bytes a second after inflating.
        double nanoseconds = 0; //!< Per payload.
    };

    explicit InflaterHistory(QObject *parent = nullptr);

    //! Those that have points, by number.
    [[nodiscard]] QList<int> shards() const;
    [[nodiscard]] QList<Point> points(int shard) const;

public Q_SLOTS:
    void clear();
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    //! The same out of a capture: their timestamps are nanoseconds since the Unix epoch.
    void takeCaptured(const QList<Gateway::ShardSnapshot> &snapshots);

Q_SIGNALS:
    void changed();

private:
    //! Counters that only grow.
    struct Figures
    {
        qint64 wire = 0;
        qint64 inflated = 0;
        qint64 payloads = 0; //!< That an inflater gave.
        qint64 nanoseconds = 0;

        void operator+=(const Figures &other);
    };
    //! One line of the plot.
    struct Line
    {
        Figures last;      //!< At the last point.
        qint64 lastAt = 0; //!< Of the clock that the snapshots have, in ns.
        QList<Point> points;
    };

    static Figures figuresOf(const Gateway::ShardSnapshot &snapshot);
    void take(const Gateway::ShardSnapshot &snapshot);
    bool sample(Line *line, const Figures &now, qint64 clock, qint64 time);
    void takeAll(const QList<Gateway::ShardSnapshot> &snapshots, bool isCaptured);

    QMap<int, Line> m_lines;      //!< By shard, total among them.
    QHash<int, Figures> m_latest; //!< By shard.
};
