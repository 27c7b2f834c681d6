// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <QTest>

using namespace Gateway;

class SimulatorCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void allMembersComeInChunks();
    void allMembersAreLimitedPerGuild();
    void membersByName();
    void membersById();
    void aLongNonceIsIgnored();
    void presencesOnRequest();
    void otherShardsGuildsAreIgnored();
    void voiceState();
    void presence();
    void soundboardSounds();
    void channelInfo();

private:
    using Object = QJsonObject;
    //! The guild with the most members among those of the client.
    [[nodiscard]] Object largestGuild() const;
    [[nodiscard]] Object ask(Opcode op, const Object &data, const QString &answer);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<RawClient> m_client;
};

void SimulatorCommandsTest::initTestCase()
{
    m_simulator = std::make_unique<Simulator>(SimulatorConfiguration{
        .seed = 3, .rate = 0, .guilds = 24, .identifyWindow = std::chrono::milliseconds(0)});
    QVERIFY(m_simulator->listen());
}

void SimulatorCommandsTest::init()
{
    m_client = std::make_unique<RawClient>(*m_simulator);
    QVERIFY(m_client->start(allIntents()));
}

SimulatorCommandsTest::Object SimulatorCommandsTest::largestGuild() const
{
    Object largest;
    for (const Object &created : m_client->events(QStringLiteral("GUILD_CREATE"))) {
        if (created[u"d"][u"member_count"].toInt() > largest[u"member_count"].toInt())
            largest = created[u"d"].toObject();
    }
    return largest;
}

SimulatorCommandsTest::Object SimulatorCommandsTest::ask(Opcode op, const Object &data, const QString &answer)
{
    m_client->forget();
    m_client->send(op, data);
    return m_client->waitForEvent(answer)[u"d"].toObject();
}

void SimulatorCommandsTest::allMembersComeInChunks()
{
    const Object guild = largestGuild();
    const int count = guild[u"member_count"].toInt();
    QVERIFY(count > 1000);
    m_client->send(Opcode::RequestGuildMembers, Object{{QStringLiteral("guild_id"), guild[u"id"]},
                                                       {QStringLiteral("query"), QString()},
                                                       {QStringLiteral("limit"), 0},
                                                       {QStringLiteral("nonce"), QStringLiteral("abc")}});
    QVERIFY(m_client->settle());
    const QList<Object> chunks = m_client->events(QStringLiteral("GUILD_MEMBERS_CHUNK"));
    QCOMPARE(chunks.size(), (count + 999) / 1000);
    QSet<QString> ids;
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const Object chunk = chunks.at(i)[u"d"].toObject();
        QCOMPARE(chunk[u"chunk_index"].toInt(), int(i));
        QCOMPARE(chunk[u"chunk_count"].toInt(), int(chunks.size()));
        QCOMPARE(chunk[u"nonce"].toString(), QStringLiteral("abc"));
        QVERIFY(!chunk.contains(u"presences"));
        QVERIFY(chunk[u"members"].toArray().size() <= 1000);
        for (const QJsonValue &member : chunk[u"members"].toArray())
            ids.insert(member[u"user"][u"id"].toString());
    }
    QCOMPARE(ids.size(), count);
}

void SimulatorCommandsTest::allMembersAreLimitedPerGuild()
{
    const Object request{{QStringLiteral("guild_id"), largestGuild()[u"id"]},
                         {QStringLiteral("query"), QString()},
                         {QStringLiteral("limit"), 0},
                         {QStringLiteral("nonce"), QStringLiteral("n")}};
    QVERIFY(!ask(Opcode::RequestGuildMembers, request, QStringLiteral("GUILD_MEMBERS_CHUNK")).isEmpty());
    const Object limited = ask(Opcode::RequestGuildMembers, request, QStringLiteral("RATE_LIMITED"));
    QCOMPARE(limited[u"opcode"].toInt(), 8);
    QVERIFY(limited[u"retry_after"].toDouble() > 0 && limited[u"retry_after"].toDouble() <= 30);
    QCOMPARE(limited[u"meta"][u"guild_id"], request[u"guild_id"]);
    QCOMPARE(limited[u"meta"][u"nonce"], request[u"nonce"]);
}

void SimulatorCommandsTest::membersByName()
{
    const Object chunk = ask(Opcode::RequestGuildMembers,
                             {{QStringLiteral("guild_id"), largestGuild()[u"id"]},
                              {QStringLiteral("query"), QStringLiteral("b")},
                              {QStringLiteral("limit"), 7}},
                             QStringLiteral("GUILD_MEMBERS_CHUNK"));
    QCOMPARE(chunk[u"members"].toArray().size(), 7);
    for (const QJsonValue &member : chunk[u"members"].toArray()) {
        QVERIFY(member[u"user"][u"username"].toString().startsWith(u'b') ||
                member[u"nick"].toString().startsWith(u'b', Qt::CaseInsensitive));
    }
    QVERIFY(!chunk.contains(u"nonce"));
}

void SimulatorCommandsTest::membersById()
{
    const Object guild = largestGuild();
    const QString present = guild[u"members"][1][u"user"][u"id"].toString();
    const Object chunk = ask(Opcode::RequestGuildMembers,
                             {{QStringLiteral("guild_id"), guild[u"id"]},
                              {QStringLiteral("user_ids"), QJsonArray{present, QStringLiteral("123")}}},
                             QStringLiteral("GUILD_MEMBERS_CHUNK"));
    QCOMPARE(chunk[u"members"].toArray().size(), 1);
    QCOMPARE(chunk[u"members"][0][u"user"][u"id"].toString(), present);
    QCOMPARE(chunk[u"not_found"].toArray(), QJsonArray{QStringLiteral("123")});
}

