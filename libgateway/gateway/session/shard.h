// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>
#include <gateway/protocol/command.h>
#include <gateway/protocol/session.h>
#include <gateway/session/guildavailability.h>
#include <gateway/session/identifyqueue.h>
#include <gateway/session/sessionstore.h>
#include <gateway/session/shardconfiguration.h>
#include <gateway/session/shardsnapshot.h>
#include <gateway/session/shardstate.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace Gateway {

//! Takes the events of a shard by a call, which costs less than a signal.
class EventReceiver
{
public:
    EventReceiver() = default;
    virtual ~EventReceiver() = default;
    Q_DISABLE_COPY_MOVE(EventReceiver)

    virtual void takeEvent(Event event) = 0; //!< Called in the thread of the shard.
};

//! One session with the gateway: connects, identifies, beats, resumes, and hands out events.
//!
//! It lives in the thread in which it was made, which needs an event loop, and cannot be moved to another;
//! all its functions are called and all its signals come there. It never dies in silence: it is Ready, on its
//! way with a cause and a time, or Failed with advice.
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

    [[nodiscard]] const ShardConfiguration &configuration() const; //!< As it was given.
    [[nodiscard]] ShardId shardId() const;                         //!< That of its configuration.

    [[nodiscard]] ShardState state() const;          //!< Where the session stands.
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

    //! Where sessions are kept between runs; it must outlive the shard. start() resumes what it holds.
    void setSessionStore(SessionStore *store);

    //! Dispatches of these types are dropped right after the scan of their envelope: no signal tells of them,
    //! but they are counted and their sequence is minded. READY and RESUMED always come.
    void setFilteredTypes(const QSet<EventType> &types);
    [[nodiscard]] QSet<EventType> filteredTypes() const; //!< As they were set.
    //! How many dispatches of each type were dropped so.
    [[nodiscard]] QHash<EventType, qint64> filteredCounts() const;

    //! Which guilds are there, awaited, or in an outage.
    [[nodiscard]] const GuildAvailability &guilds() const;

    //! Sends \a payload, a command of at most Limits::sentPayloadBytes, when the session is ready and the
    //! send budget allows; callers with different names take turns. Queued commands survive a resume and are
    //! dropped when the session is lost. Returns a number that commandSent() or commandDropped() names later.
    quint64 sendCommand(const QByteArray &payload, const QString &caller = {});
    //! The same for a command that was checked; one that needs intents this session did not ask for is sent
    //! all the same, with a warning in the log.
    quint64 sendCommand(const Command &command, const QString &caller = {});

    //! All members of a guild may be asked for once in 30 s. Returns 0 and takes the turn, or tells how long
    //! to wait.
    std::chrono::milliseconds takeTurnForAllMembers(quint64 guild);

    //! \a receiver, which must outlive the shard, gets each event right after eventReceived() told of it.
    //! Null: nobody does.
    void setEventReceiver(EventReceiver *receiver);

    //! With ShardConfiguration::measuresStages: the slots of this shard only hand on what they get, so that
    //! their time is none of Stage::Slots. Whoever finds out how long the takers need adds it to
    //! ShardSnapshot::stages.
    void setHandsOn(bool handsOn);
    //! The thread could not go on until now, since those who take the events are behind. That is no waiting
    //! in the socket.
    void noteHeldUp();

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

    //! Gives the session up and identifies for a new one, which costs a session start.
    void reidentify();

    //! The network is back: a shard that backs off tries at once.
    void networkRestored();

Q_SIGNALS:
    //! With the cause; one signal for each change.
    void stateChanged(const Gateway::Transition &transition);

    //! A dispatch (op 0), READY and RESUMED among them.
    void eventReceived(const Gateway::Event &event);

    //! Any payload, of any opcode, as it came; before eventReceived().
    void payloadReceived(const Gateway::Event &payload);

    //! A payload that was sent; tokens in it are redacted.
    void payloadSent(const Gateway::Event &payload);

    //! The command \a id went out.
    void commandSent(quint64 id);
    //! The command \a id will not be sent; \a error tells why.
    void commandDropped(quint64 id, const Gateway::Error &error);

    //! Sequence numbers from \a expected to just before \a received never came.
    void sequenceGapDetected(qint64 expected, qint64 received);

    //! A dispatch came whose \a sequence is not newer than the last; eventReceived() tells of it all the
    //! same.
    void duplicateReceived(qint64 sequence);

    //! Every guild that READY named has come or is known to be in an outage.
    void guildsAvailable();

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
