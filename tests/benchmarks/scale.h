// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QStringList>

//! `gateway-bench scale`: two shards on two threads, and many on one, beside one shard. Returns the exit
//! status.
int benchScale(const QStringList &arguments);
