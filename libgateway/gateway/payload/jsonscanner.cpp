// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/jsonscanner_p.h>

#include <QString>

namespace Gateway {

std::optional<QByteArray> unescapedJson(QByteArrayView text)
{
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype slash = text.indexOf('\\', from);
        const qsizetype end = slash < 0 ? text.size() : slash;
        result += QString::fromUtf8(text.sliced(from, end - from));
        if (slash < 0)
            return result.toUtf8();
        if (slash + 1 == text.size())
            return {};
        static constexpr char letters[] = "\"\\/bfnrt";
        static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
        const char letter = text[slash + 1];
        from = slash + 2;
        if (letter == 'u') {
            const QByteArrayView digits = text.sliced(from).first(qMin<qsizetype>(4, text.size() - from));
            bool ok = digits.size() == 4 && digits.front() != '+' && digits.front() != '-';
            const ushort unit = ok ? digits.toByteArray().toUShort(&ok, 16) : ushort(0);
            if (!ok)
                return {};
            result += QChar(unit);
            from += 4;
        } else {
            const char *found = letter ? std::strchr(letters, letter) : nullptr;
            if (!found)
                return {};
            result += QLatin1Char(meanings[found - letters]);
        }
    }
}

} // namespace Gateway
