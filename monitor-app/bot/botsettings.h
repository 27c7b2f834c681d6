// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/token.h>

#include <QUrl>

//! What the user chose to connect with, in the dialog or on the command line. A plain value.
struct BotSettings
{
    bool simulate = true; //!< On the embedded simulator; then token and URLs are its own.
    Gateway::Token token;
    Gateway::Intents intents = Gateway::unprivilegedIntents();
    int shardCount = 0;                                            //!< 0: what the gateway recommends.
    Gateway::Compression compression = Gateway::Compression::None; //!< Set to the best available by default.
    QUrl apiUrl{QStringLiteral("https://discord.com/api/v10")};
    QUrl gatewayUrl; //!< Empty: what the REST interface answers.

    // Of the embedded simulator.
    double simulatedRate = 20;
    quint64 simulatedSeed = 1;
    int simulatedShards = 2;

    //! Settings for the embedded simulator with every intent, and the best compression of this build.
    [[nodiscard]] static BotSettings simulated();
};
