// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/dispatch_p.h>
#include <gateway/simulator/world/jsonwriter_p.h>
#include <gateway/simulator/world/textgenerator_p.h>
#include <gateway/simulator/world/world_p.h>
#include <gateway/simulator/world/worldbuilder_p.h>

#include <deque>

namespace Gateway::Simulation {

//! What the kinds of traffic share: the world, the dice, the time, and what follows from an event.
class Scene
{
public:
    Scene(World &world, quint64 seed);

    World &world;
    RandomSource random;
    TextGenerator text;
    WorldBuilder builder;
    qint64 now = 0; //!< Milliseconds since the Unix epoch.

    //! A snowflake of now.
    [[nodiscard]] quint64 newId();

    [[nodiscard]] Guild &anyGuild(); //!< Large ones more often.
    [[nodiscard]] Member &anyMember(Guild &guild);
    //! A channel that people write in, or a thread.
    [[nodiscard]] Channel &anyTextChannel(Guild &guild);
    [[nodiscard]] Channel *anyChannel(Guild &guild, ChannelType type);

    //! Lets \a event happen right after the present one.
    void follow(Dispatch event) { m_followUps.push_back(std::move(event)); }
    [[nodiscard]] std::optional<Dispatch> takeFollowUp();

private:
    std::vector<double> m_guildWeights; //!< Running sums.
    std::deque<Dispatch> m_followUps;
    qint64 m_idTime = 0;
    quint64 m_idCount = 0;
};

//! An event of \a guild whose data \a json holds.
[[nodiscard]] Dispatch guildDispatch(EventType type, const Guild &guild, JsonWriter &json);

} // namespace Gateway::Simulation
