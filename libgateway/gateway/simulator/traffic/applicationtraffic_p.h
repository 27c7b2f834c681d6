// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! What concerns the application: interactions, entitlements, subscriptions, permissions.
//! Each function returns nothing when there is nothing that it could act on.
class ApplicationTraffic
{
public:
    explicit ApplicationTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> interaction();
    [[nodiscard]] std::optional<Dispatch> entitlement();
    [[nodiscard]] std::optional<Dispatch> subscription();
    [[nodiscard]] std::optional<Dispatch> commandPermissions();

private:
    void writeCommand(JsonWriter &json, const Guild &guild);
    void writePressedButton(JsonWriter &json, const Guild &guild, const Channel &channel);

    Scene &m_scene;
};

} // namespace Gateway::Simulation
