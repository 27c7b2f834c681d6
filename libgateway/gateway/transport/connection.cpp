// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/memoryerror_p.h>
#include <gateway/payload/sparebytes_p.h>
#include <gateway/protocol/limits.h>
#include <gateway/protocol/secrets.h>
#include <gateway/protocol/sizetext_p.h>
#include <gateway/transport/connection.h>
#include <gateway/transport/freedmemory_p.h>
#include <gateway/transport/proxy.h>
#include <gateway/transport/proxyerror_p.h>
#include <gateway/transport/socketwait_p.h>
#include <gateway/transport/stageclock_p.h>
#include <gateway/transport/tls.h>
#include <gateway/transport/tlserror_p.h>
#include <gateway/transport/websocket_p.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSslConfiguration>
#include <QTimerEvent>

#include <new>
#include <utility>

namespace Gateway {

Q_LOGGING_CATEGORY(lcTransport, "gateway.transport", QtInfoMsg)

// A payload of this size leaves holes in the heap that are worth to be given back.
static constexpr qsizetype largePayload = qsizetype(1024) * 1024;
// With more payloads in a quiet time than that the buffer is in use.
static constexpr int payloadsOfTraffic = 10;

//! Keeps what WebSocket needs out of the public header.
class Connection::Messages : public WebSocket::Receiver
{
public:
    explicit Messages(Connection *connection) : m_connection(connection) {}

