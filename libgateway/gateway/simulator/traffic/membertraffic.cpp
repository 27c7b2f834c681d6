// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/auditlog_p.h>
#include <gateway/simulator/traffic/membertraffic_p.h>
#include <gateway/simulator/traffic/messagetraffic_p.h>
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>

namespace Gateway::Simulation {

namespace {

// The bot and the owner stay.
constexpr std::size_t firstWhoMayLeave = 2;

} // namespace

UserPtr MemberTraffic::newcomer(const Guild &guild)
{
    // Now and then it is somebody who is known from another guild.
    if (m_scene.random.chance(0.2)) {
        const UserPtr &known = m_scene.anyMember(m_scene.anyGuild()).user;
        if (!guild.member(known->id) && std::ranges::find(guild.bans, known) == guild.bans.end())
            return known;
    }
    return m_scene.builder.user();
}

std::optional<Dispatch> MemberTraffic::add()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.members.size() > guild.usualSize + guild.usualSize / 5 + 2)
        return remove();
    const UserPtr user = newcomer(guild);
    Member member{.user = user, .joinedAt = m_scene.now};
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id);
    writeUser(json.key("user"), *user);
    writeMemberFields(json, member);
    json.endObject();
    guild.addMember(std::move(member));
    Dispatch event = guildDispatch(EventType::GuildMemberAdd, guild, json);

    if (m_scene.random.chance(0.7)) {
        auto greeting = std::make_shared<Message>();
        greeting->id = m_scene.newId();
        greeting->guildId = guild.id;
        greeting->channelId = guild.channels.front().id;
        greeting->author = user;
        greeting->sentAt = m_scene.now;
        greeting->type = 7;
        m_scene.follow(messageDispatch(m_scene, EventType::MessageCreate, *greeting));
        remember(guild.messages, greeting, guildHistoryLimit);
    }
    return event;
}

std::optional<Dispatch> MemberTraffic::update()
{
    Guild &guild = m_scene.anyGuild();
    const bool aboutBot = m_scene.random.chance(0.02);
    Member &member = aboutBot ? guild.members.front() : m_scene.anyMember(guild);
    RandomSource &random = m_scene.random;
    switch (random.below(4)) {
    case 0:
        member.nick = random.chance(0.3) ? QByteArray() : Names::displayName(random);
        break;
    case 1:
        if (&member != &guild.members.front())
            member.timeoutUntil =
                member.timeoutUntil != 0 ? 0 : m_scene.now + random.between(60'000, 86'400'000);
        break;
    default: {
        const Role &role = random.pick(guild.roles);
        if (role.managed || role.id == guild.id)
            return std::nullopt;
        const bool isAdded = std::erase(member.roles, role.id) == 0;
        if (isAdded)
            member.roles.push_back(role.id);
        followWithAuditLog(m_scene, guild, AuditAction::memberRoleUpdate, member.user->id,
                           {{.key = isAdded ? "$add" : "$remove", .after = &role}});
    }
    }
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id);
    writeUser(json.key("user"), *member.user);
    writeMemberFields(json, member);
    json.endObject();
    Dispatch event = guildDispatch(EventType::GuildMemberUpdate, guild, json);
    // About the bot itself it comes without GUILD_MEMBERS.
    if (member.user == m_scene.world.bot)
        event.intents = Intents();
    return event;
}

Dispatch MemberTraffic::leave(Guild &guild, std::size_t place)
{
    const UserPtr user = guild.members[place].user;
    const auto voice = std::ranges::find(guild.voiceStates, user, &VoiceState::user);
    if (voice != guild.voiceStates.end()) {
        voice->channelId = 0;
        JsonWriter json;
        writeVoiceState(json, *voice, &guild.members[place], guild.id);
        m_scene.follow(guildDispatch(EventType::VoiceStateUpdate, guild, json));
        guild.voiceStates.erase(voice);
    }
    guild.removeMember(place);
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id);
    writeUser(json.key("user"), *user);
    json.endObject();
    return guildDispatch(EventType::GuildMemberRemove, guild, json);
}

std::optional<Dispatch> MemberTraffic::remove()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.members.size() <= std::max(firstWhoMayLeave, guild.usualSize - guild.usualSize / 5))
        return std::nullopt;
    const std::size_t place =
        firstWhoMayLeave + m_scene.random.below(quint32(guild.members.size() - firstWhoMayLeave));
    const quint64 userId = guild.members[place].user->id;
    Dispatch event = leave(guild, place);
    if (m_scene.random.chance(0.1))
        followWithAuditLog(m_scene, guild, AuditAction::memberKick, userId);
    return event;
}

std::optional<Dispatch> MemberTraffic::ban()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.bans.size() >= 50 || guild.members.size() <= firstWhoMayLeave + 1)
        return unban();
    const std::size_t place =
        firstWhoMayLeave + m_scene.random.below(quint32(guild.members.size() - firstWhoMayLeave));
    const UserPtr user = guild.members[place].user;
    guild.bans.push_back(user);
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id);
    writeUser(json.key("user"), *user);
    json.endObject();
    m_scene.follow(leave(guild, place));
    followWithAuditLog(m_scene, guild, AuditAction::memberBanAdd, user->id);
    return guildDispatch(EventType::GuildBanAdd, guild, json);
}

std::optional<Dispatch> MemberTraffic::unban()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.bans.empty())
        return std::nullopt;
    const UserPtr user = guild.bans.front();
    guild.bans.erase(guild.bans.begin());
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id);
    writeUser(json.key("user"), *user);
    json.endObject();
    followWithAuditLog(m_scene, guild, AuditAction::memberBanRemove, user->id);
    return guildDispatch(EventType::GuildBanRemove, guild, json);
}

} // namespace Gateway::Simulation
