// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/intents.h>
#include <gateway/simulator/scenario/scenariorun.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>

#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

//! A gateway that gives or takes bytes slowly, with TLS and without.
class SimulatorPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run.reset(); }

    void aSlowWriterGivesAFrameInPieces_data() { addTransports(); }
    void aSlowWriterGivesAFrameInPieces();
    void whatIsHeldBackComesBeforeTheClose_data() { addTransports(); }
    void whatIsHeldBackComesBeforeTheClose();
    void aDropLosesWhatIsHeldBack();
    void trafficWaitsForASlowWriter();
    void whatIsLateComesInOrderAndBeforeTheClose_data() { addTransports(); }
    void whatIsLateComesInOrderAndBeforeTheClose();
    void aDropLosesWhatIsLate();
    void aSlowReaderTakesAMessageLater_data() { addTransports(); }
    void aSlowReaderTakesAMessageLater();

private:
    static void addTransports()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("TLS") << QByteArray("\"tls\": \"good\", ");
    }
    //! Plays \a steps to whoever comes.
    void play(const QByteArray &settings, const QByteArray &steps);
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] std::unique_ptr<QWebSocket> open() const;
    [[nodiscard]] QSslConfiguration trusting() const;

    std::unique_ptr<ScenarioRun> m_run;
};

static QByteArray step(const char *event, const char *action)
{
    return QByteArray("{\"when\": {\"event\": \"") + event + "\"}, \"do\": {\"action\": " + action + "}}";
}

static QByteArray sendOf(qsizetype bytes)
{
    return "\"send\", \"payload\": {\"op\": 99, \"d\": \"" + QByteArray(bytes, 'x') + "\"}";
}

void SimulatorPaceTest::play(const QByteArray &settings, const QByteArray &steps)
{
    Error error;
    const QByteArray json = "{\"name\": \"pace\", \"title\": \"T\", \"explanation\": \"E\", "
                            "\"duration_ms\": 60000, \"settings\": {" +
                            settings + "\"rate\": 0, \"guilds\": 1}, \"steps\": [" + steps + "]}";
    const Scenario scenario = Scenario::fromJson(json, &error);
    QVERIFY2(!error, qPrintable(error.toString()));
    m_run = std::make_unique<ScenarioRun>(scenario);
    QVERIFY2(m_run->start(60s), qPrintable(m_run->error().toString()));
}

QUrl SimulatorPaceTest::url() const
{
    return gatewayUrl(m_run->simulator().gatewayUrl(), Compression::None);
}

QSslConfiguration SimulatorPaceTest::trusting() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(
        QSslCertificate::fromData(m_run->simulator().configuration().tls.authority, QSsl::Pem));
    return tls;
}

std::unique_ptr<QWebSocket> SimulatorPaceTest::open() const
{
    auto socket = std::make_unique<QWebSocket>();
    socket->setSslConfiguration(trusting());
    socket->open(url());
    return socket;
}

