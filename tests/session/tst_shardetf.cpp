// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/protocol/limits.h>
#include <gateway/session/shard.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>
#include <zlib.h>

using namespace Gateway;
using namespace std::chrono_literals;

//! #{op => 0, s => 7, t => 'MESSAGE_CREATE', d => #{<<"id">> => 1234567890123456789, ...}} as Erlang writes
//! it.
static const char message[] =
    "8374000000046400016474000000066d00000007636f6e74656e746d000000076822690a20c3a96d0000000269646e080015"
    "81e97df41022116d000000086d656e74696f6e736a6d0000000573636f7265463fe00000000000006d000000057368617264"
    "6b000200016d0000000374747364000566616c73656400026f7061006400017361076400017464000e4d4553534147455f43"
    "5245415445";

//! A gateway that speaks ETF alone: it answers an identify with READY, and keeps what it receives.
class EtfGateway : public QObject
{
    Q_OBJECT

public:
    EtfGateway()
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, &EtfGateway::accept);
        m_server.listen(QHostAddress::LocalHost);
    }
    ~EtfGateway() override { deflateEnd(&m_stream); }

    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }
    [[nodiscard]] QUrlQuery query() const { return QUrlQuery(m_socket->requestUrl()); }

    void send(const QByteArray &term)
    {
        if (query().queryItemValue(QStringLiteral("compress")).isEmpty()) {
            m_socket->sendBinaryMessage(term);
            return;
        }
        QByteArray deflated(1000 + term.size(), Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(term.data()));
        m_stream.avail_in = uInt(term.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(deflated.data());
        m_stream.avail_out = uInt(deflated.size());
        deflate(&m_stream, Z_SYNC_FLUSH);
        deflated.chop(qsizetype(m_stream.avail_out));
        m_socket->sendBinaryMessage(deflated);
    }

    void sendJson(const QByteArray &json)
    {
        Error error;
        send(etfFromJson(json, &error));
    }

Q_SIGNALS:
    void received(const QJsonObject &payload);
    void receivedText();

private:
    void accept()
    {
        m_socket.reset(m_server.nextPendingConnection());
        connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &EtfGateway::receivedText);
        connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &EtfGateway::take);
        deflateEnd(&m_stream);
        m_stream = {};
        deflateInit(&m_stream, Z_BEST_SPEED);
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
        Q_EMIT received(payload);
    }

    QWebSocketServer m_server{QString(), QWebSocketServer::NonSecureMode};
    std::unique_ptr<QWebSocket> m_socket;
    z_stream m_stream{};
};

class TestShardEtf : public QObject
{
    Q_OBJECT

    [[nodiscard]] ShardConfiguration configuration() const
    {
        ShardConfiguration configuration;
        configuration.token = Token("a.b.c");
        configuration.gatewayUrl = m_gateway->url();
        configuration.compression = Compression::None;
        configuration.encoding = Encoding::Etf;
        configuration.payloadCompression = true;
        configuration.backoff = {10ms, 100ms};
        return configuration;
    }

    std::unique_ptr<EtfGateway> m_gateway;

private Q_SLOTS:
    void init() { m_gateway = std::make_unique<EtfGateway>(); }
    void cleanup() { m_gateway.reset(); }

    void wholeSession_data()
    {
        QTest::addColumn<Compression>("compression");
        QTest::newRow("none") << Compression::None;
        QTest::newRow("zlib-stream") << Compression::ZlibStream;
    }
    void wholeSession()
    {
        QFETCH(Compression, compression);
        ShardConfiguration settings = configuration();
        settings.compression = compression;
        Shard shard(settings);
        QSignalSpy ready(&shard, &Shard::ready);
        QSignalSpy received(m_gateway.get(), &EtfGateway::received);
        QSignalSpy receivedText(m_gateway.get(), &EtfGateway::receivedText);
        QSignalSpy sent(&shard, &Shard::payloadSent);
        QSignalSpy events(&shard, &Shard::eventReceived);
        shard.start();
        QVERIFY(ready.wait());
        QCOMPARE(m_gateway->query().queryItemValue(QStringLiteral("encoding")), QStringLiteral("etf"));

        const QJsonObject identify = received.at(0).at(0).toJsonObject();
        QCOMPARE(identify.value(u"d").toObject().value(u"token").toString(), QStringLiteral("a.b.c"));
        // Payload compression is for JSON alone.
        QVERIFY(!identify.value(u"d").toObject().contains(u"compress"));
        QVERIFY(!sent.at(0).at(0).value<Event>().payload().contains("a.b.c"));

        m_gateway->send(QByteArray::fromHex(message));
        QVERIFY(events.count() == 2 || events.wait());
        const Event event = events.constLast().at(0).value<Event>();
        QCOMPARE(event.type(), EventType::MessageCreate);
        QCOMPARE(event.sequence(), 7);
        QCOMPARE(event.value(u"id").toString(), QStringLiteral("1234567890123456789"));
        QCOMPARE(event.value(u"shard[1]").toInt(), 1);
        if (compression == Compression::None)
            QCOMPARE(event.wireSize(), qsizetype(sizeof message / 2));

        shard.sendCommand(R"({"op":3,"d":{"since":null,"status":"idle"}})");
        QVERIFY(received.count() == 2 || received.wait());
        const QJsonObject command = received.at(1).at(0).toJsonObject();
        QCOMPARE(command.value(u"op").toInt(), 3);
        QVERIFY(command.value(u"d").toObject().value(u"since").isNull());
        QCOMPARE(receivedText.count(), 0);
    }

    void badTermReconnects()
    {
        Shard shard(configuration());
        QSignalSpy ready(&shard, &Shard::ready);
        shard.start();
        QVERIFY(ready.wait());
        QSignalSpy changes(&shard, &Shard::stateChanged);
        m_gateway->send("{\"op\":11}");
        QVERIFY(changes.wait());
        const auto transition = changes.at(0).at(0).value<Transition>();
        QCOMPARE(transition.to, ShardState::BackingOff);
        QCOMPARE(transition.cause, Cause::BadPayload);
        QVERIFY(transition.error.message().contains(u"ETF"));
    }

    void sizeOfACommandIsThatOfItsTerm()
    {
        Shard shard(configuration());
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
