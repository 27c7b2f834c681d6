// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/memoryerror_p.h>
#include <gateway/transport/framewriter_p.h>
#include <gateway/transport/websocket_p.h>
#include <gateway/transport/websocketerror_p.h>

#include <QPointer>
#include <QSslSocket>
#include <QTimerEvent>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <new>

namespace Gateway {

// A server that answers takes a round trip.
static constexpr std::chrono::milliseconds closeTimeout{2'000};

// What waits to be sent. Payloads of ours are 4 KiB at most, and 120 in a minute.
static constexpr qint64 mostUnsent = qint64(1024) * 1024;

// So many buffers are read before the other sockets of the thread have their turn.
static constexpr int mostReads = 4;

// From here on the front of a frame is not copied into the buffer of the thread.
static constexpr qsizetype largeFrame = qsizetype(32) * 1024;

// What is kept for the front of the next frame while nothing is in it.
static constexpr qsizetype mostIdle = qsizetype(2) * 1024;

static constexpr int noCloseCode = 1005; // RFC 6455, 7.1.5.

//! What sockets are read into. One buffer serves all of a thread, since none is read while another one is,
//! unless a slot runs an event loop of its own: then there is a second one for that time.
class WebSocket::ReadBuffer
{
public:
    static constexpr qsizetype size = qsizetype(256) * 1024;

    ReadBuffer() : m_bytes(std::move(ofThread()))
    {
        if (!m_bytes)
            m_bytes.reset(new char[size]); // Not make_unique(), which would fill it.
    }
    ~ReadBuffer() { ofThread() = std::move(m_bytes); }
    Q_DISABLE_COPY_MOVE(ReadBuffer)

    [[nodiscard]] char *data() { return m_bytes.get(); }

private:
    [[nodiscard]] static std::unique_ptr<char[]> &ofThread()
    {
        static thread_local std::unique_ptr<char[]> spare;
        return spare;
    }

    std::unique_ptr<char[]> m_bytes;
};

WebSocket::WebSocket(Receiver *receiver, qsizetype messageLimit, QObject *parent)
    : QObject(parent), m_receiver(receiver), m_frames(messageLimit)
{}

WebSocket::~WebSocket()
{
    if (!m_socket)
        return;
    // One of its signals may be on the way to us.
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    m_socket->abort();
    m_socket->deleteLater();
}

void WebSocket::open(const QUrl &url, const QNetworkProxy &proxy, const std::optional<QSslConfiguration> &tls)
{
    m_url = url;
    m_proxy = proxy;
    m_stage = Stage::Connecting;
    m_upgrade.emplace(url);
    QSslSocket *secure = tls ? new QSslSocket(this) : nullptr;
    m_socket = secure ? secure : new QTcpSocket(this);
    m_socket->setProxy(proxy);
    connect(m_socket, &QTcpSocket::readyRead, this, &WebSocket::readSocket);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &WebSocket::takeSocketError);
    // Within a slot of readyRead() Qt emits no other, but this one it does.
    connect(m_socket, &QTcpSocket::channelReadyRead, this, [this] { m_isAskedAgain = m_isReading; });
    connect(m_socket, &QTcpSocket::disconnected, this, &WebSocket::lose);
    // What TLS and proxies read is theirs; without them nothing is copied on the way to us.
    m_isBuffered = secure || proxy.type() != QNetworkProxy::NoProxy;
    if (m_isBuffered)
        m_socket->setReadBufferSize(ReadBuffer::size / 2);
    if (secure) {
        secure->setSslConfiguration(*tls);
        connect(secure, &QSslSocket::sslErrors, this, &WebSocket::sslErrors);
        connect(secure, &QSslSocket::encrypted, this, &WebSocket::startUpgrade);
        secure->connectToHostEncrypted(url.host(), quint16(url.port(443)));
        return;
    }
    connect(m_socket, &QTcpSocket::connected, this, &WebSocket::startUpgrade);
    m_socket->connectToHost(url.host(), quint16(url.port(80)),
                            m_isBuffered ? QIODevice::ReadWrite
                                         : QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void WebSocket::startUpgrade()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_stage = Stage::Upgrading;
    write(m_upgrade->request());
}

bool WebSocket::write(const QByteArray &bytes)
{
    if (m_isBroken)
        return false;
    if (m_socket->write(bytes) == bytes.size())
        return true;
    // Without a buffer of Qt's no signal tells of it.
    m_isBroken = true;
    QMetaObject::invokeMethod(this, &WebSocket::lose, Qt::QueuedConnection);
    return false;
}

bool WebSocket::send(QByteArrayView payload, bool isBinary)
{
    if (!isOpen())
        return false;
    return write(maskedFrame(isBinary ? FrameOpcode::Binary : FrameOpcode::Text, payload));
}

void WebSocket::close(int code, const QString &reason)
{
    if (m_stage == Stage::Connecting || m_stage == Stage::Upgrading) {
        m_socket->disconnect(this);
        m_socket->abort();
        QMetaObject::invokeMethod(this, &WebSocket::end, Qt::QueuedConnection);
    }
    if (!isOpen())
        return;
    m_closeCode = code;
    m_closeReason = reason;
    m_stage = Stage::Closing;
    write(closeFrame(code, reason));
    m_closeTimer.start(int(closeTimeout.count()), this);
}

void WebSocket::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_closeTimer.timerId()) {
        m_closeTimer.stop();
        m_socket->disconnect(this);
        m_socket->abort();
        end();
    } else if (event->timerId() == m_stallTimer.timerId()) {
        watchStall();
    } else {
        QObject::timerEvent(event);
    }
}

