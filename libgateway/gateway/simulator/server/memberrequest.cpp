// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/server/commandanswers_p.h>
#include <gateway/simulator/world/worldjson_p.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

// The part of CommandAnswers that answers Request Guild Members (op 8).
namespace Gateway {

using namespace Simulation;

namespace {

constexpr std::size_t membersPerChunk = 1000;
constexpr int queryLimit = 100;
constexpr qsizetype nonceLimit = 32; // Bytes; a longer nonce is ignored.

struct Found
{
    std::vector<const Member *> members;
    QList<QString> missing;
};

Found byId(const Guild &guild, const QJsonValue &value)
{
    Found found;
    const QJsonArray ids = value.isArray() ? value.toArray() : QJsonArray{value};
    for (qsizetype i = 0; i < std::min<qsizetype>(ids.size(), queryLimit); ++i) {
        const QString id = ids.at(i).toString();
        const Member *member = guild.member(snowflakeFromText(id.toLatin1()).value_or(0));
        if (member)
            found.members.push_back(member);
        else
            found.missing.append(id);
    }
    return found;
}

bool startsWith(QByteArrayView name, const QString &query)
{
    return QString::fromUtf8(name).startsWith(query, Qt::CaseInsensitive);
}

Found byName(const Guild &guild, const QString &query, int limit)
{
    Found found;
    for (const Member &member : guild.members) {
        if (limit > 0 && found.members.size() >= std::size_t(limit))
            break;
        if (query.isEmpty() || startsWith(member.user->username, query) || startsWith(member.nick, query))
            found.members.push_back(&member);
    }
    return found;
}

} // namespace

CommandAnswer CommandAnswers::requestMembers(SimulatedSession &session, const QJsonObject &data)
{
    const QJsonValue userIds = data.value(QStringLiteral("user_ids"));
    const QJsonValue query = data.value(QStringLiteral("query"));
    const QJsonValue limit = data.value(QStringLiteral("limit"));
    CommandAnswer answer;
    const bool byIds = userIds.isArray() || userIds.isString();
    if (!data.value(QStringLiteral("guild_id")).isString() ||
        !(byIds || (query.isString() && limit.isDouble()))) {
        answer.refusal =
            Refusal{int(CloseCode::DecodeError),
                    QStringLiteral("Members are requested with guild_id, and query and limit or user_ids.")};
        return answer;
    }
    const bool wantsAll = !byIds && query.toString().isEmpty() && limit.toInt() == 0;
    const bool wantsPresences = data.value(QStringLiteral("presences")).toBool();
    const Intents intents = session.settings().intents;
    if ((wantsAll && !intents.testFlag(Intent::GuildMembers)) ||
        (wantsPresences && !intents.testFlag(Intent::GuildPresences))) {
        answer.refusal =
            Refusal{int(CloseCode::DisallowedIntents),
                    QStringLiteral("All members need GUILD_MEMBERS, presences need GUILD_PRESENCES.")};
        return answer;
    }
    const Guild *guild = guildOf(session, data.value(QStringLiteral("guild_id")));
    if (!guild)
        return answer;
    QByteArray nonce = data.value(QStringLiteral("nonce")).toString().toUtf8();
    if (nonce.size() > nonceLimit)
        nonce.clear();

    JsonWriter json;
    if (const double wait = wantsAll ? session.waitForFullRequest(guild->id) : 0; wait > 0) {
        json.beginObject().number("opcode", int(Opcode::RequestGuildMembers)).real("retry_after", wait);
        json.object("meta").id("guild_id", guild->id);
        if (!nonce.isEmpty())
            json.text("nonce", nonce);
        json.endObject().endObject();
        answer.toSession.push_back(
            {.type = EventType::RateLimited, .guildId = guild->id, .data = json.take()});
        return answer;
    }

    const int most = wantsAll ? 0 : limit.toInt() <= 0 ? queryLimit : std::min(limit.toInt(), queryLimit);
    const Found found = byIds ? byId(*guild, userIds) : byName(*guild, query.toString(), most);
    const std::size_t chunks =
        std::max<std::size_t>(1, (found.members.size() + membersPerChunk - 1) / membersPerChunk);
    for (std::size_t chunk = 0; chunk < chunks; ++chunk) {
        const std::size_t begin = chunk * membersPerChunk;
        const std::size_t end = std::min(begin + membersPerChunk, found.members.size());
        json.beginObject().id("guild_id", guild->id).array("members");
        for (std::size_t i = begin; i < end; ++i)
            writeMember(json, *found.members[i]);
        json.endArray().number("chunk_index", qint64(chunk)).number("chunk_count", qint64(chunks));
        if (!found.missing.isEmpty()) {
            json.array("not_found");
            for (const QString &id : found.missing)
                json.textValue(id.toUtf8());
            json.endArray();
        }
        if (wantsPresences) {
            json.array("presences");
            for (std::size_t i = begin; i < end; ++i) {
                if (found.members[i]->user->status != Status::Offline)
                    writePresence(json, *found.members[i]->user, guild->id);
            }
            json.endArray();
        }
        if (!nonce.isEmpty())
            json.text("nonce", nonce);
        json.endObject();
        answer.toSession.push_back(
            {.type = EventType::GuildMembersChunk, .guildId = guild->id, .data = json.take()});
    }
    return answer;
}

} // namespace Gateway
