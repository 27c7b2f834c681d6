// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterterms.h"

#include "filter/filterparser.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterExpression::Kind;

//! Beyond it terms that no connective joins are not told apart.
constexpr qsizetype maximumTokens = 200;

//! Null where \a text says nothing or is malformed.
FilterExpression::Pointer treeOf(const QString &text)
{
    FilterError error;
    return FilterParser::parse(text, 0, &error);
}

bool isKind(const FilterExpression::Pointer &tree, Kind kind)
{
    return tree && tree->kind() == kind;
}

bool meanSame(const QString &a, const QString &b)
{
    const FilterExpression::Pointer tree = treeOf(a);
    const FilterExpression::Pointer other = treeOf(b);
    return tree && other ? *tree == *other : a.simplified() == b.simplified();
}

QList<FilterToken> tokensOf(const QString &text)
{
    FilterError error;
    QList<FilterToken> tokens = FilterToken::tokens(text, &error);
    tokens.removeLast(); // The End.
    return tokens;
}

bool isConnective(const FilterToken &token, FilterToken::Kind kind)
{
    const QString word = kind == FilterToken::Kind::And  ? u"and"_s
                         : kind == FilterToken::Kind::Or ? u"or"_s
                                                         : u"not"_s;
    return token.kind == kind || token.isWord(word) || token.isWord(word.toUpper());
}

//! 1 for what opens, -1 for what closes.
int bracketOf(const FilterToken &token)
{
    using Token = FilterToken::Kind;
    return int(token.kind == Token::LeftParenthesis || token.kind == Token::LeftBrace) -
           int(token.kind == Token::RightParenthesis || token.kind == Token::RightBrace);
}

//! The parts of \a text between the connectives of \a kind that stand outside of all brackets.
QStringList partsOf(const QString &text, FilterToken::Kind kind)
{
    QStringList parts;
    int depth = 0;
    qsizetype start = 0;
    const QList<FilterToken> tokens = tokensOf(text);
    for (const FilterToken &token : tokens) {
        depth += bracketOf(token);
        if (depth == 0 && isConnective(token, kind)) {
            parts << text.mid(start, token.position - start).trimmed();
            start = token.end();
        }
    }
    parts << text.mid(start).trimmed();
    return parts;
}

QStringList alternativesOf(const QString &text)
{
    return partsOf(text, FilterToken::Kind::Or);
}

//! The terms of \a text, which are joined by nothing but a blank.
QStringList unjoinedTermsOf(const QString &text)
{
    const FilterExpression::Pointer tree = treeOf(text);
    const QList<FilterToken> tokens = tokensOf(text);
    if (!isKind(tree, Kind::And) || tokens.size() > maximumTokens || text.startsWith(u'('))
        return {text};
    for (const FilterToken &token : tokens) {
        const QString first = text.left(token.end());
        const FilterExpression::Pointer firstTree = treeOf(first);
        if (firstTree && *firstTree == *tree->children().front() && treeOf(text.mid(token.end())))
            return QStringList{first} + unjoinedTermsOf(text.mid(token.end()).trimmed());
    }
    return {text};
}

QStringList conditionsOf(const QString &text)
{
    QStringList conditions;
    const QStringList parts = partsOf(text, FilterToken::Kind::And);
    for (const QString &part : parts)
        conditions += unjoinedTermsOf(part);
    return conditions;
}

QString bracketed(const QString &text)
{
    return u'(' + text + u')';
}

//! \a text without parentheses around all of it.
QString unbracketed(const QString &text)
{
    const QList<FilterToken> tokens = tokensOf(text);
    if (tokens.isEmpty() || tokens.constFirst().kind != FilterToken::Kind::LeftParenthesis)
        return text;
    int depth = 0;
    for (const FilterToken &token : tokens) {
        depth += bracketOf(token);
        if (depth == 0 && token.end() != tokens.constLast().end())
            return text;
    }
    const qsizetype start = tokens.constFirst().end();
    return unbracketed(text.mid(start, tokens.constLast().position - start).trimmed());
}

QString negated(const QString &text)
{
    const FilterExpression::Pointer tree = treeOf(text);
    const QList<FilterToken> tokens = tokensOf(text);
    if (isKind(tree, Kind::And) || isKind(tree, Kind::Or))
        return u"not " + bracketed(unbracketed(text));
    if (isKind(tree, Kind::Not) && isConnective(tokens.constFirst(), FilterToken::Kind::Not))
        return unbracketed(text.mid(tokens.constFirst().end()).trimmed());
    return u"not " + text;
}

//! \a parts without those that mean what \a part means.
QStringList without(const QStringList &parts, const QString &part)
{
    QStringList rest;
    for (const QString &other : parts) {
        if (!meanSame(other, part))
            rest << other;
    }
    return rest;
}

QString withAlternative(const QString &text, const QString &term)
{
    const QStringList alternatives = alternativesOf(text);
    const QStringList rest = without(alternatives, term);
    if (rest.size() < alternatives.size())
        return rest.size() == 1 ? unbracketed(rest.constFirst()) : rest.join(u" or ");
    return text.trimmed() + u" or " + term;
}

QString withCondition(const QString &text, const QString &condition)
{
    if (meanSame(text, condition))
        return {};
    const bool hasAlternatives = isKind(treeOf(text), Kind::Or);
    const QStringList conditions =
        hasAlternatives ? QStringList{bracketed(unbracketed(text))} : conditionsOf(text);
    const QStringList rest = without(conditions, condition);
    if (rest.size() < conditions.size())
        return rest.size() == 1 ? unbracketed(rest.constFirst()) : rest.join(u" and ");
    // With its contrary nothing would be left.
    const QString added = isKind(treeOf(condition), Kind::Or) ? bracketed(unbracketed(condition)) : condition;
    return (without(conditions, negated(condition)) << added).join(u" and ");
}

} // namespace

QString changedFilter(const QString &text, const QString &term, FilterChange how)
{
    if (text.trimmed().isEmpty())
        return how == FilterChange::AndNot ? negated(term) : term;
    switch (how) {
    case FilterChange::Only:
        return meanSame(text, term) ? QString() : term;
    case FilterChange::And:
        return withCondition(text.trimmed(), term);
    case FilterChange::AndNot:
        return withCondition(text.trimmed(), negated(term));
    case FilterChange::Or:
        return withAlternative(text.trimmed(), term);
    }
    return term;
}
