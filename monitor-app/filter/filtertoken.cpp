// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtertoken.h"

#include "filter/quotedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Kind = FilterToken::Kind;

//! Signs that end a word.
constexpr QStringView delimiters = u"\"(){}[],=<>!&|\\";

bool isWordLetter(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Control && !delimiters.contains(c);
}

class Tokenizer
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    Tokenizer(const QString &text, FilterError *error) : m_text(text), m_error(error) {}

    QList<FilterToken> run()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (!readToken())
                break;
        }
        m_tokens << FilterToken{Kind::End, m_text.size(), 0, {}, {}};
        return m_tokens;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    void add(Kind kind, qsizetype length, const QString &text, const QString &flags = {})
    {
        m_tokens << FilterToken{kind, m_at, length, text, flags};
        m_at += length;
    }

    bool fail(const QString &message, qsizetype position, qsizetype length, const QString &suggestion = {})
    {
        *m_error = {message, position, length, suggestion};
        return false;
    }

    bool readToken()
    {
        const QChar c = m_text[m_at];
        if (c == u'"')
            return readQuoted();
        if (c == u'/')
            return readPattern();
        if (isWordLetter(c))
            return readWord();
        return readSign();
    }

    bool readQuoted()
    {
        const QuotedText quoted = QuotedText::read(m_text, m_at);
        if (!quoted.closed)
            return fail(tr("The quote is not closed."), m_at, m_text.size() - m_at,
                        m_text.mid(m_at) + (m_text.endsWith(u'\\') ? u"\\\"" : u"\""));
        if (quoted.badEscape >= 0)
            return fail(tr("A backslash stands before \", \\, /, n, t, r, b, f or u and four digits; two of "
                           "them are a backslash."),
                        quoted.badEscape, 1, QStringLiteral("\\\\"));
        add(Kind::Quoted, quoted.length, quoted.text);
        return true;
    }

    bool readPattern()
    {
        QString pattern;
        qsizetype at = m_at + 1;
        for (; at < m_text.size() && m_text[at] != u'/'; ++at) {
            if (m_text[at] == u'\\' && at + 1 < m_text.size()) {
                if (m_text[at + 1] != u'/')
                    pattern += m_text[at];
                ++at;
            }
            pattern += m_text[at];
        }
        if (at >= m_text.size())
            return fail(tr("The regular expression is not closed with a /."), m_at, m_text.size() - m_at,
                        m_text.mid(m_at) + (m_text.endsWith(u'\\') ? u"\\/" : u"/"));
        const qsizetype flags = ++at;
        while (at < m_text.size() && m_text[at].isLetter())
            ++at;
        add(Kind::Pattern, at - m_at, pattern, m_text.mid(flags, at - flags));
        return true;
    }

    //! A word goes on through the brackets of a path: `d.embeds[0]["odd key"].title`.
    bool readWord()
    {
        qsizetype at = m_at;
        while (at < m_text.size()) {
            if (m_text[at] == u'[') {
                const qsizetype close = endOfBracket(at);
                if (close < 0)
                    return fail(tr("The bracket is not closed with a ]."), at, m_text.size() - at,
                                m_text.mid(at) + u']');
                at = close;
            } else if (isWordLetter(m_text[at])) {
                ++at;
            } else {
                break;
            }
        }
        add(Kind::Word, at - m_at, m_text.mid(m_at, at - m_at));
        return true;
    }

    //! Behind the bracket that is open at \a from; -1 when it is not closed.
    [[nodiscard]] qsizetype endOfBracket(qsizetype from) const
    {
        qsizetype at = from + 1;
        if (at < m_text.size() && m_text[at] == u'"')
            at += QuotedText::read(m_text, at).length;
        const qsizetype close = m_text.indexOf(u']', at);
        return close < 0 ? -1 : close + 1;
    }

    bool readSign()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        struct Wrong
        {
            QStringView sign;
            QStringView right;
        };
        static constexpr Wrong wrongs[] = {{u"===", u"=="},    {u"!==", u"!="}, {u"=>", u">="},
                                           {u"=<", u"<="},     {u"<>", u"!="},  {u"=!", u"!="},
                                           {u"=~", u"matches"}};
        for (const Wrong &wrong : wrongs) {
            if (rest.startsWith(wrong.sign))
                return failOperator(wrong.sign, wrong.right);
        }
        for (const QStringView sign : {QStringView(u"=="), QStringView(u"!="), QStringView(u"<="),
                                       QStringView(u">="), QStringView(u"<"), QStringView(u">")}) {
            if (rest.startsWith(sign)) {
                add(Kind::Comparison, sign.size(), sign.toString());
                return true;
            }
        }
        if (rest.startsWith(u"&&") || rest.startsWith(u"||")) {
            add(rest[0] == u'&' ? Kind::And : Kind::Or, 2, rest.first(2).toString());
            return true;
        }
        static constexpr QStringView signs = u"(){},!";
        static constexpr Kind kinds[] = {Kind::LeftParenthesis, Kind::RightParenthesis,
                                         Kind::LeftBrace,       Kind::RightBrace,
                                         Kind::Comma,           Kind::Not};
        const qsizetype known = signs.indexOf(rest[0]);
        if (known >= 0) {
            add(kinds[known], 1, rest.first(1).toString());
            return true;
        }
        if (rest[0] == u'=')
            return failOperator(u"=", u"==");
        if (rest[0] == u'&' || rest[0] == u'|')
            return failOperator(rest.first(1), rest[0] == u'&' ? u"&&" : u"||");
        return fail(tr("“%1” means nothing here. Put a text with such signs in quotes.").arg(rest[0]), m_at,
                    1);
    }

    bool failOperator(QStringView wrong, QStringView right)
    {
        return fail(tr("“%1” is no operator. Did you mean “%2”?").arg(wrong, right), m_at, wrong.size(),
                    right.toString());
    }

    const QString &m_text;
    FilterError *m_error;
    QList<FilterToken> m_tokens;
    qsizetype m_at = 0;
};

} // namespace

QList<FilterToken> FilterToken::tokens(const QString &text, FilterError *error)
{
    return Tokenizer(text, error).run();
}
