// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/protocol/token.h>

#include <QCoreApplication>
#include <QString>

//! Finds a bot's token in a `.env` file, as bots keep it. Nothing else of the file is kept.
class EnvFile
{
    Q_DECLARE_TR_FUNCTIONS(EnvFile)

public:
    struct Result
    {
        Gateway::Token token;
        QString variable; //!< The name that it had.
        Gateway::Error error;
    };

    static constexpr qint64 sizeLimit = qint64(256) * 1024;

    //! Looks for GATEWAY_TOKEN, DISCORD_TOKEN, DISCORD_BOT_TOKEN, BOT_TOKEN and TOKEN, in this order, and
    //! then for any other variable that ends so and holds what looks like a bot's token.
    [[nodiscard]] static Result read(const QString &path);
};
