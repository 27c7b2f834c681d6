// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! The guild itself: roles, emojis, stickers, sounds, moderation rules, integrations.
//! Each function returns nothing when there is nothing that it could act on.
class GuildTraffic
{
public:
    explicit GuildTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> update();
    [[nodiscard]] std::optional<Dispatch> createRole();
    [[nodiscard]] std::optional<Dispatch> updateRole();
    [[nodiscard]] std::optional<Dispatch> removeRole();
    [[nodiscard]] std::optional<Dispatch> emojis();
    [[nodiscard]] std::optional<Dispatch> stickers();
    [[nodiscard]] std::optional<Dispatch> sound();
    [[nodiscard]] std::optional<Dispatch> rule();
    [[nodiscard]] std::optional<Dispatch> ruleExecution();
    [[nodiscard]] std::optional<Dispatch> integration();

private:
    Scene &m_scene;
};

} // namespace Gateway::Simulation
