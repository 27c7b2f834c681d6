// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>
#include <gateway/protocol/gatewayurl.h>
#include <gateway/transport/inflater.h>
#include <gateway/transport/networkconfiguration.h>

#include <QAbstractSocket>
#include <QBasicTimer>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QSslError;
QT_END_NAMESPACE

namespace Gateway {

class StageClock;
class WebSocket;

//! Takes the payloads of a connection by a call, which costs less than a signal.
class PayloadReceiver
{
public:
    PayloadReceiver() = default;
    virtual ~PayloadReceiver() = default;
    Q_DISABLE_COPY_MOVE(PayloadReceiver)

    //! Called in the thread of the connection; see Connection::payloadReceived().
    virtual void takePayload(QByteArray payload, qsizetype wireSize) = 0;
};

//! One WebSocket from its opening to its end, with the inflater of its stream. It is used once: who
//! reconnects makes a new one. All signals come in the thread that it lives in.
class GATEWAY_EXPORT Connection : public QObject
{
    Q_OBJECT

public:
    //! A connection by the system's roots and proxy.
    explicit Connection(Compression compression, QObject *parent = nullptr);
    //! The same by those of \a network.
    Connection(Compression compression, NetworkConfiguration network, QObject *parent = nullptr);
    ~Connection() override;

    //! How payloads are written: as JSON unless told before open(). With Etf messages are binary both ways.
    void setEncoding(Encoding encoding) { m_encoding = encoding; }

    //! Before open(): inflate with \a library, not with the best of this build. One that cannot inflate what
    //! the connection was made for ends it in closed(), as every configuration that cannot be used.
    void setInflaterLibrary(Inflater::Library library);

    //! How long a quiet connection keeps the buffer that its payloads inflate into, by default 10 s. A
    //! gateway sends an acknowledgement every 41 s to a shard that is idle: 32 small payloads, after which
    //! the buffer shrinks by itself, may take half an hour.
    void setQuietTime(std::chrono::milliseconds time) { m_quietTime = time; }

    //! Before open(): how long a message that began may stand still, by default 5 s and at most 10 s.
    void setStallTime(std::chrono::milliseconds time);

    //! Before open(): how long data waits, is inflated and decoded is told to \a clock. Null, as by default:
    //! nothing is measured.
    void setStageClock(std::shared_ptr<StageClock> clock) { m_clock = std::move(clock); }

    //! From now on \a receiver gets what payloadReceived() tells, in its place; null: the signal tells.
    void setReceiver(PayloadReceiver *receiver) { m_receiver = receiver; }

    //! Before open(): see Inflater::setTimesEach(). With a stage clock it is so.
    void setTimesEachMessage(bool timesEach) { m_timesEach = timesEach; }

    //! Opens \a url as it is; its parameters are the caller's affair. A configuration that cannot be used
    //! ends in closed() with an error of ErrorDomain::Usage before this function returns.
    void open(const QUrl &url);

    //! Sends \a payload, which is in the encoding that was set, as one message of at most
    //! Limits::sentPayloadBytes. Returns false when not open.
    bool send(const QByteArray &payload);

    //! The same for one that holds a secret, which is wiped: no copy is left behind, but for the masked one
    //! of the frame. Returns the bytes that were sent, 0 when not open.
    qsizetype sendSecret(QByteArray payload);

    //! Starts the close handshake. closed() follows, at the latest when the server has had 2 s to answer.
    void close(int code, const QString &reason);

    //! Drops the socket without a handshake; no signal follows.
    void abort();

    [[nodiscard]] bool isOpen() const; //!< Whether payloads can be sent.
    [[nodiscard]] qint64 bytesReceived() const
    {
        return m_bytesReceived;
    } //!< Message bytes, framing not counted.
    //! Message bytes, framing not counted.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    //! When the payload that is told now was read, in nanoseconds since the Unix epoch. What is read at once
    //! has one time.
    [[nodiscard]] qint64 readTime() const;
    [[nodiscard]] InflaterStatistics inflaterStatistics() const; //!< Of this connection.
    [[nodiscard]] QString inflaterImplementation() const;        //!< Empty without compression.

protected:
    //! Gives the buffer of a quiet connection back.
    void timerEvent(QTimerEvent *event) override;

Q_SIGNALS:
    void opened(); //!< The WebSocket handshake is over.

    //! One payload in the encoding that was set, inflated, and the bytes it took on the wire.
    void payloadReceived(const QByteArray &payload, qsizetype wireSize);

    //! The connection is over. \a code is 0 when no close frame came; \a error tells what failed, if
    //! anything.
    void closed(int code, const QString &reason, const Gateway::Error &error);

private:
    void handOn(QByteArray payload, qsizetype wireSize)
    {
        if (m_receiver)
            m_receiver->takePayload(std::move(payload), wireSize);
        else
            Q_EMIT payloadReceived(payload, wireSize);
    }
    class Messages;

    void takeText(QByteArrayView message);
    [[nodiscard]] Inflater::Status inflate(QByteArrayView message, QByteArray *payload);
    void takeBinary(QByteArrayView message);
    void noteSize(qsizetype size);
    void takeSocketError(QAbstractSocket::SocketError socketError);
    void takeTlsErrors(const QList<QSslError> &errors);
    void finish();
    void failWith(const Error &error);

    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<WebSocket> m_socket;
    std::unique_ptr<Inflater> m_inflater;
    std::shared_ptr<StageClock> m_clock;
    PayloadReceiver *m_receiver = nullptr;
    InflaterStatistics m_known; //!< Of the inflater, what the clock was told.
    Compression m_compression;
    std::optional<Inflater::Library> m_library; //!< Nothing: the best of this build.
    Encoding m_encoding = Encoding::Json;
    NetworkConfiguration m_network;
    Error m_error;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
    qsizetype m_wireSize = 0;
    QBasicTimer m_quietTimer; //!< From a payload on that made the buffer, or was large.
    std::chrono::milliseconds m_quietTime{10'000};
    int m_payloads = 0;      //!< Since it was started.
    bool m_wasLarge = false; //!< One of them was, and what it took is not given back yet.
    std::chrono::steady_clock::time_point m_freedAt{}; //!< When that was tried first.
    bool m_finished = false;
    bool m_timesEach = false;
};

} // namespace Gateway
