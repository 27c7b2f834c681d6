// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/scheduletraffic_p.h>
#include <gateway/simulator/world/worldjson_p.h>

namespace Gateway::Simulation {

namespace {

constexpr std::size_t eventLimit = 8;

} // namespace

std::optional<Dispatch> ScheduleTraffic::create()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.scheduledEvents.size() >= eventLimit)
        return remove();
    ScheduledEvent event;
    event.id = m_scene.newId();
    event.creatorId = m_scene.anyMember(guild).user->id;
    event.name = m_scene.text.text("event_name");
    event.description = m_scene.text.text("line");
    event.startsAt = m_scene.now + m_scene.random.between(1, 14 * 24) * qint64(3'600'000);
    const Channel *room = m_scene.anyChannel(guild, ChannelType::Voice);
    if (room && m_scene.random.chance(0.6))
        event.channelId = room->id;
    else
        event.location = m_scene.text.text("place_name");
    guild.scheduledEvents.push_back(event);
    JsonWriter json;
    writeScheduledEvent(json, event, guild.id);
    return guildDispatch(EventType::GuildScheduledEventCreate, guild, json);
}

std::optional<Dispatch> ScheduleTraffic::update()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.scheduledEvents.empty())
        return std::nullopt;
    ScheduledEvent &event = m_scene.random.pick(guild.scheduledEvents);
    if (event.status == 1 && m_scene.random.chance(0.3))
        event.status = 2;
    else
        event.description = m_scene.text.text("line");
    JsonWriter json;
    writeScheduledEvent(json, event, guild.id);
    return guildDispatch(EventType::GuildScheduledEventUpdate, guild, json);
}

std::optional<Dispatch> ScheduleTraffic::remove()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.scheduledEvents.empty())
        return std::nullopt;
    ScheduledEvent event = guild.scheduledEvents.front();
    guild.scheduledEvents.erase(guild.scheduledEvents.begin());
    event.status = 4;
    JsonWriter json;
    writeScheduledEvent(json, event, guild.id);
    return guildDispatch(EventType::GuildScheduledEventDelete, guild, json);
}

std::optional<Dispatch> ScheduleTraffic::interest()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.scheduledEvents.empty())
        return std::nullopt;
    ScheduledEvent &event = m_scene.random.pick(guild.scheduledEvents);
    const bool leaves = event.userCount > 0 && m_scene.random.chance(0.25);
    event.userCount += leaves ? -1 : 1;
    JsonWriter json;
    json.beginObject()
        .id("guild_scheduled_event_id", event.id)
        .id("user_id", m_scene.anyMember(guild).user->id);
    json.id("guild_id", guild.id).endObject();
    return guildDispatch(leaves ? EventType::GuildScheduledEventUserRemove
                                : EventType::GuildScheduledEventUserAdd,
                         guild, json);
}

} // namespace Gateway::Simulation
