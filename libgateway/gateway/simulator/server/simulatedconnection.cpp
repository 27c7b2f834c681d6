// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/limits.h>
#include <gateway/simulator/server/clientpayload_p.h>
#include <gateway/simulator/server/pacedsocket_p.h>
#include <gateway/simulator/server/payloadencoder_p.h>
#include <gateway/simulator/server/simulatedconnection_p.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace Gateway {

namespace {

using namespace std::chrono_literals;

constexpr qint64 highWater =
    qint64(4) * 1024 * 1024; // Bytes that wait to be written: above it, traffic waits.
constexpr qint64 lowWater = qint64(1024) * 1024;
constexpr qsizetype mostDecodedBytes = qsizetype(64) * 1024; // What 4096 bytes of a term may become.
constexpr qsizetype compressedPayloadSize = 2048;            // From this size on with payload compression.
constexpr auto closeTimeout = 5s;    // For a client that does not read its close frame.
constexpr auto overdueGrace = 250ms; // A beat may wait in the socket while this thread is busy.

// The term #{<<"op">> => 11, <<"d">> => <<...>>} up to the bytes of the binary.
QByteArray etfBombStart(qint64 bytes)
{
    QByteArray term("\x83t\0\0\0\2m\0\0\0\2opa\x0bm\0\0\0\1dm", 24);
    char size[sizeof(quint32)];
    qToBigEndian(quint32(bytes), size);
    return term.append(size, sizeof size);
}

} // namespace

SimulatedConnection::SimulatedConnection(OpenedWebSocket opened, const ConnectionParameters &parameters,
                                         std::chrono::milliseconds heartbeatInterval, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(opened.socket))
    , m_transport(opened.transport)
    , m_encoder(PayloadEncoder::create(parameters.compression))
    , m_compression(parameters.compression)
    , m_encoding(parameters.encoding)
    , m_heartbeatInterval(heartbeatInterval)
{
    m_clock.start();
    m_heartbeatDeadline.setSingleShot(true);
    connect(&m_heartbeatDeadline, &QTimer::timeout, this, &SimulatedConnection::heartbeatMissed);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { receive(text.toUtf8(), true); });
    // JSON in binary messages is accepted too, as the gateway does.
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { receive(message, false); });
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, &SimulatedConnection::noteDrained);
    // QWebSocket reports 1000 for a socket that went away without a close frame; this signal comes only with
    // one.
    connect(m_socket.get(), &QWebSocket::aboutToClose, this, [this] {
        if (!m_closedByServer)
            m_closeCode = int(m_socket->closeCode());
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &SimulatedConnection::finish);
}

SimulatedConnection::~SimulatedConnection()
{
    m_socket->disconnect(this);
    abort();
}

void SimulatedConnection::abort()
{
    if (PacedSocket *paced = pace())
        paced->discard();
    m_socket->abort();
}

PacedSocket *SimulatedConnection::pace() const
{
    return PacedSocket::of(m_transport);
}

void SimulatedConnection::setWriteRate(int bytesPerSecond)
{
    if (PacedSocket *paced = pace())
        paced->setWriteRate(bytesPerSecond);
}

void SimulatedConnection::setLag(int msPerSecond, int most)
{
    if (PacedSocket *paced = pace())
        paced->setLag(msPerSecond, most);
}

void SimulatedConnection::setReadRate(int bytesPerSecond)
{
    if (PacedSocket *paced = pace())
        paced->setReadRate(bytesPerSecond);
}

void SimulatedConnection::start()
{
    const QByteArray interval = QByteArray::number(qint64(m_heartbeatInterval.count()));
    sendControl(Opcode::Hello,
                QByteArray("{\"heartbeat_interval\":" + interval + ",\"_trace\":[\"gateway-simulator\"]}"));
    m_heartbeatDeadline.start(2 * m_heartbeatInterval);
}

