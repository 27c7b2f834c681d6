// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Gateway;

class SimulatorBackpressureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trafficWaitsForASlowReader();
    void aSlowReaderDoesNotHoldUpOthers();

private:
    static SimulatorConfiguration quiet()
    {
        return {.rate = 0, .guilds = 2, .identifyWindow = std::chrono::milliseconds(0)};
    }
};

//! A client that identifies and then does not read: QWebSocket would always read.
class LazyClient : public QTcpSocket
{
public:
    [[nodiscard]] bool start(const Simulator &simulator, const QJsonObject &identify)
    {
        setReadBufferSize(1024);
        connectToHost(QStringLiteral("127.0.0.1"), simulator.port());
        if (!waitForConnected())
            return false;
        write("GET /?v=10&encoding=json HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: "
              "Upgrade\r\n"
              "Sec-WebSocket-Key: AAECAwQFBgcICQoLDA0ODw==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        QSignalSpy answered(this, &QTcpSocket::readyRead);
        if (!answered.wait())
            return false;
        const QByteArray payload =
            QJsonDocument(QJsonObject{{QStringLiteral("op"), 2}, {QStringLiteral("d"), identify}})
                .toJson(QJsonDocument::Compact);
        // One text frame, masked with zeros.
        QByteArray frame("\x81\xfe", 2);
        frame.append(char(payload.size() >> 8))
            .append(char(payload.size() & 0xff))
            .append(4, '\0')
            .append(payload);
        write(frame);
        return true;
    }
};

void SimulatorBackpressureTest::trafficWaitsForASlowReader()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    LazyClient client;
    QVERIFY(client.start(simulator, RawClient(simulator).identifyData(allIntents())));
    QTRY_COMPARE(simulator.sessionCount(), 1);

    for (int i = 0; i < 40; ++i) {
        simulator.sendTraffic(5000);
        QCoreApplication::processEvents();
    }
    const SimulatorStatistics statistics = simulator.statistics();
    QVERIFY(statistics.eventsWithheld > 0);
    QCOMPARE(statistics.eventsGenerated + statistics.eventsWithheld, 200'000);
    // What is queued, and what the sockets hold.
    QVERIFY2(statistics.bytesSent < 32 * 1024 * 1024, qPrintable(QString::number(statistics.bytesSent)));

    // When it reads again, traffic goes on.
    client.setReadBufferSize(0);
    connect(&client, &QTcpSocket::readyRead, &client, [&client] { client.readAll(); });
    client.readAll();
    QTRY_VERIFY([&] {
        simulator.sendTraffic(1);
        return simulator.statistics().eventsGenerated > statistics.eventsGenerated;
    }());
}

void SimulatorBackpressureTest::aSlowReaderDoesNotHoldUpOthers()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    LazyClient lazy;
    QVERIFY(lazy.start(simulator, RawClient(simulator).identifyData(allIntents())));
    QTRY_COMPARE(simulator.sessionCount(), 1);
    RawClient keen(simulator);
    QVERIFY(keen.start(allIntents()));
    keen.forget();
    for (int i = 0; i < 25; ++i) {
        simulator.sendTraffic(1000);
        QVERIFY(keen.settle());
    }
    QCOMPARE(keen.dispatches().size(), 25'000);
    const SimulatorStatistics statistics = simulator.statistics();
    QCOMPARE(statistics.eventsWithheld, 0);
    QVERIFY(statistics.eventsPassedBy > 0);
    QCOMPARE(statistics.eventsDispatched + statistics.eventsPassedBy, 50'000);
}

QTEST_GUILESS_MAIN(SimulatorBackpressureTest)
#include "tst_simulatorbackpressure.moc"
