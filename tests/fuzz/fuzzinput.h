// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdint>

//! Choices taken off the front of an input. When it is used up all are 0.
class FuzzInput
{
public:
    FuzzInput(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), qsizetype(size))
    {}

    [[nodiscard]] bool atEnd() const { return m_bytes.isEmpty(); }

    quint8 byte()
    {
        const QByteArrayView one = bytes(1);
        return one.isEmpty() ? quint8(0) : quint8(one[0]);
    }
    int below(int bound) { return int(byte()) % bound; }
    bool flag() { return (byte() & 1) != 0; }
    quint16 word() { return quint16(byte() << 8 | byte()); }

    //! A number of any size; small ones are the likeliest.
    qint64 number()
    {
        switch (below(8)) {
        case 0:
            return INT64_MAX - byte();
        case 1:
            return qint64(word()) << 16 | word();
        case 2:
            return word();
        default:
            return byte();
        }
    }

    QByteArrayView bytes(qsizetype count)
    {
        const QByteArrayView taken = m_bytes.first(std::min(count, m_bytes.size()));
        m_bytes = m_bytes.sliced(taken.size());
        return taken;
    }
    QByteArrayView rest() { return bytes(m_bytes.size()); }

    //! What stands before the next \a end, which is passed by, or all that is left.
    QByteArrayView until(char end)
    {
        const qsizetype at = m_bytes.indexOf(end);
        const QByteArrayView taken = bytes(at < 0 ? m_bytes.size() : at);
        bytes(1);
        return taken;
    }

private:
    QByteArrayView m_bytes;
};
