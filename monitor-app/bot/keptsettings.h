// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"

#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

//! Settings as they are kept in a group of QSettings. Neither the token nor a password is ever among it.
namespace KeptSettings {

//! Those in the present group of \a store, with \a fallback where there are none. What cannot be, as after an
//! edit by hand, is left out, and told in \a problem in words.
[[nodiscard]] BotSettings read(const QSettings &store, const BotSettings &fallback,
                               QString *problem = nullptr);

//! The intents kept for the simulator, or for a real bot; without any, those that need no permission of it.
[[nodiscard]] Gateway::Intents readIntents(const QSettings &store, bool simulate);

//! All that is kept of \a settings, by its key.
[[nodiscard]] QVariantMap toMap(const BotSettings &settings);

//! Keeps \a settings; the intents for the other kind of gateway stay as they are.
void write(QSettings *store, const BotSettings &settings);

} // namespace KeptSettings
