// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/worldbuilder_p.h>

#include <algorithm>
#include <array>

namespace Gateway::Simulation {

namespace {

constexpr qint64 firstAccounts = 1451606400000; // 2016-01-01
constexpr qint64 lastAccounts = 1764547200000;  // 2025-12-01
constexpr std::size_t largestGuild = 5000;
constexpr double meanSize = 350;        // Of a guild where there are few.
constexpr double mostMembers = 100'000; // Of all guilds, about: thousands of guilds shall fit in memory.

// Of the normal distribution, by Acklam's method in its middle part; the tails are not needed here.
double quantile(double p)
{
    const double q = std::clamp(p, 0.03, 0.985) - 0.5;
    const double r = q * q;
    const double above =
        ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.3577518672690) *
             r -
         30.66479806614716) *
            r +
        2.506628277459239;
    const double below =
        ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) *
             r -
         13.28068155288572) *
            r +
        1;
    return q * above / below;
}

} // namespace

World WorldBuilder::build(int guilds, quint64 botId)
{
    World world;
    m_sizeOffset = m_random.unit();
    m_sizeScale = std::min(1.0, mostMembers / (std::max(guilds, 1) * meanSize));
    world.bot = std::make_shared<User>();
    world.bot->id = botId;
    world.bot->username = "gateway-simulator";
    world.bot->discriminator = m_random.between(1, 9999);
    world.bot->avatar = Names::imageHash(m_random);
    world.bot->bot = true;
    world.bot->status = Status::Online;
    world.bot->platforms = 4;

    std::vector<UserPtr> known;
    world.guilds.reserve(std::size_t(guilds));
    for (int i = 0; i < guilds; ++i) {
        world.guilds.push_back(guild(i, world.bot, known));
        world.guildIndex.emplace(world.guilds.back().id, std::size_t(i));
    }
    for (int i = 0; i < 12; ++i) {
        const UserPtr partner = known.empty() ? user() : m_random.pick(known);
        world.directChannels.push_back({.id = pastId(), .user = partner});
    }
    return world;
}

quint64 WorldBuilder::pastId()
{
    return snowflakeAt(m_random.between64(firstAccounts, lastAccounts), m_random.next());
}

std::size_t WorldBuilder::guildSize(int index)
{
    // Steps of the golden ratio spread any number of guilds evenly from small to large.
    double place = m_sizeOffset + index * 0.6180339887498949;
    place -= std::floor(place);
    return std::clamp(std::size_t(110 * m_sizeScale * std::exp(1.6 * quantile(place))), std::size_t(4),
                      largestGuild);
}

UserPtr WorldBuilder::user()
{
    static constexpr int flags[] = {0, 0, 0, 0, 64, 128, 256, 512, 4194304, 131072};
    auto result = std::make_shared<User>();
    result->id = pastId();
    result->username = Names::username(m_random);
    if (m_random.chance(0.75))
        result->globalName = Names::displayName(m_random);
    if (m_random.chance(0.85))
        result->avatar = Names::imageHash(m_random, m_random.chance(0.1));
    result->publicFlags = m_random.pick(flags);
    result->bot = m_random.chance(0.02);
    if (result->bot) {
        result->discriminator = m_random.between(1, 9999);
        result->globalName.clear();
    }
    renewPresence(*result, lastAccounts);
    return result;
}

void WorldBuilder::renewPresence(User &user, qint64 now)
{
    static constexpr std::array statuses{
        Status::Online,  Status::Online,       Status::Online,  Status::Idle,    Status::Idle,
        Status::Offline, Status::DoNotDisturb, Status::Offline, Status::Offline, Status::Offline};
    static constexpr quint8 platforms[] = {1, 1, 1, 2, 2, 4, 3};
    user.status = m_random.pick(statuses);
    user.platforms = user.status == Status::Offline ? quint8(0) : m_random.pick(platforms);
    user.activity.reset();
    if (user.status == Status::Offline || m_random.chance(0.5))
        return;

    Activity activity;
    activity.startedAt = now - m_random.between(1'000, 7'200'000);
    switch (m_random.below(10)) {
    case 0:
    case 1:
        activity.type = 4;
        activity.name = "Custom Status";
        activity.state = m_text.text("custom_status");
        if (m_random.chance(0.4))
            activity.emoji = m_text.emoji(nullptr).name;
        break;
    case 2:
    case 3:
        activity.type = 2;
        activity.name = "Spotify";
        activity.details = m_text.text("song");
        activity.state = m_text.text("artist");
        activity.image = m_text.text("song");
        activity.startedAt = now - m_random.between(0, 120'000);
        activity.endsAt = activity.startedAt + m_random.between(121'000, 420'000);
        break;
    case 4:
        activity.type = 1;
        activity.name = "Twitch";
        activity.details = m_text.text("event_name");
        activity.state = m_text.text("game");
        activity.url = "https://www.twitch.tv/" + Names::word(m_random);
        break;
    case 5:
        activity.type = m_random.chance(0.5) ? 3 : 5;
        activity.name = m_text.text("event_name");
        break;
    default:
        activity.type = 0;
        activity.name = m_text.text("game");
        activity.applicationId = pastId();
        if (m_random.chance(0.6))
            activity.details = m_text.text("game_details");
        if (m_random.chance(0.6))
            activity.state = m_text.text("game_state");
        if (m_random.chance(0.5))
            activity.image = m_text.text("noun_phrase_short");
    }
    user.activity = std::make_shared<const Activity>(std::move(activity));
}

Member WorldBuilder::member(const UserPtr &user, const Guild &guild, qint64 joinedAt)
{
    Member result{.user = user, .joinedAt = joinedAt};
    if (m_random.chance(0.2))
        result.nick = Names::displayName(m_random);
    if (m_random.chance(0.05))
        result.premiumSince = joinedAt + m_random.between(0, 1'000'000'000);
    for (int i = m_random.between(0, 3); i > 0 && guild.roles.size() > 1; --i) {
        const Role &role = guild.roles[1 + m_random.below(quint32(guild.roles.size() - 1))];
        if (!role.managed && std::ranges::find(result.roles, role.id) == result.roles.end())
            result.roles.push_back(role.id);
    }
    return result;
}

Role WorldBuilder::role(quint64 id, int position)
{
    static constexpr quint64 permissions[] = {0, 104324673,     2248473465835073,
                                              8, 1071698660929, 137411140374081};
    return {.id = id,
            .name = m_text.text("role_name"),
            .permissions = m_random.pick(permissions),
            .color = m_random.chance(0.3) ? 0 : int(m_random.below(0x1000000)),
            .position = position,
            .hoist = m_random.chance(0.3),
            .mentionable = m_random.chance(0.4)};
}

Sound WorldBuilder::sound(quint64 id)
{
    return {.id = id,
            .name = m_text.text("sound_name"),
            .emoji = m_text.emoji(nullptr).name,
            .volume = double(m_random.between(1, 10)) / 10,
            .userId = 0};
}

ModerationRule WorldBuilder::rule(quint64 id, quint64 creatorId)
{
    static constexpr int triggers[] = {1, 1, 3, 5};
    return {.id = id,
            .creatorId = creatorId,
            .name = "No " + m_text.text("plural"),
            .keyword = '*' + Names::word(m_random) + '*',
            .triggerType = m_random.pick(triggers),
            .enabled = m_random.chance(0.9)};
}

} // namespace Gateway::Simulation
