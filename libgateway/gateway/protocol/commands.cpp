// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/commands.h>
#include <gateway/protocol/opcode.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace Gateway::Commands {

QByteArray payload(int op, const QJsonValue &data)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("op"), op}, {QStringLiteral("d"), data}})
        .toJson(QJsonDocument::Compact);
}

QByteArray heartbeat(qint64 sequence)
{
    const QByteArray data = sequence < 0 ? QByteArrayLiteral("null") : QByteArray::number(sequence);
    return "{\"op\":" + QByteArray::number(int(Opcode::Heartbeat)) + ",\"d\":" + data + '}';
}

static bool isPlain(char letter)
{
    return letter >= ' ' && letter <= '~' && letter != '"' && letter != '\\';
}

//! Written by hand: a QJsonObject would leave copies of the token behind, and so would a text that grows.
static QByteArray payloadWithToken(Opcode op, const Token &token, const QJsonObject &data)
{
    const QByteArray rest = QJsonDocument(data).toJson(QJsonDocument::Compact);
    const QByteArrayView secret = token.reveal();
    constexpr qsizetype longestEscape = 6;
    QByteArray result;
    result.reserve(secret.size() * longestEscape + rest.size() + 64);
    result.append("{\"op\":").append(QByteArray::number(int(op))).append(",\"d\":{\"token\":\"");
    for (const char letter : secret) {
        if (isPlain(letter))
            result.append(letter);
        else
            result.append("\\u00").append(QByteArray::number(quint8(letter), 16).rightJustified(2, '0'));
    }
    result.append("\",").append(QByteArrayView(rest).sliced(1)).append('}');
    return result;
}

QByteArray identify(const Token &token, const Identify &settings)
{
    QJsonObject data{
        {QStringLiteral("intents"), qint64(Intents::Int(settings.intents))},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("os"), settings.os},
                                                   {QStringLiteral("browser"), settings.browser},
                                                   {QStringLiteral("device"), settings.device}}},
        {QStringLiteral("large_threshold"), settings.largeThreshold},
        {QStringLiteral("shard"), QJsonArray{settings.shard.id, settings.shard.count}},
    };
    if (settings.payloadCompression)
        data.insert(QStringLiteral("compress"), true);
    if (settings.presence)
        data.insert(QStringLiteral("presence"), *settings.presence);
    return payloadWithToken(Opcode::Identify, token, data);
}

QByteArray resume(const Token &token, const Session &session)
{
    return payloadWithToken(
        Opcode::Resume, token,
        QJsonObject{{QStringLiteral("session_id"), session.id}, {QStringLiteral("seq"), session.sequence}});
}

} // namespace Gateway::Commands
