// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QStringList>

//! `gateway-bench receive`: our receiver beside the limits, or alone against any gateway. Returns the exit
//! status.
int benchReceive(const QStringList &arguments);
