// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentcommand.h"

#include <gateway/protocol/snowflake.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Gateway;

static quint64 idOf(const QJsonValue &value)
{
    return snowflakeFromText(value.toString().toLatin1()).value_or(0);
}

QList<quint64> guildsOf(const QByteArray &payload)
{
    const QJsonObject data = QJsonDocument::fromJson(payload).object().value(u"d").toObject();
    QList<quint64> guilds;
    const QJsonArray several = data.value(u"guild_ids").toArray();
    for (const QJsonValue &id : several)
        guilds.append(idOf(id));
    guilds.append(idOf(data.value(u"guild_id")));
    guilds.removeAll(0);
    return guilds;
}

QString summaryOf(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QJsonObject data = object.value(u"d").toObject();
    QStringList parts;
    if (object.value(u"op").toInt() == int(Opcode::PresenceUpdate)) {
        parts += data.value(u"status").toString();
        const QJsonObject activity = data.value(u"activities").toArray().first().toObject();
        const QString state = activity.value(u"state").toString();
        parts += state.isEmpty() ? activity.value(u"name").toString() : state;
    } else {
        const QList<quint64> guilds = guildsOf(payload);
        for (const quint64 guild : guilds)
            parts += QString::number(guild);
    }
    parts.removeAll(QString());
    return parts.join(u", ");
}

MembersAsked membersAskedBy(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (object.value(u"op").toInt() != int(Opcode::RequestGuildMembers))
        return {};
    const QJsonObject data = object.value(u"d").toObject();
    const QJsonValue query = data.value(u"query");
    return {idOf(data.value(u"guild_id")), data.value(u"nonce").toString(),
            query.isString() && query.toString().isEmpty() && data.value(u"limit").toInt() == 0};
}
