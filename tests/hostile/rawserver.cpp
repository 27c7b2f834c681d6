// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QtEndian>

#include <optional>

namespace {

//! The first frame of \a bytes, which is taken from them; nothing when it is not complete.
std::optional<QByteArray> takeFrame(QByteArray *bytes, int *opcode)
{
    if (bytes->size() < 2)
        return {};
    *opcode = quint8(bytes->at(0)) & 0x0f;
    qsizetype length = quint8(bytes->at(1)) & 0x7f;
    qsizetype at = 2;
    if (length == 126) {
        if (bytes->size() < 4)
            return {};
        length = qFromBigEndian<quint16>(bytes->constData() + 2);
        at = 4;
    }
    const qsizetype begin = at + 4; // A client masks.
    if (bytes->size() < begin + length)
        return {};
    QByteArray payload = bytes->mid(begin, length);
    for (qsizetype i = 0; i < length; ++i)
        payload[i] = char(payload[i] ^ bytes->at(at + i % 4));
    bytes->remove(0, begin + length);
    return payload;
}

} // namespace

RawPeer::RawPeer(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::bytesWritten, this, &RawPeer::refill);
}

QByteArray RawPeer::frame(Opcode opcode, const QByteArray &payload, quint8 firstBits)
{
    QByteArray bytes(1, char(firstBits | opcode));
    if (payload.size() < 126) {
        bytes.append(char(payload.size()));
    } else if (payload.size() <= 0xffff) {
        const quint16 length = qToBigEndian(quint16(payload.size()));
        bytes.append(char(126)).append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const quint64 length = qToBigEndian(quint64(payload.size()));
        bytes.append(char(127)).append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return bytes + payload;
}

void RawPeer::sendClose(quint16 code, const QByteArray &reason)
{
    const quint16 bytes = qToBigEndian(code);
    write(frame(Close, QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes) + reason));
}

void RawPeer::sendEvent(const QByteArray &type, const QByteArray &data)
{
    const auto *server = static_cast<RawServer *>(parent());
    const qint64 sequence = ++const_cast<RawServer *>(server)->m_sequences[m_shard];
    sendText(R"({"t":")" + type + R"(","s":)" + QByteArray::number(sequence) + R"(,"op":0,"d":)" + data +
             '}');
}

void RawPeer::flood(std::function<QByteArray()> chunk)
{
    m_chunk = std::move(chunk);
    refill();
}

void RawPeer::refill()
{
    constexpr qint64 ahead = 256 * 1024;
    while (m_chunk && isOpen() && m_socket->bytesToWrite() < ahead)
        m_socket->write(m_chunk());
}

void RawPeer::dribble(const QByteArray &bytes, bool endless)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, bytes, endless, at = qsizetype(0)]() mutable {
        if (at == bytes.size() && !endless) {
            timer->stop();
            return;
        }
        m_socket->write(bytes.mid(at++ % bytes.size(), 1));
        m_socket->flush();
    });
    timer->start(std::chrono::milliseconds(2));
}

void RawPeer::stopReading()
{
    m_reads = false;
    m_socket->setReadBufferSize(1);
}

RawServer::RawServer()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            take(socket);
    });
    listen(QHostAddress::LocalHost);
}

void RawServer::attack(Moment moment, Attack attack, int times)
{
    m_moment = moment;
    m_attack = std::move(attack);
    m_times = times;
}

QUrl RawServer::url(const QString &scheme) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(scheme).arg(serverPort()));
}

RawPeer *RawServer::peerOf(int shard) const
{
    const QList<RawPeer *> peers = findChildren<RawPeer *>();
    for (auto peer = peers.rbegin(); peer != peers.rend(); ++peer) {
        if ((*peer)->shard() == shard && (*peer)->isOpen())
            return *peer;
    }
    return nullptr;
}

void RawServer::take(QTcpSocket *socket)
{
    ++m_connections;
    auto *peer = new RawPeer(socket, this);
    connect(socket, &QTcpSocket::readyRead, this, [this, peer] { read(peer); });
    connect(socket, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
}

bool RawServer::attackNow(Moment moment, RawPeer *peer)
{
    if (moment != m_moment || m_times <= 0)
        return false;
    --m_times;
    m_attack(*peer);
    return true;
}

void RawServer::read(RawPeer *peer)
{
    if (!peer->m_reads)
        return;
    peer->m_received += peer->m_socket->readAll();
    if (!peer->m_isUpgraded) {
        // The first bytes of TLS are no request, and get what an attack gives.
        const bool isRequest = peer->m_received.contains("\r\n\r\n");
        if (isRequest || peer->m_received.startsWith('\x16'))
            upgrade(peer);
        return;
    }
    int opcode = 0;
    while (const auto payload = takeFrame(&peer->m_received, &opcode)) {
        if (opcode == RawPeer::Text)
            takePayload(peer, QJsonDocument::fromJson(*payload).object());
        else if (opcode == RawPeer::Close)
            peer->m_socket->disconnectFromHost();
    }
}

void RawServer::upgrade(RawPeer *peer)
{
    peer->m_isUpgraded = true;
    if (attackNow(Moment::Connected, peer)) {
        peer->m_reads = false;
        return;
    }
    static constexpr QByteArrayView name = "Sec-WebSocket-Key: ";
    const qsizetype at = peer->m_received.indexOf(name) + name.size();
    const QByteArray key = peer->m_received.mid(at, peer->m_received.indexOf('\r', at) - at);
    peer->m_received.clear();
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray accept = QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
    peer->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Accept: " +
                accept + "\r\n\r\n");
    if (!attackNow(Moment::Upgraded, peer))
        peer->sendText(R"({"op":10,"d":{"heartbeat_interval":41250},"s":null,"t":null})");
}

void RawServer::takePayload(RawPeer *peer, const QJsonObject &payload)
{
    const QJsonObject data = payload[u"d"].toObject();
    switch (payload[u"op"].toInt()) {
    case 1:
        peer->sendText(R"({"op":11,"d":null,"s":null,"t":null})");
        break;
    case 2:
        ++m_identifies;
        peer->m_shard = data[u"shard"][0].toInt();
        m_sequences[peer->m_shard] = 0;
        if (attackNow(Moment::Identified, peer))
            return;
        peer->sendEvent("READY", R"({"session_id":"session )" + QByteArray::number(peer->m_shard) +
                                     R"(","guilds":[],"resume_gateway_url":")" +
                                     (resumeUrl.isEmpty() ? url().toEncoded() : resumeUrl) + R"("})");
        attackNow(Moment::Ready, peer);
        break;
    case 6:
        ++m_resumes;
        peer->m_shard = data[u"session_id"].toString().section(u' ', 1).toInt();
        peer->sendEvent("RESUMED", "{}");
        break;
    default:
        break;
    }
}
