// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/metricsserver.h>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>
#include <vector>

using namespace Gateway;

class TestMetricsServer : public QObject
{
    Q_OBJECT

    static QList<MetricFamily> families()
    {
        return {{"answer", MetricFamily::Type::Gauge, {}, "The answer.", {{{}, 42, {}}}}};
    }

    //! What the server says to \a request before it closes.
    static QByteArray answer(const MetricsServer &server, const QByteArray &request)
    {
        QTcpSocket socket;
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        socket.write(request);
        if (closed.isEmpty() && !closed.wait(5000))
            return "(no end)";
        return socket.readAll();
    }

private Q_SLOTS:
    void answersAScraper()
    {
        MetricsServer server(families);
        QVERIFY(!server.listen(0));
        QSignalSpy scraped(&server, &MetricsServer::scraped);
        const QByteArray plain = answer(server, "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY2(plain.startsWith("HTTP/1.1 200 OK\r\n"), plain.constData());
        QVERIFY(plain.contains("Content-Type: text/plain; version=0.0.4"));
        QVERIFY(plain.endsWith("\r\n\r\n# HELP answer The answer.\n# TYPE answer gauge\nanswer 42\n"));
        const QByteArray open = answer(
            server,
            "GET /metrics?x=1 HTTP/1.1\r\naccept: application/openmetrics-text; version=1.0.0\r\n\r\n");
        QVERIFY(open.contains("Content-Type: application/openmetrics-text; version=1.0.0; charset=utf-8"));
        QVERIFY(open.endsWith("answer 42\n# EOF\n"));
        QCOMPARE(scraped.size(), 2);
        QCOMPARE(server.scrapes(), 2);
    }

    void headHasNoBody()
    {
        MetricsServer server(families);
        QVERIFY(!server.listen(0));
        const QByteArray head = answer(server, "HEAD /metrics HTTP/1.1\r\n\r\n");
        QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(head.contains("Content-Length: "));
        QVERIFY(head.endsWith("\r\n\r\n"));
    }

    void refusesWhatItDoesNotServe_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("another path") << QByteArray("GET /etc/passwd HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("a POST") << QByteArray("POST /metrics HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc")
                                << QByteArray("405");
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << QByteArray("400");
        QTest::newRow("without an end")
            << QByteArray("GET /metrics HTTP/1.1\r\nX: " + QByteArray(64 * 1024, 'x')) << QByteArray("431");
    }
    void refusesWhatItDoesNotServe()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        MetricsServer server(families);
        QVERIFY(!server.listen(0));
        QTcpSocket socket;
        QByteArray said;
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { said += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        socket.write(request);
        // A peer that sends on may be reset before it has read the answer.
        QTRY_VERIFY(said.startsWith(QByteArray("HTTP/1.1 " + status)) || !closed.isEmpty());
        if (request.size() < 8192)
            QVERIFY2(said.startsWith(QByteArray("HTTP/1.1 " + status)), said.constData());
        QCOMPARE(server.scrapes(), 0);
        // It is there for the next.
        QVERIFY(answer(server, "GET /metrics HTTP/1.1\r\n\r\n").contains("answer 42"));
    }

    void aCrowdIsTurnedAway()
    {
        MetricsServer server(families);
        QVERIFY(!server.listen(0));
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 32; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
            QVERIFY(silent.back()->waitForConnected());
        }
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 32);
        QVERIFY(!answer(server, "GET /metrics HTTP/1.1\r\n\r\n").contains("answer"));
        silent.clear();
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
        QVERIFY(answer(server, "GET /metrics HTTP/1.1\r\n\r\n").contains("answer 42"));
    }

    void aTakenPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        MetricsServer server(families);
        const Error error = server.listen(other.serverPort());
        QVERIFY(error);
        QVERIFY(error.message().contains(QString::number(other.serverPort())));
        QVERIFY(!error.advice().isEmpty());
        QVERIFY(server.url().isEmpty());
    }

    void warnsWhenOthersCanReachIt()
    {
        MetricsServer server(families);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("everybody who can reach it")));
        QVERIFY(!server.listen(0, QHostAddress::AnyIPv4));
        QCOMPARE(server.url().host(), QStringLiteral("127.0.0.1"));
        server.close();
        QVERIFY(server.url().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMetricsServer)
#include "tst_metricsserver.moc"
