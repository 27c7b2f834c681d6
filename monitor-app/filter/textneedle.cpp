// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textneedle.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

constexpr std::array<uchar, 256> makeFoldTable()
{
    std::array<uchar, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = uchar(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    return table;
}
constexpr std::array<uchar, 256> fold = makeFoldTable();

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
}

//! \a text as it stands inside a JSON string: quotes and backslashes escaped.
QString jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(2, array.size() - 4)); // Without [" and "].
}

} // namespace

TextNeedle::Bytes::Bytes(const QByteArray &text) : m_folded(text)
{
    for (char &c : m_folded)
        c = char(fold[uchar(c)]);
    m_skip.fill(std::max<qsizetype>(1, m_folded.size()));
    for (qsizetype i = 0; i + 1 < m_folded.size(); ++i) {
        const qsizetype distance = m_folded.size() - 1 - i;
        const uchar lower = uchar(m_folded[i]);
        m_skip[lower] = distance;
        if (lower >= 'a' && lower <= 'z')
            m_skip[std::size_t(lower - ('a' - 'A'))] = distance;
    }
}

bool TextNeedle::Bytes::isIn(QByteArrayView haystack) const
{
    const qsizetype length = m_folded.size();
    const char *needle = m_folded.constData();
    const char *text = haystack.data();
    const qsizetype last = haystack.size() - length;
    qsizetype at = 0;
    while (at <= last) {
        qsizetype i = length - 1;
        while (i >= 0 && char(fold[uchar(text[at + i])]) == needle[i])
            --i;
        if (i < 0)
            return true;
        at += m_skip[uchar(text[at + length - 1])];
    }
    return length == 0;
}

TextNeedle::TextNeedle(const QString &text)
    : m_text(text)
    , m_ascii(isAscii(text))
    , m_bytes(text.toUtf8())
    , m_escapedText(jsonEscaped(text))
    , m_escaped(m_escapedText == text ? QByteArray() : m_escapedText.toUtf8())
{}

bool TextNeedle::isIn(QByteArrayView haystack) const
{
    if (m_ascii)
        return m_bytes.isIn(haystack);
    return QString::fromUtf8(haystack).contains(m_text, Qt::CaseInsensitive);
}

bool TextNeedle::isInJson(QByteArrayView json) const
{
    if (isIn(json))
        return true;
    if (m_escaped.isEmpty())
        return false;
    if (m_ascii)
        return m_escaped.isIn(json);
    return QString::fromUtf8(json).contains(m_escapedText, Qt::CaseInsensitive);
}
