// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/frontdoor_p.h>
#include <gateway/simulator/server/pacedsocket_p.h>
#include <gateway/transport/acceptagain_p.h>

#include <QTimer>

#include <chrono>

namespace Gateway {

Q_DECLARE_LOGGING_CATEGORY(simulatorLog)

namespace {

using namespace std::chrono_literals;

constexpr qint64 headLimit = qint64(16) * 1024;
constexpr auto headTimeout = 5s;   // From accepting to the empty line; also bounds what follows an answer.
constexpr char clientHello = 0x16; // The first byte of TLS: a record of its handshake.
constexpr qint64 messageLimit =
    qint64(1024) * 1024; // Of a client's message; what is over 4096 bytes gets 4002.

HttpResponse plainError(int status, const QByteArray &text)
{
    return {.status = status,
            .body = "{\"message\":\"" + QByteArray::number(status) + ": " + text + "\",\"code\":0}",
            .allow = {},
            .retryAfter = 0};
}

} // namespace

void PacedServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_isTls ? PacedSocket::createTls(this) : PacedSocket::createPlain(this);
    if (socket->setSocketDescriptor(descriptor))
        addPendingConnection(socket);
    else
        delete socket;
}

FrontDoor::FrontDoor(RestHandler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_upgrader(QStringLiteral("gateway-simulator"), QWebSocketServer::NonSecureMode)
{
    acceptAgain(&m_server, simulatorLog);
    connect(&m_server, &QTcpServer::newConnection, this, &FrontDoor::acceptSockets);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &FrontDoor::webSocketOpened);
}

FrontDoor::~FrontDoor() = default;

void FrontDoor::setTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
    m_server.setTls(!m_tls.isNull());
}

bool FrontDoor::listen(quint16 port, const QHostAddress &address)
{
    // A thousand shards may connect at once.
    m_server.setListenBacklogSize(1024);
    return m_server.listen(address, port);
}

void FrontDoor::close()
{
    m_server.close();
    // Those whose request was not answered yet.
    const QList<QTcpSocket *> waiting = findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : waiting)
        socket->abort();
}

OpenedWebSocket FrontDoor::takeWebSocket()
{
    OpenedWebSocket opened{std::unique_ptr<QWebSocket>(m_upgrader.nextPendingConnection()), nullptr};
    if (!opened.socket)
        return opened;
    opened.socket->setParent(nullptr);
    opened.socket->setMaxAllowedIncomingFrameSize(messageLimit);
    opened.socket->setMaxAllowedIncomingMessageSize(messageLimit);
    // On one port the other end's address tells which of the sockets it is.
    const QList<QTcpSocket *> upgraded =
        m_upgrader.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : upgraded) {
        if (socket->peerPort() == opened.socket->peerPort() &&
            socket->peerAddress() == opened.socket->peerAddress() &&
            socket->state() == QAbstractSocket::ConnectedState)
            opened.transport = socket;
    }
    return opened;
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
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        timer->start(headTimeout);
        auto *encrypted = m_tls.isNull() ? nullptr : qobject_cast<QSslSocket *>(socket);
        if (!encrypted) {
            awaitHead(socket);
            continue;
        }
        connect(encrypted, &QTcpSocket::readyRead, this, [this, encrypted] { startTls(encrypted); });
        if (encrypted->bytesAvailable() > 0)
            startTls(encrypted);
    }
}

void FrontDoor::awaitHead(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
    if (socket->bytesAvailable() > 0)
        readHead(socket);
}

void FrontDoor::startTls(QSslSocket *socket)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const QByteArray first = socket->peek(1);
    if (first.isEmpty() || first.front() != clientHello) {
        answer(socket, plainError(400, "A plain request to a port that speaks TLS"));
        return;
    }
    Q_EMIT handshakeBegan();
    socket->setSslConfiguration(m_tls);
    socket->startServerEncryption();
    connect(
        socket, &QTcpSocket::readyRead, this, [this] { Q_EMIT dataTrusted(); }, Qt::SingleShotConnection);
    awaitHead(socket);
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
