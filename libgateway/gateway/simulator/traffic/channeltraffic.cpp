// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/auditlog_p.h>
#include <gateway/simulator/traffic/channeltraffic_p.h>
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>

namespace Gateway::Simulation {

namespace {

constexpr std::size_t channelLimit = 60;
constexpr std::size_t threadLimit = 12;
constexpr std::size_t inviteLimit = 20;

Dispatch channelDispatch(EventType type, const Guild &guild, const Channel &channel)
{
    JsonWriter json;
    writeChannel(json, channel, guild.id);
    return guildDispatch(type, guild, json);
}

void forgetMessages(Guild &guild, quint64 channelId)
{
    std::erase_if(guild.messages, [&](const MessagePtr &message) { return message->channelId == channelId; });
}

} // namespace

std::optional<Dispatch> ChannelTraffic::create()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.channels.size() >= channelLimit)
        return remove();
    const ChannelType type = m_scene.random.chance(0.25) ? ChannelType::Voice : ChannelType::Text;
    Channel channel = m_scene.builder.channel(m_scene.newId(), type, guild);
    channel.lastMessageId = 0;
    ++guild.nextPosition;
    if (const Channel *category = m_scene.anyChannel(guild, ChannelType::Category))
        channel.parentId = category->id;
    guild.channels.push_back(channel);
    followWithAuditLog(
        m_scene, guild, AuditAction::channelCreate, channel.id,
        {{.key = "name", .after = channel.name}, {.key = "type", .after = qint64(channel.type)}});
    return channelDispatch(EventType::ChannelCreate, guild, channel);
}

std::optional<Dispatch> ChannelTraffic::update()
{
    Guild &guild = m_scene.anyGuild();
    Channel &channel = m_scene.random.pick(guild.channels);
    if (!channel.isText())
        return std::nullopt;
    AuditChange change;
    if (m_scene.random.chance(0.7)) {
        change = {.key = "topic", .before = channel.topic};
        channel.topic = m_scene.text.textIn(guild, "topic", nullptr);
        change.after = channel.topic;
    } else {
        change = {.key = "rate_limit_per_user", .before = qint64(channel.slowmode)};
        channel.slowmode = channel.slowmode == 0 ? 10 : 0;
        change.after = qint64(channel.slowmode);
    }
    followWithAuditLog(m_scene, guild, AuditAction::channelUpdate, channel.id, {change});
    return channelDispatch(EventType::ChannelUpdate, guild, channel);
}

std::optional<Dispatch> ChannelTraffic::remove()
{
    Guild &guild = m_scene.anyGuild();
    const auto at = guild.channels.begin() + m_scene.random.below(quint32(guild.channels.size()));
    // "general" stays, and so do the last of a kind, categories, and rooms where somebody is.
    const auto sameType = std::ranges::count(guild.channels, at->type, &Channel::type);
    const bool isUsed =
        std::ranges::find(guild.voiceStates, at->id, &VoiceState::channelId) != guild.voiceStates.end();
    if (at == guild.channels.begin() || at->type == ChannelType::Category || sameType < 3 || isUsed)
        return std::nullopt;
    const Channel channel = *at;
    guild.channels.erase(at);
    forgetMessages(guild, channel.id);
    std::erase_if(guild.threads, [&](const Channel &thread) {
        if (thread.parentId != channel.id)
            return false;
        forgetMessages(guild, thread.id);
        return true;
    });
    std::erase_if(guild.invites, [&](const Invite &invite) { return invite.channelId == channel.id; });
    followWithAuditLog(
        m_scene, guild, AuditAction::channelDelete, channel.id,
        {{.key = "name", .before = channel.name}, {.key = "type", .before = qint64(channel.type)}});
    return channelDispatch(EventType::ChannelDelete, guild, channel);
}

std::optional<Dispatch> ChannelTraffic::createThread()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.threads.size() >= threadLimit)
        return removeThread();
    const Channel *parent = m_scene.anyChannel(guild, ChannelType::Text);
    const Member &owner = m_scene.anyMember(guild);
    Channel thread{.id = m_scene.newId(), .type = ChannelType::PublicThread};
    thread.name = m_scene.text.text("thread_name");
    // Discord's limit counts letters; this one counts bytes and cuts between letters.
    qsizetype length = std::min<qsizetype>(thread.name.size(), 100);
    while (length < thread.name.size() && (uchar(thread.name[length]) & 0xc0) == 0x80)
        --length;
    thread.name.truncate(length);
    thread.parentId = parent ? parent->id : guild.channels.front().id;
    thread.ownerId = owner.user->id;
    thread.startedAt = m_scene.now;
    thread.memberCount = 1;
    guild.threads.push_back(thread);

    Dispatch event = channelDispatch(EventType::ThreadCreate, guild, thread);
    Q_ASSERT(event.data.endsWith('}'));
    event.data.chop(1);
    event.data += ",\"newly_created\":true}";
    return event;
}

