// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlinereader.h"
#include "filter/filter.h"
#include "filter/filterfield.h"
#include "filter/filtertoken.h"

#include <algorithm>

namespace {

//! Letters of a filter that are shown beside its error, at most.
constexpr qsizetype shownLetters = 72;

//! The part of \a text around \a error, and below it a caret at the place.
QString marked(const QString &text, const FilterError &error)
{
    // On one line, letter by letter, whatever is in it.
    QString shown = text;
    std::replace_if(
        shown.begin(), shown.end(), [](QChar letter) { return letter.isSpace() || !letter.isPrint(); }, u' ');
    qsizetype position = std::clamp<qsizetype>(error.position, 0, shown.size());
    qsizetype length =
        std::clamp<qsizetype>(error.length, 1, std::max<qsizetype>(shown.size() - position, 1));
    if (shown.size() > shownLetters) {
        const qsizetype begin =
            std::max<qsizetype>(0, std::min(position - shownLetters / 3, shown.size() - shownLetters));
        const bool isCut = begin + shownLetters < shown.size();
        shown = shown.mid(begin, shownLetters);
        position -= begin;
        length = std::clamp<qsizetype>(length, 1, std::max<qsizetype>(shown.size() - position, 1));
        if (begin > 0)
            shown = u'…' + shown.mid(1);
        if (isCut)
            shown = shown.chopped(1) + u'…';
    }
    const QString indent(2, u' ');
    QString result = indent + shown + u'\n';
    result += indent + QString(position, u' ') + u'^' + QString(length - 1, u'~');
    return result;
}

//! Where \a text asks for the number of a row, if it does.
FilterError rowNumberIn(const QString &text)
{
    FilterError error;
    const QList<FilterToken> tokens = FilterToken::tokens(text, &error);
    const QString name = FilterVocabulary::name(FilterField::Row);
    const auto row = std::find_if(tokens.cbegin(), tokens.cend(), [&name](const FilterToken &token) {
        return token.kind == FilterToken::Kind::Word && token.text.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (row == tokens.cend())
        return {};
    return {QString(), row->position, row->length, QString()};
}

} // namespace

bool CommandLine::Reader::readFilter()
{
    m_line.filter = value(u"filter");
    FilterError error;
    const Filter filter = Filter::compile(m_line.filter, &error);
    if (!error.isError() && m_line.mode == Mode::Console && filter.usesRowNumbers()) {
        error = rowNumberIn(m_line.filter);
        error.message = tr("Rows are numbered in the window's log alone; without it, “row” matches nothing.");
    }
    if (!error.isError())
        return true;
    // The message names the suggestion already where there is one.
    return fail(u"--filter: " + error.message + u'\n' + marked(m_line.filter, error));
}
