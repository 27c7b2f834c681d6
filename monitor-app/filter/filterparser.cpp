// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterparser.h"

#include "filter/spelling.h"
#include "filter/valuereader.h"

#include <algorithm>

namespace {

using Kind = FilterToken::Kind;

bool isConjunction(const FilterToken &token)
{
    return token.kind == Kind::And || token.isWord(u"and") || token.isWord(u"AND");
}

bool isDisjunction(const FilterToken &token)
{
    return token.kind == Kind::Or || token.isWord(u"or") || token.isWord(u"OR");
}

bool isNegation(const FilterToken &token)
{
    return token.kind == Kind::Not || token.isWord(u"not") || token.isWord(u"NOT");
}

bool isValue(const FilterToken &token)
{
    return token.kind == Kind::Word || token.kind == Kind::Quoted || token.kind == Kind::Pattern;
}

} // namespace

FilterParser::FilterParser(const QList<FilterToken> &tokens, qint64 now, FilterError *error)
    : m_tokens(tokens), m_now(now), m_error(error)
{}

FilterExpression::Pointer FilterParser::parse(const QString &text, qint64 now, FilterError *error)
{
    if (text.size() > maximumLength) {
        *error = {tr("The filter is too long: it may have %n character(s).", nullptr, int(maximumLength)),
                  maximumLength,
                  text.size() - maximumLength,
                  {}};
        return {};
    }
    const QList<FilterToken> tokens = FilterToken::tokens(text, error);
    if (error->isError())
        return {};
    return FilterParser(tokens, now, error).run();
}

const FilterToken &FilterParser::token(qsizetype ahead) const
{
    return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1));
}

std::nullptr_t FilterParser::fail(const FilterToken &token, const QString &message, const QString &suggestion)
{
    if (!m_error->isError())
        *m_error = {message, token.position, token.length, suggestion};
    return nullptr;
}

FilterExpression::Pointer FilterParser::run()
{
    if (token().kind == Kind::End)
        return {};
    Pointer root = alternatives();
    if (!root)
        return {};
    if (token().kind == Kind::End)
        return root;
    if (token().kind == Kind::RightParenthesis)
        return fail(token(), tr("No parenthesis is open here."));
    return fail(token(), tr("“%1” means nothing here.").arg(token().text));
}

FilterExpression::Pointer FilterParser::alternatives()
{
    std::vector<Pointer> children;
    do {
        if (!children.empty())
            ++m_at;
        Pointer child = conjunction();
        if (!child)
            return {};
        children.push_back(std::move(child));
    } while (isDisjunction(token()));
    return FilterExpression::anyOf(std::move(children));
}

FilterExpression::Pointer FilterParser::conjunction()
{
    std::vector<Pointer> children;
    do {
        if (!children.empty() && isConjunction(token()))
            ++m_at;
        Pointer child = unary();
        if (!child)
            return {};
        children.push_back(std::move(child));
    } while (!isTermEnd(token()));
    return FilterExpression::allOf(std::move(children));
}

//! Whether no term follows that is joined to those before.
bool FilterParser::isTermEnd(const FilterToken &token) const
{
    switch (token.kind) {
    case Kind::End:
    case Kind::Or:
    case Kind::RightParenthesis:
    case Kind::RightBrace:
    case Kind::LeftBrace:
    case Kind::Comma:
    case Kind::Comparison:
        return true;
    default:
        return isDisjunction(token);
    }
}

FilterExpression::Pointer FilterParser::unary()
{
    const bool negated = isNegation(token());
    if (!negated && token().kind != Kind::LeftParenthesis)
        return term();
    if (m_depth == maximumDepth)
        return fail(token(), tr("Parentheses are nested too deeply."));
    ++m_depth;
    Pointer result;
    if (negated) {
        ++m_at;
        if (Pointer child = unary())
            result = FilterExpression::negation(std::move(child));
    } else {
        result = parenthesis();
    }
    --m_depth;
    return result;
}

FilterExpression::Pointer FilterParser::parenthesis()
{
    ++m_at;
    if (token().kind == Kind::RightParenthesis)
        return fail(token(), tr("A condition is missing in the parentheses."));
    Pointer inner = alternatives();
    if (!inner)
        return {};
    if (token().kind == Kind::End)
        return fail(token(), tr("The parenthesis is not closed with a )."), QStringLiteral(")"));
    if (token().kind != Kind::RightParenthesis)
        return fail(token(), tr("“%1” means nothing here.").arg(token().text));
    ++m_at;
    return inner;
}

