// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercolors.h"

#include "colorscheme.h"
#include "filter/filterfield.h"
#include "filter/filtertoken.h"
#include "filter/payloadpath.h"

#include <QStringList>

namespace {

QTextCharFormat coloured(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

bool isConnective(const FilterToken &token)
{
    return QStringList{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not")}.contains(
        token.text, Qt::CaseInsensitive);
}

QTextCharFormat formatOfWord(const FilterToken &token, const QPalette &palette)
{
    const QString &word = token.text;
    if (isConnective(token)) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        return format;
    }
    if (token.isWord(u"exists") || FilterVocabulary::operatorFromName(word))
        return coloured(Colors::muted(palette));
    if (FilterVocabulary::fieldFromName(word))
        return coloured(Colors::accent(palette));
    if (PayloadPath::looksLikePath(word))
        return coloured(Colors::ofSeries(6, palette));
    const QChar first = word.startsWith(u'-') ? word.right(word.size() - 1).front() : word.front();
    if (first.isDigit() || token.isWord(u"true") || token.isWord(u"false") || token.isWord(u"null"))
        return coloured(Colors::busy(palette));
    return {};
}

QTextCharFormat formatOf(const FilterToken &token, const QPalette &palette)
{
    switch (token.kind) {
    case FilterToken::Kind::Word:
        return formatOfWord(token, palette);
    case FilterToken::Kind::Quoted:
    case FilterToken::Kind::Pattern:
        return coloured(Colors::good(palette));
    case FilterToken::Kind::Comparison:
        return coloured(Colors::muted(palette));
    default:
        return {};
    }
}

QTextLayout::FormatRange rangeOf(qsizetype position, qsizetype length, const QTextCharFormat &format)
{
    QTextLayout::FormatRange range;
    range.start = int(position);
    range.length = int(length);
    range.format = format;
    return range;
}

} // namespace

QList<QTextLayout::FormatRange> filterFormats(const QString &text, const FilterError &error,
                                              const QPalette &palette)
{
    QList<QTextLayout::FormatRange> formats;
    FilterError malformed;
    const QList<FilterToken> tokens = FilterToken::tokens(text, &malformed);
    for (const FilterToken &token : tokens) {
        const QTextCharFormat format = token.length > 0 ? formatOf(token, palette) : QTextCharFormat();
        if (!format.isEmpty())
            formats << rangeOf(token.position, token.length, format);
    }
    if (!error.isError())
        return formats;
    QTextCharFormat wrong = coloured(Colors::bad(palette));
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(Colors::bad(palette));
    // Where something is missing at the end there is nothing to underline but what stands before.
    qsizetype position = std::min(error.position, text.size());
    qsizetype length = std::min(error.length, text.size() - position);
    if (length == 0 && !text.isEmpty()) {
        position = std::max(qsizetype(0), position - 1);
        length = 1;
    }
    formats << rangeOf(position, length, wrong);
    return formats;
}
