// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/server/commandanswers_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Gateway {

using namespace Simulation;

namespace {

CommandAnswer refused(const QString &reason)
{
    CommandAnswer answer;
    answer.refusal = Refusal{int(CloseCode::DecodeError), reason};
    return answer;
}

quint64 toId(const QJsonValue &value)
{
    return value.isString() ? snowflakeFromText(value.toString().toLatin1()).value_or(0) : 0;
}

} // namespace

bool CommandAnswers::isCommand(int op)
{
    switch (Opcode(op)) {
    case Opcode::PresenceUpdate:
    case Opcode::VoiceStateUpdate:
    case Opcode::RequestGuildMembers:
    case Opcode::RequestSoundboardSounds:
    case Opcode::RequestChannelInfo:
        return true;
    default:
        return false;
    }
}

CommandAnswer CommandAnswers::answer(SimulatedSession &session, int op, const QJsonObject &data)
{
    switch (Opcode(op)) {
    case Opcode::PresenceUpdate:
        return updatePresence(session, data);
    case Opcode::VoiceStateUpdate:
        return updateVoiceState(session, data);
    case Opcode::RequestGuildMembers:
        return requestMembers(session, data);
    case Opcode::RequestSoundboardSounds:
        return requestSounds(session, data);
    case Opcode::RequestChannelInfo:
        return requestChannelInfo(session, data);
    default:
        return {};
    }
}

Guild *CommandAnswers::guildOf(const SimulatedSession &session, const QJsonValue &id)
{
    const quint64 guildId = toId(id);
    const bool isServed = ShardId::forGuild(guildId, session.shard().count) == session.shard();
    return isServed ? m_world.guild(guildId) : nullptr;
}

CommandAnswer CommandAnswers::updatePresence(const SimulatedSession &session, const QJsonObject &data)
{
    static const QStringList statuses{QStringLiteral("offline"), QStringLiteral("online"),
                                      QStringLiteral("idle"), QStringLiteral("dnd"),
                                      QStringLiteral("invisible")};
    const QJsonValue activities = data.value(QStringLiteral("activities"));
    const qsizetype status = statuses.indexOf(data.value(QStringLiteral("status")).toString());
    if (status < 0 || !activities.isArray())
        return refused(QStringLiteral("A presence needs a known status and an array of activities."));

    User &bot = *m_world.bot;
    bot.status = status == 4 ? Status::Offline : Status(status);
    bot.platforms = bot.status == Status::Offline ? 0 : 4;
    bot.activity.reset();
    if (const QJsonObject first = activities.toArray().at(0).toObject(); !first.isEmpty()) {
        Activity activity;
        activity.type = first.value(QStringLiteral("type")).toInt();
        activity.name = first.value(QStringLiteral("name")).toString().toUtf8();
        activity.state = first.value(QStringLiteral("state")).toString().toUtf8();
        activity.url = first.value(QStringLiteral("url")).toString().toUtf8();
        activity.startedAt = QDateTime::currentMSecsSinceEpoch();
        bot.activity = std::make_shared<const Activity>(std::move(activity));
    }
    CommandAnswer answer;
    for (const Guild &guild : m_world.guilds) {
        if (ShardId::forGuild(guild.id, session.shard().count) != session.shard())
            continue;
        JsonWriter json;
        writePresence(json, bot, guild.id);
        answer.toAll.push_back({.type = EventType::PresenceUpdate, .guildId = guild.id, .data = json.take()});
    }
    return answer;
}

CommandAnswer CommandAnswers::updateVoiceState(const SimulatedSession &session, const QJsonObject &data)
{
    const QJsonValue channelValue = data.value(QStringLiteral("channel_id"));
    if (!data.value(QStringLiteral("guild_id")).isString() ||
        !(channelValue.isString() || channelValue.isNull()))
        return refused(QStringLiteral("A voice state needs guild_id, and channel_id or null."));
    CommandAnswer answer;
    Guild *guild = guildOf(session, data.value(QStringLiteral("guild_id")));
    if (!guild)
        return answer;
    const quint64 channelId = toId(channelValue);
    const Channel *channel = channelId != 0 ? guild->channel(channelId) : nullptr;
    if (channelId != 0 && !(channel && channel->isVoice()))
        return answer;

    std::erase_if(guild->voiceStates, [this](const VoiceState &state) { return state.user == m_world.bot; });
    VoiceState state{.user = m_world.bot, .channelId = channelId, .sessionId = session.id()};
    state.selfMute = data.value(QStringLiteral("self_mute")).toBool();
    state.selfDeaf = data.value(QStringLiteral("self_deaf")).toBool();
    JsonWriter json;
    writeVoiceState(json, state, &guild->members.front(), guild->id);
    answer.toAll.push_back({.type = EventType::VoiceStateUpdate, .guildId = guild->id, .data = json.take()});
    if (channelId == 0)
        return answer;
    guild->voiceStates.push_back(state);
    // There is no voice server: the endpoint is the discard port, which refuses.
    json.beginObject().text("token", session.id().left(16)).id("guild_id", guild->id);
    json.text("endpoint", "127.0.0.1:9").endObject();
    answer.toSession.push_back(
        {.type = EventType::VoiceServerUpdate, .guildId = guild->id, .data = json.take()});
    return answer;
}

CommandAnswer CommandAnswers::requestSounds(const SimulatedSession &session, const QJsonObject &data)
{
    const QJsonValue ids = data.value(QStringLiteral("guild_ids"));
    if (!ids.isArray())
        return refused(QStringLiteral("guild_ids must be an array."));
    CommandAnswer answer;
    const QJsonArray list = ids.toArray();
    for (const QJsonValueConstRef id : list) {
        const Guild *guild = guildOf(session, id);
        if (!guild)
            continue;
        JsonWriter json;
        json.beginObject().id("guild_id", guild->id).array("soundboard_sounds");
        for (const Sound &sound : guild->sounds)
            writeSound(json, sound, guild->id);
        json.endArray().endObject();
        answer.toSession.push_back(
            {.type = EventType::SoundboardSounds, .guildId = guild->id, .data = json.take()});
    }
    return answer;
}

CommandAnswer CommandAnswers::requestChannelInfo(const SimulatedSession &session, const QJsonObject &data)
{
    const QJsonValue fields = data.value(QStringLiteral("fields"));
    if (!data.value(QStringLiteral("guild_id")).isString() || !fields.isArray())
        return refused(QStringLiteral("Channel info needs guild_id and an array of fields."));
    CommandAnswer answer;
    const Guild *guild = guildOf(session, data.value(QStringLiteral("guild_id")));
    if (!guild)
        return answer;
    const bool wantsStatus = fields.toArray().contains(QStringLiteral("status"));
    const bool wantsStart = fields.toArray().contains(QStringLiteral("voice_start_time"));
    JsonWriter json;
    json.beginObject().id("guild_id", guild->id).array("channels");
    for (const Channel &channel : guild->channels) {
        const bool hasStatus = wantsStatus && !channel.topic.isEmpty();
        const bool hasStart = wantsStart && channel.startedAt != 0;
        if (!channel.isVoice() || !(hasStatus || hasStart))
            continue;
        json.beginObject().id("id", channel.id);
        if (hasStatus)
            json.text("status", channel.topic);
        if (hasStart)
            json.number("voice_start_time", channel.startedAt / 1000);
        json.endObject();
    }
    json.endArray().endObject();
    answer.toSession.push_back({.type = EventType::ChannelInfo, .guildId = guild->id, .data = json.take()});
    return answer;
}

} // namespace Gateway
