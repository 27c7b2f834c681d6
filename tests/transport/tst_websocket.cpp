// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "testcertificates.h"

#include <gateway/transport/connection.h>

#include <QEventLoop>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace Gateway;

//! The client's WebSocket against Qt's server, in the clear and with TLS: what goes through it is what was
//! sent, whatever its size and its pieces, and slots may do what slots do.
class TestWebSocket : public QObject
{
    Q_OBJECT

private:
    void start(QWebSocketServer::SslMode mode)
    {
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("test"), mode);
        if (mode == QWebSocketServer::SecureMode)
            m_server->setSslConfiguration(m_identity.serverConfiguration());
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        connect(m_server.get(), &QWebSocketServer::newConnection, this,
                [this] { m_peer.reset(m_server->nextPendingConnection()); });
    }

    //! Opens \a connection to the server, in the way of the row.
    void open(Connection *connection)
    {
        QFETCH_GLOBAL(bool, isSecure);
        start(isSecure ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
        QSignalSpy opened(connection, &Connection::opened);
        connection->open(m_server->serverUrl());
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(m_peer);
    }

    [[nodiscard]] NetworkConfiguration network() const
    {
        NetworkConfiguration network;
        network.roots = TlsRoots::File;
        network.caFile = m_authority.caFile();
        return network;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void initTestCase()
    {
        QVERIFY2(m_authority.create(), qPrintable(m_authority.problem()));
        m_identity = m_authority.issue(QStringLiteral("gateway"), QStringLiteral("IP:127.0.0.1"));
    }
    void cleanup()
    {
        m_peer.reset();
        m_server.reset();
    }

    // Around the lengths at which a frame's header grows, and at which a message outgrows the buffer that
    // sockets are read into.
    void messagesOfAnySize()
    {
        Connection connection(Compression::None, network());
        open(&connection);
        QList<QByteArray> received;
        connect(&connection, &Connection::payloadReceived, this,
                [&](const QByteArray &payload) { received.append(payload); });
        QList<QByteArray> sent;
        for (const qsizetype size : {1, 125, 126, 127, 65'535, 65'536, 262'130, 262'134, 262'135, 262'144,
                                     262'145, 3'000'000, 2, 64, 4096, 4097}) {
            QByteArray text(size, Qt::Uninitialized);
            for (qsizetype i = 0; i < size; ++i)
                text[i] = char(' ' + (i * 7 + size) % 90);
            sent.append(text);
            m_peer->sendTextMessage(QString::fromLatin1(text));
        }
        QTRY_COMPARE(received.size(), sent.size());
        QVERIFY(received == sent);
    }

    void messagesInFragments()
    {
        Connection connection(Compression::None, network());
        open(&connection);
        QList<QByteArray> received;
        connect(&connection, &Connection::payloadReceived, this,
                [&](const QByteArray &payload) { received.append(payload); });
        const QString text = QStringLiteral("zwölf € und 𝄞 ").repeated(5'000);
        // Characters are cut in two.
        m_peer->setOutgoingFrameSize(1001);
        m_peer->sendTextMessage(text);
        m_peer->ping("amid");
        m_peer->sendTextMessage(QStringLiteral("{}"));
        QTRY_COMPARE(received.size(), 2);
        QVERIFY(received.constFirst() == text.toUtf8());
        QCOMPARE(received.constLast(), QByteArray("{}"));
    }

    void pingIsAnswered()
    {
        Connection connection(Compression::None, network());
        open(&connection);
        QSignalSpy pongs(m_peer.get(), &QWebSocket::pong);
        m_peer->ping("are you there?");
        QTRY_COMPARE(pongs.count(), 1);
        QCOMPARE(pongs.constFirst().at(1).toByteArray(), QByteArray("are you there?"));
    }

    void ownCloseIsHeard()
    {
        Connection connection(Compression::None, network());
        open(&connection);
        QSignalSpy closed(&connection, &Connection::closed);
        QSignalSpy gone(m_peer.get(), &QWebSocket::disconnected);
        QSignalSpy received(&connection, &Connection::payloadReceived);
        // What is under way when one closes must not end the connection before the server has heard why.
        for (int i = 0; i < 1000; ++i)
            m_peer->sendTextMessage(QStringLiteral("{\"op\":11}").repeated(100));
        connection.close(4900, QStringLiteral("begone, and be quick about it: ") + QString(200, u'ü'));
        QVERIFY(!connection.isOpen());
        QVERIFY(!connection.send("late"));
        QTRY_COMPARE(gone.count(), 1);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(int(m_peer->closeCode()), 4900);
        QVERIFY(m_peer->closeReason().startsWith(u"begone"));
        QVERIFY(m_peer->closeReason().endsWith(u'ü'));
        QCOMPARE(closed.constFirst().at(0).toInt(), 4900);
        QVERIFY(!closed.constFirst().at(2).value<Error>().isError());
        QCOMPARE(received.count(), 0);
    }

    void closeAndLastWordComeTogether()
    {
        Connection connection(Compression::None, network());
        open(&connection);
        QSignalSpy closed(&connection, &Connection::closed);
        QSignalSpy received(&connection, &Connection::payloadReceived);
        m_peer->sendTextMessage(QString(300'000, u'x'));
        m_peer->sendTextMessage(QStringLiteral("last"));
        m_peer->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("bye"));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(received.count(), 2);
        QCOMPARE(received.constLast().constFirst().toByteArray(), QByteArray("last"));
        QCOMPARE(closed.constFirst().at(0).toInt(), 1001);
        QCOMPARE(closed.constFirst().at(1).toString(), QStringLiteral("bye"));
    }

    void slotMayRunAnEventLoop()
    {
        Connection connection(Compression::None, network());
        // Its thread has one buffer for both; the other one is read while the first is in its slot.
        Connection other(Compression::None, network());
        open(&connection);
        const std::unique_ptr<QWebSocket> peer = std::move(m_peer);
        QSignalSpy opened(&other, &Connection::opened);
        other.open(m_server->serverUrl());
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(m_peer);
        QList<QByteArray> received;
        QEventLoop loop;
        bool hasLooped = false;
        connect(&connection, &Connection::payloadReceived, this, [&](const QByteArray &payload) {
            received.append(payload);
            if (received.size() == 1) {
                m_peer->sendTextMessage(QStringLiteral("of the other"));
                hasLooped = loop.exec() == 0;
                return;
            }
            QVERIFY2(!loop.isRunning(), "a payload comes while the slot of the one before is at work");
        });
        connect(&other, &Connection::payloadReceived, this, [&] { loop.quit(); });
        peer->sendTextMessage(QStringLiteral("first"));
        peer->sendTextMessage(QStringLiteral("second"));
        QTRY_COMPARE(received.size(), 2);
        QCOMPARE(received, (QList<QByteArray>{"first", "second"}));
        QVERIFY(hasLooped);
    }

    // Qt tells of what comes within a slot in another way.
    void dataInTheSlotOfOpened()
    {
        QFETCH_GLOBAL(bool, isSecure);
        Connection connection(Compression::None, network());
        start(isSecure ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
        int sent = 0;
        connect(&connection, &Connection::opened, this, [&] {
            QTRY_VERIFY(m_peer);
            for (; sent < 3; ++sent) {
                QSignalSpy written(m_peer.get(), &QWebSocket::bytesWritten);
                m_peer->sendTextMessage(QString::number(sent));
                QTRY_VERIFY(!written.isEmpty());
            }
        });
        QSignalSpy received(&connection, &Connection::payloadReceived);
        connection.open(m_server->serverUrl());
        QTRY_COMPARE(received.count(), 3);
        QCOMPARE(received.constLast().constFirst().toByteArray(), QByteArray("2"));
        m_peer->sendTextMessage(QStringLiteral("later"));
        QTRY_COMPARE(received.count(), 4);
    }

    void whatCannotBeSentEndsIt()
    {
        Connection connection(Compression::None, network());
        open(&connection);
        QSignalSpy closed(&connection, &Connection::closed);
        connect(&connection, &Connection::payloadReceived, this, [&] {
            m_peer->abort();
            // The first is answered by a reset, the others fail.
            for (int i = 0; i < 10; ++i)
                connection.send("{}");
        });
        m_peer->sendTextMessage(QStringLiteral("go"));
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!connection.isOpen());
        QCOMPARE(closed.constFirst().at(0).toInt(), 0);
    }

    void slotOfClosedMayDeleteTheConnection()
    {
        auto connection = std::make_unique<Connection>(Compression::None, network());
        open(connection.get());
        int closed = 0;
        connect(connection.get(), &Connection::closed, this, [&] {
            ++closed;
            connection.reset();
        });
        m_peer->close(QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE(closed, 1);
        QVERIFY(!connection);
    }

    void closeBeforeItIsOpen()
    {
        QFETCH_GLOBAL(bool, isSecure);
        start(isSecure ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
        auto connection = std::make_unique<Connection>(Compression::None, network());
        int closed = 0;
        connect(connection.get(), &Connection::closed, this, [&] {
            ++closed;
            connection.reset();
        });
        connection->open(m_server->serverUrl());
        connection->close(1000, {});
        QCOMPARE(closed, 0);
        QTRY_COMPARE(closed, 1);
    }

    void slotMayDeleteTheConnection()
    {
        auto connection = std::make_unique<Connection>(Compression::None, network());
        open(connection.get());
        int received = 0;
        connect(connection.get(), &Connection::payloadReceived, this, [&] {
            ++received;
            connection.reset();
        });
        QSignalSpy gone(m_peer.get(), &QWebSocket::disconnected);
        for (int i = 0; i < 10; ++i)
            m_peer->sendTextMessage(QStringLiteral("{}"));
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(received, 1);
    }

private:
    TestCertificates m_authority;
    TestIdentity m_identity;
    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<QWebSocket> m_peer;
};

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
