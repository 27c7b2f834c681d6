// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

Q_DECLARE_METATYPE(Gateway::Compression)

class SimulatorHandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHello();
    void identifies_data();
    void identifies();
    void acknowledgesHeartbeats();
    void compressesLargePayloadsOnRequest();
    void readyListsTheGuildsOfTheShard();
    void guildsComeWithTheMembersThatIntentsAllow();
    void guildsOverTheThresholdComeWithoutOfflineMembers();
    void thereAreNoGuildsWithoutTheirIntent();
};

void SimulatorHandshakeTest::saysHello()
{
    Simulator simulator({.guilds = 1, .heartbeatInterval = std::chrono::milliseconds(12'345)});
    QVERIFY(simulator.listen());
    QSignalSpy connected(&simulator, &Simulator::clientConnected);
    RawClient client(simulator);
    client.open();
    const QJsonObject hello = client.waitForOp(Opcode::Hello);
    QCOMPARE(hello[u"d"][u"heartbeat_interval"].toInt(), 12'345);
    QVERIFY(hello.contains(u"s") && hello[u"s"].isNull());
    QVERIFY(hello.contains(u"t") && hello[u"t"].isNull());
    QCOMPARE(connected.size(), 1);
    QCOMPARE(simulator.connectionCount(), 1);
}

void SimulatorHandshakeTest::identifies_data()
{
    QTest::addColumn<Compression>("compression");
    QTest::newRow("plain") << Compression::None;
    QTest::newRow("zlib-stream") << Compression::ZlibStream;
#ifdef GATEWAY_WITH_ZSTD
    QTest::newRow("zstd-stream") << Compression::ZstdStream;
#endif
}

void SimulatorHandshakeTest::identifies()
{
    QFETCH(const Compression, compression);
    Simulator simulator({.rate = 0});
    QVERIFY(simulator.listen());
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    RawClient client(simulator, compression);
    QVERIFY(client.start(allIntents()));
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.at(0).at(1).toString(), client.sessionId());

    const QJsonObject ready = client.events(QStringLiteral("READY")).constFirst()[u"d"].toObject();
    QCOMPARE(ready[u"v"].toInt(), 10);
    QCOMPARE(ready[u"shard"].toArray(), (QJsonArray{0, 1}));
    QCOMPARE(ready[u"application"][u"id"].toString(), ready[u"user"][u"id"].toString());
    QCOMPARE(client.resumeUrl().port(), int(simulator.port()));
    QCOMPARE(client.resumeUrl().host(), QStringLiteral("127.0.0.1"));

    // A stream goes on over many payloads, each complete when its message is.
    simulator.sendTraffic(500);
    QVERIFY(client.settle());
    QVERIFY(client.dispatches().size() > 400);
    const bool isBinary = compression != Compression::None;
    QCOMPARE(client.textMessages() == 0, isBinary);
    QCOMPARE(client.binaryMessages() == 0, !isBinary);
}

void SimulatorHandshakeTest::acknowledgesHeartbeats()
{
    Simulator simulator({.guilds = 1});
    QVERIFY(simulator.listen());
    QSignalSpy received(&simulator, &Simulator::payloadReceived);
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    client.send(Opcode::Heartbeat, QJsonValue::Null);
    QVERIFY(!client.waitForOp(Opcode::HeartbeatAck).isEmpty());
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toInt(), -1);
    QCOMPARE(received.at(0).at(1).toInt(), int(Opcode::Heartbeat));
}

void SimulatorHandshakeTest::compressesLargePayloadsOnRequest()
{
    Simulator simulator({.rate = 0});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    QJsonObject data = client.identifyData(allIntents());
    data.insert(QStringLiteral("compress"), true);
    client.send(Opcode::Identify, data);
    QVERIFY(!client.waitForEvent(QStringLiteral("GUILD_CREATE")).isEmpty());
    QVERIFY(client.settle());
    QVERIFY(client.binaryMessages() > 0);
    QVERIFY(client.textMessages() > 0); // HELLO, READY and the ACK are small.
}

void SimulatorHandshakeTest::readyListsTheGuildsOfTheShard()
{
    Simulator simulator({.rate = 0, .guilds = 10, .identifyWindow = std::chrono::milliseconds(0)});
    QVERIFY(simulator.listen());
    QSet<QString> all;
    for (int id = 0; id < 3; ++id) {
        RawClient client(simulator);
        QVERIFY(client.start(Intent::Guilds, {id, 3}));
        const QJsonArray guilds =
            client.events(QStringLiteral("READY")).constFirst()[u"d"][u"guilds"].toArray();
        // Ten guilds are on three shards as evenly as they can be.
        QCOMPARE(guilds.size(), id == 0 ? 4 : 3);
        for (const QJsonValue &guild : guilds) {
            QCOMPARE(guild[u"unavailable"], QJsonValue(true));
            QCOMPARE((guild[u"id"].toString().toULongLong() >> 22) % 3, quint64(id));
            all.insert(guild[u"id"].toString());
        }
        for (const QJsonObject &created : client.events(QStringLiteral("GUILD_CREATE")))
            QVERIFY(all.contains(created[u"d"][u"id"].toString()));
    }
    QCOMPARE(all.size(), 10);
}

void SimulatorHandshakeTest::guildsComeWithTheMembersThatIntentsAllow()
{
    Simulator simulator({.rate = 0, .identifyWindow = std::chrono::milliseconds(0)});
    QVERIFY(simulator.listen());
    RawClient without(simulator);
    RawClient with(simulator);
    QVERIFY(without.start(Intent::Guilds));
    QVERIFY(with.start(Intent::Guilds | Intent::GuildPresences));
    qsizetype few = 0;
    qsizetype many = 0;
    for (const QJsonObject &created : without.events(QStringLiteral("GUILD_CREATE"))) {
        const QJsonObject guild = created[u"d"].toObject();
        // The bot, and who is in a voice channel.
        QCOMPARE(guild[u"members"].toArray().size(), guild[u"voice_states"].toArray().size() + 1);
        QVERIFY(guild[u"presences"].toArray().isEmpty());
        few += guild[u"members"].toArray().size();
    }
    for (const QJsonObject &created : with.events(QStringLiteral("GUILD_CREATE")))
        many += created[u"d"][u"members"].toArray().size();
    QVERIFY(many > 2 * few);
}

void SimulatorHandshakeTest::guildsOverTheThresholdComeWithoutOfflineMembers()
{
    Simulator simulator({.rate = 0});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    QJsonObject data = client.identifyData(Intent::Guilds | Intent::GuildPresences);
    data.insert(QStringLiteral("large_threshold"), 100);
    client.send(Opcode::Identify, data);
    QVERIFY(!client.waitForEvent(QStringLiteral("READY")).isEmpty());
    QTRY_COMPARE(client.events(QStringLiteral("GUILD_CREATE")).size(), 6);
    int large = 0;
    int small = 0;
    for (const QJsonObject &created : client.events(QStringLiteral("GUILD_CREATE"))) {
        const QJsonObject guild = created[u"d"].toObject();
        const qint64 count = guild[u"member_count"].toInteger();
        const qint64 listed = guild[u"members"].toArray().size();
        QCOMPARE(guild[u"large"].toBool(), count > 100);
        if (count > 100) {
            ++large;
            QVERIFY(listed < count);
        } else {
            ++small;
            QCOMPARE(listed, count);
        }
        for (const QJsonValue &presence : guild[u"presences"].toArray())
            QVERIFY(presence[u"status"].toString() != u"offline");
    }
    // The guilds of a world differ in size.
    QVERIFY(large > 0 && small > 0);
}

void SimulatorHandshakeTest::thereAreNoGuildsWithoutTheirIntent()
{
    Simulator simulator({.rate = 0});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::GuildMessages));
    QVERIFY(client.settle());
    QVERIFY(client.events(QStringLiteral("GUILD_CREATE")).isEmpty());
    QCOMPARE(client.events(QStringLiteral("READY")).constFirst()[u"d"][u"guilds"].toArray().size(), 6);
}

QTEST_GUILESS_MAIN(SimulatorHandshakeTest)
#include "tst_simulatorhandshake.moc"