std::optional<Dispatch> ChannelTraffic::updateThread()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.threads.empty())
        return std::nullopt;
    Channel &thread = m_scene.random.pick(guild.threads);
    if (m_scene.random.chance(0.5))
        thread.archived = !thread.archived;
    else
        thread.locked = !thread.locked;
    return channelDispatch(EventType::ThreadUpdate, guild, thread);
}

std::optional<Dispatch> ChannelTraffic::removeThread()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.threads.empty())
        return std::nullopt;
    const Channel thread = guild.threads.front();
    guild.threads.erase(guild.threads.begin());
    forgetMessages(guild, thread.id);
    JsonWriter json;
    json.beginObject().id("id", thread.id).id("guild_id", guild.id).id("parent_id", thread.parentId);
    json.number("type", int(thread.type)).endObject();
    return guildDispatch(EventType::ThreadDelete, guild, json);
}

std::optional<Dispatch> ChannelTraffic::threadMembers()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.threads.empty())
        return std::nullopt;
    Channel &thread = m_scene.random.pick(guild.threads);
    const Member &member = m_scene.anyMember(guild);
    thread.memberCount = std::min(50, thread.memberCount + 1);
    JsonWriter json;
    json.beginObject()
        .id("id", thread.id)
        .id("guild_id", guild.id)
        .number("member_count", thread.memberCount);
    json.array("added_members").beginObject().id("id", thread.id).id("user_id", member.user->id);
    json.time("join_timestamp", m_scene.now).number("flags", 1);
    writeMember(json.key("member"), member);
    json.null("presence").endObject().endArray().emptyArray("removed_member_ids").endObject();
    Dispatch event = guildDispatch(EventType::ThreadMembersUpdate, guild, json);
    // About others it needs GUILD_MEMBERS; GUILDS alone is not enough.
    if (member.user != m_scene.world.bot)
        event.intents = Intents(Intent::GuildMembers);
    return event;
}

std::optional<Dispatch> ChannelTraffic::createInvite()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.invites.size() >= inviteLimit)
        return removeInvite();
    const Channel &channel = m_scene.anyTextChannel(guild);
    const Member &inviter = m_scene.anyMember(guild);
    const quint64 channelId = channel.isThread() ? channel.parentId : channel.id;
    guild.invites.push_back({.code = Names::code(m_scene.random, 8), .channelId = channelId});
    JsonWriter json;
    json.beginObject()
        .id("guild_id", guild.id)
        .id("channel_id", channelId)
        .text("code", guild.invites.back().code);
    writeUser(json.key("inviter"), *inviter.user);
    json.time("created_at", m_scene.now).number("max_age", 604800).number("max_uses", 0).number("uses", 0);
    json.time("expires_at", m_scene.now + 604'800'000).flag("temporary", false).number("type", 0).endObject();
    followWithAuditLog(m_scene, guild, AuditAction::inviteCreate, 0,
                       {{.key = "code", .after = guild.invites.back().code},
                        {.key = "channel_id", .after = QByteArray::number(channelId)},
                        {.key = "inviter_id", .after = QByteArray::number(inviter.user->id)},
                        {.key = "max_age", .after = qint64(604800)},
                        {.key = "max_uses", .after = qint64(0)},
                        {.key = "uses", .after = qint64(0)},
                        {.key = "temporary", .after = false}});
    return guildDispatch(EventType::InviteCreate, guild, json);
}

std::optional<Dispatch> ChannelTraffic::removeInvite()
{
    Guild &guild = m_scene.anyGuild();
    if (guild.invites.empty())
        return std::nullopt;
    const Invite invite = guild.invites.front();
    guild.invites.erase(guild.invites.begin());
    JsonWriter json;
    json.beginObject()
        .id("guild_id", guild.id)
        .id("channel_id", invite.channelId)
        .text("code", invite.code)
        .endObject();
    return guildDispatch(EventType::InviteDelete, guild, json);
}

std::optional<Dispatch> ChannelTraffic::webhooks()
{
    Guild &guild = m_scene.anyGuild();
    const quint64 channelId = m_scene.anyTextChannel(guild).id;
    JsonWriter json;
    json.beginObject().id("guild_id", guild.id).id("channel_id", channelId).endObject();
    followWithAuditLog(m_scene, guild, AuditAction::webhookCreate, m_scene.newId(),
                       {{.key = "name", .after = Names::word(m_scene.random)},
                        {.key = "channel_id", .after = QByteArray::number(channelId)},
                        {.key = "type", .after = qint64(1)}});
    return guildDispatch(EventType::WebhooksUpdate, guild, json);
}

} // namespace Gateway::Simulation