void SimulatedConnection::send(const QByteArray &payload)
{
    if (!m_isOpen)
        return;
    if (m_encoder) {
        sendCompressed(m_encoder->encode(encoded(payload)));
    } else if (m_encoding == Encoding::Etf) {
        m_bytesSent += m_socket->sendBinaryMessage(encoded(payload));
    } else if (m_compressPayloads && payload.size() >= compressedPayloadSize) {
        m_bytesSent += m_socket->sendBinaryMessage(PayloadEncoder::encodeAlone(payload));
    } else {
        m_bytesSent += m_socket->sendTextMessage(QString::fromUtf8(payload));
    }
    if (!m_isCongested)
        m_isCongested = m_socket->bytesToWrite() > highWater;
}

QByteArray SimulatedConnection::encoded(const QByteArray &json) const
{
    if (m_encoding == Encoding::Json)
        return json;
    Error error;
    QByteArray term = etfFromJson(json, &error);
    Q_ASSERT_X(!error, "SimulatedConnection", qPrintable(error.message()));
    return term;
}

qsizetype SimulatedConnection::encodedSize(const QByteArray &payload) const
{
    return encoded(payload).size();
}

void SimulatedConnection::sendControl(Opcode op, QByteArrayView data)
{
    if (!m_isOpen)
        return;
    QByteArray payload = "{\"t\":null,\"s\":null,\"op\":" + QByteArray::number(int(op)) + ",\"d\":";
    payload.append(data);
    payload.append('}');
    send(payload);
    Q_EMIT controlSent(int(op), data == QByteArrayView("true"));
}

void SimulatedConnection::sendDispatch(const QByteArray &payload, qint64 sequence)
{
    send(payload);
    Q_EMIT dispatchSent(sequence);
}

void SimulatedConnection::sendCompressed(const QByteArray &message)
{
    if (m_messageSize <= 0) {
        m_bytesSent += m_socket->sendBinaryMessage(message);
        return;
    }
    // The flush marker comes whole: Discord's own example looks for it at the end of the last message, not of
    // all that came.
    constexpr qsizetype markerSize = 4;
    const qsizetype end = message.size() > m_messageSize ? message.size() - markerSize : 0;
    for (qsizetype at = 0; at < end; at += m_messageSize)
        m_bytesSent += m_socket->sendBinaryMessage(message.mid(at, std::min(m_messageSize, end - at)));
    m_bytesSent += m_socket->sendBinaryMessage(message.mid(end));
}

QUrl SimulatedConnection::requestUrl() const
{
    return m_socket->requestUrl();
}

void SimulatedConnection::sendGarbage()
{
    if (!m_isOpen)
        return;
    // It ends as a zlib payload does, so that a client sees it as complete.
    if (m_encoder)
        m_bytesSent +=
            m_socket->sendBinaryMessage(QByteArray(64, '\xff') + QByteArray("\x00\x00\xff\xff", 4));
    else if (m_encoding == Encoding::Etf)
        m_bytesSent += m_socket->sendBinaryMessage(encoded("{\"op\":0,\"d\":{}}").chopped(4));
    else
        m_bytesSent += m_socket->sendTextMessage(QStringLiteral("{\"op\":0,\"d\":{"));
}

void SimulatedConnection::sendInvalidUtf8()
{
    // A text message cannot be made of it, and in ETF a binary may hold any bytes.
    if (m_isOpen && m_encoder && m_encoding == Encoding::Json)
        sendCompressed(m_encoder->encode("{\"op\":99,\"d\":\"\xff\xfe\",\"s\":null,\"t\":null}"));
}

