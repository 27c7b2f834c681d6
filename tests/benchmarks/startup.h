// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QStringList>

//! `gateway-bench startup`: from the start of gateway-monitor to its first painted window. Returns the exit
//! status.
int benchStartup(const QStringList &arguments);
