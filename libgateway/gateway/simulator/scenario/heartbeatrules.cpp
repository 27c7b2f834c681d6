// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/rules_p.h>

#include <algorithm>

namespace Gateway {

namespace {

using Connection = ClientRecord::Connection;

constexpr qint64 grace = 500;            // The network and both event loops.
constexpr qint64 answerTime = 500;       // To a heartbeat request.
constexpr qint64 sequenceLatency = 1500; // An event that is younger may not have been read yet.

struct Beat
{
    qint64 at;
    qint64 sequence;
};

// The heartbeats, without those that answer a request.
std::vector<Beat> ownBeats(const Connection &connection)
{
    std::vector<Beat> beats;
    for (const ClientRecord::Payload &payload : connection.received) {
        if (payload.op == int(Opcode::Heartbeat))
            beats.push_back({payload.at, payload.number});
    }
    for (const ClientRecord::Control &control : connection.controls) {
        if (control.op != int(Opcode::Heartbeat))
            continue;
        const auto answer = std::ranges::find_if(beats, [&](const Beat &b) { return b.at >= control.at; });
        if (answer != beats.end())
            beats.erase(answer);
    }
    return beats;
}

void judgeFirst(const ClientRecord &record, Verdicts &verdicts)
{
    std::vector<double> parts;
    for (const auto &connection : record.connections) {
        const std::vector<Beat> beats = ownBeats(*connection);
        if (connection->helloAt < 0 || beats.empty())
            continue;
        const qint64 wait = beats.front().at - connection->helloAt;
        const qint64 stalled = record.stalledBetween(connection->helloAt, beats.front().at);
        // One that is read slowly came earlier.
        if (wait - stalled > connection->interval + grace && connection->slowReaderAt < 0) {
            verdicts.fail("first-heartbeat", Verdicts::tr("It came %1 ms after HELLO; the interval is %2 ms.")
                                                 .arg(wait)
                                                 .arg(connection->interval));
        }
        parts.push_back(double(wait) / double(connection->interval));
    }
    if (parts.empty())
        return;
    // Three waits of fewer than 5 % by chance: once in 8000. Of five and more one may be an outlier, since a
    // busy machine delays some: four of five are that short once in 30,000.
    std::vector<double> sorted = parts;
    std::ranges::sort(sorted);
    const std::size_t outliers = sorted.size() >= 5 ? 1 : 0;
    if (sorted.size() >= 3 && sorted[sorted.size() - 1 - outliers] < 0.05) {
        verdicts.fail("first-heartbeat",
                      Verdicts::tr("It came at once after HELLO, on %1 of %2 connections.")
                          .arg(std::ranges::count_if(sorted, [](double part) { return part < 0.05; }))
                          .arg(sorted.size()));
    } else if (sorted.size() >= 3 && sorted[outliers] > 0.95) {
        verdicts.fail("first-heartbeat",
                      Verdicts::tr("It came after the full interval, on %1 of %2 connections.")
                          .arg(std::ranges::count_if(sorted, [](double part) { return part > 0.95; }))
                          .arg(sorted.size()));
    }
    QStringList percents;
    for (const double part : parts)
        percents.append(Verdicts::tr("%1 %").arg(qRound(part * 100)));
    verdicts.pass("first-heartbeat",
                  Verdicts::tr("After %1 of the interval.").arg(percents.join(QStringLiteral(", "))));
}

void judgeRhythm(const ClientRecord &record, const Connection &connection, Verdicts &verdicts)
{
    if (connection.byServer && !connection.byScenario &&
        connection.closeCode == int(CloseCode::SessionTimedOut))
        return verdicts.fail("heartbeat-on-time",
                             Verdicts::tr("None came for two intervals: the gateway closed with 4009."));
    if (connection.helloAt < 0 || connection.interval <= 0)
        return;
    const std::vector<Beat> beats = ownBeats(connection);
    const qint64 longest = connection.interval * 3 / 2 + grace;
    for (std::size_t i = 1; i < beats.size(); ++i) {
        const qint64 gap = beats[i].at - beats[i - 1].at;
        // What came in a stall was read late, and what followed it seems early.
        if (gap - record.stalledBetween(beats[i - 1].at, beats[i].at) > longest)
            verdicts.fail("heartbeat-on-time", Verdicts::tr("Between two were %1 ms; the interval is %2 ms.")
                                                   .arg(gap)
                                                   .arg(connection.interval));
        // Early ones cost of the 120 payloads.
        else if (gap < connection.interval / 3 && i > 1 &&
                 record.stalledBetween(beats[i - 1].at - connection.interval, beats[i].at) == 0)
            verdicts.fail("heartbeat-on-time", Verdicts::tr("Two came within %1 ms; the interval is %2 ms.")
                                                   .arg(gap)
                                                   .arg(connection.interval));
    }
    const qint64 end = connection.closedAt >= 0 ? connection.closedAt : record.endedAt;
    const qint64 last = beats.empty() ? connection.helloAt : beats.back().at;
    if (end - last - record.stalledBetween(last, end) > longest && connection.corruptAt < 0)
        verdicts.fail("heartbeat-on-time", Verdicts::tr("None came for %1 ms; the interval is %2 ms.")
                                               .arg(end - last)
                                               .arg(connection.interval));
    else if (beats.size() >= 2)
        verdicts.pass("heartbeat-on-time");
}

// When INVALID_SESSION false came last until \a at, or -1.
qint64 endedUntil(const Connection &connection, qint64 at)
{
    qint64 ended = -1;
    for (const ClientRecord::Control &control : connection.controls) {
        if (control.op == int(Opcode::InvalidSession) && !control.isTrue && control.at <= at)
            ended = control.at;
    }
    return ended;
}

void judgeSequences(const Connection &connection, Verdicts &verdicts)
{
    const qint64 obscureFrom = connection.obscureFrom();
    for (const ClientRecord::Payload &payload : connection.received) {
        if (payload.op != int(Opcode::Heartbeat) || connection.dispatched.empty())
            continue;
        const qint64 certainUntil = obscureFrom >= 0 ? std::min(payload.at, obscureFrom) : payload.at;
        const qint64 readUntil = certainUntil - sequenceLatency;
        const qint64 begun = connection.sessionBegunUntil(payload.at);
        // What was sent of a session that is over by now tells nothing of the one that is asked for.
        const bool isBetween = endedUntil(connection, payload.at) >= std::max<qint64>(begun, 0);
        const qint64 least = isBetween || readUntil < begun ? -1 : connection.sequenceSentUntil(readUntil);
        const qint64 most = connection.sequenceSentUntil(payload.at);
        if (payload.number > most && most >= 0 && payload.number > connection.dispatched.front().sequence)
            verdicts.fail("heartbeat-sequence",
                          Verdicts::tr("It said %1, but no event after %2 had been sent.")
                              .arg(payload.number)
                              .arg(most));
        else if (payload.number < least)
            verdicts.fail(
                "heartbeat-sequence",
                Verdicts::tr("It said %1 long after %2 had been sent.").arg(payload.number).arg(least));
        else if (payload.number >= 0)
            verdicts.pass("heartbeat-sequence");
    }
}

void judgeAnswers(const ClientRecord &record, const Connection &connection, Verdicts &verdicts)
{
    for (const ClientRecord::Control &control : connection.controls) {
        const qint64 end = connection.closedAt >= 0 ? connection.closedAt : record.endedAt;
        if (control.op != int(Opcode::Heartbeat) || end < control.at + answerTime)
            continue;
        const auto answer = std::ranges::find_if(connection.received, [&](const ClientRecord::Payload &p) {
            return p.op == int(Opcode::Heartbeat) && p.at >= control.at;
        });
        if (answer != connection.received.end() && answer->at <= control.at + answerTime)
            verdicts.pass("heartbeat-answer", Verdicts::tr("After %1 ms.").arg(answer->at - control.at));
        else
            verdicts.fail("heartbeat-answer",
                          Verdicts::tr("None came within %1 ms of the request.").arg(answerTime));
    }
}

void judgeMissedAck(const ClientRecord &record, const Connection &connection, Verdicts &verdicts)
{
    if (connection.acksStoppedAt < 0 || connection.byScenario)
        return;
    const auto unanswered = std::ranges::find_if(connection.received, [&](const ClientRecord::Payload &p) {
        return p.op == int(Opcode::Heartbeat) && p.at >= connection.acksStoppedAt;
    });
    if (unanswered == connection.received.end())
        return;
    const qint64 latest = unanswered->at + 2 * connection.interval + grace;
    // One that is closed in the farewell was kept until then.
    const bool isClosed = connection.closedAt >= 0 && connection.closedAt < record.endedAt;
    if ((isClosed ? connection.closedAt : record.endedAt) > latest) {
        verdicts.fail("missed-ack",
                      Verdicts::tr("The connection was kept for more than two intervals without an ACK."));
    } else if (!isClosed || connection.byServer) {
        return;
    } else if (connection.closeCode == 1000 || connection.closeCode == 1001) {
        verdicts.fail(
            "missed-ack",
            Verdicts::tr("It was closed with %1, which ends the session.").arg(connection.closeCode));
    } else {
        verdicts.pass("missed-ack", Verdicts::tr("Closed with %1, %2 ms after the heartbeat.")
                                        .arg(connection.closeCode)
                                        .arg(connection.closedAt - unanswered->at));
    }
}

} // namespace

void judgeHeartbeats(const ClientRecord &record, Verdicts &verdicts)
{
    judgeFirst(record, verdicts);
    for (const auto &connection : record.connections) {
        judgeRhythm(record, *connection, verdicts);
        judgeSequences(*connection, verdicts);
        judgeAnswers(record, *connection, verdicts);
        judgeMissedAck(record, *connection, verdicts);
    }
}

} // namespace Gateway
