// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/protocol/token.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

//! Finds a bot's token in a `.env` file, as bots keep it. Nothing else of the file is kept.
class EnvFile
{
    Q_DECLARE_TR_FUNCTIONS(EnvFile)

public:
    struct Result
    {
        Gateway::Token token;
        QString variable; //!< The name that it had.
        //! The names of all variables that hold what may be a bot's token, the likeliest first.
        QStringList candidates{};
        Gateway::Error error;
    };

    static constexpr qint64 sizeLimit = qint64(256) * 1024;

    //! Looks for GATEWAY_TOKEN, DISCORD_TOKEN, DISCORD_BOT_TOKEN, BOT_TOKEN and TOKEN, in this order, and
    //! then for any other variable that ends so and holds what looks like a bot's token.
    //! With a \a variable, one of the candidates, its token and no other.
    [[nodiscard]] static Result read(const QString &path, const QString &variable = {});
};
