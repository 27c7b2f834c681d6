// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/server/httprequest_p.h>

#include <QObject>
#include <QTcpServer>
#include <QWebSocketServer>

#include <functional>
#include <memory>

namespace Gateway {

//! One port on 127.0.0.1 for REST and WebSocket: reads the head of each request without taking it, answers
//! REST itself and hands the untouched socket on where a WebSocket is asked for.
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

    [[nodiscard]] bool listen(quint16 port);
    void close();
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_server.serverError(); }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

    //! The next WebSocket after webSocketOpened().
    [[nodiscard]] std::unique_ptr<QWebSocket> takeWebSocket();

Q_SIGNALS:
    void webSocketOpened();

private:
    void acceptSockets();
    void readHead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpResponse &response, bool withBody = true);
    void upgrade(QTcpSocket *socket);

    RestHandler m_handler;
    UpgradeFilter m_upgradeFilter;
    QTcpServer m_server;
    QWebSocketServer m_upgrader; //!< Never listens itself.
};

} // namespace Gateway
