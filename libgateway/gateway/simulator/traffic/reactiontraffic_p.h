// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! Reactions to recent messages, and votes in their polls.
//! Each function returns nothing when there is nothing that it could act on.
class ReactionTraffic
{
public:
    explicit ReactionTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> add();
    [[nodiscard]] std::optional<Dispatch> remove();
    [[nodiscard]] std::optional<Dispatch> removeAll();
    [[nodiscard]] std::optional<Dispatch> removeEmoji();
    [[nodiscard]] std::optional<Dispatch> vote();
    [[nodiscard]] std::optional<Dispatch> unvote();

private:
    [[nodiscard]] Message *anyMessage(Guild &guild);
    [[nodiscard]] Message *anyPoll(Guild &guild);

    Scene &m_scene;
};

} // namespace Gateway::Simulation