//! A frame that began must go on.
void WebSocket::watchStall()
{
    if (m_isReading) {
        // It is a slot that does not go on.
        m_hasRead = true;
        return;
    }
    if (m_rest.isEmpty() || m_stage != Stage::Open)
        m_stallTimer.stop();
    else if (!std::exchange(m_hasRead, false))
        failWith(stalledError());
}

void WebSocket::stopTimers()
{
    m_closeTimer.stop();
    m_stallTimer.stop();
}

void WebSocket::abort()
{
    m_stage = Stage::Over;
    stopTimers();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

//! Whether read() has something to say.
bool WebSocket::canRead() const
{
    // What Qt has read ahead outlives the connection.
    return m_socket->isOpen() && (m_isBuffered || m_socket->state() != QAbstractSocket::UnconnectedState);
}

//! Bytes that the system has not taken yet.
qint64 WebSocket::unsent() const
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

QString WebSocket::errorString() const
{
    return m_socket ? m_socket->errorString() : QString();
}

void WebSocket::readSocket()
{
    if (m_stage == Stage::Over || !m_socket->isOpen())
        return;
    // A slot may run an event loop: the message that it takes is not over.
    if (m_isReading) {
        m_isAskedAgain = true;
        return;
    }
    m_isReading = true;
    const QPointer<WebSocket> alive = this;
    ReadBuffer buffer;
    qint64 got = 0;
    // Nobody tells again of what Qt has read ahead.
    for (int reads = 0; m_isBuffered || reads < mostReads || m_isAskedAgain; ++reads) {
        m_isAskedAgain = false;
        QByteArrayView bytes;
        got = canRead() ? readMore(buffer, &bytes) : 0;
        if (!alive)
            return;
        if (got <= 0)
            break;
        m_readTime = std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
        const bool isUpgrade = m_stage == Stage::Upgrading;
        const qsizetype taken = isUpgrade ? takeUpgrade(bytes) : takeFrames(bytes);
        if (!alive)
            return;
        if (m_stage == Stage::Over)
            break;
        keep(bytes.sliced(taken));
        m_hasRead = true;
        // Who has begun to watch the socket sees the next read.
        if (isUpgrade && !m_isBuffered && !m_isAskedAgain)
            break;
    }
    if (m_stage == Stage::Open && !m_rest.isEmpty() && !m_stallTimer.isActive())
        m_stallTimer.start(int(m_stallTime.count()), Qt::CoarseTimer, this);
    m_isReading = false;
    if (m_stage == Stage::Open && !m_pongs.isEmpty())
        write(std::exchange(m_pongs, {}));
    if (m_stage == Stage::Open && unsent() > mostUnsent) {
        failWith(notTakingOursError());
        return;
    }
    // Without a buffer of Qt's it is the reading that meets the end, and no signal tells of it.
    const bool isAtEnd = !m_isBuffered && got < 0 && m_socket->state() != QAbstractSocket::ClosingState;
    if (isAtEnd || m_isEnding)
        lose();
}

//! Reads behind what is left of the last time; \a bytes is both. Returns what read() does.
qint64 WebSocket::readMore(ReadBuffer &buffer, QByteArrayView *bytes)
{
    const qsizetype before = m_rest.size();
    if (std::max(m_frames.frameSize(), before) < largeFrame) {
        const qint64 got = m_socket->read(buffer.data() + before, ReadBuffer::size - before);
        // The rest is laid before it when it is needed: mostly nothing came.
        if (got <= 0)
            return got;
        std::memcpy(buffer.data(), m_rest.constData(), std::size_t(before));
        *bytes = {buffer.data(), before + qsizetype(got)};
        return got;
    }
    // A large frame is put together in a buffer of its own, so that its front is not copied with each read.
    // It grows with what is there and not with what the frame says.
    const qsizetype room = std::min(m_frames.frameSize() - before, std::max(before, largeFrame));
    try {
        m_rest.resize(before + room);
    } catch (const std::bad_alloc &) {
        m_rest = {};
        failWith(memoryError(ErrorDomain::Transport, before + room));
        return -1;
    }
    const qint64 got = m_socket->read(m_rest.data() + before, room);
    m_rest.resize(before + std::max(qsizetype(got), qsizetype(0)));
    *bytes = m_rest;
    return got;
}

//! Keeps the front of a frame, \a rest, for the next time.
void WebSocket::keep(QByteArrayView rest)
{
    if (rest.size() == m_rest.size() && rest.data() == m_rest.constData())
        return;
    if (rest.isEmpty()) {
        if (m_rest.capacity() > mostIdle)
            m_rest = {};
        else
            m_rest.resize(0);
        return;
    }
    if (rest.data() >= m_rest.constData() && rest.data() < m_rest.constData() + m_rest.size()) {
        m_rest = rest.toByteArray();
        return;
    }
    m_rest.resize(0);
    m_rest.append(rest);
}

qsizetype WebSocket::takeUpgrade(QByteArrayView bytes)
{
    qsizetype size = 0;
    switch (m_upgrade->judge(bytes, &size)) {
    case Upgrade::Status::NeedsMore:
        return 0;
    case Upgrade::Status::Refused:
        failWith(m_upgrade->error());
        return 0;
    case Upgrade::Status::Accepted:
        break;
    }
    m_upgrade.reset();
    m_stage = Stage::Open;
    const QPointer<WebSocket> alive = this;
    Q_EMIT connected();
    if (!alive || m_stage == Stage::Over)
        return 0;
    return size + takeFrames(bytes.sliced(size));
}

qsizetype WebSocket::takeFrames(QByteArrayView bytes)
{
    const QPointer<WebSocket> alive = this;
    qsizetype taken = 0;
    FrameReader::Message message;
    while (taken < bytes.size()) {
        const FrameReader::Status status = m_frames.next(bytes, &taken, &message);
        if (status == FrameReader::Status::NeedsMore)
            break;
        if (status == FrameReader::Status::Failed) {
            takeViolation();
            return taken;
        }
        const bool isData = message.opcode == FrameOpcode::Text || message.opcode == FrameOpcode::Binary;
        if (!isData)
            takeControl(message);
        else if (m_stage == Stage::Open)
            m_receiver->takeMessage(message.payload, message.opcode == FrameOpcode::Binary);
        if (!alive || m_stage == Stage::Over)
            return taken;
    }
    return taken;
}

void WebSocket::takeViolation()
{
    if (m_stage != Stage::Open) {
        m_socket->abort();
        return;
    }
    if (write(closeFrame(m_frames.closeCode(), {})))
        m_socket->flush();
    failWith(m_frames.error());
}

void WebSocket::takeControl(const FrameReader::Message &frame)
{
    if (frame.opcode == FrameOpcode::Close) {
        takeClose(frame.payload);
        return;
    }
    if (frame.opcode == FrameOpcode::Ping && m_stage == Stage::Open)
        m_pongs += maskedFrame(FrameOpcode::Pong, frame.payload);
}

void WebSocket::takeClose(QByteArrayView payload)
{
    m_hasHeardClose = true;
    const bool isAnswer = m_stage == Stage::Closing;
    const bool hasCode = payload.size() >= 2;
    const int code = hasCode ? qFromBigEndian<quint16>(payload.data()) : noCloseCode;
    if (!isAnswer) {
        m_closeCode = code;
        m_closeReason = hasCode ? QString::fromUtf8(payload.sliced(2)) : QString();
        write(hasCode ? closeFrame(code, {}) : maskedFrame(FrameOpcode::Close, {}));
        m_stage = Stage::Closing;
        m_closeTimer.start(int(closeTimeout.count()), this);
    }
    // The server closes TCP first (RFC 6455, 7.1.1), but some wait for us.
    m_socket->disconnectFromHost();
}

void WebSocket::takeSocketError(QAbstractSocket::SocketError error)
{
    if (!m_socketError)
        m_socketError = error;
    // With TLS nothing else may follow. What came before the error is read first.
    QMetaObject::invokeMethod(this, &WebSocket::lose, Qt::QueuedConnection);
}

//! The socket is at its end, or no use any more.
void WebSocket::lose()
{
    if (m_stage == Stage::Over)
        return;
    if (m_isReading) {
        m_isEnding = true;
        return;
    }
    if (std::exchange(m_isLosing, true))
        return;
    const QPointer<WebSocket> alive = this;
    // A close frame may have come with the end.
    readSocket();
    if (!alive || m_stage == Stage::Over)
        return;
    const QAbstractSocket::SocketError error = m_socketError.value_or(m_socket->error());
    const bool isUnknown = error == QAbstractSocket::UnknownSocketError;
    // After the upgrade the end is told by the code of a close frame, or by its lack.
    const bool isToldByCode =
        !m_upgrade && (m_hasHeardClose || error == QAbstractSocket::RemoteHostClosedError);
    if (!isToldByCode && !isUnknown)
        Q_EMIT networkFailed(error);
    if (!alive || m_stage == Stage::Over)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    end();
}

void WebSocket::end()
{
    if (m_stage == Stage::Over)
        return;
    m_stage = Stage::Over;
    stopTimers();
    m_rest = {};
    Q_EMIT disconnected();
}

void WebSocket::failWith(const Error &error)
{
    m_rest = {};
    abort();
    Q_EMIT failed(error);
}

} // namespace Gateway
