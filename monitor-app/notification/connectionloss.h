// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardstate.h>

//! Whether \a transition tells that a connection was lost, by whatever but the user. Not where there was
//! none: a server that cannot be reached is another trouble. Whoever counts losses counts these.
[[nodiscard]] inline bool isConnectionLoss(const Gateway::Transition &transition)
{
    using Gateway::Cause;
    using Gateway::ShardState;
    return transition.to == ShardState::BackingOff && transition.from != ShardState::Connecting &&
           transition.from != ShardState::Queued && transition.from != ShardState::Idle &&
           transition.cause != Cause::UserReconnected && transition.cause != Cause::IdentifyHeld;
}
