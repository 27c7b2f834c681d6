// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotedtext.h"

namespace {

constexpr QStringView escapeLetters = u"\"\\/bfnrt";
constexpr QStringView escapeValues = u"\"\\/\b\f\n\r\t";
constexpr qsizetype hexDigits = 4;

} // namespace

QuotedText QuotedText::read(QStringView input, qsizetype from)
{
    QuotedText result;
    qsizetype at = from + 1;
    while (at < input.size() && input[at] != u'"') {
        if (input[at] != u'\\') {
            result.text += input[at++];
            continue;
        }
        const QChar letter = at + 1 < input.size() ? input[at + 1] : QChar();
        const qsizetype known = letter.isNull() ? -1 : escapeLetters.indexOf(letter);
        bool isHex = false;
        const ushort code = letter == u'u' && at + 2 + hexDigits <= input.size()
                                ? input.sliced(at + 2, hexDigits).toUShort(&isHex, 16)
                                : ushort(0);
        if (known >= 0)
            result.text += escapeValues[known];
        else if (isHex)
            result.text += QChar(code);
        else if (result.badEscape < 0)
            result.badEscape = at;
        at += isHex ? 2 + hexDigits : 2;
    }
    result.closed = at < input.size();
    result.length = std::min(at + 1, input.size()) - from;
    return result;
}

QString QuotedText::write(QStringView text)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        const qsizetype known = c == u'/' ? -1 : escapeValues.indexOf(c);
        if (known >= 0)
            quoted += QStringLiteral("\\") + escapeLetters[known];
        else if (c.unicode() < 0x20 || c.unicode() == 0x7F || c.isSurrogate())
            quoted += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}
