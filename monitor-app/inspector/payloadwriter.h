// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

//! The value of \a node on several lines, keys in their order and numbers as they were written.
[[nodiscard]] QByteArray prettyJson(const PayloadTree &tree, int node = 0);
//! The value of \a node on one line without blanks.
[[nodiscard]] QByteArray compactJson(const PayloadTree &tree, int node = 0);
