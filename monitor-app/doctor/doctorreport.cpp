// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorreport.h"

#include "bot/exitstatus.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QString DoctorReport::severityText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Good:
        return tr("good");
    case Finding::Severity::Note:
        return tr("note");
    case Finding::Severity::Warning:
        return tr("warning");
    case Finding::Severity::Error:
        return tr("error");
    }
    return {};
}

static QString colored(const QString &text, Finding::Severity severity)
{
    constexpr const char *codes[] = {"32", "36", "33", "31"};
    return u"\x1b["_s + QLatin1String(codes[int(severity)]) + u'm' + text + u"\x1b[0m";
}

QString DoctorReport::text(const QList<Finding> &findings, bool color)
{
    qsizetype width = 0;
    for (const Finding &finding : findings)
        width = std::max(width, severityText(finding.severity).size());
    QString result;
    for (const Finding &finding : findings) {
        const QString word = severityText(finding.severity);
        const QString padding(width - word.size() + 2, u' ');
        result += (color ? colored(word, finding.severity) : word) + padding + finding.text + u'\n';
        if (!finding.remedy.isEmpty())
            result += QString(width + 2, u' ') + u"→ " + finding.remedy + u'\n';
    }
    return result;
}

QString DoctorReport::snakeCase(const char *key)
{
    const QString name = QString::fromLatin1(key);
    QString result;
    for (const QChar letter : name) {
        if (letter.isUpper() && !result.isEmpty())
            result += u'_';
        result += letter.toLower();
    }
    return result;
}

static QJsonObject gatewayJson(const Gateway::BotGateway &gateway, const QDateTime &askedAt)
{
    const Gateway::SessionStartLimit &limit = gateway.sessionStartLimit;
    return {{u"url"_s, gateway.url.toString()},
            {u"recommended_shards"_s, gateway.shards},
            {u"session_starts_total"_s, limit.total},
            {u"session_starts_left"_s, limit.remaining},
            // While none is used the gateway says 0, which is no time.
            {u"session_starts_reset_at"_s,
             limit.resetAfter.count() > 0
                 ? QJsonValue(askedAt.addMSecs(limit.resetAfter.count()).toUTC().toString(Qt::ISODate))
                 : QJsonValue()},
            {u"max_concurrency"_s, limit.maxConcurrency}};
}

static QJsonObject factsJson(const DoctorFacts &facts)
{
    QJsonObject result;
    if (facts.user)
        result[u"bot"_s] = QJsonObject{{u"id"_s, facts.user->id}, {u"name"_s, facts.user->name}};
    if (facts.application) {
        QJsonObject application{{u"id"_s, facts.application->id},
                                {u"name"_s, facts.application->name},
                                {u"enabled_intents"_s, QJsonArray::fromStringList(Gateway::intentNames(
                                                           facts.application->allowed))}};
        if (facts.application->guilds)
            application[u"guilds"_s] = *facts.application->guilds;
        result[u"application"_s] = application;
    }
    if (facts.gateway)
        result[u"gateway"_s] = gatewayJson(*facts.gateway, facts.askedAt);
    const auto add = [&result](const QString &key, std::optional<std::chrono::milliseconds> value) {
        if (value)
            result[key] = qint64(value->count());
    };
    add(u"rest_milliseconds"_s, facts.roundTrip);
    add(u"hello_milliseconds"_s, facts.helloAfter);
    add(u"clock_skew_milliseconds"_s, facts.clockSkew);
    if (!facts.proxy.isEmpty())
        result[u"proxy"_s] = facts.proxy;
    return result;
}

QJsonObject DoctorReport::json(const QList<Finding> &findings, const DoctorFacts &facts)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(QJsonObject{{u"code"_s, finding.code},
                                {u"severity"_s, nameOf(finding.severity)},
                                {u"topic"_s, nameOf(finding.topic)},
                                {u"text"_s, finding.text},
                                {u"remedy"_s, finding.remedy}});
    return {{u"worst"_s, nameOf(Finding::worst(findings))},
            {u"exit_status"_s, exitStatus(findings)},
            {u"findings"_s, list},
            {u"facts"_s, factsJson(facts)}};
}

int DoctorReport::exitStatus(const QList<Finding> &findings)
{
    ExitStatus status = ExitStatus::Done;
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Warning && status == ExitStatus::Done)
            status = ExitStatus::Unmet;
        if (finding.severity != Finding::Severity::Error)
            continue;
        // What was refused will be refused again; of the rest it is not known.
        const bool isNetwork =
            finding.topic == Finding::Topic::Network || finding.topic == Finding::Topic::Gateway;
        if (!isNetwork)
            return int(ExitStatus::FinalClose);
        status = ExitStatus::Network;
    }
    return int(status);
}
