// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"

#include <gateway/protocol/error.h>

#include <QCoreApplication>
#include <QString>

//! The file that keeps the sessions of one bot between two runs.
class SessionFile
{
    Q_DECLARE_TR_FUNCTIONS(SessionFile)

public:
    //! Its name. Bots, gateways, intents and ranges of shards have files of their own: a session can be
    //! resumed only where it was begun, and has for good the intents that it was begun with. The token is not
    //! in it.
    [[nodiscard]] static QString name(const BotSettings &settings);

    //! Its path in the folder of \a settings, which is made, for this user alone, where it is missing.
    [[nodiscard]] static QString prepare(const BotSettings &settings, Gateway::Error *error);
};
