// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/protocol/limits.h>
#include <gateway/session/shard.h>
#include <gateway/simulator/simulator.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

//! #{op => 0, s => 7, t => 'MESSAGE_CREATE', d => #{<<"id">> => 1234567890123456789, ...}} as Erlang writes
//! it.
static const char erlangTerm[] =
    "8374000000046400016474000000066d00000007636f6e74656e746d000000076822690a20c3a96d0000000269646e080015"
    "81e97df41022116d000000086d656e74696f6e736a6d0000000573636f7265463fe00000000000006d000000057368617264"
    "6b000200016d0000000374747364000566616c73656400026f7061006400017361076400017464000e4d4553534147455f43"
    "5245415445";

//! Sends terms by hand, as the simulator does not write them: atoms, integers of 64 bits, and nonsense.
class EtfGateway : public QObject
{
    Q_OBJECT

public:
    EtfGateway()
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, &EtfGateway::accept);
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }
    void send(const QByteArray &term) { m_socket->sendBinaryMessage(term); }

private:
    void sendJson(const QByteArray &json)
    {
        Error error;
        send(etfFromJson(json, &error));
    }

    void accept()
    {
        m_socket.reset(m_server.nextPendingConnection());
        connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &EtfGateway::take);
        sendJson(R"({"op":10,"d":{"heartbeat_interval":41250}})");
    }

    void take(const QByteArray &term)
    {
        Error error;
        const QJsonObject payload = QJsonDocument::fromJson(etfToJson(term, &error)).object();
        if (payload.value(u"op").toInt() == 2) {
            sendJson(R"({"op":0,"s":6,"t":"READY","d":{"session_id":"abc","resume_gateway_url":")" +
                     url().toString().toUtf8() + R"(","guilds":[]}})");
        }
    }

    QWebSocketServer m_server{QString(), QWebSocketServer::NonSecureMode};
    std::unique_ptr<QWebSocket> m_socket;
};

class TestShardEtf : public QObject
{
    Q_OBJECT

