// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/limits.h>
#include <gateway/simulator/server/restanswers_p.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Gateway {

namespace {

HttpResponse json(int status, const QJsonObject &object)
{
    return {.status = status,
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
            .allow = {},
            .retryAfter = 0};
}

HttpResponse failure(int status, const QString &message, int code = 0)
{
    return json(status, {{QStringLiteral("message"), message}, {QStringLiteral("code"), code}});
}

HttpResponse gateway(const RestFacts &facts)
{
    return json(200, {{QStringLiteral("url"), facts.gateway.url.toString()}});
}

HttpResponse botGateway(const RestFacts &facts)
{
    const SessionStartLimit &limit = facts.gateway.sessionStartLimit;
    const QJsonObject starts{{QStringLiteral("total"), limit.total},
                             {QStringLiteral("remaining"), limit.remaining},
                             {QStringLiteral("reset_after"), qint64(limit.resetAfter.count())},
                             {QStringLiteral("max_concurrency"), limit.maxConcurrency}};
    return json(200, {{QStringLiteral("url"), facts.gateway.url.toString()},
                      {QStringLiteral("shards"), facts.gateway.shards},
                      {QStringLiteral("session_start_limit"), starts}});
}

QJsonObject botUser(const Simulation::World &world)
{
    const Simulation::User &bot = *world.bot;
    return {{QStringLiteral("id"), QString::number(bot.id)},
            {QStringLiteral("username"), QString::fromUtf8(bot.username)},
            {QStringLiteral("discriminator"),
             QStringLiteral("%1").arg(bot.discriminator, 4, 10, QLatin1Char('0'))},
            {QStringLiteral("global_name"), QJsonValue::Null},
            {QStringLiteral("avatar"), QString::fromLatin1(bot.avatar)},
            {QStringLiteral("banner"), QJsonValue::Null},
            {QStringLiteral("accent_color"), QJsonValue::Null},
            {QStringLiteral("public_flags"), bot.publicFlags},
            {QStringLiteral("flags"), bot.publicFlags},
            {QStringLiteral("bot"), true},
            {QStringLiteral("verified"), true},
            {QStringLiteral("mfa_enabled"), false},
            {QStringLiteral("email"), QJsonValue::Null},
            {QStringLiteral("locale"), QStringLiteral("en-US")},
            {QStringLiteral("premium_type"), 0},
            {QStringLiteral("bio"), QString()}};
}

HttpResponse user(const RestFacts &facts)
{
    return json(200, botUser(facts.world));
}

HttpResponse application(const RestFacts &facts)
{
    const Simulation::User &bot = *facts.world.bot;
    return json(200,
                {{QStringLiteral("id"), QString::number(bot.id)},
                 {QStringLiteral("name"), QString::fromUtf8(bot.username)},
                 {QStringLiteral("icon"), QJsonValue::Null},
                 {QStringLiteral("description"), QStringLiteral("A bot that exists in this simulator only.")},
                 {QStringLiteral("bot_public"), true},
                 {QStringLiteral("bot_require_code_grant"), false},
                 {QStringLiteral("bot"), botUser(facts.world)},
                 {QStringLiteral("owner"), QJsonValue::Null},
                 {QStringLiteral("team"), QJsonValue::Null},
                 {QStringLiteral("verify_key"), QString::fromLatin1(bot.avatar + bot.avatar)},
                 {QStringLiteral("flags"), applicationFlags(facts.privilegedIntents)},
                 {QStringLiteral("approximate_guild_count"), int(facts.world.guilds.size())},
                 {QStringLiteral("redirect_uris"), QJsonArray()},
                 {QStringLiteral("tags"), QJsonArray()}});
}

struct Route
{
    QByteArrayView path;
    bool needsToken;
    HttpResponse (*answer)(const RestFacts &facts);
};

constexpr Route routes[] = {{"/gateway", false, gateway},
                            {"/gateway/bot", true, botGateway},
                            {"/users/@me", true, user},
                            {"/applications/@me", true, application}};

bool isAuthorised(const HttpRequest &request, const Token &token)
{
    const QByteArray header = request.headers.value("authorization");
    return !token.isNull() && header.startsWith("Bot ") && Token(QByteArrayView(header).sliced(4)) == token;
}

} // namespace

int applicationFlags(Intents privilegedIntents)
{
    return (privilegedIntents.testFlag(Intent::GuildPresences) ? 1 << 13 : 0) |
           (privilegedIntents.testFlag(Intent::GuildMembers) ? 1 << 15 : 0) |
           (privilegedIntents.testFlag(Intent::MessageContent) ? 1 << 19 : 0);
}

HttpResponse answerRest(const HttpRequest &request, const RestFacts &facts)
{
    QByteArrayView path = request.path;
    if (!path.startsWith("/api/"))
        return failure(404, QStringLiteral("404: Not Found"));
    path = path.sliced(4);
    if (path.startsWith("/v") && path.size() > 2 && path[2] >= '0' && path[2] <= '9') {
        const qsizetype end = path.indexOf('/', 1);
        const QByteArrayView version = path.sliced(2, (end < 0 ? path.size() : end) - 2);
        if (version != QByteArray::number(Limits::apiVersion))
            return failure(400, QStringLiteral("Invalid API version"), 50041);
        path = end < 0 ? QByteArrayView() : path.sliced(end);
    } else {
        // Without a version Discord means one that is gone.
        return failure(400, QStringLiteral("Invalid API version"), 50041);
    }
    for (const Route &route : routes) {
        if (path != route.path)
            continue;
        if (request.method != "GET") {
            HttpResponse response = failure(405, QStringLiteral("405: Method Not Allowed"));
            response.allow = "GET";
            return response;
        }
        if (route.needsToken && !isAuthorised(request, facts.token))
            return failure(401, QStringLiteral("401: Unauthorized"));
        return route.answer(facts);
    }
    return failure(404, QStringLiteral("404: Not Found"));
}

} // namespace Gateway
