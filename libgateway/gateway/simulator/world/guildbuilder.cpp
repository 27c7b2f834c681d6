// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/worldbuilder_p.h>

// The part of WorldBuilder that makes whole guilds.
namespace Gateway::Simulation {

namespace {

constexpr qint64 firstGuilds = 1467331200000; // 2016-07-01
constexpr qint64 lastGuilds = 1748736000000;  // 2025-06-01
constexpr qint64 shardPeriod = 720720;        // A multiple of every number up to 16.
constexpr quint64 everyonePermissions = 2248473465835073;

} // namespace

Guild WorldBuilder::guild(int index, const UserPtr &bot, std::vector<UserPtr> &known)
{
    static constexpr const char *locales[] = {"en-US", "en-US", "en-US", "de", "fr",
                                              "ja",    "pt-BR", "ru",    "ko"};
    Guild result;
    qint64 createdAt = m_random.between64(firstGuilds, lastGuilds) - snowflakeEpoch;
    createdAt = createdAt / shardPeriod * shardPeriod + index;
    result.id = (quint64(createdAt) << 22) | (m_random.next() & 0x3fffff);
    createdAt += snowflakeEpoch;
    result.name = m_text.text("guild_name");
    if (m_random.chance(0.9))
        result.icon = Names::imageHash(m_random, m_random.chance(0.1));
    if (m_random.chance(0.4))
        result.description = m_text.text("guild_about");
    result.locale = m_random.pick(locales);
    result.joinedAt = createdAt + m_random.between(3'600'000, 2'000'000'000);
    result.boosts = int(m_random.skewed(30));

    result.roles.push_back({.id = result.id, .name = "@everyone", .permissions = everyonePermissions});
    for (int i = m_random.between(3, 14); i > 0; --i)
        result.roles.push_back(role(pastId(), int(result.roles.size())));
    Role own{.id = pastId(), .name = bot->username, .permissions = 8, .color = 0x5865f2, .managed = true};
    own.position = int(result.roles.size());
    result.roles.push_back(own);

    result.addMember({.user = bot, .roles = {own.id}, .joinedAt = result.joinedAt});
    result.usualSize = guildSize(index);
    result.members.reserve(result.usualSize + result.usualSize / 4 + 2);
    // Some people are in several guilds. Those are drawn by steps, so that none is drawn twice.
    std::size_t shared = 0;
    std::vector<UserPtr> newcomers;
    while (result.members.size() < result.usualSize) {
        UserPtr account;
        if (m_random.chance(0.15)) {
            shared += 1 + m_random.below(5);
            if (shared < known.size())
                account = known[shared];
        }
        if (!account) {
            account = user();
            if (known.size() < 4096 && m_random.chance(0.3))
                newcomers.push_back(account);
        }
        result.addMember(member(account, result, m_random.between64(createdAt, lastGuilds + 10'000'000'000)));
    }
    known.insert(known.end(), newcomers.begin(), newcomers.end());
    result.ownerId = result.members[result.members.size() > 1 ? 1 : 0].user->id;

    addChannels(result);
    addExpressions(result);
    addVoiceStates(result);
    return result;
}

Channel WorldBuilder::channel(quint64 id, ChannelType type, const Guild &guild)
{
    Channel result{.id = id, .type = type};
    result.position = guild.nextPosition;
    switch (type) {
    case ChannelType::Category:
        result.name = m_text.text("category_name");
        break;
    case ChannelType::Voice:
    case ChannelType::Stage:
        result.name = m_text.text("voice_name");
        break;
    default:
        result.name = m_text.text("channel_name");
        result.name.replace(' ', '-');
        if (m_random.chance(0.5))
            result.topic = m_text.text("topic");
        result.slowmode = m_random.chance(0.1) ? 5 * m_random.between(1, 12) : 0;
        result.nsfw = m_random.chance(0.03);
        result.lastMessageId = pastId();
    }
    return result;
}

void WorldBuilder::addChannels(Guild &guild)
{
    const auto add = [&](ChannelType type, quint64 parent) {
        guild.channels.push_back(channel(pastId(), type, guild));
        guild.channels.back().parentId = parent;
        ++guild.nextPosition;
        return guild.channels.back().id;
    };
    add(ChannelType::Text, 0);
    guild.channels.back().name = "general";
    const int size = int(std::log2(double(guild.usualSize)));
    for (int i = m_random.between(1, 1 + size / 4); i > 0; --i) {
        const quint64 category = add(ChannelType::Category, 0);
        for (int k = m_random.between(1, 2 + size / 2); k > 0; --k)
            add(m_random.chance(0.08) ? ChannelType::Announcement : ChannelType::Text, category);
    }
    const quint64 voice = add(ChannelType::Category, 0);
    for (int i = m_random.between(2, 2 + size / 2); i > 0; --i)
        add(ChannelType::Voice, voice);
    if (m_random.chance(0.5))
        add(ChannelType::Stage, voice);
    if (m_random.chance(0.4))
        add(ChannelType::Forum, 0);
}

void WorldBuilder::addExpressions(Guild &guild)
{
    for (int i = m_random.between(2, 20); i > 0; --i) {
        guild.emojis.push_back(
            {.id = pastId(), .name = Names::word(m_random), .animated = m_random.chance(0.2)});
    }
    for (int i = m_random.between(0, 4); i > 0; --i) {
        guild.stickers.push_back(
            {.id = pastId(), .name = m_text.text("sound_name"), .description = m_text.text("noun_phrase")});
    }
    for (int i = m_random.between(1, 5); i > 0; --i) {
        guild.sounds.push_back(sound(pastId()));
        guild.sounds.back().userId = guild.ownerId;
    }
    for (int i = m_random.between(1, 3); i > 0; --i)
        guild.rules.push_back(rule(pastId(), guild.ownerId));
    for (int i = m_random.between(0, 2); i > 0; --i)
        guild.integrations.push_back({.id = pastId(), .name = Names::word(m_random)});
}

void WorldBuilder::addVoiceStates(Guild &guild)
{
    std::vector<Channel *> rooms;
    for (Channel &room : guild.channels) {
        if (room.type == ChannelType::Voice)
            rooms.push_back(&room);
    }
    const std::size_t count = std::min<std::size_t>(guild.members.size() / 12, 30);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = 1 + i * 7;
        if (place >= guild.members.size())
            break;
        Channel *room = m_random.pick(rooms);
        if (room->startedAt == 0)
            room->startedAt = lastGuilds;
        guild.voiceStates.push_back({.user = guild.members[place].user,
                                     .channelId = room->id,
                                     .sessionId = Names::imageHash(m_random),
                                     .selfMute = m_random.chance(0.3)});
    }
}

} // namespace Gateway::Simulation
