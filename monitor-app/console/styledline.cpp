// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "styledline.h"

static QStringView sequenceOf(StyledLine::Style style)
{
    // The sixteen colours that follow the terminal's own scheme, light or dark.
    switch (style) {
    case StyledLine::Style::Plain:
        return {};
    case StyledLine::Style::Heading:
        return u"\x1b[1m";
    case StyledLine::Style::Faint:
        return u"\x1b[2m";
    case StyledLine::Style::Good:
        return u"\x1b[32m";
    case StyledLine::Style::Pending:
        return u"\x1b[33m";
    case StyledLine::Style::Bad:
        return u"\x1b[1;31m";
    case StyledLine::Style::Accent:
        return u"\x1b[36m";
    }
    return {};
}

StyledLine &StyledLine::add(const QString &text, Style style)
{
    QString shown = printable(text);
    if (shown.size() > left())
        shown = left() > 1 ? QString(shown.left(left() - 1) + u'…') : shown.left(left());
    if (shown.isEmpty())
        return *this;
    m_used += int(shown.size());
    const QStringView sequence = m_color ? sequenceOf(style) : QStringView();
    m_text += sequence;
    m_text += shown;
    if (!sequence.isEmpty())
        m_text += u"\x1b[0m";
    return *this;
}

StyledLine &StyledLine::addColumn(const QString &text, int width, Style style)
{
    QString shown = printable(text);
    if (shown.size() > width)
        shown = shown.left(width - 1) + u'…';
    return add(shown.leftJustified(width), style);
}

StyledLine &StyledLine::addColumnRight(const QString &text, int width, Style style)
{
    QString shown = printable(text);
    if (shown.size() > width)
        shown = shown.left(width - 1) + u'…';
    return add(shown.rightJustified(width), style);
}

QString StyledLine::toString() const
{
    QString text = m_text;
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString StyledLine::printable(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const bool isControl =
            letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format ||
            letter.category() == QChar::Separator_Line || letter.category() == QChar::Separator_Paragraph;
        if (isControl)
            letter = u'·';
    }
    return result;
}
