// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>
#include <gateway/protocol/session.h>
#include <gateway/session/identifyqueue.h>
#include <gateway/session/shardconfiguration.h>
#include <gateway/session/shardsnapshot.h>
#include <gateway/session/shardstate.h>

#include <QList>
#include <QObject>

#include <memory>

namespace Gateway {

//! One session with the gateway: connects, identifies, beats, resumes, and hands out events.
//!
//! It lives in one thread, which needs an event loop; all its functions are called and all its signals come
//! there. It never dies in silence: it is Ready, on its way with a cause and a time, or Failed with advice.
class GATEWAY_EXPORT Shard : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Gateway::ShardState state READ state NOTIFY stateChanged)
    Q_PROPERTY(qint64 latency READ latencyMs NOTIFY latencyChanged)
    Q_PROPERTY(qint64 sequence READ sequence NOTIFY eventReceived)
    Q_PROPERTY(Gateway::Error error READ error NOTIFY failed)

public:
    //! A shard that is Idle. Without \a queue (which must outlive it) it identifies without waiting for
    //! others.
    explicit Shard(ShardConfiguration configuration, IdentifyQueue *queue = nullptr,
                   QObject *parent = nullptr);
    ~Shard() override;

    [[nodiscard]] const ShardConfiguration &configuration() const;
    [[nodiscard]] ShardId shardId() const;

    [[nodiscard]] ShardState state() const;
    [[nodiscard]] QList<Transition> history() const; //!< The last 256 changes of state, oldest first.
    [[nodiscard]] Error error() const;               //!< Why it Failed.

    [[nodiscard]] std::chrono::nanoseconds
    latency() const;                        //!< Of the last heartbeat; negative before the first ACK.
    [[nodiscard]] qint64 latencyMs() const; //!< The same in ms, rounded down; -1 before.
    [[nodiscard]] qint64 sequence() const;  //!< `s` of the last dispatch, or -1.

    //! What it takes to resume this session later, in this or another process; null before READY.
    [[nodiscard]] Session session() const;
    //! Resume \a session at the next start() instead of identifying.
    void setSession(const Session &session);

    //! All figures of this moment.
    [[nodiscard]] ShardSnapshot snapshot() const;

public Q_SLOTS:
    //! Starts, or starts again after Stopped or Failed. Nothing happens in other states.
    void start();

    //! Ends the session (close code 1000: the bot goes offline) and stops.
    void stop();

    //! Stops, but leaves the session resumable for some minutes; take it from session() first or later.
    void suspend();

    //! Drops the connection and resumes the session on a new one.
    void reconnect();

Q_SIGNALS:
    void stateChanged(const Gateway::Transition &transition);

    //! A dispatch (op 0), READY and RESUMED among them.
    void eventReceived(const Gateway::Event &event);

    //! Any payload, of any opcode, as it came; before eventReceived().
    void payloadReceived(const Gateway::Event &payload);

    //! A payload that was sent; tokens in it are redacted.
    void payloadSent(const Gateway::Event &payload);

    //! A heartbeat was acknowledged; \a milliseconds is the round trip.
    void latencyChanged(double milliseconds);

    //! A new session is ready.
    void ready();
    //! The session goes on; \a replayed events were missed and have come.
    void resumed(int replayed);
    //! The state is Failed.
    void failed(const Gateway::Error &error);
    //! The state is Stopped.
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway
