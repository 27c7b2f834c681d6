// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

#include <optional>

//! Nanoseconds between the heartbeat that the shard of \a ack (a HEARTBEAT_ACK in \a snapshot) sent last
//! before it and the ACK; nothing where there is no such heartbeat or it was acknowledged before.
[[nodiscard]] std::optional<qint64> heartbeatLatency(const LogSnapshot &snapshot, RowId ack);
