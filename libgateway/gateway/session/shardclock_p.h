// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/session/sessionmachine.h>

namespace Gateway {

//! What sessions are timed by. Where the system has such a clock it goes on while the machine sleeps, so that
//! the sleep is noticed.
[[nodiscard]] SessionMachine::Time monotonicNow();

//! Nanoseconds since the Unix epoch.
[[nodiscard]] qint64 wallClockNow();

} // namespace Gateway
