// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/opcode.h>
#include <gateway/simulator/server/frontdoor_p.h>

#include <QElapsedTimer>
#include <QJsonValue>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace Gateway {

class PacedSocket;
class PayloadEncoder;
class SimulatedSession;
struct ConnectionParameters;

//! One WebSocket of a client: frames, compression, the limits on what it sends, and its heartbeats. Which
//! session it serves, if any, is decided elsewhere.
class SimulatedConnection : public QObject
{
    Q_OBJECT

public:
    SimulatedConnection(OpenedWebSocket opened, const ConnectionParameters &parameters,
                        std::chrono::milliseconds heartbeatInterval, QObject *parent = nullptr);
    ~SimulatedConnection() override;

    //! Sends HELLO and starts to expect heartbeats.
    void start();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] Compression compression() const { return m_compression; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

    //! Large payloads go out as zlib streams of their own; meaningless with a compressed transport and with
    //! ETF.
    void setPayloadCompression(bool enabled) { m_compressPayloads = enabled; }
    //! False: heartbeats get no ACK.
    void setAcknowledging(bool acknowledging) { m_isAcknowledging = acknowledging; }
    //! ACKs come so much later, as over a long way.
    void setAcknowledgeDelay(std::chrono::milliseconds delay) { m_acknowledgeDelay = delay; }

    [[nodiscard]] QUrl requestUrl() const;
    [[nodiscard]] std::chrono::milliseconds heartbeatInterval() const { return m_heartbeatInterval; }

    // Faults.

    //! Compressed payloads go out in several messages of \a bytes at most; 0: one each.
    void setMessageSize(qsizetype bytes) { m_messageSize = bytes; }
    //! Sends a message that cannot be inflated, or read.
    void sendGarbage();
    //! A payload of an opcode to come whose text is no UTF-8; with compression only.
    void sendInvalidUtf8();
    //! Sends a small message that inflates to more than \a bytes; false without compression.
    bool sendBomb(qint64 bytes);

    //! Bytes go out, or are read, as slowly as this from now on; 0: as fast as it goes.
    void setWriteRate(int bytesPerSecond);
    void setLag(int msPerSecond, int most);
    void setReadRate(int bytesPerSecond);

    //! How long the JSON text \a payload is in the encoding of this connection, before it is compressed.
    [[nodiscard]] qsizetype encodedSize(const QByteArray &payload) const;

    //! Sends the JSON text \a payload.
    void send(const QByteArray &payload);
    //! The same for a dispatch, which is numbered \a sequence.
    void sendDispatch(const QByteArray &payload, qint64 sequence);
    //! Sends `{op, d}` with s and t null.
    void sendControl(Opcode op, QByteArrayView data);

    //! More waits to be written than is good: whoever can wait shall wait for drained().
    [[nodiscard]] bool isCongested() const { return m_isCongested; }

    //! Sends a close frame. closed() follows at once or soon; nothing is received or sent any more.
    void close(int code, const QString &reason);
    //! TCP goes away without a close frame; closed() follows at once.
    void drop();

    [[nodiscard]] SimulatedSession *session() const { return m_session; }
    void setSession(SimulatedSession *session) { m_session = session; }

Q_SIGNALS:
    //! A payload that is an object with an opcode and within the limits; heartbeats are answered already.
    void payloadReceived(int op, const QJsonValue &data);
    void drained();
    void dispatchSent(qint64 sequence);
    //! \a isTrue: its data is `true`.
    void controlSent(int op, bool isTrue);
    //! \a code is that of the close frame, or 0 when none came or went.
    void closed(int code, bool byServer);

private:
    void receive(const QByteArray &payload, bool isText);
    [[nodiscard]] QByteArray encoded(const QByteArray &json) const;
    [[nodiscard]] PacedSocket *pace() const;
    void abort();
    void sendCompressed(const QByteArray &message);
    [[nodiscard]] bool isWithinRate();
    void acknowledge();
    void heartbeatMissed();
    void noteDrained();
    void finish();

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_transport; //!< Below it.
    std::unique_ptr<PayloadEncoder> m_encoder;
    Compression m_compression;
    Encoding m_encoding;
    std::chrono::milliseconds m_heartbeatInterval;
    SimulatedSession *m_session = nullptr;
    QTimer m_heartbeatDeadline;
    QElapsedTimer m_clock;
    std::deque<qint64> m_receivedAt; //!< Of the last minute's payloads.
    qint64 m_bytesSent = 0;
    qsizetype m_messageSize = 0;
    int m_closeCode = 0;
    bool m_isOpen = true;
    bool m_isFinished = false;
    bool m_closedByServer = false;
    bool m_isOverdue = false;
    bool m_isCongested = false;
    bool m_isAcknowledging = true;
    std::chrono::milliseconds m_acknowledgeDelay{0};
    bool m_compressPayloads = false;
};

} // namespace Gateway
