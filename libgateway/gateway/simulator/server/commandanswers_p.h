// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/server/clientpayload_p.h>
#include <gateway/simulator/traffic/dispatch_p.h>
#include <gateway/simulator/world/world_p.h>

#include <optional>
#include <vector>

namespace Gateway {

//! What follows from a command of a client.
struct CommandAnswer
{
    std::vector<Simulation::Dispatch> toSession; //!< Whatever its intents.
    std::vector<Simulation::Dispatch> toAll;     //!< To every session that its intents and guilds allow.
    std::optional<Refusal> refusal;
};

//! Answers the commands of an identified session: ops 3, 4, 8, 31 and 43. What concerns a guild that the
//! session does not serve is ignored, as the gateway does.
class CommandAnswers
{
public:
    explicit CommandAnswers(Simulation::World &world) : m_world(world) {}

    //! False for an opcode that is no command.
    [[nodiscard]] static bool isCommand(int op);
    [[nodiscard]] CommandAnswer answer(SimulatedSession &session, int op, const QJsonObject &data);

private:
    [[nodiscard]] Simulation::Guild *guildOf(const SimulatedSession &session, const QJsonValue &id);
    [[nodiscard]] CommandAnswer updatePresence(const SimulatedSession &session, const QJsonObject &data);
    [[nodiscard]] CommandAnswer updateVoiceState(const SimulatedSession &session, const QJsonObject &data);
    [[nodiscard]] CommandAnswer requestMembers(SimulatedSession &session, const QJsonObject &data);
    [[nodiscard]] CommandAnswer requestSounds(const SimulatedSession &session, const QJsonObject &data);
    [[nodiscard]] CommandAnswer requestChannelInfo(const SimulatedSession &session, const QJsonObject &data);

    Simulation::World &m_world;
};

} // namespace Gateway
