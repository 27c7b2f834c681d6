// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/limits.h>
#include <gateway/simulator/server/clientpayload_p.h>
#include <gateway/simulator/server/payloadencoder_p.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace Gateway {

namespace {

Refusal refusal(CloseCode code, const QString &reason)
{
    return {int(code), reason};
}

bool isRightToken(const QJsonValue &value, const Token &token)
{
    return value.isString() && Token(value.toString().toUtf8()) == token;
}

} // namespace

std::variant<ConnectionParameters, Refusal> readParameters(const QUrl &url)
{
    const QUrlQuery query(url);
    const QString version = query.queryItemValue(QStringLiteral("v"));
    if (version != QString::number(Limits::apiVersion))
        return refusal(CloseCode::InvalidApiVersion, QStringLiteral("The URL must have v=10."));
    ConnectionParameters parameters;
    Error error;
    if (const QString encoding = query.queryItemValue(QStringLiteral("encoding")); !encoding.isEmpty())
        parameters.encoding = encodingFromName(encoding, &error);
    if (error)
        return refusal(CloseCode::InvalidApiVersion, QStringLiteral("The encoding must be json or etf."));
    if (const QString name = query.queryItemValue(QStringLiteral("compress")); !name.isEmpty())
        parameters.compression = compressionFromName(name, &error);
    if (error || !PayloadEncoder::isAvailable(parameters.compression))
        return refusal(CloseCode::InvalidApiVersion, QStringLiteral("This compression is not available."));
    return parameters;
}

std::variant<SessionSettings, Refusal> readIdentify(const QJsonValue &data, const Token &token,
                                                    Intents enabled)
{
    const QJsonObject d = data.toObject();
    if (!isRightToken(d.value(QStringLiteral("token")), token))
        return refusal(CloseCode::AuthenticationFailed, QStringLiteral("Authentication failed."));
    if (!d.value(QStringLiteral("properties")).isObject())
        return refusal(CloseCode::DecodeError, QStringLiteral("IDENTIFY needs an object properties."));

    SessionSettings settings;
    const QJsonValue shard = d.value(QStringLiteral("shard"));
    if (!shard.isUndefined() && !shard.isNull()) {
        const QJsonArray pair = shard.toArray();
        settings.shard = {pair.at(0).toInt(-1), pair.at(1).toInt(-1)};
        settings.hasShard = true;
        if (pair.size() != 2 || !settings.shard.isValid())
            return refusal(CloseCode::InvalidShard, QStringLiteral("Invalid shard."));
    }

    const qint64 bits = d.value(QStringLiteral("intents")).toInteger(-1);
    if (bits < 0 || (bits & ~qint64(quint32(allIntents().toInt()))) != 0)
        return refusal(CloseCode::InvalidIntents, QStringLiteral("Invalid intent(s)."));
    settings.intents = Intents::fromInt(Intents::Int(quint32(bits)));
    const Intents refused = privilegedIntents(settings.intents) & ~enabled;
    if (refused) {
        return refusal(CloseCode::DisallowedIntents,
                       QString(QStringLiteral("Disallowed intent(s): ") + intentNames(refused).join(u", ")));
    }

    settings.largeThreshold = std::clamp(d.value(QStringLiteral("large_threshold")).toInt(50),
                                         Limits::largeThresholdMin, Limits::largeThresholdMax);
    settings.payloadCompression = d.value(QStringLiteral("compress")).toBool();
    return settings;
}

std::variant<ResumeRequest, Refusal> readResume(const QJsonValue &data, const Token &token)
{
    const QJsonObject d = data.toObject();
    if (!isRightToken(d.value(QStringLiteral("token")), token))
        return refusal(CloseCode::AuthenticationFailed, QStringLiteral("Authentication failed."));
    const QJsonValue id = d.value(QStringLiteral("session_id"));
    const QJsonValue sequence = d.value(QStringLiteral("seq"));
    if (!id.isString() || !sequence.isDouble())
        return refusal(CloseCode::DecodeError, QStringLiteral("RESUME needs session_id and seq."));
    return ResumeRequest{.sessionId = id.toString().toUtf8(), .sequence = sequence.toInteger(-1)};
}

int namedShard(const QJsonValue &data)
{
    return data.toObject().value(QStringLiteral("shard")).toArray().at(0).toInt(-1);
}

} // namespace Gateway
