// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/limits.h>
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/rules_p.h>

#include <algorithm>

namespace Gateway {

namespace {

using Connection = ClientRecord::Connection;

void judgeOrder(const Connection &connection, Verdicts &verdicts)
{
    int identifies = 0;
    for (const ClientRecord::Payload &payload : connection.received) {
        if (connection.helloAt < 0 || payload.at < connection.helloAt)
            verdicts.fail("nothing-before-hello", Verdicts::tr("Opcode %1 came.").arg(payload.op));
        if (payload.op == int(Opcode::Identify))
            ++identifies;
    }
    if (connection.helloAt >= 0)
        verdicts.pass("nothing-before-hello");
    // A second one after INVALID_SESSION is the business of another rule.
    if (identifies > 1 && connection.invalidatedAt(false) < 0)
        verdicts.fail("one-identify", Verdicts::tr("%1 came.").arg(identifies));
    else if (identifies > 0)
        verdicts.pass("one-identify");
}

void judgeRate(const Connection &connection, Verdicts &verdicts)
{
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < connection.received.size(); ++i) {
        while (connection.received[i].at - connection.received[first].at >= 60'000)
            ++first;
        most = std::max(most, i - first + 1);
    }
    if (most > std::size_t(Limits::sentPayloadsPerMinute))
        verdicts.fail("payload-rate", Verdicts::tr("%1 came.").arg(most));
    else if (most > 0)
        verdicts.pass("payload-rate");
}

void judgeCloses(const Connection &connection, Verdicts &verdicts)
{
    if (connection.closedAt < 0 || !connection.byServer || connection.byScenario) {
        if (connection.received.size() > 1)
            verdicts.pass("payload-form");
        return;
    }
    switch (CloseCode(connection.closeCode)) {
    case CloseCode::UnknownOpcode:
    case CloseCode::DecodeError:
    case CloseCode::NotAuthenticated:
        verdicts.fail("payload-form",
                      Verdicts::tr("The gateway had to close with %1.").arg(connection.closeCode));
        break;
    case CloseCode::RateLimited:
        verdicts.fail("payload-rate", Verdicts::tr("The gateway had to close with 4008."));
        break;
    case CloseCode::AlreadyAuthenticated:
        verdicts.fail("one-identify", Verdicts::tr("The gateway had to close with 4005."));
        break;
    case CloseCode::InvalidSeq:
        verdicts.fail("resume-values", Verdicts::tr("The gateway had to close with 4007."));
        break;
    default:
        break;
    }
}

} // namespace

void judgePayloads(const ClientRecord &record, Verdicts &verdicts)
{
    for (const auto &connection : record.connections) {
        judgeOrder(*connection, verdicts);
        judgeRate(*connection, verdicts);
        judgeCloses(*connection, verdicts);
    }
}

} // namespace Gateway
