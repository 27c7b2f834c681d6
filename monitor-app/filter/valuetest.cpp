// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetest.h"

#include "filter/boundedexpression.h"
#include "filter/jsonescapes.h"

#include <algorithm>

namespace {

//! The text of a string without escapes; \a buffer holds it where there were some.
QByteArrayView plainText(QByteArrayView written, QByteArray *buffer)
{
    if (!written.contains('\\'))
        return written;
    appendUnescaped(written, buffer);
    return *buffer;
}

bool isNumberStart(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

bool isOrderOperator(FilterOperator op)
{
    return op == FilterOperator::Less || op == FilterOperator::LessEqual || op == FilterOperator::Greater ||
           op == FilterOperator::GreaterEqual;
}

} // namespace

ValueTest::ValueTest(PayloadPath path) : m_path(std::move(path)), m_existsOnly(true)
{
    prepareNeedles();
}

ValueTest::ValueTest(PayloadPath path, FilterOperator op, const std::vector<FilterMember> &members)
    : m_path(std::move(path)), m_op(op)
{
    for (const FilterMember &member : members) {
        Literal literal{member.first, {}, {}, {}};
        if (const QString *text = std::get_if<QString>(&member.first)) {
            literal.utf8 = text->toUtf8();
            literal.number = ExactNumber::fromIntegerText(literal.utf8);
        } else if (const ExactNumber *number = std::get_if<ExactNumber>(&member.first)) {
            literal.number = *number;
        }
        if (member.last)
            literal.last = std::get<ExactNumber>(*member.last);
        m_literals.push_back(std::move(literal));
    }
    if (const FilterPattern *pattern = std::get_if<FilterPattern>(&members.front().first))
        m_expression = boundedExpression(*pattern);
    prepareNeedles();
}

void ValueTest::prepareNeedles()
{
    const QList<PayloadPath::Step> &steps = m_path.steps();
    const auto isKey = [](const PayloadPath::Step &step) {
        return step.kind == PayloadPath::Step::Kind::Key;
    };
    const auto lastKey = std::find_if(steps.rbegin(), steps.rend(), isKey);
    if (lastKey != steps.rend())
        m_keyNeedle = ByteNeedle('"' + lastKey->key + '"', ByteNeedle::Case::Exact);
    const bool findsText = m_op == FilterOperator::Equal || m_op == FilterOperator::Contains ||
                           m_op == FilterOperator::StartsWith || m_op == FilterOperator::EndsWith;
    if (m_existsOnly || !findsText)
        return;
    const Literal &literal = m_literals.front();
    // A text that is an integer may be equal to a number, which can be written in other ways.
    const bool isTextOnly =
        std::holds_alternative<QString>(literal.value) && (m_op != FilterOperator::Equal || !literal.number);
    if (isTextOnly)
        m_textNeedle = ByteNeedle(literal.utf8, ByteNeedle::Case::Exact);
}

int ValueTest::cost() const
{
    constexpr int walk = 400;
    constexpr int expression = 600;
    constexpr int step = 20;
    return walk + step * int(m_path.steps().size()) + (m_op == FilterOperator::Matches ? expression : 0) -
           (m_textNeedle.size() > 0 ? walk / 2 : 0);
}

bool ValueTest::canMatch(PayloadProbe *probe) const
{
    return probe->hasEscapes() || (m_keyNeedle.isIn(probe->payload()) && m_textNeedle.isIn(probe->payload()));
}

bool ValueTest::matches(PayloadProbe *probe) const
{
    if (!canMatch(probe))
        return false;
    if (m_existsOnly)
        return probe->visit(m_path, [](const PayloadCursor &) { return true; });
    if (m_op != FilterOperator::NotEqual)
        return probe->visit(m_path, [this](const PayloadCursor &value) { return holds(value); });
    bool isThere = false;
    const bool isAnyEqual = probe->visit(m_path, [&](const PayloadCursor &value) {
        isThere = true;
        return isEqual(value, m_literals.front());
    });
    return isThere && !isAnyEqual;
}

bool ValueTest::holds(const PayloadCursor &value) const
{
    if (m_op == FilterOperator::Equal || m_op == FilterOperator::In)
        return std::any_of(m_literals.begin(), m_literals.end(),
                           [&](const Literal &literal) { return isEqual(value, literal); });
    if (value.peek() == '"') {
        QByteArray buffer;
        return holdsText(plainText(value.stringHere(), &buffer));
    }
    if (!isOrderOperator(m_op) || !isNumberStart(value.peek()))
        return false;
    const std::optional<ExactNumber> number = ExactNumber::fromText(value.scalarHere());
    return number && holdsNumber(*number);
}

bool ValueTest::holdsText(QByteArrayView text) const
{
    const Literal &literal = m_literals.front();
    switch (m_op) {
    case FilterOperator::Contains:
        return m_textNeedle.isIn(text);
    case FilterOperator::StartsWith:
        return text.startsWith(literal.utf8);
    case FilterOperator::EndsWith:
        return text.endsWith(literal.utf8);
    case FilterOperator::Matches:
        return matchesBounded(m_expression, text);
    default:
        break;
    }
    if (const std::optional<ExactNumber> number =
            literal.number ? ExactNumber::fromIntegerText(text) : std::nullopt)
        return holdsNumber(*number);
    // Texts are in the order of their code points, which is that of their bytes.
    return std::holds_alternative<QString>(literal.value) && isInOrder(text.compare(literal.utf8) <=> 0);
}

bool ValueTest::holdsNumber(const ExactNumber &number) const
{
    const std::optional<ExactNumber> &literal = m_literals.front().number;
    return literal && isInOrder(number <=> *literal);
}

bool ValueTest::isInOrder(std::strong_ordering order) const
{
    switch (m_op) {
    case FilterOperator::Less:
        return order < 0;
    case FilterOperator::LessEqual:
        return order <= 0;
    case FilterOperator::Greater:
        return order > 0;
    case FilterOperator::GreaterEqual:
        return order >= 0;
    default:
        return false;
    }
}

bool ValueTest::isEqual(const PayloadCursor &value, const Literal &literal) const
{
    const char first = value.peek();
    if (first == '"') {
        QByteArray buffer;
        return isEqualText(plainText(value.stringHere(), &buffer), literal);
    }
    if (isNumberStart(first)) {
        const std::optional<ExactNumber> number =
            literal.number ? ExactNumber::fromText(value.scalarHere()) : std::nullopt;
        return number && isEqualNumber(*number, literal);
    }
    if (const bool *boolean = std::get_if<bool>(&literal.value))
        return first == (*boolean ? 't' : 'f');
    return std::holds_alternative<std::monostate>(literal.value) && first == 'n';
}

bool ValueTest::isEqualText(QByteArrayView text, const Literal &literal) const
{
    if (std::holds_alternative<QString>(literal.value))
        return text == literal.utf8;
    const std::optional<ExactNumber> number =
        literal.number ? ExactNumber::fromIntegerText(text) : std::nullopt;
    return number && isEqualNumber(*number, literal);
}

bool ValueTest::isEqualNumber(const ExactNumber &number, const Literal &literal) const
{
    return literal.last ? number >= *literal.number && number <= *literal.last : number == *literal.number;
}
