// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/quotedtext.h"
#include "madepayload.h"

#include <QStringList>

//! Random filters, as people may write them.
class MadeFilter
{
public:
    explicit MadeFilter(quint32 seed) : m_made(seed) {}

    QString next(int depth = 0)
    {
        switch (m_made.below(depth < 3 ? 10 : 5)) {
        case 5:
            return QStringLiteral("not ") + next(depth + 1);
        case 6:
            return u'(' + next(depth + 1) + u')';
        case 7:
        case 8:
            return next(depth + 1) + m_made.pick({u" and ", u" ", u" && "}) + next(depth + 1);
        case 9:
            return u'(' + next(depth + 1) + m_made.pick({u" or ", u" || "}) + next(depth + 1) + u')';
        case 0:
            return column();
        case 1:
            return text();
        default:
            return payload();
        }
    }

private:
    QString text()
    {
        const QString text = m_made.text();
        return QuotedText::write(text.isEmpty() ? QStringLiteral("hel") : text);
    }

    QString path()
    {
        QString path = m_made.below(8) == 0 ? m_made.pick({u"$.t", u"$.op", u"$.author", u"$.embeds"})
                                            : QStringLiteral("d");
        for (int depth = 0; depth < 1 + m_made.below(3); ++depth) {
            const int kind = m_made.below(6);
            if (kind == 0)
                path += QStringLiteral("[*]");
            else if (kind == 1)
                path += QStringLiteral("[%1]").arg(m_made.below(3));
            else
                path += u'[' + QuotedText::write(m_made.key(depth)) + u']';
        }
        return path;
    }

    QString number() { return QString::fromLatin1(m_made.numberLiteral()); }

    QString value()
    {
        switch (m_made.below(6)) {
        case 0:
            return m_made.pick({u"true", u"false", u"null"});
        case 1:
        case 2:
            return number();
        case 3:
            return u'"' + number() + u'"';
        case 4:
            return m_made.pick({u"1KiB", u"250ms", u"1.5MB", u"word"});
        default:
            return QuotedText::write(m_made.text());
        }
    }

    QString payload()
    {
        const QString left = path();
        switch (m_made.below(8)) {
        case 0:
            return QStringLiteral("exists ") + left;
        case 1:
            return left + QStringLiteral(" == true");
        case 2:
            return left + u" in {" + value() + u", " + value() + QStringLiteral(", 1..1000}");
        case 3:
            return left + u' ' + m_made.pick({u"contains", u"startswith", u"endswith"}) + u' ' +
                   QuotedText::write(m_made.text());
        case 4:
            return left + QStringLiteral(" matches ") +
                   m_made.pick({u"/^h/i", u"/l+o/", u"/^$/", u"/\\d{2}/", u"/\u00E9|k/i", u"/./s"});
        default:
            return left + u' ' + m_made.pick({u"==", u"!=", u"<", u"<=", u">", u">="}) + u' ' + value();
        }
    }

    QString column()
    {
        const QString order = m_made.pick({u"==", u"!=", u"<", u"<=", u">", u">="});
        switch (m_made.below(10)) {
        case 0:
            return QStringLiteral("type ") +
                   m_made.pick({u"== MESSAGE_CREATE", u"!= TYPING_START", u"in {MESSAGE_*, \"NEW_*\"}",
                                u"matches /^M.*E$/", u"contains AGE", u"startswith \"new\"",
                                u"== HEARTBEAT_ACK", u"== STATE"});
        case 1:
            return m_made.pick({u"dir == in", u"dir != out", u"dir in {out, state}", u"state == Ready",
                                u"state != Ready", u"exists state", u"replayed", u"replayed == false",
                                u"replayed != true"});
        case 2:
            return m_made.pick({u"exists guild", u"exists seq", u"exists op", u"exists user", u"exists row"});
        case 3:
            return QStringLiteral("time %1 %2")
                .arg(order, m_made.pick({u"2026-11-25T14:30:05.250Z", u"2026-11-25T14:30Z",
                                         u"2026-11-25T14:30:05Z", u"2026-11-25"}));
        case 4:
            return QStringLiteral("time in {2026-11-25T14:30:01Z..2026-11-25T14:30:05.250Z}");
        case 5:
            return QStringLiteral("%1 %2 %3")
                .arg(m_made.pick({u"size", u"wire"}), order,
                     m_made.pick({u"100", u"0.25KiB", u"150.5", u"1KiB"}));
        case 6:
            return QStringLiteral("%1 in {%2, %3, 3..5}")
                .arg(m_made.pick({u"op", u"shard", u"seq"}), number(), number());
        case 7:
            return QStringLiteral("%1 %2 %3").arg(m_made.pick({u"op", u"shard", u"seq"}), order, number());
        case 8:
            return m_made.below(2) == 0
                       ? QStringLiteral("row %1 %2").arg(order).arg(4096 + m_made.below(1500))
                       : QStringLiteral("row in {4097, %1..%2, 4500..4600, 1.5, -3..12}")
                             .arg(4000 + m_made.below(700))
                             .arg(4700 + m_made.below(1500));
        default:
            return QStringLiteral("%1 %2 %3")
                .arg(m_made.pick({u"guild", u"channel", u"user"}), order,
                     m_made.pick({u"1", u"5", u"81384788765712384", u"\"81384788765712385\"",
                                  u"18446744073709551615"}));
        }
    }

    MadePayload m_made;
};
