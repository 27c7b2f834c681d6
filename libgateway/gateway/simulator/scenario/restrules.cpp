// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/scenario/rules_p.h>

#include <algorithm>

namespace Gateway {

namespace {

constexpr std::size_t stormTries = 8;
constexpr qint64 stormWindow = 5000;

void judgeErrors(const ClientRecord &record, Verdicts &verdicts)
{
    std::vector<qint64> failures;
    for (std::size_t i = 0; i < record.rest.size(); ++i) {
        const ClientRecord::Rest &answer = record.rest[i];
        if (answer.status < 400)
            continue;
        failures.push_back(answer.at);
        const auto next = std::find_if(record.rest.begin() + qsizetype(i) + 1, record.rest.end(),
                                       [&](const auto &other) { return other.target == answer.target; });
        const bool isRetried = next != record.rest.end();
        if (answer.status == 401 && isRetried) {
            verdicts.fail("rest-errors", Verdicts::tr("401 was tried again: that cannot help."));
        } else if (answer.status == 429 && isRetried &&
                   next->at - answer.at < qint64(answer.retryAfter * 1000) - 50) {
            verdicts.fail("rest-errors",
                          Verdicts::tr("After 429 with Retry-After %1 s it asked again after %2 ms.")
                              .arg(answer.retryAfter)
                              .arg(next->at - answer.at));
        } else if (isRetried) {
            verdicts.pass("rest-errors", Verdicts::tr("After %1 it asked again after %2 ms.")
                                             .arg(answer.status)
                                             .arg(next->at - answer.at));
        } else if (answer.status == 401) {
            verdicts.pass("rest-errors", Verdicts::tr("401 was not tried again."));
        }
    }
    for (std::size_t i = stormTries; i < failures.size(); ++i) {
        if (failures[i] - failures[i - stormTries] < stormWindow)
            verdicts.fail("rest-errors", Verdicts::tr("%1 requests that failed came within %2 ms.")
                                             .arg(stormTries + 1)
                                             .arg(failures[i] - failures[i - stormTries]));
    }
}

void judgeBudget(const ClientRecord &record, Verdicts &verdicts)
{
    const auto told =
        std::ranges::find_if(record.rest, [](const auto &answer) { return answer.remaining == 0; });
    if (told == record.rest.end())
        return;
    for (const auto &connection : record.connections) {
        for (const ClientRecord::Payload &payload : connection->received) {
            if (payload.op == int(Opcode::Identify) && payload.at > told->at)
                return verdicts.fail(
                    "budget-guard", Verdicts::tr("It identified all the same: the token is reset for that."));
        }
    }
    if (record.endedAt - told->at > 2000)
        verdicts.pass("budget-guard");
}

} // namespace

void judgeRest(const ClientRecord &record, Verdicts &verdicts)
{
    judgeErrors(record, verdicts);
    judgeBudget(record, verdicts);
}

} // namespace Gateway
