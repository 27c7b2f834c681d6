// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/simulator/server/simulatedconnection_p.h>
#include <gateway/simulator/server/simulatedsession_p.h>

namespace Gateway {

namespace {

constexpr qint64 fullRequestPause = 30'000;

} // namespace

SimulatedSession::SimulatedSession(QByteArray id, const SessionSettings &settings, int replayLimit)
    : m_id(std::move(id)), m_settings(settings), m_log(replayLimit)
{
    m_clock.start();
    m_expiry.setSingleShot(true);
}

SimulatedSession::~SimulatedSession()
{
    detach();
}

void SimulatedSession::attach(SimulatedConnection *connection)
{
    m_connection = connection;
    m_connection->setSession(this);
    m_expiry.stop();
    if (m_connection->compression() == Compression::None)
        m_connection->setPayloadCompression(m_settings.payloadCompression);
}

void SimulatedSession::detach()
{
    if (m_connection)
        m_connection->setSession(nullptr);
    m_connection = nullptr;
    m_whenResumed = {};
}

void SimulatedSession::awaitGuilds(std::deque<quint64> guilds, GuildWriter writer)
{
    m_awaitedSet = {guilds.begin(), guilds.end()};
    m_awaitedGuilds = std::move(guilds);
    m_guildWriter = std::move(writer);
    pump();
}

void SimulatedSession::dispatch(QByteArrayView type, QByteArrayView data)
{
    m_log.append(type, data);
    send();
}

qint64 SimulatedSession::dispatchOfSize(qsizetype bytes)
{
    static constexpr QByteArrayView type = "MESSAGE_CREATE";
    const auto data = [](const QByteArray &content) {
        return QByteArray("{\"id\":\"1\",\"channel_id\":\"2\",\"content\":\"" + content + "\"}");
    };
    // Measured on a log of its own, with a sequence as long, in the encoding of the connection.
    SessionLog empty(1, m_log.lastSequence());
    empty.append(type, data({}));
    const QByteArray &payload = empty.payload(empty.lastSequence());
    const qsizetype rest = m_connection ? m_connection->encodedSize(payload) : payload.size();
    // Letters that hardly compress, so that the message is large on the wire too.
    QByteArray content(std::max<qsizetype>(0, bytes - rest), Qt::Uninitialized);
    quint32 state = 12345;
    for (char &letter : content) {
        state = state * 1664525U + 1013904223U;
        letter = char('a' + (state >> 24) % 26);
    }
    dispatch(type, data(content));
    return m_log.lastSequence();
}

void SimulatedSession::skip(int count)
{
    for (int i = 0; i < count; ++i)
        m_log.append("TYPING_START", "{\"channel_id\":\"2\",\"user_id\":\"3\",\"timestamp\":0}");
    m_sent = m_log.lastSequence();
}

void SimulatedSession::repeatLast()
{
    if (m_connection && m_sent >= m_log.firstKept() && m_sent <= m_log.lastSequence())
        m_connection->send(m_log.payload(m_sent));
}

bool SimulatedSession::offer(const Simulation::Dispatch &event, QByteArrayView type, Intents required)
{
    if (required && !(m_settings.intents & required))
        return false;
    // Before its GUILD_CREATE a guild has no events.
    if (!m_awaitedSet.empty() && m_awaitedSet.contains(event.guildId))
        return false;
    const bool mayRead =
        m_settings.intents.testFlag(Intent::MessageContent) || event.withoutContent.isEmpty();
    dispatch(type, mayRead ? event.data : event.withoutContent);
    return true;
}

bool SimulatedSession::acceptsTraffic() const
{
    return !m_connection || !m_connection->isCongested();
}

SimulatedSession::ResumeCheck SimulatedSession::checkResume(qint64 sequence) const
{
    if (sequence > m_log.lastSequence() || sequence < 0)
        return ResumeCheck::Ahead;
    return sequence + 1 < m_log.firstKept() ? ResumeCheck::Overrun : ResumeCheck::Possible;
}

void SimulatedSession::resume(SimulatedConnection *connection, qint64 sequence,
                              std::function<void(int)> whenDone)
{
    attach(connection);
    m_log.takeBackResumed(sequence);
    m_sent = sequence;
    m_replayed = int(m_log.lastSequence() - sequence);
    m_whenResumed = std::move(whenDone);
    pump();
}

void SimulatedSession::send()
{
    while (m_connection && m_sent < m_log.lastSequence() && !m_connection->isCongested()) {
        ++m_sent;
        m_connection->sendDispatch(m_log.payload(m_sent), m_sent);
    }
    m_log.trim();
    // More waits than is kept: the client could not be told the truth any more.
    if (m_connection && m_sent + 1 < m_log.firstKept())
        m_connection->close(int(CloseCode::SessionTimedOut), QStringLiteral("The client reads too slowly."));
}

void SimulatedSession::pump()
{
    send();
    if (m_whenResumed && m_sent == m_log.lastSequence()) {
        const std::function<void(int)> whenResumed = std::exchange(m_whenResumed, {});
        dispatch("RESUMED", "{\"_trace\":[\"gateway-simulator\"]}");
        whenResumed(m_replayed);
    }
    while (m_connection && !m_connection->isCongested() && !m_awaitedGuilds.empty()) {
        const quint64 guildId = m_awaitedGuilds.front();
        m_awaitedGuilds.pop_front();
        m_awaitedSet.erase(guildId);
        dispatch("GUILD_CREATE", m_guildWriter(guildId));
    }
}

double SimulatedSession::waitForFullRequest(quint64 guildId)
{
    const qint64 now = m_clock.elapsed();
    const auto [at, isFirst] = m_fullRequests.try_emplace(guildId, now);
    if (isFirst || now - at->second >= fullRequestPause) {
        at->second = now;
        return 0;
    }
    return double(fullRequestPause - (now - at->second)) / 1000;
}

} // namespace Gateway
