// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/jsontext_p.h>

#include <array>
#include <charconv>

namespace Gateway {

static bool needsEscape(char letter)
{
    return quint8(letter) < 0x20 || letter == '"' || letter == '\\';
}

//! The character after the backslash, or 'u' for those that have no short form.
static char escapeLetter(char letter)
{
    switch (letter) {
    case '\b':
        return 'b';
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\f':
        return 'f';
    case '\r':
        return 'r';
    case '"':
    case '\\':
        return letter;
    default:
        return 'u';
    }
}

JsonText::JsonText(qsizetype expectedSize, qsizetype sizeLimit) : m_sizeLimit(sizeLimit)
{
    m_text.reserve(qMin(expectedSize, sizeLimit));
}

void JsonText::append(QByteArrayView text)
{
    if (m_full || text.size() > m_sizeLimit - m_text.size()) {
        m_full = true;
        return;
    }
    m_text.append(text);
}

void JsonText::appendString(QByteArrayView text)
{
    append('"');
    const char *at = text.data();
    const char *end = at + text.size();
    for (;;) {
        const char *run = at;
        while (at != end && !needsEscape(*at))
            ++at;
        append(QByteArrayView(run, at - run));
        if (at == end)
            break;
        const char letter = *at++;
        const char escape = escapeLetter(letter);
        append('\\');
        append(escape);
        if (escape == 'u') {
            static constexpr char digits[] = "0123456789abcdef";
            append("00");
            append(digits[quint8(letter) >> 4]);
            append(digits[quint8(letter) & 0xf]);
        }
    }
    append('"');
}

void JsonText::appendInteger(bool negative, quint64 magnitude, bool quoted)
{
    // Quotes, a sign and 20 digits.
    std::array<char, 23> text;
    char *at = text.data();
    if (quoted)
        *at++ = '"';
    if (negative && magnitude > 0)
        *at++ = '-';
    at = std::to_chars(at, text.data() + text.size(), magnitude).ptr;
    if (quoted)
        *at++ = '"';
    append(QByteArrayView(text.data(), at - text.data()));
}

void JsonText::appendDouble(double number)
{
    std::array<char, 32> text;
    const char *end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    append(QByteArrayView(text.data(), end - text.data()));
}

} // namespace Gateway
