// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadcursor.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace {

constexpr quint64 everyByte = 0x0101010101010101U;
constexpr quint64 highBits = 0x8080808080808080U;

//! Bits are set where bytes of \a word are \a c; of the lowest it is sure.
constexpr quint64 bytesEqualTo(quint64 word, char c)
{
    const quint64 difference = word ^ (everyByte * quint64(uchar(c)));
    return (difference - everyByte) & ~difference & highBits;
}

//! The quote or backslash at or behind \a at; \a end where there is none.
const char *nextQuoteOrBackslash(const char *at, const char *end)
{
    constexpr std::ptrdiff_t wordSize = sizeof(quint64);
    for (; end - at >= wordSize; at += wordSize) {
        const quint64 word = qFromLittleEndian<quint64>(at);
        const quint64 found = bytesEqualTo(word, '"') | bytesEqualTo(word, '\\');
        if (found != 0)
            return at + qCountTrailingZeroBits(found) / 8;
    }
    while (at < end && *at != '"' && *at != '\\')
        ++at;
    return at;
}

//! The closing quote of the string whose text begins at \a at; \a end where it is not closed.
const char *closingQuote(const char *at, const char *end)
{
    for (;;) {
        at = nextQuoteOrBackslash(at, end);
        if (at >= end || *at == '"')
            return at;
        at += 2;
        if (at > end)
            return end;
    }
}

constexpr std::array<bool, 256> makeStructure()
{
    std::array<bool, 256> table{};
    for (const char c : {'"', '{', '}', '[', ']'})
        table[uchar(c)] = true;
    return table;
}
constexpr std::array<bool, 256> isStructure = makeStructure();

bool endsScalar(char c)
{
    return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ':';
}

} // namespace

bool PayloadCursor::skipString()
{
    const char *quote = closingQuote(m_at + 1, m_end);
    if (quote >= m_end)
        return false;
    m_at = quote + 1;
    return true;
}

bool PayloadCursor::skipContainer()
{
    qsizetype depth = 0;
    while (m_at < m_end) {
        if (!isStructure[uchar(*m_at)]) {
            ++m_at;
            continue;
        }
        if (*m_at == '"') {
            if (!skipString())
                return false;
            continue;
        }
        depth += *m_at == '{' || *m_at == '[' ? 1 : -1;
        ++m_at;
        if (depth == 0)
            return true;
    }
    return false;
}

bool PayloadCursor::skipValue()
{
    bool isSkipped = false;
    if (peek() == '"') {
        isSkipped = skipString();
    } else if (peek() == '{' || peek() == '[') {
        isSkipped = skipContainer();
    } else {
        const qsizetype length = scalarHere().size();
        m_at += length;
        isSkipped = length > 0;
    }
    skipBlanks();
    return isSkipped;
}

bool PayloadCursor::takeKey(QByteArrayView *key)
{
    if (peek() != '"')
        return false;
    const char *begin = m_at + 1;
    if (!skipString())
        return false;
    *key = QByteArrayView(begin, m_at - 1 - begin);
    skipBlanks();
    return take(':');
}

QByteArrayView PayloadCursor::stringHere() const
{
    if (peek() != '"')
        return {};
    const char *quote = closingQuote(m_at + 1, m_end);
    return quote < m_end ? QByteArrayView(m_at + 1, quote - m_at - 1) : QByteArrayView();
}

QByteArrayView PayloadCursor::scalarHere() const
{
    return {m_at, std::find_if(m_at, m_end, endsScalar) - m_at};
}
