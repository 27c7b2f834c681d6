// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <gateway/payload/etf.h>
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/limits.h>

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Gateway;

class SimulatorCloseCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parameters_data();
    void parameters();
    void undecodable_data();
    void undecodable();
    void etf_data();
    void etf();
    void unknownOpcode();
    void notAuthenticated();
    void badIdentify_data();
    void badIdentify();
    void alreadyAuthenticated();
    void rateLimited();
    void missingHeartbeats();
    void badCommands_data();
    void badCommands();
    void shardingRequired();
    void endsTheSessionWhereTheCodeForbidsToResume();

private:
    static SimulatorConfiguration quiet() { return {.rate = 0, .guilds = 1}; }
};

void SimulatorCloseCodesTest::parameters_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no version") << QStringLiteral("encoding=json");
    QTest::newRow("old version") << QStringLiteral("v=9&encoding=json");
    QTest::newRow("encoding") << QStringLiteral("v=10&encoding=xml");
    QTest::newRow("compression") << QStringLiteral("v=10&encoding=json&compress=lzma-stream");
}

void SimulatorCloseCodesTest::parameters()
{
    QFETCH(const QString, query);
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QUrl url = simulator.gatewayUrl();
    url.setQuery(query);
    client.open(url);
    QCOMPARE(client.waitForClose(), int(CloseCode::InvalidApiVersion));
    QVERIFY(client.payloads().isEmpty());
}

void SimulatorCloseCodesTest::undecodable_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << QStringLiteral("{op:1}");
    QTest::newRow("an array") << QStringLiteral("[1]");
    QTest::newRow("no opcode") << QStringLiteral("{\"d\":null}");
    QTest::newRow("half an opcode") << QStringLiteral("{\"op\":1.5,\"d\":null}");
    QTest::newRow("over 4096 bytes") << QStringLiteral("{\"op\":1,\"d\":null%1}").arg(QString(4090, u' '));
}

void SimulatorCloseCodesTest::undecodable()
{
    QFETCH(const QString, text);
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    client.sendText(text);
    QCOMPARE(client.waitForClose(), int(CloseCode::DecodeError));
}

void SimulatorCloseCodesTest::etf_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("asTerm");
    QTest::addColumn<bool>("isTaken");
    const QByteArray heartbeat = "{\"op\":1,\"d\":null,\"x\":";
    QTest::newRow("a term") << QByteArray(heartbeat + "1}") << true << true;
    QTest::newRow("JSON") << QByteArray(heartbeat + "1}") << false << false;
    // An empty text takes 3 bytes with its comma, and 5 in a term; a control character takes 6 and 1.
    QTest::newRow("a term that is too long")
        << QByteArray(heartbeat + '[' + QByteArray("\"\",").repeated(1000) + "\"\"]}") << true << false;
    QTest::newRow("JSON would be too long")
        << QByteArray(heartbeat + '"' + QByteArray("\\u0001").repeated(1000) + "\"}") << true << true;
}

void SimulatorCloseCodesTest::etf()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, asTerm);
    QFETCH(const bool, isTaken);
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::binaryMessageReceived);
    QSignalSpy closed(&client, &QWebSocket::disconnected);
    client.open(gatewayUrl(simulator.gatewayUrl(), Compression::None, Encoding::Etf));
    QTRY_COMPARE(messages.size(), 1);
    Error error;
    client.sendBinaryMessage(asTerm ? etfFromJson(json, &error) : json);
    QVERIFY2(!error, qPrintable(error.toString()));
    if (isTaken) {
        QTRY_COMPARE(messages.size(), 2);
        const QByteArray ack = etfToJson(messages.at(1).at(0).toByteArray(), &error);
        QCOMPARE(QJsonDocument::fromJson(ack)[u"op"].toInt(), int(Opcode::HeartbeatAck));
    } else {
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(int(client.closeCode()), int(CloseCode::DecodeError));
    }
}

void SimulatorCloseCodesTest::unknownOpcode()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    for (const int op : {99, int(Opcode::Hello), -1}) {
        RawClient client(simulator);
        QVERIFY(client.openAndGreet());
        client.send(Opcode(op), QJsonObject());
        QCOMPARE(client.waitForClose(), int(CloseCode::UnknownOpcode));
    }
}

void SimulatorCloseCodesTest::notAuthenticated()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    for (const Opcode op : {Opcode::PresenceUpdate, Opcode::VoiceStateUpdate, Opcode::RequestGuildMembers,
                            Opcode::RequestSoundboardSounds, Opcode::RequestChannelInfo}) {
        RawClient client(simulator);
        QVERIFY(client.openAndGreet());
        client.send(op, QJsonObject());
        QCOMPARE(client.waitForClose(), int(CloseCode::NotAuthenticated));
    }
}

void SimulatorCloseCodesTest::badIdentify_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("code");
    const QString shard = QStringLiteral("shard");
    const QString intents = QStringLiteral("intents");
    const int invalidShard = int(CloseCode::InvalidShard);
    const int invalidIntents = int(CloseCode::InvalidIntents);
    QTest::newRow("wrong token") << QStringLiteral("token") << QJsonValue(QStringLiteral("a.b.c"))
                                 << int(CloseCode::AuthenticationFailed);
    QTest::newRow("no token") << QStringLiteral("token") << QJsonValue()
                              << int(CloseCode::AuthenticationFailed);
    QTest::newRow("no properties") << QStringLiteral("properties") << QJsonValue()
                                   << int(CloseCode::DecodeError);
    QTest::newRow("shard over count") << shard << QJsonValue(QJsonArray{2, 2}) << invalidShard;
    QTest::newRow("negative shard") << shard << QJsonValue(QJsonArray{-1, 2}) << invalidShard;
    QTest::newRow("no shards") << shard << QJsonValue(QJsonArray{0, 0}) << invalidShard;
    QTest::newRow("half a shard") << shard << QJsonValue(QJsonArray{0}) << invalidShard;
    QTest::newRow("shard in words") << shard << QJsonValue(QStringLiteral("0/1")) << invalidShard;
    QTest::newRow("no intents") << intents << QJsonValue() << invalidIntents;
    QTest::newRow("unknown intent") << intents << QJsonValue(1 << 30) << invalidIntents;
    QTest::newRow("huge intents") << intents << QJsonValue(1e15) << invalidIntents;
    QTest::newRow("negative intents") << intents << QJsonValue(-1) << invalidIntents;
    QTest::newRow("not enabled") << intents << QJsonValue(1 << 15) << int(CloseCode::DisallowedIntents);
}

