// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logstore.h"

#include <optional>

//! How much the log may keep: from the command line, else as chosen in the preferences, else the program's
//! own.
namespace LogLimits {

//! Of the command line, for this run.
void setMemory(qsizetype bytes);
void setDisk(qsizetype bytes);

[[nodiscard]] LogStore::Budget budget();
//! What the preferences keep.
[[nodiscard]] LogStore::Budget chosen();
void choose(const LogStore::Budget &budget);

//! The bytes of a size such as `512MiB`, `2 GiB` or `8000000`; nothing when it is none.
[[nodiscard]] std::optional<qsizetype> sizeFromText(const QString &text);

} // namespace LogLimits
