// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/botgateway.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace Gateway {

using namespace std::chrono_literals;

BotGateway BotGateway::fromJson(const QByteArray &json, Error *error)
{
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    BotGateway answer;
    answer.url = QUrl(object.value(u"url").toString());
    if (!answer.url.isValid() || (answer.url.scheme() != u"ws" && answer.url.scheme() != u"wss")) {
        const QString reason = parseError.error != QJsonParseError::NoError
                                   ? parseError.errorString()
                                   : QStringLiteral("no ws:// or wss:// URL");
        *error = Error(ErrorDomain::Rest, ErrorCode::MalformedAnswer,
                       QCoreApplication::translate("Gateway::BotGateway",
                                                   "The answer of /gateway/bot cannot be read (%1).")
                           .arg(reason),
                       QCoreApplication::translate("Gateway::BotGateway", "Check the API URL."));
        return {};
    }
    const double shards = object.value(u"shards").toDouble(1);
    if (!(shards <= BotGateway::mostShards)) {
        *error = Error(
            ErrorDomain::Rest, ErrorCode::MalformedAnswer,
            QCoreApplication::translate("Gateway::BotGateway",
                                        "The answer of /gateway/bot recommends %1 shards.")
                .arg(shards < 1e15 ? QLocale().toString(shards, 'f', 0) : QLocale().toString(shards, 'g', 3)),
            QCoreApplication::translate("Gateway::BotGateway", "Check the API URL."));
        return {};
    }
    answer.shards = qMax(1, object.value(u"shards").toInt(1));
    const QJsonObject limit = object.value(u"session_start_limit").toObject();
    SessionStartLimit &start = answer.sessionStartLimit;
    start.isKnown = limit.value(u"remaining").isDouble();
    start.total = qMax(0, limit.value(u"total").toInt(start.total));
    start.remaining = qMax(0, limit.value(u"remaining").toInt(start.remaining));
    // A day is what the gateway counts in; a time beyond all counting must not overflow where it is added.
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24 * 365);
    start.resetAfter =
        std::clamp(std::chrono::milliseconds(limit.value(u"reset_after").toInteger(0)), 0ms, longest);
    start.maxConcurrency = std::clamp(limit.value(u"max_concurrency").toInt(1), 1, mostConcurrency);
    return answer;
}

} // namespace Gateway
