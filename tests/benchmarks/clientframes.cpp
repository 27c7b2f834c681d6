// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "clientframes.h"

#include <QtEndian>

#include <array>
#include <sys/socket.h>

// Clients send commands, and those are small.
static constexpr quint64 largestPayload = 64 * 1024;

bool ClientFrames::read(char *target, qsizetype size)
{
    return recv(m_socket, target, std::size_t(size), MSG_WAITALL) == ssize_t(size);
}

std::optional<ClientFrame> ClientFrames::next()
{
    std::array<char, 2> header{};
    if (!read(header.data(), 2))
        return {};
    const bool isMasked = quint8(header[1]) & 0x80;
    quint64 size = quint8(header[1]) & 0x7f;
    std::array<char, 8> longer{};
    if (size == 126) {
        if (!read(longer.data(), 2))
            return {};
        size = qFromBigEndian<quint16>(longer.data());
    } else if (size == 127) {
        if (!read(longer.data(), 8))
            return {};
        size = qFromBigEndian<quint64>(longer.data());
    }
    std::array<char, 4> mask{};
    if (!isMasked || size > largestPayload || !read(mask.data(), 4))
        return {};
    ClientFrame frame{FrameOpcode(quint8(header[0]) & 0x0f), QByteArray(qsizetype(size), Qt::Uninitialized)};
    if (!read(frame.payload.data(), frame.payload.size()))
        return {};
    for (qsizetype i = 0; i < frame.payload.size(); ++i)
        frame.payload[i] = char(frame.payload.at(i) ^ mask[std::size_t(i % 4)]);
    return frame;
}