bool FilterParser::countTerm(const FilterToken &token)
{
    if (++m_terms <= maximumTerms)
        return true;
    fail(token, tr("The filter has too many conditions: it may have %n.", nullptr, maximumTerms));
    return false;
}

FilterExpression::Pointer FilterParser::term()
{
    const FilterToken &first = token();
    if (!countTerm(first))
        return {};
    if (first.isWord(u"exists") && token(1).kind != Kind::Comparison)
        return existence();
    if (first.kind == Kind::Quoted) {
        ++m_at;
        if (first.text.isEmpty())
            return fail(first, tr("The text to search for is empty."));
        if (token().kind == Kind::Comparison)
            return fail(first, tr("A field or path stands before “%1”, without quotes.").arg(token().text));
        return FilterExpression::search(first.text);
    }
    if (first.kind == Kind::Pattern)
        return fail(first,
                    tr("A regular expression follows a path and “matches”, as in d.content matches /re/i."));
    if (first.kind == Kind::End)
        return fail(first, tr("A condition is missing."));
    if (first.kind != Kind::Word || isConjunction(first) || isDisjunction(first))
        return fail(first, tr("A condition is missing before “%1”.").arg(first.text));
    ++m_at;
    return isComparisonNext() ? comparison(first) : bareTerm(first);
}

FilterExpression::Pointer FilterParser::existence()
{
    ++m_at;
    const FilterToken &word = token();
    if (word.kind != Kind::Word || isKeyword(word))
        return fail(word, tr("A field or path is missing after “exists”."));
    ++m_at;
    const std::optional<FilterOperand> what = operand(word);
    return what ? FilterExpression::exists(*what) : nullptr;
}

bool FilterParser::isKeyword(const FilterToken &token) const
{
    return isConjunction(token) || isDisjunction(token) || isNegation(token);
}

//! A word that no operator follows: a field or path that is true, or a text.
FilterExpression::Pointer FilterParser::bareTerm(const FilterToken &word)
{
    if (token().isWord(u"exists") &&
        (PayloadPath::looksLikePath(word.text) || FilterVocabulary::fieldFromName(word.text)) &&
        isTermEnd(token(1))) {
        const FilterToken both{Kind::Word, word.position, token().end() - word.position, {}, {}};
        return fail(both, tr("“exists” stands before what it asks for."), u"exists " + word.text);
    }
    const auto field = FilterVocabulary::fieldFromName(word.text);
    if (field && FilterVocabulary::kind(*field) != FilterKind::Boolean)
        return fail(
            word,
            tr("“%1” is a field: compare it, or write “exists %1”. In quotes it is a text to search for.")
                .arg(word.text),
            u"exists " + word.text);
    if (field || PayloadPath::looksLikePath(word.text) || word.text.contains(u'[')) {
        const std::optional<FilterOperand> what = operand(word);
        return what ? FilterExpression::comparison(*what, FilterOperator::Equal, {{FilterValue(true), {}}})
                    : nullptr;
    }
    return FilterExpression::search(word.text);
}

std::optional<FilterOperator> FilterParser::operatorAt(qsizetype ahead) const
{
    const FilterToken &next = token(ahead);
    const bool canBe = next.kind == Kind::Comparison || next.kind == Kind::Word;
    return canBe ? FilterVocabulary::operatorFromName(next.text) : std::nullopt;
}

bool FilterParser::isComparisonNext() const
{
    const bool negated = token().isWord(u"not") || token().isWord(u"NOT");
    return operatorAt(negated ? 1 : 0).has_value() && (!negated || token(1).kind == Kind::Word);
}

