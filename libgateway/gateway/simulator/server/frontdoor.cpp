// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/frontdoor_p.h>

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <chrono>

namespace Gateway {

namespace {

using namespace std::chrono_literals;

constexpr qint64 headLimit = 16 * 1024;
constexpr auto headTimeout = 5s; // From accepting to the empty line; also bounds what follows an answer.
constexpr qint64 messageLimit = 1024 * 1024; // Of a client's message; what is over 4096 bytes gets 4002.

HttpResponse plainError(int status, const QByteArray &text)
{
    return {.status = status,
            .body = "{\"message\":\"" + QByteArray::number(status) + ": " + text + "\",\"code\":0}",
            .allow = {},
            .retryAfter = 0};
}

} // namespace

FrontDoor::FrontDoor(RestHandler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_upgrader(QStringLiteral("gateway-simulator"), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FrontDoor::acceptSockets);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &FrontDoor::webSocketOpened);
}

FrontDoor::~FrontDoor() = default;

bool FrontDoor::listen(quint16 port)
{
    // A thousand shards may connect at once.
    m_server.setListenBacklogSize(1024);
    return m_server.listen(QHostAddress::LocalHost, port);
}

void FrontDoor::close()
{
    m_server.close();
    // Those whose request was not answered yet.
    const QList<QTcpSocket *> waiting = findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : waiting)
        socket->abort();
}

std::unique_ptr<QWebSocket> FrontDoor::takeWebSocket()
{
    std::unique_ptr<QWebSocket> socket(m_upgrader.nextPendingConnection());
    if (socket) {
        socket->setParent(nullptr);
        socket->setMaxAllowedIncomingFrameSize(messageLimit);
        socket->setMaxAllowedIncomingMessageSize(messageLimit);
    }
    return socket;
}

void FrontDoor::acceptSockets()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(headLimit + 1);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *timer = new QTimer(socket);
        timer->setObjectName(QStringLiteral("headTimeout"));
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this,
                [this, socket] { answer(socket, plainError(408, "Request Timeout")); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        timer->start(headTimeout);
        if (socket->bytesAvailable() > 0)
            readHead(socket);
    }
}

void FrontDoor::readHead(QTcpSocket *socket)
{
    const QByteArray start = socket->peek(headLimit + 1);
    const qsizetype end = start.indexOf("\r\n\r\n");
    if (end < 0) {
        if (start.size() > headLimit)
            answer(socket, plainError(431, "Request Header Fields Too Large"));
        return;
    }
    const std::optional<HttpRequest> request = HttpRequest::fromHead(start.left(end));
    if (!request) {
        answer(socket, plainError(400, "Bad Request"));
        return;
    }
    if (request->isUpgrade()) {
        if (const int status = m_upgradeFilter ? m_upgradeFilter(*request) : 0; status != 0) {
            answer(socket, plainError(status, "Refused"));
            return;
        }
        upgrade(socket);
        return;
    }
    answer(socket, m_handler(*request), request->method != "HEAD");
}

void FrontDoor::answer(QTcpSocket *socket, const HttpResponse &response, bool withBody)
{
    // What the client goes on to send is read and thrown away: closing with unread data would reset the
    // connection, and the answer might be lost.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    socket->skip(socket->bytesAvailable());
    socket->write(response.toBytes(withBody));
    auto *timer = socket->findChild<QTimer *>(QStringLiteral("headTimeout"));
    timer->disconnect();
    connect(timer, &QTimer::timeout, socket, &QTcpSocket::abort);
    timer->start(headTimeout);
    socket->disconnectFromHost();
}

void FrontDoor::upgrade(QTcpSocket *socket)
{
    disconnect(socket, nullptr, this, nullptr);
    // A QWebSocket does not own the socket it was upgraded from; it goes when it is disconnected, as before.
    socket->setParent(&m_upgrader);
    delete socket->findChild<QTimer *>(QStringLiteral("headTimeout"));
    socket->setReadBufferSize(0);
    m_upgrader.handleConnection(socket);
}

} // namespace Gateway