bool SimulatedConnection::sendBomb(qint64 bytes)
{
    if (!m_isOpen || !m_encoder)
        return false;
    // Once the window holds nothing but the letter, each piece is compressed to the same bytes: this side
    // needs neither the memory nor the time that it asks of the client.
    const QByteArray piece(qsizetype(1024) * 1024, 'a');
    constexpr int settlingPieces = 4;
    const qint64 pieces = std::max<qint64>(settlingPieces, (bytes + piece.size() - 1) / piece.size());
    const bool isEtf = m_encoding == Encoding::Etf;
    QByteArray message =
        m_encoder->encode(isEtf ? etfBombStart(pieces * piece.size()) : QByteArray("{\"op\":11,\"d\":\""));
    for (int i = 0; i < settlingPieces; ++i)
        message += m_encoder->encode(piece);
    const QByteArray again = m_encoder->encode(piece);
    for (qint64 i = settlingPieces; i < pieces; ++i)
        message += again;
    if (!isEtf)
        message += m_encoder->encode("\"}");
    sendCompressed(message);
    return true;
}

void SimulatedConnection::noteDrained()
{
    if (!m_isCongested || m_socket->bytesToWrite() > lowWater)
        return;
    m_isCongested = false;
    Q_EMIT drained();
}

void SimulatedConnection::receive(const QByteArray &payload, bool isText)
{
    if (!m_isOpen)
        return;
    if (!isWithinRate())
        return close(int(CloseCode::RateLimited), QStringLiteral("You are being rate limited."));
    if (payload.size() > Limits::sentPayloadBytes)
        return close(int(CloseCode::DecodeError), QStringLiteral("The payload is over 4096 bytes."));
    Error error;
    if (m_encoding == Encoding::Etf && isText)
        return close(int(CloseCode::DecodeError), QStringLiteral("ETF comes in binary messages."));
    const QByteArray json =
        m_encoding == Encoding::Etf ? etfToJson(payload, &error, mostDecodedBytes) : payload;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue op = document.object().value(QStringLiteral("op"));
    if (!document.isObject() || !op.isDouble() || op.toDouble() != op.toInt(-1))
        return close(int(CloseCode::DecodeError), QStringLiteral("Error while decoding payload."));
    const QJsonValue data = document.object().value(QStringLiteral("d"));
    if (op.toInt() == int(Opcode::Heartbeat)) {
        m_isOverdue = false;
        m_heartbeatDeadline.start(2 * m_heartbeatInterval);
        acknowledge();
    }
    Q_EMIT payloadReceived(op.toInt(), data);
}

void SimulatedConnection::acknowledge()
{
    if (!m_isAcknowledging)
        return;
    if (m_acknowledgeDelay.count() == 0) {
        sendControl(Opcode::HeartbeatAck, "null");
        return;
    }
    QTimer::singleShot(m_acknowledgeDelay, this, [this] {
        if (m_isOpen && m_isAcknowledging)
            sendControl(Opcode::HeartbeatAck, "null");
    });
}

bool SimulatedConnection::isWithinRate()
{
    const qint64 now = m_clock.elapsed();
    while (!m_receivedAt.empty() && now - m_receivedAt.front() >= 60'000)
        m_receivedAt.pop_front();
    m_receivedAt.push_back(now);
    return m_receivedAt.size() <= std::size_t(Limits::sentPayloadsPerMinute);
}

void SimulatedConnection::heartbeatMissed()
{
    if (!m_isOverdue) {
        m_isOverdue = true;
        m_heartbeatDeadline.start(overdueGrace);
        return;
    }
    close(int(CloseCode::SessionTimedOut), QStringLiteral("No heartbeat came for two intervals."));
}

void SimulatedConnection::close(int code, const QString &reason)
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_closedByServer = true;
    m_closeCode = code;
    m_heartbeatDeadline.stop();
    QTimer::singleShot(closeTimeout, this, &SimulatedConnection::drop);
    m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void SimulatedConnection::drop()
{
    m_isOpen = false;
    // Qt would say that it is about to close, with code 1000, which ends a session.
    m_socket->disconnect(this);
    abort();
    finish();
}

void SimulatedConnection::finish()
{
    if (m_isFinished)
        return;
    m_isOpen = false;
    m_isFinished = true;
    m_heartbeatDeadline.stop();
    Q_EMIT closed(m_closeCode, m_closedByServer);
}

} // namespace Gateway
