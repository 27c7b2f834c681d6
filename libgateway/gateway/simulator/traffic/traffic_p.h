// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/applicationtraffic_p.h>
#include <gateway/simulator/traffic/channeltraffic_p.h>
#include <gateway/simulator/traffic/guildtraffic_p.h>
#include <gateway/simulator/traffic/membertraffic_p.h>
#include <gateway/simulator/traffic/messagetraffic_p.h>
#include <gateway/simulator/traffic/presencetraffic_p.h>
#include <gateway/simulator/traffic/reactiontraffic_p.h>
#include <gateway/simulator/traffic/scheduletraffic_p.h>
#include <gateway/simulator/traffic/voicetraffic_p.h>

#include <functional>

namespace Gateway::Simulation {

//! The endless stream of events of a world, in the mix of a mid-size bot. The same seed gives the same
//! stream, times and the ids made from them apart.
class Traffic
{
public:
    Traffic(World &world, quint64 seed);

    //! The next event, which happens at \a now (milliseconds since the Unix epoch).
    [[nodiscard]] Dispatch next(qint64 now);

    [[nodiscard]] Scene &scene() { return m_scene; }

private:
    using Kind = std::function<std::optional<Dispatch>()>;
    void add(int weight, Kind kind);
    [[nodiscard]] const Kind &anyKind();

    Scene m_scene;
    MessageTraffic m_messages;
    ReactionTraffic m_reactions;
    PresenceTraffic m_presences;
    VoiceTraffic m_voice;
    MemberTraffic m_members;
    ChannelTraffic m_channels;
    GuildTraffic m_guilds;
    ScheduleTraffic m_schedule;
    ApplicationTraffic m_application;

    std::vector<Kind> m_kinds;
    std::vector<quint16> m_table; //!< An index into m_kinds as often as its weight says.
};

} // namespace Gateway::Simulation
