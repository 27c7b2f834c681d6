// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/server/httprequest_p.h>

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>

namespace Gateway {

//! A WebSocket, and the socket below it, which it hides.
struct OpenedWebSocket
{
    std::unique_ptr<QWebSocket> socket;
    QPointer<QTcpSocket> transport;
};

//! Accepts connections as sockets that can be slow.
class PacedServer : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;
    //! Sockets from now on can become encrypted.
    void setTls(bool isTls) { m_isTls = isTls; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool m_isTls = false;
};

//! One port for REST and WebSocket, with TLS or without: reads the head of each request without
//! taking it, answers REST itself and hands the untouched socket on where a WebSocket is asked for.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    using RestHandler = std::function<HttpResponse(const HttpRequest &)>;

    //! The HTTP status to refuse an upgrade with, or 0 to let it happen.
    using UpgradeFilter = std::function<int(const HttpRequest &)>;

    explicit FrontDoor(RestHandler handler, QObject *parent = nullptr);
    ~FrontDoor() override;

    void setUpgradeFilter(UpgradeFilter filter) { m_upgradeFilter = std::move(filter); }
    //! Encrypts what is accepted from now on.
    void setTls(const QSslConfiguration &configuration);

    [[nodiscard]] bool listen(quint16 port, const QHostAddress &address);
    void close();
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_server.serverError(); }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

    //! The next WebSocket after webSocketOpened().
    [[nodiscard]] OpenedWebSocket takeWebSocket();

Q_SIGNALS:
    void webSocketOpened();
    //! A client began TLS; whether it likes the certificate is not known yet.
    void handshakeBegan();
    //! The first bytes came through TLS: the client trusts the certificate.
    void dataTrusted();

private:
    void acceptSockets();
    void awaitHead(QTcpSocket *socket);
    void startTls(QSslSocket *socket);
    void readHead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpResponse &response, bool withBody = true);
    void upgrade(QTcpSocket *socket);

    RestHandler m_handler;
    UpgradeFilter m_upgradeFilter;
    QSslConfiguration m_tls; //!< Null: no TLS.
    PacedServer m_server;
    QWebSocketServer m_upgrader; //!< Never listens itself.
};

} // namespace Gateway
