// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace Gateway {

//! Walks over the bytes of a term and never past their end: what cannot be taken gives false and moves
//! nothing.
class EtfReader
{
public:
    explicit EtfReader(QByteArrayView bytes)
        : m_begin(bytes.data()), m_at(bytes.data()), m_end(bytes.data() + bytes.size())
    {}

    [[nodiscard]] qsizetype offset() const { return m_at - m_begin; }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    //! A number of as many bytes as \a Number has, the highest first.
    template <typename Number>
    [[nodiscard]] bool take(Number *number)
    {
        if (left() < qsizetype(sizeof(Number)))
            return false;
        *number = qFromBigEndian<Number>(m_at);
        m_at += sizeof(Number);
        return true;
    }

    [[nodiscard]] bool takeBytes(qsizetype count, QByteArrayView *bytes)
    {
        if (left() < count)
            return false;
        *bytes = QByteArrayView(m_at, count);
        m_at += count;
        return true;
    }

    //! Bytes after their number, which is a \a Length.
    template <typename Length>
    [[nodiscard]] bool takeCounted(QByteArrayView *bytes)
    {
        const char *start = m_at;
        Length length = 0;
        if (take(&length) && takeBytes(qsizetype(length), bytes))
            return true;
        m_at = start;
        return false;
    }

private:
    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

} // namespace Gateway
