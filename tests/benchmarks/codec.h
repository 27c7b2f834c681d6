// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QStringList>

//! `gateway-bench codec`: every inflater and both JSON parsers on the same corpus. Returns the exit status.
int benchCodec(const QStringList &arguments);
