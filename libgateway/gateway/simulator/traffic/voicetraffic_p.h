// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! Joining, leaving and moving between voice channels, their status and effects, and stages.
//! Each function returns nothing when there is nothing that it could act on.
class VoiceTraffic
{
public:
    explicit VoiceTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> state();
    [[nodiscard]] std::optional<Dispatch> status();
    [[nodiscard]] std::optional<Dispatch> effect();
    [[nodiscard]] std::optional<Dispatch> stage();

private:
    [[nodiscard]] Dispatch stateDispatch(const Guild &guild, const VoiceState &state);
    void noteStart(Guild &guild, Channel &room);

    Scene &m_scene;
};

} // namespace Gateway::Simulation
