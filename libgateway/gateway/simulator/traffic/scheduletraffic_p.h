// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! Scheduled events and who is interested in them.
//! Each function returns nothing when there is nothing that it could act on.
class ScheduleTraffic
{
public:
    explicit ScheduleTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> create();
    [[nodiscard]] std::optional<Dispatch> update();
    [[nodiscard]] std::optional<Dispatch> remove();
    [[nodiscard]] std::optional<Dispatch> interest();

private:
    Scene &m_scene;
};

} // namespace Gateway::Simulation
