// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filternode.h"

#include <algorithm>
#include <numeric>

namespace {

using Pointer = FilterNode::Pointer;
using Children = std::vector<Pointer>;

class ConstantNode : public FilterNode
{
public:
    explicit ConstantNode(bool value) : m_value(value) {}

    int cost() const override { return 0; }
    bool isAlways(bool value) const override { return m_value == value; }
    void decide(const RowSpan &span, RowDecision *decision) const override
    {
        if (m_value)
            decision->yes.setRange(span.from, span.to);
    }
    bool test(const LogColumns &, int, PayloadProbe *) const override { return m_value; }

private:
    bool m_value;
};

class NotNode : public FilterNode
{
public:
    explicit NotNode(Pointer child) : m_child(std::move(child)) {}

    bool needsPayload() const override { return m_child->needsPayload(); }
    int cost() const override { return m_child->cost(); }
    void decide(const RowSpan &span, RowDecision *decision) const override
    {
        m_child->decide(span, decision);
        RowBits possible = decision->yes;
        for (int word = span.firstWord(); word < span.endWord(); ++word)
            possible.word(word) |= decision->maybe.word(word);
        possible.invert(span.from, span.to);
        decision->yes = possible;
    }
    bool test(const LogColumns &columns, int row, PayloadProbe *probe) const override
    {
        return !m_child->test(columns, row, probe);
    }

private:
    Pointer m_child;
};

class JoinedNode : public FilterNode
{
public:
    explicit JoinedNode(Children children) : m_children(std::move(children)) {}

    bool needsPayload() const override
    {
        return std::any_of(m_children.begin(), m_children.end(),
                           [](const Pointer &child) { return child->needsPayload(); });
    }
    int cost() const override
    {
        // What stands behind is asked less often.
        return std::accumulate(m_children.begin(), m_children.end(), 0,
                               [](int sum, const Pointer &child) { return sum + child->cost() / 2; }) +
               m_children.front()->cost() / 2;
    }

protected:
    Children m_children;
};

class AndNode : public JoinedNode
{
public:
    using JoinedNode::JoinedNode;

    void decide(const RowSpan &span, RowDecision *decision) const override
    {
        decision->yes.setRange(span.from, span.to);
        RowBits possible = decision->yes;
        bool isAny = true;
        for (auto child = m_children.begin(); child != m_children.end() && isAny; ++child) {
            RowDecision part;
            (*child)->decide(span, &part);
            quint64 left = 0;
            for (int word = span.firstWord(); word < span.endWord(); ++word) {
                decision->yes.word(word) &= part.yes.word(word);
                possible.word(word) &= part.yes.word(word) | part.maybe.word(word);
                left |= possible.word(word);
            }
            isAny = left != 0;
        }
        for (int word = span.firstWord(); word < span.endWord(); ++word) {
            decision->yes.word(word) &= possible.word(word);
            decision->maybe.word(word) = possible.word(word) & ~decision->yes.word(word);
        }
    }
    bool test(const LogColumns &columns, int row, PayloadProbe *probe) const override
    {
        return std::all_of(m_children.begin(), m_children.end(),
                           [&](const Pointer &child) { return child->test(columns, row, probe); });
    }
};

class OrNode : public JoinedNode
{
public:
    using JoinedNode::JoinedNode;

    void decide(const RowSpan &span, RowDecision *decision) const override
    {
        for (const Pointer &child : m_children) {
            RowDecision part;
            child->decide(span, &part);
            for (int word = span.firstWord(); word < span.endWord(); ++word) {
                decision->yes.word(word) |= part.yes.word(word);
                decision->maybe.word(word) |= part.maybe.word(word);
            }
        }
        for (int word = span.firstWord(); word < span.endWord(); ++word)
            decision->maybe.word(word) &= ~decision->yes.word(word);
    }
    bool test(const LogColumns &columns, int row, PayloadProbe *probe) const override
    {
        return std::any_of(m_children.begin(), m_children.end(),
                           [&](const Pointer &child) { return child->test(columns, row, probe); });
    }
};

//! Folds constants; \a decisive decides alone, its opposite says nothing.
template <typename Node>
Pointer joined(Children children, bool decisive)
{
    const auto isDecisive = [&](const Pointer &child) {
        return child->isAlways(decisive);
    };
    if (std::any_of(children.begin(), children.end(), isDecisive))
        return FilterNode::constant(decisive);
    std::erase_if(children, [&](const Pointer &child) { return child->isAlways(!decisive); });
    if (children.empty())
        return FilterNode::constant(!decisive);
    if (children.size() == 1)
        return std::move(children.front());
    std::stable_sort(children.begin(), children.end(),
                     [](const Pointer &a, const Pointer &b) { return a->cost() < b->cost(); });
    return std::make_unique<Node>(std::move(children));
}

} // namespace

Pointer FilterNode::constant(bool value)
{
    return std::make_unique<ConstantNode>(value);
}

Pointer FilterNode::allOf(Children children)
{
    return joined<AndNode>(std::move(children), false);
}

Pointer FilterNode::anyOf(Children children)
{
    return joined<OrNode>(std::move(children), true);
}

Pointer FilterNode::negation(Pointer child)
{
    if (child->isAlways(true) || child->isAlways(false))
        return constant(child->isAlways(false));
    return std::make_unique<NotNode>(std::move(child));
}
