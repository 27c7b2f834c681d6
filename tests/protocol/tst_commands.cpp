// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/commands.h>
#include <gateway/protocol/limits.h>

#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <numeric>

using namespace Gateway;
using namespace Gateway::Commands;

using Maker = std::function<Command(Error *)>;
Q_DECLARE_METATYPE(Maker)

static constexpr quint64 guild = 197038439483310086;

//! \a change applied to a value that is right, and made a command.
template <typename Value>
static Maker with(const Value &right, const std::function<void(Value &)> &change = {})
{
    Value value = right;
    if (change)
        change(value);
    return [value](Error *error) {
        return value.toCommand(error);
    };
}

static Maker rawMaker(const QByteArray &json)
{
    return [json](Error *error) {
        return raw(json, error);
    };
}

static Presence streaming()
{
    Activity activity;
    activity.type = Activity::Type::Streaming;
    activity.name = QStringLiteral("tests");
    activity.url = QUrl(QStringLiteral("https://www.twitch.tv/discord"));
    Presence presence;
    presence.activities = {activity};
    return presence;
}

static Presence custom()
{
    Presence presence;
    Activity activity;
    activity.type = Activity::Type::Custom;
    activity.name = QStringLiteral("Custom Status");
    activity.state = QStringLiteral("on duty");
    presence.activities = {activity};
    presence.since = 1780000000000;
    presence.status = Presence::Status::Idle;
    presence.afk = true;
    return presence;
}

static VoiceState voice()
{
    return {guild, 41771983423143937, false, true};
}

static RequestGuildMembers byQuery()
{
    RequestGuildMembers request;
    request.guildId = guild;
    request.query = QStringLiteral("ab");
    request.limit = 100;
    return request;
}

static RequestGuildMembers byIds(int count)
{
    RequestGuildMembers request;
    request.guildId = guild;
    request.userIds.resize(count);
    std::iota(request.userIds.begin(), request.userIds.end(), 18446744073709551000ULL);
    return request;
}

static RequestSoundboardSounds sounds(int count)
{
    RequestSoundboardSounds request;
    request.guildIds.fill(guild, count);
    return request;
}

