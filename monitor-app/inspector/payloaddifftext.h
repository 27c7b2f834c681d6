// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloaddiff.h"

//! One difference a line with its JSON Pointer: `~ /d/content  "a" → "b"`, `+` added, `-` removed, `>` moved.
[[nodiscard]] QString diffLines(const PayloadDiff &diff);

//! The operations that make the first payload into the second, as JSON Patch, RFC 6902.
[[nodiscard]] QByteArray jsonPatch(const PayloadDiff &diff);
