// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

#include <QMetaType>

//! How two payloads differ: a tree of pairs of nodes, objects compared by key, arrays by the ids of their
//! elements or by what is equal in them. Numbers are equal when they are written alike. Made in a worker,
//! immutable, readable in any thread.
class PayloadDiff
{
public:
    enum class Change : quint8 {
        None,    //!< Equal, with all that is below.
        Inside,  //!< Both are objects or arrays, and something in them differs.
        Changed, //!< Another value.
        Added,
        Removed,
    };
    static constexpr int mostNodes = 200'000; //!< Deeper parts are left out beyond.

    struct Counts
    {
        int added = 0;
        int removed = 0;
        int changed = 0;
        int moved = 0;
        [[nodiscard]] int total() const { return added + removed + changed + moved; }
    };

    PayloadDiff() = default;
    [[nodiscard]] static PayloadDiff compare(const PayloadTreePointer &a, const PayloadTreePointer &b,
                                             const Overtaken &overtaken = {});

    [[nodiscard]] const PayloadTree &a() const { return *m_a; }
    [[nodiscard]] const PayloadTree &b() const { return *m_b; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] int nodeCount() const { return int(m_nodes.size()); }
    [[nodiscard]] bool isCut() const { return m_cut; } //!< Whether parts were left out.

    [[nodiscard]] Change change(int node) const { return at(node).change; }
    [[nodiscard]] bool isMoved(int node) const { return at(node).moved; }
    [[nodiscard]] bool differs(int node) const { return change(node) != Change::None || isMoved(node); }
    [[nodiscard]] int nodeInA(int node) const { return at(node).a; } //!< PayloadTree::none where it is not.
    [[nodiscard]] int nodeInB(int node) const { return at(node).b; }
    [[nodiscard]] int parent(int node) const { return at(node).parent; }
    [[nodiscard]] int row(int node) const { return at(node).row; }
    [[nodiscard]] const std::vector<int> &children(int node) const { return at(node).children; }

private:
    friend class PayloadDiffer;
    struct Node
    {
        int a = PayloadTree::none;
        int b = PayloadTree::none;
        int parent = -1;
        int row = 0;
        Change change = Change::None;
        bool moved = false;
        std::vector<int> children;
    };
    [[nodiscard]] const Node &at(int node) const { return m_nodes[std::size_t(node)]; }

    PayloadTreePointer m_a = std::make_shared<PayloadTree>();
    PayloadTreePointer m_b = std::make_shared<PayloadTree>();
    std::vector<Node> m_nodes;
    Counts m_counts;
    bool m_cut = false;
};

using PayloadDiffPointer = std::shared_ptr<const PayloadDiff>;
