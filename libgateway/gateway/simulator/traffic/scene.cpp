// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/traffic/scene_p.h>

#include <algorithm>
#include <cmath>

namespace Gateway::Simulation {

Scene::Scene(World &w, quint64 seed) : world(w), random(seed), text(random), builder(random)
{
    double sum = 0;
    for (const Guild &guild : world.guilds) {
        sum += std::pow(double(guild.usualSize), 0.6);
        m_guildWeights.push_back(sum);
    }
}

quint64 Scene::newId()
{
    // Never backwards, also when the clock is set back: the order of ids is the order of events.
    if (now > m_idTime) {
        m_idTime = now;
        m_idCount = 0;
    } else if (++m_idCount >= 4096) {
        ++m_idTime;
        m_idCount = 0;
    }
    return snowflakeAt(m_idTime, (quint64(1) << 17) | m_idCount);
}

Guild &Scene::anyGuild()
{
    const double place = random.unit() * m_guildWeights.back();
    const auto at = std::ranges::upper_bound(m_guildWeights, place);
    const auto index = std::min<std::ptrdiff_t>(at - m_guildWeights.begin(), std::ssize(world.guilds) - 1);
    return world.guilds[std::size_t(index)];
}

Member &Scene::anyMember(Guild &guild)
{
    return guild.members[random.skewed(guild.members.size())];
}

Channel &Scene::anyTextChannel(Guild &guild)
{
    if (!guild.threads.empty() && random.chance(0.15)) {
        Channel &thread = random.pick(guild.threads);
        if (!thread.archived)
            return thread;
    }
    for (int i = 0; i < 8; ++i) {
        Channel &channel = guild.channels[random.skewed(guild.channels.size())];
        if (channel.isText())
            return channel;
    }
    return guild.channels.front(); // "general", which is never deleted.
}

Channel *Scene::anyChannel(Guild &guild, ChannelType type)
{
    std::vector<Channel *> found;
    for (Channel &channel : guild.channels) {
        if (channel.type == type)
            found.push_back(&channel);
    }
    return found.empty() ? nullptr : random.pick(found);
}

std::optional<Dispatch> Scene::takeFollowUp()
{
    if (m_followUps.empty())
        return std::nullopt;
    Dispatch event = std::move(m_followUps.front());
    m_followUps.pop_front();
    return event;
}

Dispatch guildDispatch(EventType type, const Guild &guild, JsonWriter &json)
{
    return {.type = type, .guildId = guild.id, .data = json.take()};
}

} // namespace Gateway::Simulation
