// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/opcode.h>
#include <gateway/protocol/shardid.h>
#include <gateway/simulator/scenario/rules_p.h>

#include <QMap>

#include <algorithm>

namespace Gateway {

namespace {

using Connection = ClientRecord::Connection;

constexpr qint64 latency = 1500; // An event that is younger may not have been read yet.
constexpr qint64 onItsWay = 500; // A READY that is younger may not have been there before the client left.
constexpr qint64 comeBackTime = 12'000; // A loss that is older shall have been answered.
constexpr int patienceWithResumes = 3;  // After so many that failed, an identify is in order.

struct SessionState
{
    QString id;
    const Connection *last = nullptr; // The connection that served it last.
    int failedResumes = 0;
    bool isOver = false;
};

// Why the session of this connection is over, or empty while it can be resumed.
QString endOf(const Connection &connection)
{
    if (connection.invalidatedAt(false) >= 0)
        return Verdicts::tr("INVALID_SESSION false");
    if (connection.byServer && closePolicy(connection.closeCode) != ClosePolicy::Resume)
        return Verdicts::tr("close code %1").arg(connection.closeCode);
    return {};
}

qint64 lastHeartbeatSequence(const Connection &connection)
{
    qint64 last = -1;
    for (const ClientRecord::Payload &payload : connection.received) {
        if (payload.op == int(Opcode::Heartbeat))
            last = std::max(last, payload.number);
    }
    return last;
}

// Whether the client left while the session that it asked for was only beginning: it cannot resume what it
// has never heard of.
bool hasLeftBeforeReady(const Connection &connection)
{
    const qint64 begun = connection.sessionBegunUntil(connection.closedAt);
    return connection.isClosedByClient() && begun >= 0 && connection.closedAt - begun < onItsWay &&
           lastHeartbeatSequence(connection) < 1;
}

void judgeResumeValues(const SessionState &state, const ClientRecord::Payload &resume, Verdicts &verdicts)
{
    const Connection &last = *state.last;
    if (last.dispatched.empty())
        return;
    qint64 end = last.closedAt >= 0 ? last.closedAt : resume.at;
    if (const qint64 obscureFrom = last.obscureFrom(); obscureFrom >= 0)
        end = std::min(end, obscureFrom);
    const qint64 most = last.sequenceSentUntil(resume.at);
    const qint64 least =
        std::max(last.sequenceSentUntil(end - latency), std::min(most, lastHeartbeatSequence(last)));
    if (resume.number > most)
        verdicts.fail(
            "resume-values",
            Verdicts::tr("The sequence was %1, but the last event was %2.").arg(resume.number).arg(most));
    else if (resume.number < least)
        verdicts.fail(
            "resume-values",
            Verdicts::tr("The sequence was %1, but %2 had been received.").arg(resume.number).arg(least));
    else
        verdicts.pass("resume-values", Verdicts::tr("Sequence %1.").arg(resume.number));
}

class Sessions
{
public:
    Sessions(const ClientRecord &record, Verdicts &verdicts) : m_record(record), m_verdicts(verdicts) {}

    void judge()
    {
        for (const auto &connection : m_record.connections) {
            const ClientRecord::Payload *authentication = connection->authentication();
            if (!authentication)
                continue;
            if (authentication->op == int(Opcode::Identify))
                takeIdentify(*connection, *authentication);
            else
                takeResume(*connection, *authentication);
        }
    }

private:
    void takeIdentify(const Connection &connection, const ClientRecord::Payload &identify)
    {
        SessionState &state = m_ofShard[identify.shard];
        if (state.last && connection.openedAt > state.last->openedAt)
            judgeIdentify(state);
        state = {.id = connection.sessionId, .last = connection.sessionId.isEmpty() ? nullptr : &connection};
        if (!connection.sessionId.isEmpty())
            m_shardOf.insert(connection.sessionId, identify.shard);
    }

    void judgeIdentify(const SessionState &state)
    {
        const Connection &last = *state.last;
        if (const QString end = endOf(last); !end.isEmpty()) {
            m_verdicts.pass("lost-session", Verdicts::tr("After %1 it identified.").arg(end));
            return;
        }
        if (state.failedResumes >= patienceWithResumes || hasLeftBeforeReady(last))
            return;
        if (last.isClosedByClient() && (last.closeCode == 1000 || last.closeCode == 1001))
            m_verdicts.fail(
                "resume-when-due",
                Verdicts::tr("The client closed with %1, which ended the session, and identified.")
                    .arg(last.closeCode));
        else
            m_verdicts.fail("resume-when-due",
                            Verdicts::tr("It identified, though the session could be resumed."));
    }

