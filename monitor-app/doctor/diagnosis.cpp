// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include <QLocale>

#include <algorithm>

using namespace Gateway;
using namespace std::chrono_literals;
using Severity = Finding::Severity;
using Topic = Finding::Topic;

// The header that tells of the server's clock is only good to the second.
static constexpr auto tolerableSkew = 5s;
// From here on certificates and signatures may count as expired or as not yet valid.
static constexpr auto harmfulSkew = 5min;

QList<Finding> Diagnosis::of(const DoctorFacts &facts, const BotSettings &settings)
{
    Diagnosis diagnosis(facts, settings);
    diagnosis.judgeFailures();
    diagnosis.judgeToken();
    diagnosis.judgeIntents();
    diagnosis.judgeShards();
    diagnosis.judgeStarts();
    diagnosis.judgeConcurrency();
    diagnosis.judgeNetwork();
    diagnosis.judgeGateway();
    diagnosis.judgeClock();
    std::stable_sort(
        diagnosis.m_findings.begin(), diagnosis.m_findings.end(),
        [](const Finding &left, const Finding &right) { return left.severity > right.severity; });
    return diagnosis.m_findings;
}

void Diagnosis::add(Severity severity, Topic topic, const QString &text, const QString &remedy)
{
    m_findings.append({severity, topic, text, remedy});
}

int Diagnosis::shardCount() const
{
    if (m_settings.shards.count > 0)
        return m_settings.shards.count;
    return m_facts.gateway ? m_facts.gateway->shards : 0;
}

int Diagnosis::shardsToRun() const
{
    return int(m_settings.shards.idsOf(shardCount()).size());
}

static QString milliseconds(std::chrono::milliseconds time)
{
    return QLocale().toString(std::max<qint64>(1, time.count()));
}

void Diagnosis::judgeFailures()
{
    const bool isTokenMissing = m_facts.configurationError.code() == ErrorCode::InvalidToken;
    if (m_facts.configurationError)
        add(Severity::Error, isTokenMissing ? Topic::Token : Topic::Network,
            m_facts.configurationError.message(), m_facts.configurationError.advice());
    for (const DoctorFacts::Failure &failure : m_facts.failures) {
        const Error &error = failure.error;
        switch (error.domain()) {
        case ErrorDomain::Network:
        case ErrorDomain::Usage:
            add(Severity::Error, Topic::Network, error.message(), error.advice());
            break;
        default:
            if (error.code() == ErrorCode::Unauthorized)
                add(Severity::Error, Topic::Token, error.message(), error.advice());
            else
                add(Severity::Warning, Topic::Network,
                    tr("%1 was not answered: %2").arg(failure.path, error.message()), error.advice());
        }
    }
    if (m_settings.apiUrl.isEmpty() && !m_settings.simulate)
        add(Severity::Note, Topic::Network,
            tr("No REST interface is asked, so that token, intents and session starts cannot be checked."),
            tr("Name the REST interface if the gateway has one."));
}

void Diagnosis::judgeNetwork()
{
    if (!m_facts.roundTrip)
        return;
    const QString host = m_settings.apiUrl.host();
    const QString time = milliseconds(*m_facts.roundTrip);
    const bool isSecure = m_settings.apiUrl.scheme() == u"https";
    const QString text = m_facts.proxy.isEmpty()
                             ? tr("The REST interface at %1 answers, after %2 ms.").arg(host, time)
                             : tr("The REST interface at %1 answers, after %2 ms, through the proxy %3.")
                                   .arg(host, time, m_facts.proxy);
    add(Severity::Good, Topic::Network,
        isSecure ? QString(text + u' ' + tr("Its certificate is in order.")) : text);
}

void Diagnosis::judgeGateway()
{
    if (m_facts.gatewayError)
        add(Severity::Error, Topic::Gateway, m_facts.gatewayError.message(), m_facts.gatewayError.advice());
    else if (m_facts.helloAfter)
        add(Severity::Good, Topic::Gateway,
            tr("The gateway says HELLO, after %1 ms, with %2 and %3.")
                .arg(milliseconds(*m_facts.helloAfter), encodingName(m_settings.encoding),
                     m_settings.compression == Compression::None
                         ? tr("no compression")
                         : QString(compressionName(m_settings.compression))));
}

void Diagnosis::judgeToken()
{
    if (!m_facts.user)
        return;
    const BotUser &user = *m_facts.user;
    if (!user.isBot) {
        add(Severity::Error, Topic::Token, tr("The token belongs to %1, which is no bot.").arg(user.name),
            tr("Programs may only use bots' accounts: Developer Portal, your application, page Bot, Reset "
               "Token."));
        return;
    }
    QString text = tr("The token is right. It belongs to the bot %1 (%2).").arg(user.name, user.id);
    if (m_facts.application && m_facts.application->guilds)
        text += u' ' + tr("It is in about %n guild(s).", nullptr, *m_facts.application->guilds);
    add(Severity::Good, Topic::Token, text);
}

static QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = qint64(std::chrono::round<std::chrono::seconds>(duration).count());
    if (seconds < 120)
        return Diagnosis::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    return minutes < 120 ? Diagnosis::tr("%1 min").arg(minutes) : Diagnosis::tr("%1 h").arg(minutes / 60);
}

void Diagnosis::judgeClock()
{
    if (!m_facts.clockSkew)
        return;
    const std::chrono::milliseconds skew = *m_facts.clockSkew;
    const auto size = std::chrono::abs(skew);
    if (size <= tolerableSkew) {
        add(Severity::Good, Topic::Clock, tr("The clock of this machine is right."));
        return;
    }
    const QString text = skew.count() > 0
                             ? tr("The clock of this machine is %1 slow.").arg(durationText(size))
                             : tr("The clock of this machine is %1 fast.").arg(durationText(size));
    add(Severity::Warning, Topic::Clock, text,
        size >= harmfulSkew ? tr("Set it, best by NTP: certificates may count as invalid, and all times in "
                                 "the log are wrong.")
                            : tr("Set it, best by NTP: all times in the log are wrong by that."));
}
