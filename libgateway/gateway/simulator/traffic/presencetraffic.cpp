// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/presencetraffic_p.h>
#include <gateway/simulator/world/worldjson_p.h>

namespace Gateway::Simulation {

std::optional<Dispatch> PresenceTraffic::presence()
{
    Guild &guild = m_scene.anyGuild();
    const Member &member = m_scene.anyMember(guild);
    // The bot's own presence is set by its client.
    if (member.user == m_scene.world.bot)
        return std::nullopt;
    m_scene.builder.renewPresence(*member.user, m_scene.now);
    JsonWriter json;
    writePresence(json, *member.user, guild.id);
    return guildDispatch(EventType::PresenceUpdate, guild, json);
}

std::optional<Dispatch> PresenceTraffic::typing()
{
    JsonWriter json;
    if (m_scene.random.chance(0.02)) {
        const DirectChannel &channel = m_scene.random.pick(m_scene.world.directChannels);
        json.beginObject().id("channel_id", channel.id).id("user_id", channel.user->id);
        json.number("timestamp", m_scene.now / 1000).endObject();
        Dispatch event{.type = EventType::TypingStart, .data = json.take()};
        event.direct = true;
        return event;
    }
    Guild &guild = m_scene.anyGuild();
    const Channel &channel = m_scene.anyTextChannel(guild);
    const Member &member = m_scene.anyMember(guild);
    json.beginObject().id("channel_id", channel.id).id("guild_id", guild.id).id("user_id", member.user->id);
    json.number("timestamp", m_scene.now / 1000);
    writeMember(json.key("member"), member);
    json.endObject();
    return guildDispatch(EventType::TypingStart, guild, json);
}

} // namespace Gateway::Simulation
