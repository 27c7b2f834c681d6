// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterlexer.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Lexer
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    const QString &text;
    FilterError *error;
    qsizetype at = 0;

    bool atEnd() const { return at >= text.size(); }

    void skipBlanks()
    {
        while (!atEnd() && text[at].isSpace())
            ++at;
    }

    //! `key:` when that stands here. A key is letters alone, so that `12:30` is a word.
    QString key()
    {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        if (end == at || end >= text.size() || text[end] != u':')
            return {};
        const QString result = text.mid(at, end - at).toLower();
        at = end + 1;
        return result;
    }

    bool quotedValue(FilterTerm *term)
    {
        const qsizetype begin = at++;
        while (!atEnd() && text[at] != u'"') {
            if (text[at] == u'\\' && at + 1 < text.size())
                ++at;
            term->value += text[at++];
        }
        if (atEnd()) {
            *error = {tr("The quote is not closed."), begin, text.size() - begin, text.mid(begin) + u'"'};
            return false;
        }
        ++at;
        term->quoted = true;
        return true;
    }

    void bareValue(FilterTerm *term)
    {
        while (!atEnd() && !text[at].isSpace())
            term->value += text[at++];
    }

    bool term(QList<FilterTerm> *terms)
    {
        FilterTerm term;
        term.position = at;
        if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
            term.excluded = true;
            ++at;
        }
        term.key = key();
        term.valuePosition = at;
        if (!atEnd() && text[at] == u'"') {
            if (!quotedValue(&term))
                return false;
        } else {
            bareValue(&term);
        }
        term.length = at - term.position;
        term.valueLength = at - term.valuePosition;
        if (term.value.isEmpty()) {
            *error = {term.key.isEmpty() ? tr("There is no text between the quotes.")
                                         : tr("A value is missing after “%1:”.").arg(term.key),
                      term.position,
                      term.length,
                      {}};
            return false;
        }
        terms->append(term);
        return true;
    }
};

} // namespace

QList<FilterTerm> filterTerms(const QString &text, FilterError *error)
{
    QList<FilterTerm> terms;
    Lexer lexer{text, error};
    for (lexer.skipBlanks(); !lexer.atEnd(); lexer.skipBlanks()) {
        if (!lexer.term(&terms))
            return {};
    }
    return terms;
}
