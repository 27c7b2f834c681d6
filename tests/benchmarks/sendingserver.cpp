// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "sendingserver.h"

#include "clientframes.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Gateway;

namespace {

// READY has been taken note of when the events begin: who measures from there on misses none.
constexpr std::chrono::milliseconds pauseAfterReady{50};

bool sendAll(int socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = send(socket, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

//! The head of the request, or nothing when the client went.
QByteArray readRequest(int socket)
{
    constexpr qsizetype most = 64 * 1024;
    QByteArray request;
    char byte = 0;
    while (!request.endsWith("\r\n\r\n")) {
        if (request.size() > most || recv(socket, &byte, 1, 0) != 1)
            return {};
        request.append(byte);
    }
    return request;
}

QByteArray headerValue(const QByteArray &request, const QByteArray &name)
{
    const QList<QByteArray> lines = request.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QByteArray acceptance(const QByteArray &key)
{
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

bool isIdentify(const ClientFrame &frame)
{
    return QJsonDocument::fromJson(frame.payload).object().value(u"op").toInt() == 2;
}

} // namespace

bool SendingServer::listen(quint16 port, QString *problem)
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, SOMAXCONN) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        *problem = QStringLiteral("Port %1 cannot be had: %2")
                       .arg(port)
                       .arg(QString::fromLocal8Bit(std::strerror(errno)));
        return false;
    }
    m_port = ntohs(address.sin_port);
    return true;
}

void SendingServer::start()
{
    std::thread([this] {
        for (;;) {
            const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client >= 0)
                std::thread([this, client] { serve(client); }).detach();
        }
    }).detach();
}

void SendingServer::serve(int socket)
{
    const QByteArray request = readRequest(socket);
    const QUrl target(QString::fromLatin1(request.mid(request.indexOf(' ') + 1).split(' ').value(0)));
    const QUrlQuery query(target);
    Error unknown;
    const QString compress = query.queryItemValue(QStringLiteral("compress"));
    const auto stream =
        m_streams.find(compress.isEmpty() ? Compression::None : compressionFromName(compress, &unknown));
    const QByteArray key = headerValue(request, "Sec-WebSocket-Key");
    if (key.isEmpty() || unknown || stream == m_streams.end()) {
        sendAll(socket, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        close(socket);
        return;
    }
    const SentStream &frames = stream->second;
    ClientFrames client(socket);
    if (sendAll(socket, acceptance(key)) && sendAll(socket, frames.hello)) {
        std::optional<ClientFrame> frame = client.next();
        while (frame && !isIdentify(*frame))
            frame = client.next();
        if (frame && sendAll(socket, frames.ready)) {
            waitForOthers(query.queryItemValue(QStringLiteral("together")).toInt());
            std::this_thread::sleep_for(pauseAfterReady);
            sendAll(socket, frames.events);
            do {
                frame = client.next();
            } while (frame && frame->opcode != FrameOpcode::Close);
            QByteArray end;
            appendServerFrame(&end, FrameOpcode::Close, {});
            sendAll(socket, end);
        }
    }
    close(socket);
}

void SendingServer::waitForOthers(int together)
{
    std::unique_lock lock(m_mutex);
    if (++m_waiting >= together) {
        m_waiting = 0;
        ++m_rounds;
        m_complete.notify_all();
        return;
    }
    const int round = m_rounds;
    m_complete.wait(lock, [&] { return m_rounds != round; });
}
