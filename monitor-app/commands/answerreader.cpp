// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerreader.h"

#include <gateway/protocol/snowflake.h>

#include <QJsonArray>

using Gateway::Event;
using Gateway::EventType;

bool AnswerReader::concerns(const Event &payload)
{
    if (payload.direction() != Event::Direction::Received)
        return false;
    const EventType type = payload.type();
    return type == EventType::GuildCreate || type == EventType::GuildMembersChunk ||
           type == EventType::RateLimited;
}

static MembersChunk readChunk(const Event &event)
{
    const QJsonObject data = event.data();
    MembersChunk chunk;
    chunk.guild = event.guildId();
    chunk.nonce = data.value(u"nonce").toString();
    chunk.index = data.value(u"chunk_index").toInt();
    chunk.count = data.value(u"chunk_count").toInt();
    chunk.members = int(data.value(u"members").toArray().size());
    chunk.notFound = int(data.value(u"not_found").toArray().size());
    return chunk;
}

static QList<VoiceChannel> voiceChannels(const Event &guildCreate)
{
    constexpr int voice = 2;
    constexpr int stage = 13;
    QList<VoiceChannel> result;
    const QJsonArray channels = guildCreate.data().value(u"channels").toArray();
    for (const QJsonValue &value : channels) {
        const QJsonObject channel = value.toObject();
        const int type = channel.value(u"type").toInt();
        const auto id = Gateway::snowflakeFromText(channel.value(u"id").toString().toLatin1());
        if ((type == voice || type == stage) && id)
            result.append({*id, channel.value(u"name").toString()});
    }
    return result;
}

void AnswerReader::read(const QList<Event> &payloads)
{
    for (const Event &event : payloads) {
        switch (event.type()) {
        case EventType::GuildCreate: {
            const QString name = event.value(u"name").toString();
            if (!name.isEmpty()) {
                Q_EMIT guildSeen(event.guildId(), name);
                Q_EMIT channelsSeen(event.guildId(), voiceChannels(event));
            }
            break;
        }
        case EventType::GuildMembersChunk:
            Q_EMIT chunkRead(readChunk(event));
            break;
        case EventType::RateLimited: {
            const QByteArray guild = event.value(u"meta.guild_id").toString().toLatin1();
            const double seconds = event.value(u"retry_after").toDouble(1);
            Q_EMIT requestRefused(Gateway::snowflakeFromText(guild).value_or(0),
                                  event.value(u"meta.nonce").toString(),
                                  std::chrono::milliseconds(qint64(seconds * 1000)));
            break;
        }
        default:
            break;
        }
    }
}
