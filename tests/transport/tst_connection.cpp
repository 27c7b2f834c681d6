// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/connection.h>

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace Gateway;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server =
            std::make_unique<QWebSocketServer>(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_peer.reset();
        connect(m_server.get(), &QWebSocketServer::newConnection, this,
                [this] { m_peer.reset(m_server->nextPendingConnection()); });
    }
    void cleanup()
    {
        m_peer.reset();
        m_server.reset();
    }

    void textGoesBothWays()
    {
        Connection connection(Compression::None);
        QSignalSpy opened(&connection, &Connection::opened);
        QSignalSpy received(&connection, &Connection::payloadReceived);
        connection.open(m_server->serverUrl());
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(m_peer);
        QSignalSpy heard(m_peer.get(), &QWebSocket::textMessageReceived);
        QVERIFY(connection.send("{\"op\":1,\"d\":null}"));
        QTRY_COMPARE(heard.count(), 1);
        m_peer->sendTextMessage(QStringLiteral("{\"x\":\"ü\"}"));
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.constFirst().constFirst().toByteArray(), QByteArray("{\"x\":\"ü\"}"));
        QCOMPARE(received.constFirst().at(1).value<qsizetype>(), 10);
    }

    void tooLargeIsNotSent()
    {
        Connection connection(Compression::None);
        QVERIFY(!connection.send("early"));
        QSignalSpy opened(&connection, &Connection::opened);
        connection.open(m_server->serverUrl());
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(connection.send(QByteArray(4096, ' ')));
        QVERIFY(!connection.send(QByteArray(4097, ' ')));
    }

    void closeFrameTellsItsCode()
    {
        volatile int code = 4004; // Qt's enum has no name for it, and a constant would warn.
        Connection connection(Compression::None);
        QSignalSpy closed(&connection, &Connection::closed);
        connection.open(m_server->serverUrl());
        QTRY_VERIFY(m_peer);
        m_peer->close(static_cast<QWebSocketProtocol::CloseCode>(code),
                      QStringLiteral("Authentication failed."));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed.constFirst().at(0).toInt(), 4004);
        QCOMPARE(closed.constFirst().at(1).toString(), QStringLiteral("Authentication failed."));
    }

    void droppedSocketHasNoCode()
    {
        Connection connection(Compression::None);
        QSignalSpy opened(&connection, &Connection::opened);
        QSignalSpy closed(&connection, &Connection::closed);
        connection.open(m_server->serverUrl());
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(m_peer);
        m_peer->abort();
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed.constFirst().at(0).toInt(), 0);
    }

    void refusedConnectionIsExplained()
    {
        const QUrl url = m_server->serverUrl();
        m_server->close();
        Connection connection(Compression::None);
        QSignalSpy closed(&connection, &Connection::closed);
        connection.open(url);
        QTRY_COMPARE(closed.count(), 1);
        const auto error = closed.constFirst().at(2).value<Error>();
        QCOMPARE(error.code(), ErrorCode::ConnectionRefused);
        QVERIFY(!error.advice().isEmpty());
    }

    void notAWebSocketIsExplained()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        Connection connection(Compression::None);
        QSignalSpy closed(&connection, &Connection::closed);
        connection.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(plain.serverPort())));
        QTRY_COMPARE(closed.count(), 1);
        const auto error = closed.constFirst().at(2).value<Error>();
        QCOMPARE(error.code(), ErrorCode::WebSocketFailed);
        QVERIFY(!error.message().contains(u"QWebSocketPrivate"));
    }

    void messageThatStandsStillEndsIt()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                static const QRegularExpression key(QStringLiteral("Sec-WebSocket-Key: (\\S+)"));
                const QString request = QString::fromLatin1(socket->readAll());
                if (!request.startsWith(u"GET"))
                    return;
                const QByteArray proof =
                    key.match(request).captured(1).toLatin1() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
                socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\n"
                              "connection: keep-alive, Upgrade\r\nSec-WebSocket-Accept: " +
                              QCryptographicHash::hash(proof, QCryptographicHash::Sha1).toBase64() +
                              "\r\n\r\n");
                socket->write(QByteArray("\x81\x05{", 3)); // Five bytes are promised.
            });
        });
        Connection connection(Compression::None);
        connection.setStallTime(std::chrono::milliseconds(20));
        QSignalSpy opened(&connection, &Connection::opened);
        QSignalSpy closed(&connection, &Connection::closed);
        connection.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort())));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(closed.constFirst().at(2).value<Error>().code(), ErrorCode::TimedOut);
    }

    void corruptStreamEndsIt()
    {
        Connection connection(Compression::ZlibStream);
        QSignalSpy closed(&connection, &Connection::closed);
        QSignalSpy received(&connection, &Connection::payloadReceived);
        connection.open(m_server->serverUrl());
        QTRY_VERIFY(m_peer);
        m_peer->sendBinaryMessage("this is no zlib");
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed.constFirst().at(2).value<Error>().code(), ErrorCode::CorruptStream);
        QCOMPARE(received.count(), 0);
    }

    void whatIsQuietGivesUpItsBuffer()
    {
        Connection connection(Compression::None);
        connection.setQuietTime(std::chrono::milliseconds(10));
        qint64 capacity = 0;
        qsizetype size = 0;
        connect(&connection, &Connection::payloadReceived, &connection, [&](const QByteArray &payload) {
            capacity = connection.inflaterStatistics().capacity;
            size = payload.size();
        });
        connection.open(m_server->serverUrl());
        QTRY_VERIFY(m_peer);
        for (const qsizetype sent : {5'000'000, 2}) {
            // Each message a zlib stream of its own, behind the size that qCompress() puts before it.
            m_peer->sendBinaryMessage(qCompress(QByteArray(sent, 'x')).sliced(4));
            QTRY_COMPARE(size, sent);
            QVERIFY(capacity >= sent);
            QTRY_COMPARE(connection.inflaterStatistics().capacity, 0);
        }
        QVERIFY(connection.inflaterStatistics().peakCapacity >= 5'000'000);
    }

    void abortIsSilent()
    {
        Connection connection(Compression::None);
        QSignalSpy opened(&connection, &Connection::opened);
        QSignalSpy closed(&connection, &Connection::closed);
        connection.open(m_server->serverUrl());
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(m_peer);
        QSignalSpy gone(m_peer.get(), &QWebSocket::disconnected);
        connection.abort();
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(closed.count(), 0);
    }

private:
    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<QWebSocket> m_peer;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
