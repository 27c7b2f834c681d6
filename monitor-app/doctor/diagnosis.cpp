// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include "doctor/doctorreport.h"

#include <QLocale>

#include <algorithm>

using namespace Gateway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Severity = Finding::Severity;
using Topic = Finding::Topic;

// The header that tells of the server's clock is only good to the second.
static constexpr auto tolerableSkew = 5s;
// From here on certificates and signatures may count as expired or as not yet valid.
static constexpr auto harmfulSkew = 5min;
static const QString botGatewayPath = u"/gateway/bot"_s;

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

void Diagnosis::add(Severity severity, Topic topic, const QString &code, const QString &text,
                    const QString &remedy)
{
    // Sentences are joined with a space, which Chinese and Japanese do not have.
    m_findings.append({severity, topic, QString(text).replace(u"。 "_s, u"。"_s),
                       QString(remedy).replace(u"。 "_s, u"。"_s), code});
}

bool Diagnosis::needsBotGateway() const
{
    return m_settings.gatewayUrl.isEmpty() || m_settings.shards.count == 0;
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

//! `TlsWrongHost` as `tls_wrong_host`.
static QString codeOf(const Error &error)
{
    return DoctorReport::nameOf(error.code());
}

void Diagnosis::judgeFailures()
{
    if (const Error &error = m_facts.configurationError) {
        const bool isTokenMissing = error.code() == ErrorCode::InvalidToken;
        add(Severity::Error, isTokenMissing ? Topic::Token : Topic::Network,
            isTokenMissing ? u"token_missing"_s : codeOf(error), error.message(), error.advice());
    }
    for (const DoctorFacts::Failure &failure : m_facts.failures)
        judgeFailure(failure);
    if (m_settings.apiUrl.isEmpty() && !m_settings.simulate)
        add(Severity::Warning, Topic::Network, u"rest_not_asked"_s,
            tr("No REST interface is asked, so that token, intents and session starts cannot be checked."),
            tr("Name the REST interface if the gateway has one."));
}

void Diagnosis::judgeFailure(const DoctorFacts::Failure &failure)
{
    const Error &error = failure.error;
    switch (error.code()) {
    case ErrorCode::Unauthorized:
        add(Severity::Error, Topic::Token, u"token_refused"_s, error.message(), error.advice());
        return;
    case ErrorCode::MalformedAnswer:
        // Whatever answers there, it is not what a bot can work with.
        add(Severity::Error, Topic::Network, codeOf(error), error.message(), error.advice());
        return;
    case ErrorCode::HttpError:
    case ErrorCode::RateLimited: {
        const bool isNeeded = failure.path == botGatewayPath && needsBotGateway();
        QString advice = error.advice();
        if (m_settings.apiUrl.scheme() == u"http" && !isRestThere())
            advice += u' ' + tr("Where it expects TLS, the URL begins with https.");
        add(isNeeded ? Severity::Error : Severity::Warning, Topic::Network, codeOf(error),
            tr("%1 was not answered: %2").arg(failure.path, error.message()), advice);
        return;
    }
    default:
        add(Severity::Error, Topic::Network, codeOf(error), error.message(), error.advice());
    }
}

//! Whether what answered is a REST interface; something else may listen at its address.
bool Diagnosis::isRestThere() const
{
    const bool isRefused = std::ranges::any_of(m_facts.failures, [](const DoctorFacts::Failure &failure) {
        return failure.error.code() == ErrorCode::Unauthorized;
    });
    return m_facts.gateway || m_facts.user || m_facts.application || isRefused;
}

void Diagnosis::judgeNetwork()
{
    if (!m_facts.roundTrip || !isRestThere())
        return;
    const QString host = m_settings.apiUrl.host();
    const QString time = milliseconds(*m_facts.roundTrip);
    const bool isSecure = m_settings.apiUrl.scheme() == u"https";
    const QString text = m_facts.proxy.isEmpty()
                             ? tr("The REST interface at %1 answers, after %2\u00a0ms.").arg(host, time)
                             : tr("The REST interface at %1 answers, after %2\u00a0ms, through the proxy %3.")
                                   .arg(host, time, m_facts.proxy);
    add(Severity::Good, Topic::Network, u"rest_answers"_s,
        isSecure ? QString(text + u' ' + tr("Its certificate is in order.")) : text);
}

void Diagnosis::judgeGateway()
{
    if (m_facts.gatewayError)
        add(Severity::Error, Topic::Gateway, codeOf(m_facts.gatewayError), m_facts.gatewayError.message(),
            m_facts.gatewayError.advice());
    else if (m_facts.helloAfter)
        add(Severity::Good, Topic::Gateway, u"hello_received"_s,
            tr("The gateway says HELLO, after %1\u00a0ms, with %2 and %3.")
                .arg(milliseconds(*m_facts.helloAfter), encodingName(m_settings.encoding),
                     m_settings.usesPayloadCompression() ? tr("payload compression")
                     : m_settings.compression == Compression::None
                         ? tr("no compression")
                         : QString(compressionName(m_settings.compression))));
}

void Diagnosis::judgeToken()
{
    if (!m_facts.user)
        return;
    const BotUser &user = *m_facts.user;
    if (!user.isBot) {
        add(Severity::Error, Topic::Token, u"token_of_no_bot"_s,
            tr("The token belongs to %1, which is no bot.").arg(user.name),
            tr("Programs may only use bots' accounts: Developer Portal, your application, page Bot, Reset "
               "Token."));
        return;
    }
    QString text = tr("The token is right. It belongs to the bot %1 (%2).").arg(user.name, user.id);
    if (m_facts.application && m_facts.application->guilds)
        text += u' ' + tr("It is in about %n guild(s).", nullptr, *m_facts.application->guilds);
    add(Severity::Good, Topic::Token, u"token_right"_s, text);
}

QString Diagnosis::durationText(std::chrono::milliseconds duration)
{
    const auto seconds = qint64(std::chrono::round<std::chrono::seconds>(duration).count());
    if (seconds < 120)
        return tr("%1\u00a0s").arg(seconds);
    const qint64 minutes = seconds / 60;
    return minutes < 120 ? tr("%1\u00a0min").arg(minutes) : tr("%1\u00a0h").arg(minutes / 60);
}

void Diagnosis::judgeClock()
{
    if (!m_facts.clockSkew)
        return;
    const std::chrono::milliseconds skew = *m_facts.clockSkew;
    const auto size = std::chrono::abs(skew);
    if (size <= tolerableSkew) {
        add(Severity::Good, Topic::Clock, u"clock_right"_s, tr("The clock of this machine is right."));
        return;
    }
    const QString text = skew.count() > 0
                             ? tr("The clock of this machine is %1 slow.").arg(durationText(size))
                             : tr("The clock of this machine is %1 fast.").arg(durationText(size));
    add(Severity::Warning, Topic::Clock, skew.count() > 0 ? u"clock_slow"_s : u"clock_fast"_s, text,
        size >= harmfulSkew ? tr("Set it, best by NTP: certificates may count as invalid, and all times in "
                                 "the log are wrong.")
                            : tr("Set it, best by NTP: all times in the log are wrong by that."));
}
