// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

namespace Gateway {

//! Files and sockets that a program needs to be able to open before it does anything: Qt and GLib abort where
//! they cannot have theirs.
constexpr int descriptorsNeeded = 40;

//! Raises the limit of this process for open files and sockets (`ulimit -n`) as far as it may, since each
//! shard takes one; then tells whether descriptorsNeeded more can be opened. For the beginning of a program,
//! before its QCoreApplication is made. True where there is no such limit.
[[nodiscard]] GATEWAY_EXPORT bool reserveDescriptors();

} // namespace Gateway
