// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhighlighter.h"

#include "colorscheme.h"

#include <QGuiApplication>

namespace {

qsizetype endOfString(const QString &text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return text.size();
}

bool isWordEnd(QChar c)
{
    return c == u',' || c == u'}' || c == u']' || c.isSpace();
}

} // namespace

void JsonHighlighter::highlightBlock(const QString &text)
{
    const QPalette palette = QGuiApplication::palette();
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        if (c == u'"') {
            const qsizetype end = endOfString(text, i);
            const bool isKey = end < text.size() && text[end] == u':';
            if (!isKey)
                setFormat(int(i), int(end - i), Colors::good(palette));
            i = end;
        } else if (c.isLetterOrNumber() || c == u'-') {
            qsizetype end = i;
            while (end < text.size() && !isWordEnd(text[end]))
                ++end;
            setFormat(int(i), int(end - i), c.isLetter() ? Colors::busy(palette) : Colors::accent(palette));
            i = end;
        } else {
            ++i;
        }
    }
}
