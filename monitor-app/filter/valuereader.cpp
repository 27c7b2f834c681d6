// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuereader.h"

#include "eventlog/logtype.h"
#include "filter/filterunits.h"
#include "filter/quotedtext.h"
#include "filter/spelling.h"
#include "filter/wildcard.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr QStringView rangeSign = u"..";

bool needsText(FilterOperator op)
{
    return op == FilterOperator::Contains || op == FilterOperator::StartsWith ||
           op == FilterOperator::EndsWith;
}

FilterKind kindOf(const FilterOperand &operand)
{
    const FilterField *field = std::get_if<FilterField>(&operand);
    return field ? FilterVocabulary::kind(*field) : FilterKind::Payload;
}

} // namespace

ValueReader::ValueReader(FilterOperand operand, FilterOperator op, qint64 now, FilterError *error)
    : m_operand(std::move(operand)), m_kind(kindOf(m_operand)), m_op(op), m_now(now), m_error(error)
{}

std::nullopt_t ValueReader::fail(const FilterToken &token, const QString &message,
                                 const QString &suggestion) const
{
    *m_error = {message, token.position, token.length, suggestion};
    return std::nullopt;
}

QString ValueReader::operandName() const
{
    const FilterField *field = std::get_if<FilterField>(&m_operand);
    return field ? FilterVocabulary::name(*field) : std::get<PayloadPath>(m_operand).toString();
}

std::optional<FilterMember> ValueReader::member(const FilterToken &token) const
{
    const qsizetype dots = token.kind == FilterToken::Kind::Word ? token.text.indexOf(rangeSign) : -1;
    if (m_op == FilterOperator::In && dots > 0 && m_kind != FilterKind::Type)
        return range(token, dots);
    const Value single = value(token);
    return single ? std::optional(FilterMember{*single, {}}) : std::nullopt;
}

std::optional<FilterMember> ValueReader::range(const FilterToken &token, qsizetype dots) const
{
    const qsizetype after = dots + rangeSign.size();
    if (after >= token.length)
        return fail(token, tr("The end of the range is missing, as in 1..5."));
    const FilterToken firstToken{FilterToken::Kind::Word, token.position, dots, token.text.left(dots), {}};
    const FilterToken lastToken{
        FilterToken::Kind::Word, token.position + after, token.length - after, token.text.mid(after), {}};
    const Value first = value(firstToken);
    const Value last = first ? value(lastToken) : Value();
    if (!first || !last)
        return {};
    const bool isNumber = std::holds_alternative<ExactNumber>(*first);
    const bool isTime = std::holds_alternative<FilterTime>(*first);
    if (first->index() != last->index() || (!isNumber && !isTime))
        return fail(token, tr("A range goes from a number to a number, or from a time to a time."));
    if (!isOrdered(*first, *last))
        return fail(token, tr("The range is empty: it ends before it begins."),
                    lastToken.text + rangeSign + firstToken.text);
    return FilterMember{*first, *last};
}

bool ValueReader::isOrdered(const FilterValue &first, const FilterValue &last) const
{
    if (const FilterTime *time = std::get_if<FilterTime>(&first))
        return time->start <= std::get<FilterTime>(last).start;
    return std::get<ExactNumber>(first) <= std::get<ExactNumber>(last);
}

ValueReader::Value ValueReader::value(const FilterToken &token) const
{
    if (m_op == FilterOperator::Matches)
        return pattern(token);
    if (token.kind == FilterToken::Kind::Pattern)
        return fail(token, tr("A regular expression follows “matches”."));
    if (needsText(m_op))
        return text(token);
    switch (m_kind) {
    case FilterKind::Number:
    case FilterKind::Size:
        return number(token);
    case FilterKind::Snowflake:
        return snowflake(token);
    case FilterKind::Time:
        return time(token);
    case FilterKind::Type:
        return type(token);
    case FilterKind::Direction:
        return oneOf(token, FilterVocabulary::directions());
    case FilterKind::State:
        return oneOf(token, FilterVocabulary::states());
    case FilterKind::Boolean:
        return boolean(token);
    case FilterKind::Payload:
        break;
    }
    return payloadValue(token);
}

ValueReader::Value ValueReader::unitError(const FilterToken &token, const QString &unit,
                                          const QStringList &known) const
{
    const QString digits = token.text.chopped(unit.size());
    const QString nearest = nearestSpelling(unit, known);
    return fail(token, tr("There is no unit “%1” here. Units are %2.").arg(unit, known.join(u", ")),
                nearest.isEmpty() ? QString() : QString(digits + nearest));
}

ValueReader::Value ValueReader::number(const FilterToken &token) const
{
    const bool isSize = m_kind == FilterKind::Size;
    QString unit;
    if (!FilterQuantity::isWritten(token.text, &unit))
        return fail(token,
                    isSize ? tr("“%1” is compared with a number, such as 512 or 64KiB.").arg(operandName())
                           : tr("“%1” is compared with a number.").arg(operandName()));
    const auto quantity = FilterQuantity::parse(token.text);
    if (!isSize && !unit.isEmpty())
        return fail(token, tr("“%1” is a number without a unit.").arg(operandName()),
                    token.text.chopped(unit.size()));
    if (!quantity || quantity->dimension == FilterQuantity::Dimension::Duration)
        return unitError(token, unit, FilterQuantity::units(FilterQuantity::Dimension::Bytes));
    return quantity->number;
}

