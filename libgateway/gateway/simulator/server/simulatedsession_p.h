// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/intents.h>
#include <gateway/protocol/shardid.h>
#include <gateway/simulator/server/sessionlog_p.h>
#include <gateway/simulator/traffic/dispatch_p.h>

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace Gateway {

class SimulatedConnection;

//! What a client asked for when it identified.
struct SessionSettings
{
    ShardId shard;
    Intents intents;
    int largeThreshold = 50;
    bool hasShard = false; //!< The client named a shard.
    bool payloadCompression = false;
};

//! A session from READY to its end, with or without a connection at present. Everything it is told is
//! numbered and kept in its log; what is sent is a place in that log.
class SimulatedSession
{
public:
    //! Writes the data of GUILD_CREATE for a guild.
    using GuildWriter = std::function<QByteArray(quint64 guildId)>;

    SimulatedSession(QByteArray id, const SessionSettings &settings, int replayLimit);
    ~SimulatedSession();
    Q_DISABLE_COPY_MOVE(SimulatedSession)

    [[nodiscard]] const QByteArray &id() const { return m_id; }
    [[nodiscard]] const SessionSettings &settings() const { return m_settings; }
    [[nodiscard]] ShardId shard() const { return m_settings.shard; }
    [[nodiscard]] qint64 lastSequence() const { return m_log.lastSequence(); }

    [[nodiscard]] SimulatedConnection *connection() const { return m_connection; }
    void attach(SimulatedConnection *connection);
    void detach();
    //! Runs while there is no connection; when it times out the session is over.
    [[nodiscard]] QTimer &expiry() { return m_expiry; }

    //! \a guilds follow READY, one GUILD_CREATE each, as fast as the connection takes them.
    void awaitGuilds(std::deque<quint64> guilds, GuildWriter writer);

    //! Numbers, keeps and sends one event.
    void dispatch(QByteArrayView type, QByteArrayView data);

    //! Dispatches a message whose payload is exactly \a bytes long; returns its sequence.
    qint64 dispatchOfSize(qsizetype bytes);
    //! \a count events are numbered and kept, but not sent now.
    void skip(int count);
    //! Sends the last event again.
    void repeatLast();

    //! Dispatches a traffic event with \a type if this session gets it; \a required are its intents.
    //! Returns whether it did.
    bool offer(const Simulation::Dispatch &event, QByteArrayView type, Intents required);
    //! False while the connection is congested: traffic passes by.
    [[nodiscard]] bool acceptsTraffic() const;

    enum class ResumeCheck {
        Possible,
        Overrun, //!< Events after the sequence are not kept any more.
        Ahead,   //!< There never was such a sequence.
    };
    [[nodiscard]] ResumeCheck checkResume(qint64 sequence) const;
    //! Sends what came after \a sequence, then RESUMED; \a whenDone gets the number of events.
    void resume(SimulatedConnection *connection, qint64 sequence, std::function<void(int)> whenDone);

    //! Sends what waits, until the connection is congested.
    void pump();

    //! Whether all members of \a guildId may be requested now; counts as a request. Else seconds to wait.
    [[nodiscard]] double waitForFullRequest(quint64 guildId);

private:
    void send();

    QByteArray m_id;
    SessionSettings m_settings;
    SessionLog m_log;
    SimulatedConnection *m_connection = nullptr;
    QTimer m_expiry;
    qint64 m_sent = 0; //!< The last sequence that went to the connection.
    std::deque<quint64> m_awaitedGuilds;
    std::unordered_set<quint64> m_awaitedSet;
    GuildWriter m_guildWriter;
    int m_replayed = 0;
    std::function<void(int)> m_whenResumed;
    QElapsedTimer m_clock;
    std::unordered_map<quint64, qint64> m_fullRequests; //!< When the members of a guild were last requested.
};

} // namespace Gateway