FilterExpression::Pointer FilterParser::comparison(const FilterToken &word)
{
    const std::optional<FilterOperand> left = operand(word);
    if (!left)
        return {};
    const bool negated = token().kind == Kind::Word && isNegation(token());
    if (negated)
        ++m_at;
    const FilterToken &opToken = token();
    const FilterOperator op = *operatorAt(0);
    const FilterField *field = std::get_if<FilterField>(&*left);
    const QList<FilterOperator> allowed =
        FilterVocabulary::operators(field ? FilterVocabulary::kind(*field) : FilterKind::Payload);
    if (!allowed.contains(op)) {
        QStringList names;
        for (const FilterOperator each : allowed)
            names << FilterVocabulary::name(each);
        return fail(
            opToken,
            tr("“%1” cannot be used with “%2”. It has %3.").arg(opToken.text, word.text, names.join(u"  ")),
            names.first());
    }
    ++m_at;
    std::vector<FilterMember> members;
    if (!readMembers(opToken, *left, op, &members))
        return {};
    Pointer result = FilterExpression::comparison(*left, op, std::move(members));
    return negated ? FilterExpression::negation(std::move(result)) : result;
}

bool FilterParser::readMembers(const FilterToken &opToken, const FilterOperand &operand, FilterOperator op,
                               std::vector<FilterMember> *members)
{
    const bool isList = op == FilterOperator::In;
    if (isList && token().kind != Kind::LeftBrace) {
        fail(token(), tr("Values in braces follow “in”, as in {a, b, 1..5}."),
             isValue(token()) ? QString(u'{' + token().text + u'}') : QString());
        return false;
    }
    if (isList)
        ++m_at;
    const ValueReader reader(operand, op, m_now, m_error);
    do {
        if (!members->empty())
            ++m_at;
        const FilterToken &value = token();
        if (!isValue(value) || isKeyword(value)) {
            fail(value, members->empty() ? tr("A value is missing after “%1”.").arg(opToken.text)
                                         : tr("A value is missing after the comma."));
            return false;
        }
        const std::optional<FilterMember> member = reader.member(value);
        if (!member)
            return false;
        if (++m_members > maximumMembers) {
            fail(value, tr("The filter has too many values: it may have %n.", nullptr, maximumMembers));
            return false;
        }
        members->push_back(*member);
        ++m_at;
    } while (isList && token().kind == Kind::Comma);
    if (!isList)
        return true;
    if (token().kind == Kind::RightBrace) {
        ++m_at;
        return true;
    }
    if (token().kind == Kind::End)
        fail(token(), tr("The brace is not closed with a }."), QStringLiteral("}"));
    else
        fail(token(), tr("A comma or } is missing before “%1”.").arg(token().text));
    return false;
}

std::optional<FilterOperand> FilterParser::operand(const FilterToken &word)
{
    if (const auto field = FilterVocabulary::fieldFromName(word.text))
        return *field;
    const bool isTop = word.text == u"d" || word.text == u"t" || word.text == u"s";
    if (!isTop && !PayloadPath::looksLikePath(word.text))
        return unknownOperand(word);
    PayloadPath::ParseError problem;
    if (const auto path = PayloadPath::parse(word.text, &problem))
        return *path;
    using Reason = PayloadPath::ParseError::Reason;
    const FilterToken place{Kind::Word, word.position + problem.position, problem.length, {}, {}};
    switch (problem.reason) {
    case Reason::BadIndex:
        fail(place, tr("In brackets stands a place such as [0], [*] for any, or a key in quotes."),
             QStringLiteral("[*]"));
        break;
    case Reason::BracketUnclosed:
        fail(place, tr("The bracket is not closed with a ]."));
        break;
    case Reason::TooLong:
        fail(place,
             tr("The path is too long: it may have %n step(s).", nullptr, int(PayloadPath::maximumLength)));
        break;
    default:
        fail(place, tr("A key is missing. Keys that are no words are written as [\"odd key\"]."));
        break;
    }
    return {};
}

std::optional<FilterOperand> FilterParser::unknownOperand(const FilterToken &word)
{
    const QString underData = QStringLiteral("d.") + word.text;
    const QString nearest = nearestSpelling(word.text, FilterVocabulary::fieldNames());
    const bool isPath = word.text.contains(u'.') && PayloadPath::parse(underData);
    if (isPath)
        fail(word, tr("There is no field “%1”. Paths of the payload begin with d.").arg(word.text),
             underData);
    else if (!nearest.isEmpty())
        fail(word, tr("There is no field “%1”. Did you mean “%2”?").arg(word.text, nearest), nearest);
    else
        fail(word,
             tr("There is no field “%1”. Fields are %2; paths of the payload begin with d.")
                 .arg(word.text, FilterVocabulary::fieldNames().join(u", ")),
             PayloadPath::parse(underData) ? underData : QString());
    return {};
}
