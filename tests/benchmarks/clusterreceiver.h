// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "reception.h"

#include <optional>

//! A Cluster whose shards live in threads of their own and whose events are taken by a slot of this one, as
//! programs do it. Works with any gateway. Nothing when it failed, and \a problem tells why.
std::optional<Reception> receiveWithCluster(const ReceiveSettings &settings, QString *problem);