void SimulatorCommandsTest::aLongNonceIsIgnored()
{
    const Object chunk = ask(Opcode::RequestGuildMembers,
                             {{QStringLiteral("guild_id"), largestGuild()[u"id"]},
                              {QStringLiteral("query"), QStringLiteral("a")},
                              {QStringLiteral("limit"), 1},
                              {QStringLiteral("nonce"), QString(33, u'x')}},
                             QStringLiteral("GUILD_MEMBERS_CHUNK"));
    QVERIFY(!chunk.isEmpty());
    QVERIFY(!chunk.contains(u"nonce"));
}

void SimulatorCommandsTest::presencesOnRequest()
{
    const Object chunk = ask(Opcode::RequestGuildMembers,
                             {{QStringLiteral("guild_id"), largestGuild()[u"id"]},
                              {QStringLiteral("query"), QStringLiteral("a")},
                              {QStringLiteral("limit"), 50},
                              {QStringLiteral("presences"), true}},
                             QStringLiteral("GUILD_MEMBERS_CHUNK"));
    QVERIFY(!chunk[u"presences"].toArray().isEmpty());
}

void SimulatorCommandsTest::otherShardsGuildsAreIgnored()
{
    const Object guild = largestGuild();
    const int shard = int((guild[u"id"].toString().toULongLong() >> 22) % 2);
    RawClient other(*m_simulator);
    QVERIFY(other.start(allIntents(), {1 - shard, 2}));
    other.send(Opcode::RequestGuildMembers, Object{{QStringLiteral("guild_id"), guild[u"id"]},
                                                   {QStringLiteral("query"), QStringLiteral("a")},
                                                   {QStringLiteral("limit"), 1}});
    QVERIFY(other.settle());
    QVERIFY(other.events(QStringLiteral("GUILD_MEMBERS_CHUNK")).isEmpty());
}

void SimulatorCommandsTest::voiceState()
{
    const Object guild = largestGuild();
    QJsonValue room;
    for (const QJsonValue &channel : guild[u"channels"].toArray()) {
        if (channel[u"type"] == 2)
            room = channel[u"id"];
    }
    QVERIFY(room.isString());
    const Object server = ask(Opcode::VoiceStateUpdate,
                              {{QStringLiteral("guild_id"), guild[u"id"]},
                               {QStringLiteral("channel_id"), room},
                               {QStringLiteral("self_mute"), true},
                               {QStringLiteral("self_deaf"), false}},
                              QStringLiteral("VOICE_SERVER_UPDATE"));
    QCOMPARE(server[u"guild_id"], guild[u"id"]);
    QVERIFY(!server[u"token"].toString().isEmpty());
    const Object state = m_client->events(QStringLiteral("VOICE_STATE_UPDATE")).constFirst()[u"d"].toObject();
    QCOMPARE(state[u"channel_id"], room);
    QCOMPARE(state[u"self_mute"].toBool(), true);
    QCOMPARE(state[u"session_id"].toString(), m_client->sessionId());

    const Object left =
        ask(Opcode::VoiceStateUpdate,
            {{QStringLiteral("guild_id"), guild[u"id"]}, {QStringLiteral("channel_id"), QJsonValue::Null}},
            QStringLiteral("VOICE_STATE_UPDATE"));
    QVERIFY(left[u"channel_id"].isNull());
}

void SimulatorCommandsTest::presence()
{
    const Object activity{{QStringLiteral("name"), QStringLiteral("chess")}, {QStringLiteral("type"), 5}};
    const Object update = ask(Opcode::PresenceUpdate,
                              {{QStringLiteral("since"), QJsonValue::Null},
                               {QStringLiteral("activities"), QJsonArray{activity}},
                               {QStringLiteral("status"), QStringLiteral("dnd")},
                               {QStringLiteral("afk"), false}},
                              QStringLiteral("PRESENCE_UPDATE"));
    QCOMPARE(update[u"status"].toString(), QStringLiteral("dnd"));
    QCOMPARE(update[u"activities"][0][u"name"].toString(), QStringLiteral("chess"));
}

void SimulatorCommandsTest::soundboardSounds()
{
    const Object guild = largestGuild();
    const Object answer = ask(Opcode::RequestSoundboardSounds,
                              {{QStringLiteral("guild_ids"), QJsonArray{guild[u"id"], QStringLiteral("5")}}},
                              QStringLiteral("SOUNDBOARD_SOUNDS"));
    QCOMPARE(answer[u"guild_id"], guild[u"id"]);
    QVERIFY(!answer[u"soundboard_sounds"].toArray().isEmpty());
    QVERIFY(m_client->settle());
    QCOMPARE(m_client->events(QStringLiteral("SOUNDBOARD_SOUNDS")).size(), 1);
}

void SimulatorCommandsTest::channelInfo()
{
    const Object guild = largestGuild();
    QVERIFY(!guild[u"voice_states"].toArray().isEmpty());
    const Object answer = ask(Opcode::RequestChannelInfo,
                              {{QStringLiteral("guild_id"), guild[u"id"]},
                               {QStringLiteral("fields"),
                                QJsonArray{QStringLiteral("status"), QStringLiteral("voice_start_time")}}},
                              QStringLiteral("CHANNEL_INFO"));
    QCOMPARE(answer[u"guild_id"], guild[u"id"]);
    QVERIFY(answer[u"channels"][0][u"voice_start_time"].toInteger() > 0);
}

QTEST_GUILESS_MAIN(SimulatorCommandsTest)
#include "tst_simulatorcommands.moc"
