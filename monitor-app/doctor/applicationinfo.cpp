// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationinfo.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Gateway;

//! \a text without signs that do something in a terminal.
static QString harmless(QString text)
{
    for (QChar &letter : text) {
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

std::optional<BotUser> BotUser::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    BotUser user;
    user.id = harmless(object.value(u"id").toString());
    user.name = harmless(object.value(u"username").toString());
    user.isBot = object.value(u"bot").toBool();
    const QString discriminator = object.value(u"discriminator").toString();
    if (!discriminator.isEmpty() && discriminator != u"0" && discriminator != u"0000")
        user.name += u'#' + discriminator;
    return user.id.isEmpty() ? std::nullopt : std::optional(user);
}

//! Protocol: "Finding the gateway". The second bit is of applications that are not verified.
static Intents allowedBy(qint64 flags)
{
    constexpr struct
    {
        Intent intent;
        qint64 bits;
    } table[] = {{Intent::GuildPresences, 1 << 12 | 1 << 13},
                 {Intent::GuildMembers, 1 << 14 | 1 << 15},
                 {Intent::MessageContent, 1 << 18 | 1 << 19}};
    Intents allowed;
    for (const auto &row : table)
        allowed.setFlag(row.intent, (flags & row.bits) != 0);
    return allowed;
}

std::optional<ApplicationInfo> ApplicationInfo::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ApplicationInfo info;
    info.id = object.value(u"id").toString();
    info.name = harmless(object.value(u"name").toString());
    info.allowed = allowedBy(object.value(u"flags").toInteger());
    if (object.contains(u"approximate_guild_count"))
        info.guilds = object.value(u"approximate_guild_count").toInt();
    return info.id.isEmpty() ? std::nullopt : std::optional(info);
}
