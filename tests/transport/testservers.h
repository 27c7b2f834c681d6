// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "testcertificates.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>
#include <vector>

//! A WebSocket server on loopback that takes every connection and keeps it.
class TestGateway
{
public:
    TestGateway() { start(QWebSocketServer::NonSecureMode); }
    explicit TestGateway(const QSslConfiguration &tls) { start(QWebSocketServer::SecureMode, &tls); }

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl url;
        url.setScheme(m_server->secureMode() == QWebSocketServer::SecureMode ? QStringLiteral("wss")
                                                                             : QStringLiteral("ws"));
        url.setHost(host);
        url.setPort(m_server->serverPort());
        return url;
    }
    [[nodiscard]] std::size_t connections() const { return m_peers.size(); }

private:
    void start(QWebSocketServer::SslMode mode, const QSslConfiguration *tls = nullptr)
    {
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("test"), mode);
        if (tls)
            m_server->setSslConfiguration(*tls);
        QObject::connect(m_server.get(), &QWebSocketServer::newConnection, m_server.get(),
                         [this] { m_peers.emplace_back(m_server->nextPendingConnection()); });
        m_server->listen(QHostAddress::LocalHost);
    }

    std::unique_ptr<QWebSocketServer> m_server;
    std::vector<std::unique_ptr<QWebSocket>> m_peers;
};

//! `GET /gateway/bot`, always the same answer.
class TestRestServer
{
public:
    TestRestServer() : m_server(std::make_unique<QTcpServer>()) { start(); }
    explicit TestRestServer(const QSslConfiguration &tls)
    {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
        m_isSecure = true;
        start();
    }

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl url;
        url.setScheme(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(host);
        url.setPort(m_server->serverPort());
        url.setPath(QStringLiteral("/api/v10"));
        return url;
    }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] QByteArray lastRequest() const { return m_lastRequest; }

    //! The gateway that the answer names.
    void setGatewayUrl(const QUrl &url) { m_gatewayUrl = url; }

private:
    void start()
    {
        // Only this signal comes when the handshake is done.
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!request.contains("\r\n\r\n"))
            return;
        ++m_requests;
        m_lastRequest = request;
        const QByteArray body =
            R"({"url":")" + m_gatewayUrl.toEncoded() +
            R"(","shards":1,"session_start_limit":{"total":1000,"remaining":9,"reset_after":1,"max_concurrency":1}})";
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    std::unique_ptr<QTcpServer> m_server;
    QUrl m_gatewayUrl{QStringLiteral("wss://gateway.test")};
    QByteArray m_lastRequest;
    int m_requests = 0;
    bool m_isSecure = false;
};