void SimulatorPaceTest::aSlowWriterGivesAFrameInPieces()
{
    QFETCH(const QByteArray, settings);
    play(settings, step("hello", "\"slow_writer\", \"bytes_per_s\": 600") + ',' +
                       step("hello", sendOf(1200).constData()));
    // By hand, since a QWebSocket shows whole messages only.
    QSslSocket client;
    client.setSslConfiguration(trusting());
    const quint16 port = m_run->simulator().port();
    if (settings.isEmpty())
        client.connectToHost(QStringLiteral("127.0.0.1"), port);
    else
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    client.write("GET /?v=10&encoding=json HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: "
                 "Upgrade\r\n"
                 "Sec-WebSocket-Key: AAECAwQFBgcICQoLDA0ODw==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QByteArray received;
    int pieces = 0;
    connect(&client, &QTcpSocket::readyRead, this, [&] {
        const QByteArray piece = client.readAll();
        // The head and HELLO come at once.
        pieces += piece.contains("xxx") ? 1 : 0;
        received += piece;
    });
    QTRY_VERIFY_WITH_TIMEOUT(received.contains("\"op\":99}"), 20'000);
    QVERIFY(received.contains(QByteArray(1200, 'x')));
    // What a busy machine delays is made up for, but at most a second's bytes at a time.
    QVERIFY2(pieces >= 3, qPrintable(QString::number(pieces)));
}

void SimulatorPaceTest::whatIsHeldBackComesBeforeTheClose()
{
    QFETCH(const QByteArray, settings);
    play(settings, step("hello", "\"slow_writer\", \"bytes_per_s\": 1") + ',' +
                       step("hello", sendOf(50'000).constData()) + ',' +
                       step("hello", "\"close\", \"code\": 4321"));
    const auto client = open();
    QSignalSpy messages(client.get(), &QWebSocket::textMessageReceived);
    QSignalSpy closed(client.get(), &QWebSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(int(client->closeCode()), 4321);
    QCOMPARE(messages.size(), 2); // HELLO is the first.
    QVERIFY(messages.at(1).at(0).toString().contains(QString(50'000, u'x')));
}

void SimulatorPaceTest::aDropLosesWhatIsHeldBack()
{
    play({}, step("hello", "\"slow_writer\", \"bytes_per_s\": 1") + ',' +
                 step("hello", sendOf(50'000).constData()) + ',' + step("hello", "\"drop\""));
    const auto client = open();
    QSignalSpy messages(client.get(), &QWebSocket::textMessageReceived);
    QSignalSpy closed(client.get(), &QWebSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    for (const QList<QVariant> &message : messages)
        QVERIFY(!message.at(0).toString().contains(u"xxx"));
    QTRY_COMPARE(m_run->simulator().connectionCount(), 0);
}

void SimulatorPaceTest::trafficWaitsForASlowWriter()
{
    play("\"identify_window\": 0, ", step("ready", "\"slow_writer\", \"bytes_per_s\": 100"));
    Simulator &simulator = m_run->simulator();
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    const auto client = open();
    QSignalSpy messages(client.get(), &QWebSocket::textMessageReceived);
    QTRY_VERIFY(!messages.isEmpty());
    const QJsonObject data{
        {QStringLiteral("token"), QString::fromLatin1(simulator.token())},
        {QStringLiteral("intents"), qint64(quint32(allIntents().toInt()))},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("os"), QStringLiteral("test")}}}};
    client->sendTextMessage(QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("op"), 2}, {QStringLiteral("d"), data}}).toJson()));
    QTRY_COMPARE(started.size(), 1);
    // READY and a guild come before the step, which is queued.
    QTRY_COMPARE(messages.size(), 3);
    for (int i = 0; i < 40; ++i) {
        simulator.sendTraffic(5000);
        QCoreApplication::processEvents();
    }
    const SimulatorStatistics statistics = simulator.statistics();
    QVERIFY(statistics.eventsWithheld > 0);
    QVERIFY2(statistics.bytesSent < 16 * 1024 * 1024, qPrintable(QString::number(statistics.bytesSent)));
}

static QByteArray stepAfter(int ms, const char *action)
{
    return "{\"when\": {\"event\": \"hello\", \"after_ms\": " + QByteArray::number(ms) +
           "}, \"do\": {\"action\": " + action + "}}";
}

void SimulatorPaceTest::whatIsLateComesInOrderAndBeforeTheClose()
{
    QFETCH(const QByteArray, settings);
    // The first is late by a tenth of a second and comes by itself; the other would be late by a minute.
    play(settings, stepAfter(0, "\"late_writer\", \"ms_per_s\": 1000, \"most_ms\": 60000") + ',' +
                       stepAfter(100, "\"send\", \"payload\": {\"op\": 97}"));
    const auto client = open();
    QSignalSpy messages(client.get(), &QWebSocket::textMessageReceived);
    QTRY_COMPARE(messages.size(), 2); // HELLO is the first.
    QVERIFY(messages.at(1).at(0).toString().contains(u"97"));

    play(settings, stepAfter(0, "\"late_writer\", \"ms_per_s\": 1000, \"most_ms\": 60000") + ',' +
                       stepAfter(1000, "\"send\", \"payload\": {\"op\": 98}") + ',' +
                       stepAfter(1010, "\"send\", \"payload\": {\"op\": 99}") + ',' +
                       stepAfter(1020, "\"close\", \"code\": 4321"));
    const auto other = open();
    QSignalSpy late(other.get(), &QWebSocket::textMessageReceived);
    QSignalSpy end(other.get(), &QWebSocket::disconnected);
    QTRY_COMPARE(end.size(), 1);
    QCOMPARE(int(other->closeCode()), 4321);
    QCOMPARE(late.size(), 3);
    QVERIFY(late.at(1).at(0).toString().contains(u"98"));
    QVERIFY(late.at(2).at(0).toString().contains(u"99"));
}

void SimulatorPaceTest::aDropLosesWhatIsLate()
{
    play({}, stepAfter(0, "\"late_writer\", \"ms_per_s\": 1000, \"most_ms\": 60000") + ',' +
                 stepAfter(2000, "\"send\", \"payload\": {\"op\": 99}") + ',' + stepAfter(2050, "\"drop\""));
    const auto client = open();
    QSignalSpy messages(client.get(), &QWebSocket::textMessageReceived);
    QSignalSpy closed(client.get(), &QWebSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(messages.size(), 1);
}

void SimulatorPaceTest::aSlowReaderTakesAMessageLater()
{
    QFETCH(const QByteArray, settings);
    play(settings, step("hello", "\"slow_reader\", \"bytes_per_s\": 150"));
    Simulator &simulator = m_run->simulator();
    QSignalSpy received(&simulator, &Simulator::payloadReceived);
    const auto slow = open();
    QSignalSpy toSlow(slow.get(), &QWebSocket::textMessageReceived);
    QTRY_COMPARE(toSlow.size(), 1); // HELLO, and the step with it, which is for the first connection alone.
    const auto fast = open();
    QSignalSpy toFast(fast.get(), &QWebSocket::textMessageReceived);
    QTRY_COMPARE(toFast.size(), 1);

    slow->sendTextMessage(QStringLiteral("{\"op\":1,\"d\":null,\"x\":\"%1\"}").arg(QString(400, u'x')));
    slow->flush();
    slow->sendTextMessage(QStringLiteral("{\"op\":1,\"d\":null}"));
    fast->sendTextMessage(QStringLiteral("{\"op\":97,\"d\":null}"));
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), 3, 20'000);
    QCOMPARE(received.at(0).at(1).toInt(), 97);
    QCOMPARE(received.at(1).at(1).toInt(), 1);
    // Both were read whole, and answered.
    QTRY_COMPARE(toSlow.size(), 3);
    QCOMPARE(simulator.connectionCount(), 1); // 97 is no opcode: the fast one was closed.
}

QTEST_GUILESS_MAIN(SimulatorPaceTest)
#include "tst_simulatorpace.moc"
