// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedsearch.h"

#include "filter/jsonescapes.h"

#include <QChar>

#include <algorithm>

namespace {

bool isAscii(char c)
{
    return uchar(c) < 0x80;
}

QByteArray longestAsciiPart(const QByteArray &text)
{
    QByteArray longest;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && isAscii(text[at]))
            continue;
        if (at - from > longest.size())
            longest = text.mid(from, at - from);
        from = at + 1;
    }
    return longest;
}

//! The code point at \a at and its length; length 0 where the bytes are no UTF-8.
struct Decoded
{
    char32_t codePoint = 0;
    qsizetype length = 0;
};

Decoded decodeAt(QByteArrayView text, qsizetype at)
{
    const uchar lead = uchar(text[at]);
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > text.size())
        return {};
    char32_t value = lead & (0xFFU >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        const uchar byte = uchar(text[at + i]);
        if ((byte & 0xC0) != 0x80)
            return {};
        value = value << 6 | (byte & 0x3F);
    }
    return value <= QChar::LastValidCodePoint ? Decoded{value, length} : Decoded{};
}

} // namespace

QByteArray FoldedSearch::folded(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + utf8.size() / 8);
    qsizetype at = 0;
    while (at < utf8.size()) {
        const char c = utf8[at];
        if (isAscii(c)) {
            out.append(c >= 'A' && c <= 'Z' ? char(c | 0x20) : c);
            ++at;
            continue;
        }
        const Decoded decoded = decodeAt(utf8, at);
        if (decoded.length == 0) {
            out.append(c);
            ++at;
            continue;
        }
        const char32_t lower = QChar::toCaseFolded(decoded.codePoint);
        appendUtf8(lower < 0x80 ? decoded.codePoint : lower, &out);
        at += decoded.length;
    }
    return out;
}

FoldedSearch::FoldedSearch(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_isAscii = std::all_of(utf8.begin(), utf8.end(), isAscii);
    m_ascii = ByteNeedle(m_isAscii ? utf8 : longestAsciiPart(utf8), ByteNeedle::Case::FoldedAscii);
    if (!m_isAscii)
        m_folded = ByteNeedle(folded(utf8), ByteNeedle::Case::Exact);
}

bool FoldedSearch::isIn(QByteArrayView haystack) const
{
    if (!m_ascii.isIn(haystack))
        return false;
    return m_isAscii || m_folded.isIn(folded(haystack));
}
