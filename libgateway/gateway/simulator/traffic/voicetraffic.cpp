// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/voicetraffic_p.h>
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>

namespace Gateway::Simulation {

Dispatch VoiceTraffic::stateDispatch(const Guild &guild, const VoiceState &state)
{
    JsonWriter json;
    writeVoiceState(json, state, guild.member(state.user->id), guild.id);
    return guildDispatch(EventType::VoiceStateUpdate, guild, json);
}

void VoiceTraffic::noteStart(Guild &guild, Channel &room)
{
    const bool isUsed =
        std::ranges::find(guild.voiceStates, room.id, &VoiceState::channelId) != guild.voiceStates.end();
    const qint64 startedAt = isUsed ? (room.startedAt != 0 ? room.startedAt : m_scene.now) : 0;
    if (startedAt == room.startedAt)
        return;
    room.startedAt = startedAt;
    JsonWriter json;
    json.beginObject().id("id", room.id).id("guild_id", guild.id);
    if (startedAt != 0)
        json.number("voice_start_time", startedAt / 1000);
    else
        json.null("voice_start_time");
    json.endObject();
    m_scene.follow(guildDispatch(EventType::VoiceChannelStartTimeUpdate, guild, json));
}

std::optional<Dispatch> VoiceTraffic::state()
{
    Guild &guild = m_scene.anyGuild();
    RandomSource &random = m_scene.random;
    const std::size_t crowd = std::max<std::size_t>(3, std::min<std::size_t>(guild.usualSize / 10, 60));
    Channel *room = m_scene.anyChannel(guild, ChannelType::Voice);
    if (!room)
        return std::nullopt;

    // Few are there: somebody joins. Many: somebody leaves. Between: they mute, stream and move as well.
    const double fill = double(guild.voiceStates.size()) / double(crowd);
    if (guild.voiceStates.empty() || random.unit() > fill + 0.25) {
        const Member &member = m_scene.anyMember(guild);
        const auto isHere = [&](const VoiceState &state) {
            return state.user == member.user;
        };
        if (member.user->bot || std::ranges::any_of(guild.voiceStates, isHere))
            return std::nullopt;
        guild.voiceStates.push_back({.user = member.user,
                                     .channelId = room->id,
                                     .sessionId = Names::imageHash(random),
                                     .selfMute = random.chance(0.3)});
        Dispatch event = stateDispatch(guild, guild.voiceStates.back());
        noteStart(guild, *room);
        return event;
    }
    const auto at = guild.voiceStates.begin() + random.below(quint32(guild.voiceStates.size()));
    if (at->user == m_scene.world.bot)
        return std::nullopt;
    const quint64 before = at->channelId;
    switch (random.below(6)) {
    case 0:
        at->selfMute = !at->selfMute;
        break;
    case 1:
        at->selfDeaf = at->selfMute = !at->selfDeaf;
        break;
    case 2:
        at->selfStream = !at->selfStream;
        break;
    case 3:
        at->channelId = room->id;
        break;
    default:
        at->channelId = 0;
    }
    Dispatch event = stateDispatch(guild, *at);
    if (at->channelId == 0)
        guild.voiceStates.erase(at);
    noteStart(guild, *room);
    if (Channel *left = guild.channel(before))
        noteStart(guild, *left);
    return event;
}

std::optional<Dispatch> VoiceTraffic::status()
{
    Guild &guild = m_scene.anyGuild();
    Channel *room = m_scene.anyChannel(guild, ChannelType::Voice);
    if (!room)
        return std::nullopt;
    room->topic = room->startedAt != 0 ? m_scene.text.text("voice_status") : QByteArray();
    JsonWriter json;
    json.beginObject()
        .id("id", room->id)
        .id("guild_id", guild.id)
        .textOrNull("status", room->topic)
        .endObject();
    return guildDispatch(EventType::VoiceChannelStatusUpdate, guild, json);
}

std::optional<Dispatch> VoiceTraffic::effect()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.voiceStates.empty())
        return std::nullopt;
    const VoiceState &state = m_scene.random.pick(guild.voiceStates);
    JsonWriter json;
    json.beginObject()
        .id("channel_id", state.channelId)
        .id("guild_id", guild.id)
        .id("user_id", state.user->id);
    if (!guild.sounds.empty() && m_scene.random.chance(0.5)) {
        const Sound &sound = m_scene.random.pick(guild.sounds);
        json.id("sound_id", sound.id).real("sound_volume", sound.volume);
    } else {
        writeEmoji(json.key("emoji"), m_scene.text.emoji(&guild), false);
        json.number("animation_type", m_scene.random.between(0, 1))
            .number("animation_id", m_scene.random.between(0, 19));
    }
    json.endObject();
    return guildDispatch(EventType::VoiceChannelEffectSend, guild, json);
}

std::optional<Dispatch> VoiceTraffic::stage()
{
    Guild &guild = m_scene.anyGuild();
    Channel *room = m_scene.anyChannel(guild, ChannelType::Stage);
    if (!room)
        return std::nullopt;
    JsonWriter json;
    const auto at = std::ranges::find(guild.stages, room->id, &StageInstance::channelId);
    if (at == guild.stages.end()) {
        guild.stages.push_back(
            {.id = m_scene.newId(), .channelId = room->id, .topic = m_scene.text.text("event_name")});
        writeStage(json, guild.stages.back(), guild.id);
        return guildDispatch(EventType::StageInstanceCreate, guild, json);
    }
    if (m_scene.random.chance(0.5)) {
        at->topic = m_scene.text.text("event_name");
        writeStage(json, *at, guild.id);
        return guildDispatch(EventType::StageInstanceUpdate, guild, json);
    }
    writeStage(json, *at, guild.id);
    guild.stages.erase(at);
    return guildDispatch(EventType::StageInstanceDelete, guild, json);
}

} // namespace Gateway::Simulation
