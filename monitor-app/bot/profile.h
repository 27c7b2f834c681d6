// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"

#include <QString>

//! What a user connects with under a name. A plain value that holds no secret: the token and the proxy's
//! password are in the keychain, or are asked for each time.
struct Profile
{
    QString id;   //!< Never shown and never changed: the keychain's entries are named after it.
    QString name; //!< Each once, whatever the case of its letters.
    BotSettings settings;
    bool remembersToken = false; //!< In the keychain.
    QString problem{};           //!< What of its settings cannot be, in words; empty: nothing.
};
