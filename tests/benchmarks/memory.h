// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QStringList>

//! `gateway-bench memory`: what an idle shard costs. Returns the exit status.
int benchMemory(const QStringList &arguments);
