// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

//! `gateway-bench log`: the event log: taking in, memory, filters. Returns the exit status.
int benchLog(const QStringList &arguments);
