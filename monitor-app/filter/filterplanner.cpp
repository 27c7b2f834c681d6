// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterplanner.h"

#include "filter/columntest.h"
#include "filter/foldedsearch.h"
#include "filter/typetest.h"
#include "filter/valuetest.h"

namespace {

using Pointer = FilterNode::Pointer;
using Kind = FilterExpression::Kind;

// Costs count tens of picoseconds, so that a column is anything but free beside another.
constexpr int columnCost = 100;
constexpr int typeCost = 60;
constexpr int payloadCost = 100'000; //!< To inflate one.
constexpr int textCost = 10'000;
constexpr int valueCostUnit = 100;

class ColumnNode : public FilterNode
{
public:
    explicit ColumnNode(ColumnTest test) : m_test(std::move(test)) {}

    int cost() const override { return columnCost; }
    bool isAlways(bool value) const override { return !value && m_test.isNever(); }
    void decide(const RowSpan &span, RowDecision *decision) const override
    {
        const LogBounds *bounds = span.chunk.bounds();
        const ColumnTest::Bounds answer = bounds ? m_test.bounds(*bounds) : ColumnTest::Bounds::Some;
        if (answer == ColumnTest::Bounds::All)
            decision->yes.setRange(span.from, span.to);
        else if (answer == ColumnTest::Bounds::Some)
            m_test.test(span.chunk.columns(), span.from, span.to, &decision->yes);
    }
    bool test(const LogColumns &columns, int row, PayloadProbe *) const override
    {
        return m_test.test(columns, row);
    }

private:
    ColumnTest m_test;
};

class TypeNode : public FilterNode
{
public:
    TypeNode(FilterOperator op, const std::vector<FilterMember> &members) : m_test(op, members) {}

    int cost() const override { return typeCost; }
    void decide(const RowSpan &span, RowDecision *decision) const override
    {
        m_test.test(span.chunk.columns(), span.from, span.to, &decision->yes);
    }
    bool test(const LogColumns &columns, int row, PayloadProbe *) const override
    {
        return m_test.test(columns, row);
    }

private:
    TypeTest m_test;
};

//! What only the payload can tell.
class PayloadNode : public FilterNode
{
public:
    bool needsPayload() const override { return true; }
    void decide(const RowSpan &span, RowDecision *decision) const override
    {
        decision->maybe.setRange(span.from, span.to);
    }
};

class ValueNode : public PayloadNode
{
public:
    explicit ValueNode(ValueTest test) : m_test(std::move(test)) {}

    int cost() const override { return payloadCost + m_test.cost() * valueCostUnit; }
    bool test(const LogColumns &, int, PayloadProbe *probe) const override { return m_test.matches(probe); }

private:
    ValueTest m_test;
};

class TextNode : public PayloadNode
{
public:
    explicit TextNode(const QString &text) : m_search(text) {}

    int cost() const override { return payloadCost + textCost; }
    bool test(const LogColumns &, int, PayloadProbe *probe) const override
    {
        return m_search.isIn(probe->unescaped());
    }

private:
    FoldedSearch m_search;
};

Pointer planComparison(const FilterExpression &expression)
{
    if (const PayloadPath *path = std::get_if<PayloadPath>(&expression.operand()))
        return std::make_unique<ValueNode>(ValueTest(*path, expression.op(), expression.members()));
    const FilterField field = std::get<FilterField>(expression.operand());
    if (field == FilterField::Type)
        return std::make_unique<TypeNode>(expression.op(), expression.members());
    return std::make_unique<ColumnNode>(ColumnTest(field, expression.op(), expression.members()));
}

Pointer planExists(const FilterOperand &operand)
{
    if (const PayloadPath *path = std::get_if<PayloadPath>(&operand))
        return std::make_unique<ValueNode>(ValueTest(*path));
    const FilterField field = std::get<FilterField>(operand);
    if (field == FilterField::Type)
        return FilterNode::constant(true);
    return std::make_unique<ColumnNode>(ColumnTest(field));
}

std::vector<Pointer> planChildren(const FilterExpression &expression)
{
    std::vector<Pointer> children;
    for (const FilterExpression::Pointer &child : expression.children())
        children.push_back(planFilter(*child));
    return children;
}

} // namespace

Pointer planFilter(const FilterExpression &expression)
{
    switch (expression.kind()) {
    case Kind::And:
        return FilterNode::allOf(planChildren(expression));
    case Kind::Or:
        return FilterNode::anyOf(planChildren(expression));
    case Kind::Not:
        return FilterNode::negation(planFilter(*expression.children().front()));
    case Kind::Comparison:
        return planComparison(expression);
    case Kind::Exists:
        return planExists(expression.operand());
    case Kind::Text:
        break;
    }
    return std::make_unique<TextNode>(expression.text());
}
