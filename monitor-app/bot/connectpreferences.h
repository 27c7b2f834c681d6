// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"

//! What the user connected with last without a profile, kept from one run to the next. Neither the token nor
//! a password is ever among it.
namespace ConnectPreferences {

//! The settings kept, with \a fallback where there are none.
[[nodiscard]] BotSettings load(const BotSettings &fallback);
//! The intents kept for the simulator, or for a real bot; without any, those that need no permission of it.
[[nodiscard]] Gateway::Intents intents(bool simulate);
void save(const BotSettings &settings);

//! Whether the token is to be kept in the keychain.
[[nodiscard]] bool remembersToken();
void setRemembersToken(bool remembers);

} // namespace ConnectPreferences