ValueReader::Value ValueReader::snowflake(const FilterToken &token) const
{
    const auto id = ExactNumber::fromIntegerText(token.text.toUtf8());
    if (!id || id->place().below || id->place().above)
        return fail(
            token, tr("“%1” is compared with an id, a number such as 81384788765712384.").arg(operandName()));
    return *id;
}

ValueReader::Value ValueReader::time(const FilterToken &token) const
{
    if (token.text == u"now")
        return FilterTime{m_now, 1};
    if (const auto moment = FilterTime::parse(token.text, m_now))
        return *moment;
    QString unit;
    const bool isQuantity = FilterQuantity::isWritten(token.text, &unit);
    const auto quantity = FilterQuantity::parse(token.text);
    if (quantity && quantity->dimension == FilterQuantity::Dimension::Duration) {
        if (!quantity->number.place().below)
            return fail(token, tr("A time counted from now is in the past: it begins with a -."),
                        u'-' + token.text);
        const ExactNumber::Place ago = ExactNumber::fromText(quantity->number.toText().mid(1))
                                           .value_or(ExactNumber())
                                           .scaled(1, 6)
                                           .place();
        const bool tooLong = ago.above || ago.floor > quint64(m_now);
        return FilterTime{tooLong ? 0 : m_now - qint64(ago.floor), 1};
    }
    if (isQuantity && !unit.isEmpty())
        return unitError(token, unit, FilterQuantity::units(FilterQuantity::Dimension::Duration));
    return fail(token,
                tr("A time is written as 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 or -5min."));
}

ValueReader::Value ValueReader::type(const FilterToken &token) const
{
    const QString name = token.text.toUpper();
    if (name.isEmpty())
        return fail(token, tr("An event type is missing."));
    // What is quoted is taken as it is: the name of a type that will only be seen later.
    if (token.kind == FilterToken::Kind::Quoted)
        return name;
    if (!name.contains(u'*')) {
        if (LogType::fromName(name.toUtf8()) >= 0)
            return name;
        const QString nearest = nearestSpelling(name, FilterVocabulary::typeNames());
        return fail(token,
                    nearest.isEmpty()
                        ? tr("There is no event type “%1”. In quotes it is taken as it is.").arg(token.text)
                        : tr("There is no event type “%1”. Did you mean %2?").arg(token.text, nearest),
                    nearest.isEmpty() ? QString() : nearest);
    }
    const QStringList known = FilterVocabulary::typeNames();
    const auto matches = [&](const QString &type) {
        return matchesWildcard(type.toUtf8(), name.toUtf8());
    };
    if (std::any_of(known.begin(), known.end(), matches))
        return name;
    const QString nearest = nearestSpelling(QString(name).remove(u'*'), known);
    return fail(token, tr("No event type is like “%1”.").arg(token.text), nearest);
}

ValueReader::Value ValueReader::oneOf(const FilterToken &token, const QStringList &names) const
{
    for (const QString &name : names) {
        if (name.compare(token.text, Qt::CaseInsensitive) == 0)
            return name;
    }
    return fail(token, tr("“%1” is one of %2.").arg(operandName(), names.join(u", ")),
                nearestSpelling(token.text, names));
}

ValueReader::Value ValueReader::boolean(const FilterToken &token) const
{
    if (token.text == u"true" || token.text == u"false")
        return token.text == u"true";
    return fail(token, tr("“%1” is true or false.").arg(operandName()),
                nearestSpelling(token.text, {QStringLiteral("true"), QStringLiteral("false")}));
}

ValueReader::Value ValueReader::payloadValue(const FilterToken &token) const
{
    if (token.kind == FilterToken::Kind::Quoted)
        return token.text;
    if (token.text == u"null")
        return std::monostate();
    if (token.text == u"true" || token.text == u"false")
        return token.text == u"true";
    if (const auto quantity = FilterQuantity::parse(token.text))
        return quantity->number;
    QString unit;
    if (FilterQuantity::isWritten(token.text, &unit))
        return unitError(token, unit, FilterQuantity::units(FilterQuantity::Dimension::None));
    return token.text;
}

ValueReader::Value ValueReader::text(const FilterToken &token) const
{
    return m_kind == FilterKind::Type ? token.text.toUpper() : token.text;
}

ValueReader::Value ValueReader::pattern(const FilterToken &token) const
{
    QString flags;
    for (const QChar flag : QStringView(u"ims")) {
        if (token.flags.contains(flag))
            flags += flag;
    }
    for (const QChar flag : token.flags) {
        if (!flags.contains(flag))
            return fail(token,
                        tr("“%1” is no flag of a regular expression. Flags are i (whatever the case), m "
                           "(^ and $ at each line) and s (a dot is a line end too).")
                            .arg(flag));
    }
    const QRegularExpression expression(token.text);
    if (!expression.isValid()) {
        // The place counts from the slash or quote; escapes before it are not counted.
        const qsizetype offset = std::min<qsizetype>(expression.patternErrorOffset() + 1, token.length - 1);
        const FilterToken place{token.kind, token.position + std::max<qsizetype>(0, offset), 1, {}, {}};
        return fail(place, tr("The regular expression is wrong: %1.").arg(expression.errorString()));
    }
    return FilterPattern{token.text, flags};
}
