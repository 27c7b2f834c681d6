// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/traffic/scene_p.h>

namespace Gateway::Simulation {

//! Channels and threads as they come, change and go; invites and webhooks.
//! Each function returns nothing when there is nothing that it could act on.
class ChannelTraffic
{
public:
    explicit ChannelTraffic(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] std::optional<Dispatch> create();
    [[nodiscard]] std::optional<Dispatch> update();
    [[nodiscard]] std::optional<Dispatch> remove();
    [[nodiscard]] std::optional<Dispatch> createThread();
    [[nodiscard]] std::optional<Dispatch> updateThread();
    [[nodiscard]] std::optional<Dispatch> removeThread();
    [[nodiscard]] std::optional<Dispatch> threadMembers();
    [[nodiscard]] std::optional<Dispatch> createInvite();
    [[nodiscard]] std::optional<Dispatch> removeInvite();
    [[nodiscard]] std::optional<Dispatch> webhooks();

private:
    Scene &m_scene;
};

} // namespace Gateway::Simulation