static RequestChannelInfo channelInfo()
{
    return {guild, RequestChannelInfo::Field::Status};
}

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<Intents>("intents");
        const auto row = [](const char *name, const Maker &make, const QByteArray &payload,
                            Intents intents = {}) {
            QTest::newRow(name) << make << payload << intents;
        };

        row("presence", with(Presence()),
            R"({"d":{"activities":[],"afk":false,"since":null,"status":"online"},"op":3})");
        row("streaming", with(streaming()),
            // No raw text: moc takes the slashes in it for a comment.
            "{\"d\":{\"activities\":[{\"name\":\"tests\",\"type\":1,\"url\":\"https://www.twitch.tv/"
            "discord\"}],"
            "\"afk\":false,\"since\":null,\"status\":\"online\"},\"op\":3}");
        row("custom", with(custom()),
            R"({"d":{"activities":[{"name":"Custom Status","state":"on duty","type":4}],"afk":true,"since":1780000000000,"status":"idle"},"op":3})");
        row("stream without URL", with<Presence>(streaming(), [](auto &p) { p.activities[0].url.clear(); }),
            R"({"d":{"activities":[{"name":"tests","type":1}],"afk":false,"since":null,"status":"online"},"op":3})");

        row("join voice", with(voice()),
            R"({"d":{"channel_id":"41771983423143937","guild_id":"197038439483310086","self_deaf":true,"self_mute":false},"op":4})");
        row("leave voice", with<VoiceState>(voice(), [](auto &v) { v.channelId.reset(); }),
            R"({"d":{"channel_id":null,"guild_id":"197038439483310086","self_deaf":true,"self_mute":false},"op":4})");

        row("all members", with(RequestGuildMembers::all(guild)),
            R"({"d":{"guild_id":"197038439483310086","limit":0,"query":""},"op":8})", Intent::GuildMembers);
        row("all with presences",
            with<RequestGuildMembers>(RequestGuildMembers::all(guild),
                                      [](auto &r) {
                                          r.presences = true;
                                          r.nonce = QStringLiteral("n");
                                      }),
            R"({"d":{"guild_id":"197038439483310086","limit":0,"nonce":"n","presences":true,"query":""},"op":8})",
            Intent::GuildMembers | Intent::GuildPresences);
        row("members by name", with(byQuery()),
            R"({"d":{"guild_id":"197038439483310086","limit":100,"query":"ab"},"op":8})");
        row("limit 0", with<RequestGuildMembers>(byQuery(), [](auto &r) { r.limit = 0; }),
            R"({"d":{"guild_id":"197038439483310086","limit":0,"query":"ab"},"op":8})");
        row("first members of the list",
            with<RequestGuildMembers>(byQuery(), [](auto &r) { r.query->clear(); }),
            R"({"d":{"guild_id":"197038439483310086","limit":100,"query":""},"op":8})", Intent::GuildMembers);
        row("members by id", with(byIds(2)),
            R"({"d":{"guild_id":"197038439483310086","user_ids":["18446744073709551000","18446744073709551001"]},"op":8})");
        row("with presences", with<RequestGuildMembers>(byIds(1), [](auto &r) { r.presences = true; }),
            R"({"d":{"guild_id":"197038439483310086","presences":true,"user_ids":["18446744073709551000"]},"op":8})",
            Intent::GuildPresences);
        row("nonce of 32 bytes",
            with<RequestGuildMembers>(byQuery(), [](auto &r) { r.nonce = QString(16, u'\u00e9'); }),
            R"({"d":{"guild_id":"197038439483310086","limit":100,"nonce":"éééééééééééééééé","query":"ab"},"op":8})");

        row("sounds", with(sounds(2)),
            R"({"d":{"guild_ids":["197038439483310086","197038439483310086"]},"op":31})");
        row("channel info", with(channelInfo()),
            R"({"d":{"fields":["status"],"guild_id":"197038439483310086"},"op":43})");
        row("channel info, both",
            with<RequestChannelInfo>(channelInfo(),
                                     [](auto &r) { r.fields |= RequestChannelInfo::Field::VoiceStartTime; }),
            R"({"d":{"fields":["status","voice_start_time"],"guild_id":"197038439483310086"},"op":43})");

        const QByteArray json = "{ \"op\" : 3, \"d\" : { \"status\" : \"idle\" }, \"new\" : 1 }";
        row("raw, as it is", rawMaker(json), json);
        row("raw members", rawMaker(R"({"op":8,"d":{"query":"","presences":true}})"),
            R"({"op":8,"d":{"query":"","presences":true}})", Intent::GuildMembers | Intent::GuildPresences);
        row("raw members by id", rawMaker(R"({"op":8,"d":{"user_ids":["1"]}})"),
            R"({"op":8,"d":{"user_ids":["1"]}})");
    }
    void accepted()
    {
        QFETCH(Maker, make);
        QFETCH(QByteArray, payload);
        QFETCH(Intents, intents);
        Error error;
        const Command command = make(&error);
        QVERIFY2(!error, qPrintable(error.toString()));
        QCOMPARE(command.payload, payload);
        QCOMPARE(command.intents, intents);
        QVERIFY(!command.isNull());
        QCOMPARE(QJsonDocument::fromJson(payload).object().value(u"op").toInt(), int(command.op));
    }

    void refused_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const Maker &make, const char *reason) {
            QTest::newRow(name) << make << QString::fromUtf8(reason);
        };

        row("status", with<Presence>({}, [](auto &p) { p.status = Presence::Status(9); }), "status 9");
        row("since", with<Presence>({}, [](auto &p) { p.since = -1; }), "1970");
        const auto activity = [&](const char *name, const std::function<void(Activity &)> &change,
                                  const char *reason) {
            row(name, with<Presence>(streaming(), [&](Presence &p) { change(p.activities[0]); }), reason);
        };
        activity(
            "activity type", [](Activity &a) { a.type = Activity::Type(6); }, "type 6");
        activity(
            "activity type below 0", [](Activity &a) { a.type = Activity::Type(-1); }, "type -1");
        activity(
            "activity without name", [](Activity &a) { a.name = QStringLiteral(" "); }, "no name");
        activity(
            "URL of a game", [](Activity &a) { a.type = Activity::Type::Playing; }, "no stream");
        activity(
            "URL of a file", [](Activity &a) { a.url = QUrl(QStringLiteral("file:///stream")); }, "no URL");
        activity(
            "URL without host", [](Activity &a) { a.url = QUrl(QStringLiteral("https:/stream")); }, "no URL");
        row("custom without state", with<Presence>(custom(), [](auto &p) { p.activities[0].state.clear(); }),
            "no state");
        row("second activity", with<Presence>(streaming(), [](auto &p) { p.activities.append(Activity()); }),
            "no name");
        row("presence too large",
            with<Presence>(custom(), [](auto &p) { p.activities[0].state = QString(5000, u'x'); }),
            "more than the gateway takes (4096)");

        row("voice without guild", with<VoiceState>(voice(), [](auto &v) { v.guildId = 0; }), "no guild");
        row("channel 0", with<VoiceState>(voice(), [](auto &v) { v.channelId = 0; }), "id 0");

        const auto members = [&](const char *name, const RequestGuildMembers &right,
                                 const std::function<void(RequestGuildMembers &)> &change,
                                 const char *reason) {
            row(name, with(right, change), reason);
        };
        members(
            "members without guild", byQuery(), [](auto &r) { r.guildId = 0; }, "no guild");
        members(
            "neither query nor ids", byQuery(), [](auto &r) { r.query.reset(); }, "neither");
        members(
            "query and ids", byQuery(), [](auto &r) { r.userIds = {1}; }, "excludes");
        members(
            "limit 101", byQuery(), [](auto &r) { r.limit = 101; }, "101");
        members(
            "limit -1", byQuery(), [](auto &r) { r.limit = -1; }, "-1");
        members("101 ids", byIds(101), {}, "101 users");
        members(
            "user 0", byIds(2), [](auto &r) { r.userIds[1] = 0; }, "id 0");
        members(
            "limit with ids", byIds(2), [](auto &r) { r.limit = 1; }, "goes with a query");
        members(
            "nonce of 33 bytes", byQuery(), [](auto &r) { r.nonce = QString(16, u'\u00e9') + u'x'; },
            "33 bytes");

        row("no guilds", with(sounds(0)), "no guild");
        row("guild 0", with<RequestSoundboardSounds>(sounds(2), [](auto &r) { r.guildIds[1] = 0; }), "id 0");
        row("channel info without guild",
            with<RequestChannelInfo>(channelInfo(), [](auto &r) { r.guildId = 0; }), "no guild");
        row("channel info without fields",
            with<RequestChannelInfo>(channelInfo(), [](auto &r) { r.fields = {}; }), "no field");

        row("raw nothing", rawMaker(""), "no JSON");
        row("raw cut off", rawMaker("{\"op\":3"), "no JSON");
        row("raw no UTF-8", rawMaker("{\"op\":3,\"d\":\"\xff\"}"), "no JSON");
        row("raw array", rawMaker("[3]"), "no opcode");
        row("raw without op", rawMaker(R"({"d":{}})"), "no opcode");
        row("raw text as op", rawMaker(R"({"op":"3"})"), "no opcode");
        row("raw fraction as op", rawMaker(R"({"op":3.5})"), "no opcode");
        row("raw negative op", rawMaker(R"({"op":-3})"), "no opcode");
        row("raw too large", rawMaker("{\"op\":3,\"d\":\"" + QByteArray(4096 - 14, 'x') + "\"}"),
            "4097 bytes: 1 more");
    }
    void refused()
    {
        QFETCH(Maker, make);
        QFETCH(QString, reason);
        Error error;
        QVERIFY(make(&error).isNull());
        QCOMPARE(error.domain(), ErrorDomain::Usage);
        QCOMPARE(error.code(), ErrorCode::InvalidValue);
        QVERIFY2(error.message().contains(reason), qPrintable(error.message()));
    }

    void largestThatTheGatewayTakes()
    {
        Error error;
        QVERIFY(!byIds(Limits::membersPerRequest).toCommand(&error).isNull());
        const QByteArray json = "{\"op\":3,\"d\":\"" + QByteArray(4096 - 15, 'x') + "\"}";
        const Command command = raw(json, &error);
        QCOMPARE(command.payload.size(), Limits::sentPayloadBytes);
        QVERIFY2(!error, qPrintable(error.toString()));
    }

    void rawOpcodes()
    {
        QList<int> taken;
        for (int op = 0; op < 1000; ++op) {
            Error error;
            const QByteArray json = "{\"op\":" + QByteArray::number(op) + ",\"d\":{}}";
            if (!raw(json, &error).isNull())
                taken.append(op);
            else
                QVERIFY2(error.message().contains(QString::number(op)), qPrintable(error.message()));
        }
        QCOMPARE(taken, (QList<int>{3, 4, 8, 31, 43}));
    }

    void missingIntentsAreTold()
    {
        Error error;
        const Command command = RequestGuildMembers::all(guild).toCommand(&error);
        QCOMPARE(command.missingIntents(Intent::Guilds), Intents(Intent::GuildMembers));
        QCOMPARE(command.missingIntents(allIntents()), Intents());
    }

    void onlyAnEmptyQueryWithoutLimitAsksForAll()
    {
        QVERIFY(RequestGuildMembers::all(guild).asksForAll());
        QVERIFY(!byQuery().asksForAll());
        QVERIFY(!byIds(1).asksForAll());
        RequestGuildMembers first = RequestGuildMembers::all(guild);
        first.limit = 1;
        QVERIFY(!first.asksForAll());
    }

    void statusNames()
    {
        for (const char *name : {"online", "dnd", "idle", "invisible", "offline"}) {
            Error error;
            QCOMPARE(statusName(statusFromName(QLatin1String(name).toString(), &error)), QLatin1String(name));
            QVERIFY(!error);
        }
        Error error;
        QCOMPARE(statusFromName(u"away", &error), Presence::Status::Online);
        QCOMPARE(error.code(), ErrorCode::InvalidValue);
        QVERIFY(error.advice().contains(u"dnd"));
    }

    void presenceOfIdentify()
    {
        Identify settings;
        settings.presence = custom().toJson();
        const QByteArray payload = identify(Token("a.b.c"), settings);
        QCOMPARE(
            QJsonDocument::fromJson(payload).object().value(u"d").toObject().value(u"presence").toObject(),
            custom().toJson());
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