    void takeMessage(QByteArrayView message, bool isBinary) override
    {
        if (isBinary)
            m_connection->takeBinary(message);
        else
            m_connection->takeText(message);
    }

private:
    Connection *m_connection;
};

Connection::Connection(Compression compression, QObject *parent)
    : Connection(compression, NetworkConfiguration(), parent)
{}

Connection::Connection(Compression compression, NetworkConfiguration network, QObject *parent)
    : QObject(parent)
    , m_messages(std::make_unique<Messages>(this))
    // A message may be as large as a payload without compression may be.
    , m_socket(std::make_unique<WebSocket>(m_messages.get(), Inflater::defaultPayloadLimit))
    , m_inflater(Inflater::create(compression))
    , m_compression(compression)
    , m_network(std::move(network))
{
    // Before the first one: what lies in a heap already stays there.
    FreedMemory::expectLargePayloads();
    connect(m_socket.get(), &WebSocket::connected, this, [this] {
        if (m_clock)
            (new SocketWait(m_clock, this))->watch(m_socket.get());
        Q_EMIT opened();
    });
    connect(m_socket.get(), &WebSocket::disconnected, this, &Connection::finish);
    connect(m_socket.get(), &WebSocket::networkFailed, this, &Connection::takeSocketError);
    connect(m_socket.get(), &WebSocket::sslErrors, this, &Connection::takeTlsErrors);
    connect(m_socket.get(), &WebSocket::failed, this, &Connection::failWith);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::setInflaterLibrary(Inflater::Library library)
{
    m_library = library;
    m_inflater = Inflater::create(m_compression, library);
}

void Connection::setStallTime(std::chrono::milliseconds time)
{
    m_socket->setStallTime(time);
}

void Connection::open(const QUrl &url)
{
    if (m_compression != Compression::None && !m_inflater) {
        QString wanted = compressionName(m_compression);
        if (m_library)
            wanted += u" / " + Inflater::libraryName(*m_library);
        failWith(Error(ErrorDomain::Usage, ErrorCode::UnsupportedCompression,
                       tr("This build cannot inflate %1.").arg(wanted),
                       tr("Choose another compression, or build with its library.")));
        return;
    }
    Error error;
    const QNetworkProxy proxy = proxyFor(m_network, url, &error);
    std::optional<QSslConfiguration> tls;
    if (url.scheme() == u"wss")
        tls = tlsConfiguration(m_network, &error);
    if (error) {
        failWith(error);
        return;
    }
    if (m_inflater)
        m_inflater->setTimesEach(m_timesEach || m_clock);
    qCDebug(lcTransport).noquote() << "opening"
                                   << withProxy(url.toDisplayString(QUrl::RemoveUserInfo), proxy);
    m_socket->open(url, proxy, tls);
}

bool Connection::send(const QByteArray &payload)
{
    if (!isOpen() || payload.size() > Limits::sentPayloadBytes)
        return false;
    const bool isSent = m_socket->send(payload, m_encoding == Encoding::Etf);
    m_bytesSent += isSent ? payload.size() : 0;
    return isSent;
}

qsizetype Connection::sendSecret(QByteArray payload)
{
    const qsizetype size = payload.size();
    const bool isSent = send(payload);
    wipe(&payload);
    return isSent ? size : 0;
}

void Connection::close(int code, const QString &reason)
{
    m_socket->close(code, reason);
}

void Connection::abort()
{
    m_finished = true;
    m_socket->abort();
}

bool Connection::isOpen() const
{
    return m_socket->isOpen();
}

qint64 Connection::readTime() const
{
    return m_socket->readTime();
}

InflaterStatistics Connection::inflaterStatistics() const
{
    return m_inflater ? m_inflater->statistics() : InflaterStatistics();
}

QString Connection::inflaterImplementation() const
{
    return m_inflater ? m_inflater->implementation() : QString();
}

void Connection::takeText(QByteArrayView message)
{
    if (m_finished)
        return;
    m_bytesReceived += message.size();
    noteSize(message.size());
    QByteArray payload;
    try {
        payload = SpareBytes::copyOf(message);
    } catch (const std::bad_alloc &) {
        failWith(memoryError(ErrorDomain::Transport, message.size()));
        return;
    }
    handOn(std::move(payload), message.size());
}

void Connection::noteSize(qsizetype size)
{
    ++m_payloads;
    m_wasLarge = m_wasLarge || size >= largePayload;
    if (m_quietTimer.isActive() || !(m_wasLarge || m_inflater))
        return;
    m_payloads = 0;
    m_freedAt = {};
    m_quietTimer.start(int(m_quietTime.count()), Qt::CoarseTimer, this);
}

void Connection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_quietTimer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const bool isQuiet = std::exchange(m_payloads, 0) <= payloadsOfTraffic;
    if (isQuiet && m_inflater)
        m_inflater->release();
    if (m_wasLarge) {
        // When it is too early, another connection has just done it; this one asks again later.
        if (m_freedAt == std::chrono::steady_clock::time_point())
            m_freedAt = std::chrono::steady_clock::now();
        m_wasLarge = !FreedMemory::giveBack(m_freedAt);
    }
    if (isQuiet && !m_wasLarge)
        m_quietTimer.stop();
    else if (!m_wasLarge)
        m_freedAt = {};
}

void Connection::takeBinary(QByteArrayView message)
{
    if (m_finished)
        return;
    m_bytesReceived += message.size();
    if (!m_inflater && m_encoding == Encoding::Etf) {
        handOn(SpareBytes::copyOf(message), message.size());
        return;
    }
    m_wireSize += message.size();
    // Compressed bytes may give nothing for ever.
    if (m_wireSize > Inflater::defaultPayloadLimit) {
        failWith(Error(ErrorDomain::Transport, ErrorCode::PayloadTooLarge,
                       tr("A compressed payload has more than %1 and no end.")
                           .arg(sizeText(Inflater::defaultPayloadLimit))));
        return;
    }
    // Without transport compression a binary message of JSON is a payload that was compressed by itself.
    if (!m_inflater) {
        if (m_library)
            m_inflater = Inflater::createForPayloads(*m_library);
        if (!m_inflater)
            m_inflater = Inflater::createForPayloads();
        m_inflater->setTimesEach(m_timesEach || m_clock);
    }
    QByteArray payload;
    switch (inflate(message, &payload)) {
    case Inflater::Status::NeedsMore:
        return;
    case Inflater::Status::Failed:
        failWith(m_inflater->error());
        return;
    case Inflater::Status::Complete:
        break;
    }
    const qsizetype wireSize = std::exchange(m_wireSize, 0);
    noteSize(payload.size());
    handOn(std::move(payload), wireSize);
}

Inflater::Status Connection::inflate(QByteArrayView message, QByteArray *payload)
{
    const Inflater::Status status = m_inflater->append(message);
    if (status != Inflater::Status::Complete)
        return status;
    if (!m_clock) {
        *payload = m_inflater->takePayload();
        return status;
    }
    const InflaterStatistics statistics = m_inflater->statistics();
    m_clock->spend(Stage::Inflating, std::chrono::nanoseconds(statistics.nanoseconds - m_known.nanoseconds));
    // To copy less takes no longer than to read the clock.
    const bool isLarge = statistics.bytesOut - m_known.bytesOut > qint64(64) * 1024;
    const StageClock::Time began = isLarge ? StageClock::now() : StageClock::Time(0);
    *payload = m_inflater->takePayload();
    if (isLarge)
        m_clock->spend(Stage::Inflating, StageClock::now() - began);
    m_known = statistics;
    return status;
}

static Error errorOf(QAbstractSocket::SocketError socketError, const QString &text)
{
    switch (socketError) {
    case QAbstractSocket::HostNotFoundError:
        return {ErrorDomain::Network, ErrorCode::HostNotFound,
                Connection::tr("The gateway's host was not found (%1).").arg(text),
                Connection::tr("Check the URL, the name server and the network.")};
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorDomain::Network, ErrorCode::ConnectionRefused,
                Connection::tr("The gateway refused the connection (%1).").arg(text),
                Connection::tr("Nothing listens there, or a firewall stands between.")};
    case QAbstractSocket::SocketResourceError:
        return {ErrorDomain::Network, ErrorCode::ConnectionLost,
                Connection::tr("No socket can be opened (%1).").arg(text),
                Connection::tr("This program has too many files open: raise the limit (ulimit -n), or run "
                               "fewer shards in it.")};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorDomain::Network, ErrorCode::TimedOut,
                Connection::tr("The gateway did not answer in time (%1).").arg(text),
                Connection::tr("Check the network and the firewall.")};
    case QAbstractSocket::UnsupportedSocketOperationError:
        return {ErrorDomain::Network, ErrorCode::WebSocketFailed,
                Connection::tr("The WebSocket could not be opened (%1).").arg(text),
                Connection::tr("Check that the URL leads to a gateway.")};
    default:
        return {ErrorDomain::Network, ErrorCode::ConnectionLost,
                Connection::tr("The connection was lost (%1).").arg(text)};
    }
}

