// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/commandbuilder_p.h>
#include <gateway/protocol/limits.h>
#include <gateway/protocol/requests.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Gateway::Commands {

static QString idText(quint64 id)
{
    return QString::number(id);
}

static QJsonArray idTexts(const QList<quint64> &ids)
{
    QJsonArray texts;
    for (const quint64 id : ids)
        texts.append(idText(id));
    return texts;
}

static Error check(const VoiceState &state)
{
    if (Error problem = checkGuild(state.guildId))
        return problem;
    if (state.channelId && *state.channelId == 0)
        return invalid(QCoreApplication::translate("Gateway::Commands", "The channel to join has the id 0."),
                       QCoreApplication::translate("Gateway::Commands", "Name no channel at all to leave."));
    return {};
}

Command VoiceState::toCommand(Error *error) const
{
    const QJsonObject data{
        {QStringLiteral("guild_id"), idText(guildId)},
        {QStringLiteral("channel_id"), channelId ? QJsonValue(idText(*channelId)) : QJsonValue()},
        {QStringLiteral("self_mute"), selfMute},
        {QStringLiteral("self_deaf"), selfDeaf}};
    return build(Opcode::VoiceStateUpdate, data, {}, check(*this), error);
}

static Error checkUserIds(const RequestGuildMembers &request)
{
    if (request.userIds.size() > Limits::membersPerRequest) {
        return invalid(QCoreApplication::translate(
                           "Gateway::Commands", "The request names %1 users; the gateway takes %2 at most.")
                           .arg(request.userIds.size())
                           .arg(Limits::membersPerRequest),
                       QCoreApplication::translate("Gateway::Commands", "Split it into several requests."));
    }
    if (request.userIds.contains(0))
        return invalid(QCoreApplication::translate("Gateway::Commands", "One of the users has the id 0."));
    if (request.limit != 0) {
        return invalid(QCoreApplication::translate("Gateway::Commands",
                                                   "A limit goes with a query, not with the ids of users."));
    }
    return {};
}

static Error check(const RequestGuildMembers &request)
{
    if (Error problem = checkGuild(request.guildId))
        return problem;
    if (request.query.has_value() != request.userIds.isEmpty()) {
        return invalid(
            request.query ? QCoreApplication::translate(
                                "Gateway::Commands",
                                "The request has a query and the ids of users; one excludes the other.")
                          : QCoreApplication::translate(
                                "Gateway::Commands", "The request has neither a query nor the ids of users."),
            QCoreApplication::translate("Gateway::Commands",
                                        "An empty query with limit 0 asks for all members."));
    }
    if (!request.query) {
        if (Error problem = checkUserIds(request))
            return problem;
    } else if (request.limit < 0 || request.limit > Limits::membersPerRequest) {
        return invalid(QCoreApplication::translate("Gateway::Commands",
                                                   "The limit of %1 members is not between 0 and %2.")
                           .arg(request.limit)
                           .arg(Limits::membersPerRequest),
                       QCoreApplication::translate("Gateway::Commands",
                                                   "An empty query with limit 0 asks for all members."));
    }
    const qsizetype nonceSize = request.nonce.toUtf8().size();
    if (nonceSize > Limits::nonceBytes) {
        return invalid(QCoreApplication::translate("Gateway::Commands",
                                                   "The nonce has %1 bytes; the gateway ignores over %2.")
                           .arg(nonceSize)
                           .arg(Limits::nonceBytes));
    }
    return {};
}

RequestGuildMembers RequestGuildMembers::all(quint64 guildId)
{
    RequestGuildMembers request;
    request.guildId = guildId;
    request.query = QString();
    return request;
}

Command RequestGuildMembers::toCommand(Error *error) const
{
    QJsonObject data{{QStringLiteral("guild_id"), idText(guildId)}};
    if (query) {
        data.insert(QStringLiteral("query"), *query);
        data.insert(QStringLiteral("limit"), limit);
    } else {
        data.insert(QStringLiteral("user_ids"), idTexts(userIds));
    }
    if (presences)
        data.insert(QStringLiteral("presences"), true);
    if (!nonce.isEmpty())
        data.insert(QStringLiteral("nonce"), nonce);
    return build(Opcode::RequestGuildMembers, data, intentsOfMembersRequest(data), check(*this), error);
}

static Error check(const RequestSoundboardSounds &request)
{
    if (request.guildIds.isEmpty())
        return checkGuild(0);
    if (request.guildIds.contains(0))
        return invalid(QCoreApplication::translate("Gateway::Commands", "One of the guilds has the id 0."));
    return {};
}

Command RequestSoundboardSounds::toCommand(Error *error) const
{
    return build(Opcode::RequestSoundboardSounds, {{QStringLiteral("guild_ids"), idTexts(guildIds)}}, {},
                 check(*this), error);
}

static Error check(const RequestChannelInfo &request)
{
    if (Error problem = checkGuild(request.guildId))
        return problem;
    if (!request.fields)
        return invalid(
            QCoreApplication::translate("Gateway::Commands", "The request names no field."),
            QCoreApplication::translate("Gateway::Commands", "Ask for status, voice_start_time or both."));
    return {};
}

Command RequestChannelInfo::toCommand(Error *error) const
{
    QJsonArray names;
    if (fields.testFlag(Field::Status))
        names.append(QStringLiteral("status"));
    if (fields.testFlag(Field::VoiceStartTime))
        names.append(QStringLiteral("voice_start_time"));
    const QJsonObject data{{QStringLiteral("guild_id"), idText(guildId)}, {QStringLiteral("fields"), names}};
    return build(Opcode::RequestChannelInfo, data, {}, check(*this), error);
}

} // namespace Gateway::Commands
