// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/profile.h"

#include <QList>

#include <optional>

//! The profiles that are kept on this machine, without their secrets.
namespace ProfileStore {

//! All of them, by name.
[[nodiscard]] QList<Profile> profiles();
[[nodiscard]] std::optional<Profile> profile(const QString &id);

//! The intents that \a id keeps for the simulator or for a real bot.
[[nodiscard]] Gateway::Intents intents(const QString &id, bool simulate);

//! A new one that is called \a name, with an id of its own. It is not kept yet.
[[nodiscard]] Profile make(const QString &name, const BotSettings &settings);

//! Keeps \a profile in the place of the one with its id. False when the file cannot be written: it is as it
//! was then.
bool save(const Profile &profile);
void remove(const QString &id);

//! Whether a profile other than \a id is called \a name, in whatever letters.
[[nodiscard]] bool isTaken(const QString &name, const QString &id = {});

//! The one that was connected with last; empty: it was without a profile.
[[nodiscard]] QString lastId();
void setLastId(const QString &id);

} // namespace ProfileStore
