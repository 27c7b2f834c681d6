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

QByteArray identify(const Token &token, const Identify &settings)
{
    QJsonObject data{
        {QStringLiteral("token"), QString::fromLatin1(token.reveal())},
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
    return payload(int(Opcode::Identify), data);
}

QByteArray resume(const Token &token, const Session &session)
{
    return payload(int(Opcode::Resume),
                   QJsonObject{{QStringLiteral("token"), QString::fromLatin1(token.reveal())},
                               {QStringLiteral("session_id"), session.id},
                               {QStringLiteral("seq"), session.sequence}});
}

} // namespace Gateway::Commands
