// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completioncontext.h"

namespace {

using Kind = FilterToken::Kind;

bool isLink(const FilterToken &token)
{
    return token.kind == Kind::And || token.kind == Kind::Or || token.isWord(u"and") || token.isWord(u"or") ||
           token.isWord(u"AND") || token.isWord(u"OR");
}

bool isNegation(const FilterToken &token)
{
    return token.kind == Kind::Not || token.isWord(u"not") || token.isWord(u"NOT");
}

} // namespace

CompletionContext::CompletionContext(const QString &text, qsizetype cursor)
{
    const QString head = text.left(cursor);
    FilterError error;
    QList<FilterToken> tokens = FilterToken::tokens(head, &error);
    tokens.removeLast(); // The end.
    findPrefix(head, &tokens, error.isError());
    for (const FilterToken &token : std::as_const(tokens))
        follow(token);
    if (m_prefix.startsWith(u'"') || m_prefix.startsWith(u'/'))
        m_expected = Expected::Nothing;
}

void CompletionContext::findPrefix(const QString &head, QList<FilterToken> *tokens, bool isBroken)
{
    m_position = head.size();
    if (isBroken) {
        // What is no token yet, such as a path whose bracket is open, begins behind the last one.
        m_position = tokens->isEmpty() ? 0 : tokens->last().end();
        while (m_position < head.size() && head[m_position].isSpace())
            ++m_position;
    } else if (!tokens->isEmpty() && tokens->last().end() == head.size()) {
        const Kind kind = tokens->last().kind;
        if (kind == Kind::Word || kind == Kind::Quoted || kind == Kind::Pattern)
            m_position = tokens->takeLast().position;
    }
    m_prefix = head.mid(m_position);
}

std::optional<FilterOperand> CompletionContext::operandFromWord(const QString &word)
{
    if (const auto field = FilterVocabulary::fieldFromName(word))
        return FilterOperand(*field);
    const bool isTop = word == u"d" || word == u"t" || word == u"s";
    const auto path = isTop || PayloadPath::looksLikePath(word) ? PayloadPath::parse(word) : std::nullopt;
    return path ? std::optional(FilterOperand(*path)) : std::nullopt;
}

void CompletionContext::follow(const FilterToken &token)
{
    switch (m_expected) {
    case Expected::Operand:
        m_expected = Expected::Link;
        break;
    case Expected::Operator:
        followOperator(token);
        break;
    case Expected::Value:
        if (token.kind == Kind::LeftBrace)
            m_isList = true;
        else
            m_expected = m_isList ? Expected::ListEnd : Expected::Link;
        break;
    case Expected::ListEnd:
        m_expected = token.kind == Kind::Comma ? Expected::Value : Expected::Link;
        m_isList = token.kind == Kind::Comma;
        break;
    case Expected::Term:
    case Expected::Link:
    case Expected::Nothing:
        followTerm(token);
        break;
    }
}

void CompletionContext::followOperator(const FilterToken &token)
{
    const bool isOperator = FilterVocabulary::operatorFromName(token.text).has_value() &&
                            (token.kind == Kind::Comparison || token.kind == Kind::Word);
    if (isOperator) {
        m_expected = Expected::Value;
        m_isList = false;
    } else if (!isNegation(token)) {
        followTerm(token);
    }
}

void CompletionContext::followTerm(const FilterToken &token)
{
    if (isLink(token) || isNegation(token) || token.kind == Kind::LeftParenthesis) {
        m_expected = Expected::Term;
    } else if (token.isWord(u"exists")) {
        m_expected = Expected::Operand;
    } else {
        m_operand = token.kind == Kind::Word ? operandFromWord(token.text) : std::nullopt;
        m_expected = m_operand ? Expected::Operator : Expected::Link;
    }
}