    void takeResume(const Connection &connection, const ClientRecord::Payload &resume)
    {
        const auto shard = m_shardOf.constFind(resume.sessionId);
        if (shard == m_shardOf.constEnd()) {
            // Before the first READY it may be a session of an earlier run.
            if (!m_shardOf.isEmpty())
                m_verdicts.fail("resume-values", Verdicts::tr("There never was a session with this id."));
            return;
        }
        SessionState &state = m_ofShard[*shard];
        if (!state.last)
            return;
        if (const QString end = endOf(*state.last); !end.isEmpty() || state.id != resume.sessionId)
            m_verdicts.fail("lost-session", Verdicts::tr("It was resumed after %1.").arg(end));
        m_verdicts.pass("resume-when-due");
        judgeResumeValues(state, resume, m_verdicts);
        judgeUrl(connection, state);
        if (connection.sessionId.isEmpty())
            ++state.failedResumes;
        else
            state.failedResumes = 0;
        // One that was never answered saw no events: what the client has is from the one before.
        if (!connection.sessionId.isEmpty() || connection.invalidatedAt(false) >= 0)
            state.last = &connection;
    }

    void judgeUrl(const Connection &connection, const SessionState &state)
    {
        // Nobody sees here who goes to another URL than the simulator's own.
        if (!m_record.configuration.resumeGatewayUrl.isEmpty())
            return;
        const bool isResumeUrl = connection.isAtResumeUrl();
        const bool hasFailed = std::ranges::any_of(
            m_record.refusedUpgrades, [&](const auto &refused) { return refused.at <= connection.openedAt; });
        if (isResumeUrl)
            m_verdicts.pass("resume-url");
        else if (!hasFailed && state.failedResumes == 0 && !hadSilence())
            m_verdicts.fail("resume-url", Verdicts::tr("It went to %1.").arg(connection.url.path()));
    }

    // A connection without HELLO may have made the client doubt the URL.
    [[nodiscard]] bool hadSilence() const
    {
        return std::ranges::any_of(m_record.connections,
                                   [](const auto &c) { return c->helloAt < 0 || c->isHelloWithheld; });
    }

    const ClientRecord &m_record;
    Verdicts &m_verdicts;
    QHash<int, SessionState> m_ofShard;
    QHash<QString, int> m_shardOf;
};

void judgeComingBack(const ClientRecord &record, Verdicts &verdicts)
{
    for (std::size_t i = 0; i < record.connections.size(); ++i) {
        const Connection &connection = *record.connections[i];
        if (connection.closedAt < 0 || connection.closedAt >= record.endedAt ||
            (connection.byServer && closePolicy(connection.closeCode) == ClosePolicy::Fail))
            continue;
        if (i + 1 < record.connections.size())
            verdicts.pass("comes-back");
        else if (record.endedAt - connection.closedAt > comeBackTime && record.refusedUpgrades.empty())
            verdicts.fail("comes-back", Verdicts::tr("%1 s after the loss it had not come.")
                                            .arg((record.endedAt - connection.closedAt) / 1000));
    }
}

void judgeInvalidation(const ClientRecord &record, Verdicts &verdicts)
{
    for (const auto &connection : record.connections) {
        const ClientRecord::Control *invalidation = connection->invalidation(false);
        if (!invalidation)
            continue;
        const qint64 at = invalidation->at;
        for (const auto &other : record.connections) {
            for (std::size_t i = 0; i < other->received.size(); ++i) {
                const ClientRecord::Payload &payload = other->received[i];
                // One that was answered so, because it came too soon, is no answer to it.
                const bool isBefore = other == connection ? i < invalidation->received : payload.at < at;
                if (payload.op != int(Opcode::Identify) || isBefore)
                    continue;
                if (other == connection)
                    verdicts.fail("invalid-session-socket",
                                  Verdicts::tr("The client identified on the same connection."));
                else
                    verdicts.pass("invalid-session-socket");
                const qint64 wait = payload.at - at;
                if (wait < 950)
                    verdicts.fail("invalid-session-wait", Verdicts::tr("It waited %1 ms.").arg(wait));
                else
                    verdicts.pass("invalid-session-wait", Verdicts::tr("It waited %1 ms.").arg(wait));
                return; // With many shards only the first is certain to be about this one.
            }
        }
    }
}

void judgeConcurrency(const ClientRecord &record, Verdicts &verdicts)
{
    QMap<qint64, int> identifies;
    for (const auto &connection : record.connections) {
        for (const ClientRecord::Payload &payload : connection->received) {
            if (payload.op == int(Opcode::Identify))
                identifies.insert(payload.at, payload.shard);
        }
    }
    QHash<int, qint64> lastOfBucket;
    for (auto it = identifies.cbegin(); it != identifies.cend(); ++it) {
        const int bucket = ShardId{it.value(), 1}.bucket(record.configuration.maxConcurrency);
        const auto last = lastOfBucket.constFind(bucket);
        const qint64 window = record.configuration.identifyWindow.count();
        if (last != lastOfBucket.constEnd()) {
            if (it.key() - *last < window - std::min<qint64>(250, window / 4))
                verdicts.fail("identify-concurrency",
                              Verdicts::tr("Two identifies of one bucket came within %1 ms; %2 ms are due.")
                                  .arg(it.key() - *last)
                                  .arg(window));
            else
                verdicts.pass("identify-concurrency");
        }
        lastOfBucket.insert(bucket, it.key());
    }
}

} // namespace

void judgeSessions(const ClientRecord &record, Verdicts &verdicts)
{
    Sessions(record, verdicts).judge();
    judgeComingBack(record, verdicts);
    judgeInvalidation(record, verdicts);
    judgeConcurrency(record, verdicts);
}

} // namespace Gateway
