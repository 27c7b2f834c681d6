// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterexpression.h"

#include <algorithm>

FilterExpression::Pointer FilterExpression::joined(Kind kind, std::vector<Pointer> children)
{
    if (children.size() == 1)
        return children.front();
    std::shared_ptr<FilterExpression> node(new FilterExpression(kind));
    for (Pointer &child : children) {
        if (child->kind() == kind)
            node->m_children.insert(node->m_children.end(), child->children().begin(),
                                    child->children().end());
        else
            node->m_children.push_back(std::move(child));
    }
    return node;
}

FilterExpression::Pointer FilterExpression::allOf(std::vector<Pointer> children)
{
    return joined(Kind::And, std::move(children));
}

FilterExpression::Pointer FilterExpression::anyOf(std::vector<Pointer> children)
{
    return joined(Kind::Or, std::move(children));
}

FilterExpression::Pointer FilterExpression::negation(Pointer child)
{
    std::shared_ptr<FilterExpression> node(new FilterExpression(Kind::Not));
    node->m_children.push_back(std::move(child));
    return node;
}

FilterExpression::Pointer FilterExpression::comparison(FilterOperand operand, FilterOperator op,
                                                       std::vector<FilterMember> members)
{
    std::shared_ptr<FilterExpression> node(new FilterExpression(Kind::Comparison));
    node->m_operand = std::move(operand);
    node->m_op = op;
    node->m_members = std::move(members);
    return node;
}

FilterExpression::Pointer FilterExpression::exists(FilterOperand operand)
{
    std::shared_ptr<FilterExpression> node(new FilterExpression(Kind::Exists));
    node->m_operand = std::move(operand);
    return node;
}

FilterExpression::Pointer FilterExpression::search(QString text)
{
    std::shared_ptr<FilterExpression> node(new FilterExpression(Kind::Text));
    node->m_text = std::move(text);
    return node;
}

bool operator==(const FilterExpression &a, const FilterExpression &b)
{
    const auto same = [](const FilterExpression::Pointer &x, const FilterExpression::Pointer &y) {
        return *x == *y;
    };
    return a.m_kind == b.m_kind && a.m_op == b.m_op && a.m_operand == b.m_operand &&
           a.m_members == b.m_members && a.m_text == b.m_text &&
           std::equal(a.m_children.begin(), a.m_children.end(), b.m_children.begin(), b.m_children.end(),
                      same);
}
