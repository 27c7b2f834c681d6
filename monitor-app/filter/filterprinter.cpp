// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterprinter.h"

#include "eventlog/logtype.h"
#include "filter/quotedtext.h"
#include "filter/wildcard.h"

#include <algorithm>

namespace {

using Kind = FilterExpression::Kind;

QString operandText(const FilterOperand &operand)
{
    const FilterField *field = std::get_if<FilterField>(&operand);
    return field ? FilterVocabulary::name(*field) : std::get<PayloadPath>(operand).toString();
}

FilterKind kindOf(const FilterOperand &operand)
{
    const FilterField *field = std::get_if<FilterField>(&operand);
    return field ? FilterVocabulary::kind(*field) : FilterKind::Payload;
}

QString patternText(const FilterPattern &pattern)
{
    return u'/' + QString(pattern.pattern).replace(u'/', QStringLiteral("\\/")) + u'/' + pattern.flags;
}

//! Types that are known, and patterns of them, stand without quotes.
QString typeText(const QString &name)
{
    const auto isTypeLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'*';
    };
    const auto isLike = [&](const QString &type) {
        return matchesWildcard(type.toUtf8(), name.toUtf8());
    };
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTypeLetter))
        return QuotedText::write(name);
    const QStringList known = FilterVocabulary::typeNames();
    const bool isKnown = name.contains(u'*') ? std::any_of(known.begin(), known.end(), isLike)
                                             : LogType::fromName(name.toUtf8()) >= 0;
    return isKnown ? name : QuotedText::write(name);
}

QString valueText(const FilterValue &value, FilterKind kind, FilterOperator op)
{
    if (std::holds_alternative<std::monostate>(value))
        return QStringLiteral("null");
    if (const bool *boolean = std::get_if<bool>(&value))
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    if (const ExactNumber *number = std::get_if<ExactNumber>(&value))
        return QString::fromLatin1(number->toText());
    if (const FilterTime *time = std::get_if<FilterTime>(&value))
        return time->toString();
    if (const FilterPattern *pattern = std::get_if<FilterPattern>(&value))
        return patternText(*pattern);
    const QString &text = std::get<QString>(value);
    const bool isName =
        op == FilterOperator::Equal || op == FilterOperator::NotEqual || op == FilterOperator::In;
    if (isName && kind == FilterKind::Type)
        return typeText(text);
    return kind == FilterKind::Direction || kind == FilterKind::State ? text : QuotedText::write(text);
}

QString memberText(const FilterMember &member, FilterKind kind, FilterOperator op)
{
    const QString first = valueText(member.first, kind, op);
    return member.last ? first + QStringLiteral("..") + valueText(*member.last, kind, op) : first;
}

QString comparisonText(const FilterExpression &expression)
{
    QString left = operandText(expression.operand());
    const FilterKind kind = kindOf(expression.operand());
    const FilterOperator op = expression.op();
    const std::vector<FilterMember> &members = expression.members();
    const PayloadPath *path = std::get_if<PayloadPath>(&expression.operand());
    const bool canBeBare = kind == FilterKind::Boolean || (path && PayloadPath::looksLikePath(left));
    if (canBeBare && op == FilterOperator::Equal && members.front() == FilterMember{FilterValue(true), {}})
        return left;
    QString text = left + u' ' + FilterVocabulary::name(op) + u' ';
    if (op != FilterOperator::In)
        return text + memberText(members.front(), kind, op);
    QStringList values;
    for (const FilterMember &member : members)
        values << memberText(member, kind, op);
    return text + u'{' + values.join(QStringLiteral(", ")) + u'}';
}

QString joinedText(const FilterExpression &expression)
{
    const bool isAnd = expression.kind() == Kind::And;
    QStringList parts;
    for (const FilterExpression::Pointer &child : expression.children()) {
        const QString text = printFilter(*child);
        parts << (isAnd && child->kind() == Kind::Or ? QString(u'(' + text + u')') : text);
    }
    return parts.join(isAnd ? QStringLiteral(" and ") : QStringLiteral(" or "));
}

} // namespace

QString printFilter(const FilterExpression &expression)
{
    switch (expression.kind()) {
    case Kind::And:
    case Kind::Or:
        return joinedText(expression);
    case Kind::Not: {
        const FilterExpression &child = *expression.children().front();
        const bool isJoined = child.kind() == Kind::And || child.kind() == Kind::Or;
        return QStringLiteral("not ") +
               (isJoined ? QString(u'(' + printFilter(child) + u')') : printFilter(child));
    }
    case Kind::Comparison:
        return comparisonText(expression);
    case Kind::Exists:
        return QStringLiteral("exists ") + operandText(expression.operand());
    case Kind::Text:
        break;
    }
    return QuotedText::write(expression.text());
}
