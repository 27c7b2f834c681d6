// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/rules_p.h>

#include <algorithm>

namespace Gateway {

namespace {

using Connection = ClientRecord::Connection;

// Whether a heartbeat shows that the client has read the event \a sequence.
bool hasRead(const Connection &connection, qint64 sequence)
{
    return std::ranges::any_of(connection.received, [sequence](const ClientRecord::Payload &payload) {
        return payload.op == int(Opcode::Heartbeat) && payload.number >= sequence;
    });
}

// It shall show within two intervals and a while for reading.
void judgeReading(const ClientRecord &record, const Connection &connection, ClientRecord::Dispatch event,
                  const char *rule, Verdicts &verdicts)
{
    const qint64 latest = event.at + 2 * connection.interval + 1500;
    const qint64 end =
        connection.closedAt >= 0 ? std::min(connection.closedAt, record.endedAt) : record.endedAt;
    if (hasRead(connection, event.sequence))
        verdicts.pass(rule, Verdicts::tr("A heartbeat told of the event after it."));
    else if (connection.isClosedByClient() && connection.closedAt < record.endedAt)
        verdicts.fail(rule,
                      Verdicts::tr("The client closed the connection with %1.").arg(connection.closeCode));
    else if (end > latest)
        verdicts.fail(rule, Verdicts::tr("No heartbeat told of the event %1.").arg(event.sequence));
}

void judgeCorruption(const ClientRecord &record, const Connection &connection, Verdicts &verdicts)
{
    const qint64 latest = connection.corruptAt + 2 * connection.interval + 1500;
    if (!connection.isClosedByClient() || connection.closedAt >= record.endedAt) {
        if (record.endedAt > latest)
            verdicts.fail("corrupt-stream", Verdicts::tr("The connection was kept."));
    } else if (connection.closeCode == 1000 || connection.closeCode == 1001) {
        verdicts.fail(
            "corrupt-stream",
            Verdicts::tr("It was closed with %1, which ends the session.").arg(connection.closeCode));
    } else {
        verdicts.pass("corrupt-stream", Verdicts::tr("Closed with %1 after %2 ms.")
                                            .arg(connection.closeCode)
                                            .arg(connection.closedAt - connection.corruptAt));
    }
}

void judgeBomb(const ClientRecord &record, const Connection &connection, Verdicts &verdicts)
{
    const bool beats = std::ranges::any_of(connection.received, [&](const ClientRecord::Payload &payload) {
        return payload.op == int(Opcode::Heartbeat) && payload.at > connection.bombAt + connection.interval;
    });
    const bool came = std::ranges::any_of(record.connections, [&](const auto &other) {
        return other->openedAt > connection.bombAt && !other->sessionId.isEmpty();
    });
    if (came)
        verdicts.pass("bomb", Verdicts::tr("It was refused; the session went on with a new connection."));
    else if (beats)
        verdicts.pass("bomb", Verdicts::tr("It was read, and the connection went on."));
    else if (record.endedAt - connection.bombAt > 10'000)
        verdicts.fail("bomb", Verdicts::tr("Nothing was heard of the client after it."));
}

void judgeSlowReader(const ClientRecord &record, const Connection &connection, Verdicts &verdicts)
{
    const auto beats = std::ranges::count_if(connection.received, [&](const ClientRecord::Payload &payload) {
        return payload.op == int(Opcode::Heartbeat) && payload.at > connection.slowReaderAt;
    });
    if (connection.isClosedByClient() && connection.closedAt < record.endedAt)
        verdicts.fail("slow-gateway",
                      Verdicts::tr("The client closed the connection with %1.").arg(connection.closeCode));
    else if (beats >= 2)
        verdicts.pass("slow-gateway", Verdicts::tr("%1 heartbeats came.").arg(beats));
}

// The first event after \a since.
void judgeFirstAfter(const ClientRecord &record, const Connection &connection, qint64 since, const char *rule,
                     Verdicts &verdicts)
{
    const auto after =
        std::ranges::find_if(connection.dispatched, [since](const auto &event) { return event.at >= since; });
    if (after != connection.dispatched.end())
        judgeReading(record, connection, *after, rule, verdicts);
}

} // namespace

void judgeStreams(const ClientRecord &record, Verdicts &verdicts)
{
    for (const auto &pointer : record.connections) {
        const Connection &connection = *pointer;
        for (const ClientRecord::Dispatch &large : connection.large)
            judgeReading(record, connection, large, "large-message", verdicts);
        for (const ClientRecord::Dispatch &skipped : connection.skipped)
            judgeReading(record, connection, {skipped.at, skipped.sequence + 1}, "gap", verdicts);
        if (connection.splitAt >= 0)
            judgeFirstAfter(record, connection, connection.splitAt, "split-messages", verdicts);
        if (connection.slowWriterAt >= 0)
            judgeFirstAfter(record, connection, connection.slowWriterAt, "slow-gateway", verdicts);
        if (connection.slowReaderAt >= 0)
            judgeSlowReader(record, connection, verdicts);
        if (connection.corruptAt >= 0)
            judgeCorruption(record, connection, verdicts);
        if (connection.bombAt >= 0)
            judgeBomb(record, connection, verdicts);
    }
}

} // namespace Gateway