    [[nodiscard]] static ShardConfiguration configuration(const QUrl &url)
    {
        ShardConfiguration configuration;
        configuration.token = Token(Simulator::defaultToken());
        configuration.gatewayUrl = url;
        configuration.intents = allIntents();
        configuration.compression = Compression::None;
        configuration.encoding = Encoding::Etf;
        configuration.backoff = {10ms, 100ms};
        return configuration;
    }
    [[nodiscard]] static SimulatorConfiguration quiet()
    {
        return {.rate = 0, .guilds = 3, .identifyWindow = 0ms};
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("gateway.*.info=false")); }

    void wholeSession_data()
    {
        QTest::addColumn<Compression>("compression");
        QTest::newRow("none") << Compression::None;
        QTest::newRow("zlib-stream") << Compression::ZlibStream;
#ifdef GATEWAY_WITH_ZSTD
        QTest::newRow("zstd-stream") << Compression::ZstdStream;
#endif
    }
    void wholeSession()
    {
        QFETCH(Compression, compression);
        Simulator simulator(quiet());
        QVERIFY(simulator.listen());
        ShardConfiguration settings = configuration(simulator.gatewayUrl());
        settings.compression = compression;
        settings.payloadCompression = true; // Is for JSON alone: it must not disturb.
        Shard shard(settings);
        QSignalSpy ready(&shard, &Shard::ready);
        QSignalSpy sent(&shard, &Shard::payloadSent);
        QSignalSpy events(&shard, &Shard::eventReceived);
        QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
        shard.start();
        QVERIFY(ready.wait());
        QVERIFY(!sent.at(0).at(0).value<Event>().payload().contains(Simulator::defaultToken()));
        QTRY_COMPARE(events.size(), 4); // READY, and its guilds.
        const Event guild = events.at(1).at(0).value<Event>();
        QCOMPARE(guild.type(), EventType::GuildCreate);
        QVERIFY(guild.value(u"id").toString().toULongLong() > 0);
        QVERIFY(guild.value(u"member_count").toInt() > 0);

        // A text with all that JSON must escape comes through.
        const QString content = QStringLiteral("h\"i\n\\ \u00e9\u4e2d");
        simulator.dispatch(QStringLiteral("MESSAGE_CREATE"),
                           {{QStringLiteral("content"), content}, {QStringLiteral("pinned"), false}});
        simulator.sendTraffic(200);
        QTRY_COMPARE(events.size(), 205);
        const Event message = events.at(4).at(0).value<Event>();
        QCOMPARE(message.value(u"content").toString(), content);
        QVERIFY(message.value(u"pinned").isBool());

        // What happens while it is away is replayed.
        simulator.dropConnections();
        simulator.sendTraffic(50);
        QTRY_COMPARE(resumed.size(), 1);
        QTRY_COMPARE(events.size(), 256); // And RESUMED.
        for (int i = 0; i < 256; ++i)
            QCOMPARE(events.at(i).at(0).value<Event>().sequence(), i + 1);
        QCOMPARE(ready.size(), 1);
    }

    void commandsAreAnswered()
    {
        Simulator simulator(quiet());
        QVERIFY(simulator.listen());
        Shard shard(configuration(simulator.gatewayUrl()));
        QSignalSpy events(&shard, &Shard::eventReceived);
        shard.start();
        QTRY_COMPARE(events.size(), 4);
        const QByteArray guild = events.at(1).at(0).value<Event>().value(u"id").toString().toUtf8();
        shard.sendCommand("{\"op\":8,\"d\":{\"guild_id\":\"" + guild + "\",\"query\":\"\",\"limit\":0}}");
        QTRY_VERIFY(events.size() > 4);
        QCOMPARE(events.at(4).at(0).value<Event>().type(), EventType::GuildMembersChunk);
    }

    void termsOfErlang()
    {
        EtfGateway gateway;
        Shard shard(configuration(gateway.url()));
        QSignalSpy events(&shard, &Shard::eventReceived);
        shard.start();
        QTRY_COMPARE(events.size(), 1);
        gateway.send(QByteArray::fromHex(erlangTerm));
        QTRY_COMPARE(events.size(), 2);
        const Event event = events.constLast().at(0).value<Event>();
        QCOMPARE(event.type(), EventType::MessageCreate);
        QCOMPARE(event.sequence(), 7);
        QCOMPARE(event.value(u"id").toString(), QStringLiteral("1234567890123456789"));
        QCOMPARE(event.value(u"shard[1]").toInt(), 1);
        QCOMPARE(event.wireSize(), qsizetype(sizeof erlangTerm / 2));
    }

    void badTermReconnects()
    {
        EtfGateway gateway;
        Shard shard(configuration(gateway.url()));
        QSignalSpy ready(&shard, &Shard::ready);
        shard.start();
        QVERIFY(ready.wait());
        QSignalSpy changes(&shard, &Shard::stateChanged);
        gateway.send("{\"op\":11}");
        QVERIFY(changes.wait());
        const auto transition = changes.at(0).at(0).value<Transition>();
        QCOMPARE(transition.to, ShardState::BackingOff);
        QCOMPARE(transition.cause, Cause::BadPayload);
        QVERIFY(transition.error.message().contains(u"ETF"));
    }

    void sizeOfACommandIsThatOfItsTerm()
    {
        Simulator simulator(quiet());
        QVERIFY(simulator.listen());
        Shard shard(configuration(simulator.gatewayUrl()));
        QSignalSpy ready(&shard, &Shard::ready);
        QSignalSpy dropped(&shard, &Shard::commandDropped);
        shard.start();
        QVERIFY(ready.wait());
        // An empty text takes 3 bytes with its comma, and 5 in a term.
        const QByteArray json = R"({"op":3,"d":[)" + QByteArray("\"\",").repeated(1000) + R"(""]})";
        QVERIFY(json.size() < Limits::sentPayloadBytes);
        const quint64 id = shard.sendCommand(json);
        QVERIFY(dropped.wait());
        QCOMPARE(dropped.at(0).at(0).toULongLong(), id);
        Error error;
        const QString size = QString::number(etfFromJson(json, &error).size());
        const QString reason = dropped.at(0).at(1).value<Error>().message();
        QVERIFY2(reason.contains(size), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(TestShardEtf)
#include "tst_shardetf.moc"
