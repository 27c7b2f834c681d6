// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/protocol/intents.h>

#include <QByteArray>
#include <QString>

#include <optional>

//! Who a token belongs to: what the doctor needs of `GET /users/@me`.
struct BotUser
{
    QString id;
    QString name; //!< With the discriminator where there is one.
    bool isBot = false;

    [[nodiscard]] static std::optional<BotUser> fromJson(const QByteArray &json);
};

//! What the doctor needs of `GET /applications/@me`.
struct ApplicationInfo
{
    QString id;
    QString name;
    Gateway::Intents allowed;  //!< The privileged intents that are enabled.
    std::optional<int> guilds; //!< About how many it is in, where that is told.

    [[nodiscard]] static std::optional<ApplicationInfo> fromJson(const QByteArray &json);
};