void SimulatorCloseCodesTest::badIdentify()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    SimulatorConfiguration configuration = quiet();
    configuration.privilegedIntents = allIntents() & ~Intents(Intent::MessageContent);
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    QJsonObject data = client.identifyData(Intent::Guilds);
    data.insert(key, value);
    client.send(Opcode::Identify, data);
    QTEST(client.waitForClose(), "code");
    QCOMPARE(simulator.sessionCount(), 0);
}

void SimulatorCloseCodesTest::alreadyAuthenticated()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::Guilds));
    client.send(Opcode::Identify, client.identifyData(Intent::Guilds));
    QCOMPARE(client.waitForClose(), int(CloseCode::AlreadyAuthenticated));
}

void SimulatorCloseCodesTest::rateLimited()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    // Heartbeats count as well. The limit itself is allowed.
    for (int i = 0; i < Limits::sentPayloadsPerMinute - 1; ++i)
        client.send(Opcode::Heartbeat, QJsonValue::Null);
    QVERIFY(client.settle());
    QVERIFY(!client.isClosed());
    client.send(Opcode::Heartbeat, QJsonValue::Null);
    QCOMPARE(client.waitForClose(), int(CloseCode::RateLimited));
}

void SimulatorCloseCodesTest::missingHeartbeats()
{
    SimulatorConfiguration configuration = quiet();
    configuration.heartbeatInterval = std::chrono::milliseconds(100);
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::Guilds));
    QCOMPARE(client.waitForClose(), int(CloseCode::SessionTimedOut));
    QTRY_COMPARE(simulator.sessionCount(), 0);
}

void SimulatorCloseCodesTest::badCommands_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<int>("code");
    const int decodeError = int(CloseCode::DecodeError);
    const QJsonObject everybody{{QStringLiteral("guild_id"), QStringLiteral("1")},
                                {QStringLiteral("query"), QString()},
                                {QStringLiteral("limit"), 0}};
    QTest::newRow("presence") << int(Opcode::PresenceUpdate)
                              << QJsonObject{{QStringLiteral("status"), QStringLiteral("asleep")}}
                              << decodeError;
    QTest::newRow("voice") << int(Opcode::VoiceStateUpdate) << QJsonObject() << decodeError;
    QTest::newRow("members") << int(Opcode::RequestGuildMembers) << QJsonObject() << decodeError;
    QTest::newRow("sounds") << int(Opcode::RequestSoundboardSounds) << QJsonObject() << decodeError;
    QTest::newRow("channels") << int(Opcode::RequestChannelInfo) << QJsonObject() << decodeError;
    QTest::newRow("all members without the intent")
        << int(Opcode::RequestGuildMembers) << everybody << int(CloseCode::DisallowedIntents);
}

void SimulatorCloseCodesTest::badCommands()
{
    QFETCH(const int, op);
    QFETCH(const QJsonObject, data);
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::Guilds));
    client.send(Opcode(op), data);
    QTEST(client.waitForClose(), "code");
}

void SimulatorCloseCodesTest::shardingRequired()
{
    Simulator simulator({.rate = 0, .guilds = Limits::guildsPerShard + 1});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.openAndGreet());
    client.send(Opcode::Identify, client.identifyData(Intent::GuildMessages, {0, 1}));
    QCOMPARE(client.waitForClose(), int(CloseCode::ShardingRequired));
    RawClient sharded(simulator);
    QVERIFY(sharded.start(Intent::GuildMessages, {0, 2}));
}

void SimulatorCloseCodesTest::endsTheSessionWhereTheCodeForbidsToResume()
{
    SimulatorConfiguration configuration = quiet();
    configuration.identifyWindow = std::chrono::milliseconds(0);
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    for (const int code : {4000, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4010, 4013, 4014}) {
        QSignalSpy closed(&simulator, &Simulator::connectionClosed);
        RawClient client(simulator);
        QVERIFY(client.start(Intent::Guilds));
        simulator.closeConnections(code);
        QCOMPARE(client.waitForClose(), code);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.at(0).at(0).toInt(), 0);
        QCOMPARE(closed.at(0).at(1).toInt(), code);

        RawClient again(simulator);
        QVERIFY(again.openAndGreet());
        again.takeSession(client);
        again.send(Opcode::Resume, again.resumeData());
        const QJsonObject answer = again.waitFor([](const QJsonObject &payload) {
            return payload[u"t"] == QLatin1String("RESUMED") || payload[u"op"] == int(Opcode::InvalidSession);
        });
        QCOMPARE(answer[u"t"] == QLatin1String("RESUMED"), closePolicy(code) == ClosePolicy::Resume);
        again.abort();
        QTRY_COMPARE(simulator.connectionCount(), 0);
    }
}

QTEST_GUILESS_MAIN(SimulatorCloseCodesTest)
#include "tst_simulatorclosecodes.moc"
