// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "readloopreceiver.h"

#include <gateway/payload/envelope.h>
#include <gateway/protocol/commands.h>
#include <gateway/protocol/opcode.h>
#include <gateway/transport/inflater.h>

#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Gateway;

namespace {

class Socket
{
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    ~Socket()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

int connectOnce(const QUrl &url)
{
    addrinfo hints{};
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *addresses = nullptr;
    const QByteArray port = QByteArray::number(url.port(80));
    if (getaddrinfo(url.host().toLatin1().constData(), port.constData(), &hints, &addresses) != 0)
        return -1;
    const int descriptor = socket(addresses->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isConnected = connect(descriptor, addresses->ai_addr, addresses->ai_addrlen) == 0;
    freeaddrinfo(addresses);
    if (isConnected)
        return descriptor;
    close(descriptor);
    return -1;
}

int connectTo(const QUrl &url, std::chrono::seconds wait)
{
    const auto deadline = std::chrono::steady_clock::now() + wait;
    for (;;) {
        const int descriptor = connectOnce(url);
        if (descriptor >= 0 || std::chrono::steady_clock::now() >= deadline)
            return descriptor;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

//! A frame of a client with a mask of zeros, which changes nothing.
QByteArray clientFrame(const QByteArray &payload)
{
    QByteArray frame("\x81\xfe", 2);
    char size[2];
    qToBigEndian(quint16(payload.size()), size);
    return frame.append(size, 2).append(4, '\0').append(payload);
}

//! Takes the payloads of one stream.
class Payloads
{
public:
    Payloads(const ReceiveSettings &settings, int socket)
        : m_settings(settings), m_socket(socket), m_inflater(Inflater::create(settings.compression))
    {}

    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const Reception &reception() const { return m_reception; }

    void takeMessage(QByteArrayView message)
    {
        if (!m_inflater) {
            take(message);
            return;
        }
        switch (m_inflater->append(message)) {
        case Inflater::Status::NeedsMore:
            return;
        case Inflater::Status::Failed:
            end(m_inflater->error().toString());
            return;
        case Inflater::Status::Complete:
            take(m_inflater->payload());
        }
    }

private:
    void take(QByteArrayView payload)
    {
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        if (error) {
            end(error.toString());
        } else if (envelope.op == int(Opcode::Hello)) {
            Commands::Identify identify;
            const QByteArray frame = clientFrame(Commands::identify(m_settings.token, identify));
            if (write(m_socket, frame.constData(), std::size_t(frame.size())) != frame.size())
                end(QStringLiteral("IDENTIFY could not be sent."));
        } else if (m_meter.hasStarted()) {
            ++m_events;
            if (envelope.type == m_settings.untilEvent) {
                m_reception = m_meter.finish(m_events);
                m_isOver = true;
            }
        } else if (envelope.type == "READY") {
            m_meter.start();
        }
    }

    void end(const QString &problem)
    {
        m_problem = problem;
        m_isOver = true;
    }

    const ReceiveSettings &m_settings;
    int m_socket;
    std::unique_ptr<Inflater> m_inflater;
    ReceptionMeter m_meter;
    Reception m_reception;
    QString m_problem;
    qint64 m_events = 0;
    bool m_isOver = false;
};

//! Takes the frames that are whole out of \a bytes; returns how many bytes that were.
qsizetype takeFrames(QByteArrayView bytes, Payloads *payloads)
{
    qsizetype taken = 0;
    while (!payloads->isOver()) {
        const char *frame = bytes.data() + taken;
        const qsizetype left = bytes.size() - taken;
        if (left < 2)
            break;
        qsizetype header = 2;
        quint64 size = quint8(frame[1]);
        if (size >= 126) {
            header = size == 126 ? 4 : 10;
            if (left < header)
                break;
            size = size == 126 ? qFromBigEndian<quint16>(frame + 2) : qFromBigEndian<quint64>(frame + 2);
        }
        if (quint64(left - header) < size)
            break;
        payloads->takeMessage({frame + header, qsizetype(size)});
        taken += header + qsizetype(size);
    }
    return taken;
}

} // namespace

std::optional<Reception> receiveWithReadLoop(const ReceiveSettings &settings, QString *problem)
{
    const Socket socket(connectTo(settings.gateway, settings.wait));
    if (socket.descriptor() < 0) {
        *problem = QStringLiteral("%1 cannot be reached: %2")
                       .arg(settings.gateway.toString(), QString::fromLocal8Bit(std::strerror(errno)));
        return {};
    }
    const QUrl url = gatewayUrl(settings.gateway, settings.compression);
    const QByteArray request = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                               " HTTP/1.1\r\nHost: " + url.host().toLatin1() +
                               "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                               "Sec-WebSocket-Version: 13\r\n\r\n";
    if (write(socket.descriptor(), request.constData(), std::size_t(request.size())) != request.size()) {
        *problem = QStringLiteral("The request could not be sent.");
        return {};
    }
    Payloads payloads(settings, socket.descriptor());
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    qsizetype used = 0;
    bool isOpen = false;
    while (!payloads.isOver()) {
        if (used == buffer.size())
            buffer.resize(buffer.size() * 2);
        const ssize_t got =
            read(socket.descriptor(), buffer.data() + used, std::size_t(buffer.size() - used));
        if (got <= 0) {
            *problem = QStringLiteral("The connection ended before the last event.");
            return {};
        }
        used += got;
        qsizetype taken = 0;
        if (!isOpen) {
            const qsizetype end = QByteArrayView(buffer.constData(), used).indexOf("\r\n\r\n");
            if (end < 0)
                continue;
            if (!buffer.startsWith("HTTP/1.1 101")) {
                *problem = QStringLiteral("The server does not open a WebSocket.");
                return {};
            }
            isOpen = true;
            taken = end + 4;
        }
        taken += takeFrames(QByteArrayView(buffer.constData() + taken, used - taken), &payloads);
        used -= taken;
        std::memmove(buffer.data(), buffer.constData() + taken, std::size_t(used));
    }
    if (payloads.problem().isEmpty())
        return payloads.reception();
    *problem = payloads.problem();
    return {};
}