void Connection::takeSocketError(QAbstractSocket::SocketError socketError)
{
    const QNetworkProxy proxy = m_socket->proxy();
    const QString host = m_socket->url().host();
    if (!m_error)
        m_error = proxyError(socketError, m_socket->errorString(), proxy, host);
    const bool isTls = socketError == QAbstractSocket::SslHandshakeFailedError ||
                       socketError == QAbstractSocket::SslInternalError ||
                       socketError == QAbstractSocket::SslInvalidUserDataError;
    if (!m_error && isTls)
        m_error = handshakeError(withProxy(m_socket->errorString(), proxy), host);
    if (!m_error)
        m_error = errorOf(socketError, withProxy(m_socket->errorString(), proxy));
}

void Connection::takeTlsErrors(const QList<QSslError> &errors)
{
    m_error = certificateError(errors, m_socket->url().host(), m_network.roots);
}

void Connection::finish()
{
    if (std::exchange(m_finished, true))
        return;
    const int code = m_error ? 0 : m_socket->closeCode();
    qCDebug(lcTransport) << "closed with" << code;
    Q_EMIT closed(code, m_socket->closeReason(), m_error);
}

void Connection::failWith(const Error &error)
{
    m_error = error;
    m_socket->abort();
    finish();
}

} // namespace Gateway
