// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! Members who join, change, leave, and are banned; the audit log tells of it.
//! Each function returns nothing when there is nothing that it could act on.
class MemberTraffic
{
public:
    explicit MemberTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> add();
    [[nodiscard]] std::optional<Dispatch> update();
    [[nodiscard]] std::optional<Dispatch> remove();
    [[nodiscard]] std::optional<Dispatch> ban();
    [[nodiscard]] std::optional<Dispatch> unban();

private:
    [[nodiscard]] UserPtr newcomer(const Guild &guild);
    [[nodiscard]] Dispatch leave(Guild &guild, std::size_t place);

    Scene &m_scene;
};

} // namespace Gateway::Simulation
