// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

#include <QTextDocument>

#include <algorithm>

namespace {

bool isJoiner(QChar character)
{
    constexpr char16_t nonJoiner = 0x200C;
    constexpr char16_t joiner = 0x200D;
    return character == nonJoiner || character == joiner;
}

//! Private letters have no glyph of their own, but stand for themselves, as in fonts with icons.
bool isSeen(QChar character)
{
    return character.isPrint() || character.isSurrogate() ||
           character.category() == QChar::Other_PrivateUse ||
           character.category() == QChar::Other_NotAssigned;
}

template <typename Test>
QString replaced(const QString &text, Test isShown)
{
    if (std::all_of(text.cbegin(), text.cend(), isShown))
        return text;
    QString shown = text;
    for (QChar &character : shown) {
        if (!isShown(character))
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

bool isShownOnLine(QChar character)
{
    const bool endsLine = character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
    return !endsLine && (isSeen(character) || isJoiner(character));
}

} // namespace

QString Printable::line(const QString &text)
{
    return replaced(text, isShownOnLine);
}

QString Printable::lines(const QString &text)
{
    return replaced(text, [](QChar character) {
        return character == u'\n' || character == u'\t' || isShownOnLine(character);
    });
}

QString Printable::name(QByteArrayView name)
{
    return replaced(QString::fromUtf8(name),
                    [](QChar character) { return character.isPrint() || character.isSurrogate(); });
}

QString Printable::toolTip(const QString &text)
{
    const QString shown = lines(text);
    return Qt::mightBeRichText(shown)
               ? QString(u"<p style='white-space:pre-wrap'>" + shown.toHtmlEscaped() + u"</p>")
               : shown;
}
