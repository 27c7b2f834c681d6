// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! Who is online and busy with what, and who is typing.
//! Each function returns nothing when there is nothing that it could act on.
class PresenceTraffic
{
public:
    explicit PresenceTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> presence();
    [[nodiscard]] std::optional<Dispatch> typing();

private:
    Scene &m_scene;
};

} // namespace Gateway::Simulation
