// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/namebook.h"

//! The text of a message with names in the place of mentions: `<@1>` becomes `@ada`, `<#2>` becomes
//! `#general`, as far as \a names or the `mentions` of \a message know them.
[[nodiscard]] QString withNames(const QString &text, const Gateway::Event &message, const NameBook &names);
