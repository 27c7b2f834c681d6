// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/commandbuilder_p.h>
#include <gateway/protocol/commands.h>
#include <gateway/protocol/limits.h>

#include <QCoreApplication>

namespace Gateway::Commands {

Command build(Opcode op, const QJsonObject &data, Intents intents, const Error &problem, Error *error)
{
    if (problem) {
        *error = problem;
        return {};
    }
    return build(op, payload(int(op), data), intents, error);
}

Command build(Opcode op, const QByteArray &payload, Intents intents, Error *error)
{
    const qsizetype excess = payload.size() - Limits::sentPayloadBytes;
    if (excess > 0) {
        *error = invalid(
            QCoreApplication::translate("Gateway::Commands",
                                        "The command has %1 bytes: %2 more than the gateway takes (%3).")
                .arg(payload.size())
                .arg(excess)
                .arg(Limits::sentPayloadBytes),
            QCoreApplication::translate("Gateway::Commands", "Shorten it, or split it into several."));
        return {};
    }
    return {op, payload, intents};
}

Intents intentsOfMembersRequest(const QJsonObject &data)
{
    Intents intents;
    const QJsonValue query = data.value(u"query");
    if (query.isString() && query.toString().isEmpty())
        intents |= Intent::GuildMembers;
    if (data.value(u"presences").toBool())
        intents |= Intent::GuildPresences;
    return intents;
}

Error invalid(const QString &message, const QString &advice)
{
    return {ErrorDomain::Usage, ErrorCode::InvalidValue, message, advice};
}

Error checkGuild(quint64 id)
{
    if (id != 0)
        return {};
    return invalid(QCoreApplication::translate("Gateway::Commands", "The command names no guild."));
}

} // namespace Gateway::Commands
