// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QStringList>

//! `gateway-bench soak`: shards under random faults. Returns the exit status: 0 when nothing was lost or
//! stuck.
int benchSoak(const QStringList &arguments);
