// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/session.h>
#include <gateway/session/histogram.h>
#include <gateway/session/shardstate.h>
#include <gateway/transport/inflater.h>
#include <gateway/transport/stagetimes.h>

#include <QMetaType>

namespace Gateway {

//! The figures of one shard at one moment: a plain value that may be sent to any thread.
//! Counters grow from the first start() on, over all connections.
struct ShardSnapshot
{
    ShardId shard;                       //!< Whose figures these are.
    ShardState state = ShardState::Idle; //!< At this moment.
    Transition lastTransition;           //!< The one that led there.
    qint64 sequence = -1;                //!< `s` of the last dispatch, or -1.
    qint64 timestamp = 0;                //!< Nanoseconds of a monotonic clock, for rates.

    double latency = -1;                            //!< ms of the last heartbeat; -1 before the first ACK.
    double averageLatency = -1;                     //!< ms over the last 20 heartbeats, across reconnects.
    std::chrono::milliseconds heartbeatInterval{0}; //!< As HELLO asked for; 0 before.
    std::chrono::milliseconds heartbeatDue{-1}; //!< Until the next heartbeat is sent; -1: none is planned.
    std::chrono::milliseconds ackAwaited{-1};   //!< How long a heartbeat has had no ACK; -1: none waits.

    QString sessionId; //!< The beginning of it, for people; whole it would let others resume. Empty: none.
    QUrl resumeUrl;    //!< Where the session is resumed; empty before READY.

    qint64 events = 0;        //!< Dispatches.
    qint64 payloads = 0;      //!< Payloads of every opcode.
    qint64 bytesReceived = 0; //!< On the WebSocket, framing not counted.
    qint64 bytesInflated = 0; //!< The same after inflating.
    qint64 bytesSent = 0;     //!< On the WebSocket, framing not counted.
    qint64 identifies = 0;    //!< IDENTIFYs that were sent.
    qint64 resumes = 0;       //!< RESUMEs that were sent.
    qint64 reconnects = 0;    //!< How often it became Ready again after the first time.
    qint64 replayed = 0;      //!< Dispatches that came between RESUME and RESUMED.
    qint64 gaps = 0;          //!< Sequence numbers that were skipped.
    qint64 duplicates = 0;    //!< Dispatches whose sequence had been seen.
    qint64 missedAcks = 0;    //!< How often a heartbeat had no ACK when the next was due.

    int sendAvailable = 0;                 //!< Commands that may be sent at once.
    std::chrono::milliseconds sendWait{0}; //!< Until the next may be sent.
    qint64 queuedCommands = 0;             //!< Commands that wait to be sent.
    qint64 guilds = 0;                     //!< Guilds that are there.
    qint64 guildsAwaited = 0;              //!< Named by READY and not yet come.
    qint64 guildOutages = 0;               //!< Guilds in an outage.
    qint64 filtered = 0;                   //!< Dispatches dropped by their type.

    StageTimes stages;   //!< Where data spent its time; see ShardConfiguration::measuresStages.
    Histogram latencies; //!< Of all heartbeats, in seconds.
    //! Only with ShardConfiguration::keepsMetrics: dispatches by the number of their EventType, and the time
    //! that each payload took to inflate and to find its envelope, in seconds. Empty without.
    QList<qint64> eventCounts;
    Histogram decodeTimes; //!< The second of these; see eventCounts.

    InflaterStatistics inflater;    //!< Of the present connection.
    InflaterStatistics inflaterSum; //!< Over all connections; what is held is that of the present one.
    QString inflaterImplementation; //!< Such as `zstd 1.5.4`; empty without compression.
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::ShardSnapshot)
