// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/simulator/scenario/rules_p.h>

#include <QUrlQuery>

#include <algorithm>

namespace Gateway {

namespace {

using Connection = ClientRecord::Connection;

constexpr qint64 grace = 300;          // What was on its way when a final code was sent.
constexpr qint64 stormWindow = 5000;   // In so long …
constexpr std::size_t stormTries = 8;  // … more tries than this are a storm.
constexpr std::size_t mostRefused = 3; // Tries of a resume URL that fails.

QString parametersOf(const QUrl &url)
{
    const QUrlQuery query(url);
    QStringList parts;
    for (const char *name : {"v", "encoding", "compress"}) {
        const QString key = QString::fromLatin1(name);
        if (query.hasQueryItem(key))
            parts.append(key + u'=' + query.queryItemValue(key));
    }
    return parts.join(u'&');
}

void judgeUrls(const ClientRecord &record, Verdicts &verdicts)
{
    for (const auto &connection : record.connections) {
        if (connection->byServer && !connection->byScenario &&
            connection->closeCode == int(CloseCode::InvalidApiVersion))
            verdicts.fail("url-parameters",
                          Verdicts::tr("The parameters were “%1”.").arg(connection->url.query()));
        else
            verdicts.pass("url-parameters", connection->url.query());
        const QString first = parametersOf(record.connections.front()->url);
        if (!connection->isAtResumeUrl())
            continue;
        if (const QString own = parametersOf(connection->url); own != first)
            verdicts.fail("resume-url-parameters",
                          Verdicts::tr("First they were “%1”, then “%2”.").arg(first, own));
        else
            verdicts.pass("resume-url-parameters");
    }
}

void judgeToken(const ClientRecord &record, Verdicts &verdicts)
{
    std::vector<QByteArray> targets;
    for (const auto &connection : record.connections)
        targets.push_back(connection->url.toEncoded());
    for (const ClientRecord::Rest &rest : record.rest)
        targets.push_back(rest.target);
    for (const ClientRecord::RefusedUpgrade &refused : record.refusedUpgrades)
        targets.push_back(refused.target);
    if (targets.empty())
        return;
    const bool isThere = std::ranges::any_of(targets, [&](const QByteArray &target) {
        return QByteArray::fromPercentEncoding(target).contains(record.token);
    });
    if (isThere)
        verdicts.fail("token-in-url", Verdicts::tr("URLs end up in logs and proxies."));
    else
        verdicts.pass("token-in-url");
}

void judgeResumeUrlFailure(const ClientRecord &record, Verdicts &verdicts)
{
    if (record.refusedUpgrades.empty())
        return;
    const qint64 since = record.refusedUpgrades.front().at;
    const bool fellBack = std::ranges::any_of(record.connections, [&](const auto &connection) {
        return connection->openedAt >= since && !connection->isAtResumeUrl();
    });
    if (record.refusedUpgrades.size() > mostRefused)
        verdicts.fail("resume-url-dropped",
                      Verdicts::tr("It was tried %1 times.").arg(record.refusedUpgrades.size()));
    else if (fellBack)
        verdicts.pass(
            "resume-url-dropped",
            Verdicts::tr("It was tried %1 times, then the first URL.").arg(record.refusedUpgrades.size()));
    else if (record.endedAt - since > 10'000)
        verdicts.fail("resume-url-dropped", Verdicts::tr("The first URL was not tried."));
}

void judgeFinalClose(const ClientRecord &record, Verdicts &verdicts)
{
    for (const auto &connection : record.connections) {
        if (connection->closedAt < 0 || !connection->byServer ||
            closePolicy(connection->closeCode) != ClosePolicy::Fail)
            continue;
        const auto again =
            std::ranges::count_if(record.connections, [&](const std::unique_ptr<Connection> &other) {
                return other->openedAt > connection->closedAt + grace;
            });
        if (again > 0)
            verdicts.fail(
                "final-close",
                Verdicts::tr("After %1 it connected again, %2 times.").arg(connection->closeCode).arg(again));
        else if (record.endedAt - connection->closedAt > 2000)
            verdicts.pass("final-close", Verdicts::tr("After %1 it stayed away for %2 s.")
                                             .arg(connection->closeCode)
                                             .arg((record.endedAt - connection->closedAt) / 1000));
    }
}

void judgeBackoff(const ClientRecord &record, Verdicts &verdicts)
{
    // Those that got no answer to what they are for.
    std::vector<qint64> tries;
    for (const auto &connection : record.connections) {
        if (connection->sessionId.isEmpty() && connection->closedAt >= 0 && connection->byServer)
            tries.push_back(connection->openedAt);
    }
    for (const ClientRecord::RefusedUpgrade &refused : record.refusedUpgrades)
        tries.push_back(refused.at);
    if (record.isCertificateBad)
        tries.insert(tries.end(), record.handshakes.begin(), record.handshakes.end());
    std::ranges::sort(tries);
    for (std::size_t i = stormTries; i < tries.size(); ++i) {
        if (tries[i] - tries[i - stormTries] < stormWindow) {
            verdicts.fail("backoff", Verdicts::tr("%1 tries came within %2 ms.")
                                         .arg(stormTries + 1)
                                         .arg(tries[i] - tries[i - stormTries]));
            return;
        }
    }
    if (tries.size() >= 3)
        verdicts.pass("backoff",
                      Verdicts::tr("%1 tries in %2 ms.").arg(tries.size()).arg(tries.back() - tries.front()));
    // A certificate does not become good by itself: hardly to try again is right as well.
    else if (record.isCertificateBad && !tries.empty() && record.endedAt - tries.front() >= stormWindow)
        verdicts.pass(
            "backoff",
            Verdicts::tr("%1 tries in %2 ms.").arg(tries.size()).arg(record.endedAt - tries.front()));
}

void judgeSilence(const ClientRecord &record, Verdicts &verdicts)
{
    for (const auto &connection : record.connections) {
        const qint64 since =
            connection->isHelloWithheld ? connection->openedAt : connection->answerWithheldAt;
        if (since < 0 || connection->helloAt > since)
            continue;
        // Who identified without HELLO was served, and had no silence to notice.
        if (connection->isHelloWithheld && !connection->sessionId.isEmpty())
            continue;
        if (connection->isClosedByClient() && connection->closedAt < record.endedAt) {
            verdicts.pass(
                "timeouts",
                Verdicts::tr("After %1 s.").arg(double(connection->closedAt - since) / 1000, 0, 'f', 1));
        } else if (connection->closedAt < 0 || connection->closedAt >= record.endedAt) {
            verdicts.fail("timeouts", Verdicts::tr("After %1 s the connection was still open.")
                                          .arg((record.endedAt - since) / 1000));
        }
    }
}

void judgeFarewell(const ClientRecord &record, Verdicts &verdicts)
{
    for (const auto &connection : record.connections) {
        if (connection->closedAt < record.endedAt || !connection->isClosedByClient() ||
            connection->sessionId.isEmpty())
            continue;
        if (connection->closeCode == 1000 || connection->closeCode == 1001)
            verdicts.pass("close-on-stop");
        else
            verdicts.note("close-on-stop",
                          Verdicts::tr("It went with %1: the bot looks online for some minutes more.")
                              .arg(connection->closeCode));
    }
}

} // namespace

void judgeConnecting(const ClientRecord &record, Verdicts &verdicts)
{
    judgeUrls(record, verdicts);
    judgeToken(record, verdicts);
    judgeResumeUrlFailure(record, verdicts);
    judgeFinalClose(record, verdicts);
    judgeBackoff(record, verdicts);
    judgeSilence(record, verdicts);
    judgeFarewell(record, verdicts);
}

} // namespace Gateway
