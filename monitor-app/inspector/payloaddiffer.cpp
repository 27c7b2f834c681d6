// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloaddiffer.h"

#include <QHash>
#include <QHashSeed>

#include <algorithm>
#include <unordered_set>

using Change = PayloadDiff::Change;
using Type = PayloadTree::Type;

namespace {

quint64 mixed(quint64 value)
{
    // The finish of MurmurHash3: every bit of the result depends on every bit of the value.
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

} // namespace

PayloadDiff PayloadDiff::compare(const PayloadTreePointer &a, const PayloadTreePointer &b,
                                 const Overtaken &overtaken)
{
    PayloadDiff diff;
    diff.m_a = a;
    diff.m_b = b;
    PayloadDiffer(&diff, overtaken).compare();
    return diff;
}

PayloadDiffer::PayloadDiffer(PayloadDiff *diff, const Overtaken &overtaken)
    : m_diff(diff), m_overtaken(overtaken), m_a(*diff->m_a), m_b(*diff->m_b)
{}

void PayloadDiffer::compare()
{
    if (m_a.isEmpty() || m_b.isEmpty())
        return;
    m_hashesA = hashesOf(m_a);
    m_hashesB = hashesOf(m_b);
    const int root = add(0, 0, -1);
    compareInto(root, 0, 0);
    PayloadDiff::Counts &counts = m_diff->m_counts;
    for (const PayloadDiff::Node &node : m_diff->m_nodes) {
        const bool isTop = node.parent < 0 || m_diff->m_nodes[std::size_t(node.parent)].change != node.change;
        counts.moved += node.moved ? 1 : 0;
        counts.changed += node.change == Change::Changed ? 1 : 0;
        // What was added with its holder is one addition.
        counts.added += node.change == Change::Added && isTop ? 1 : 0;
        counts.removed += node.change == Change::Removed && isTop ? 1 : 0;
    }
}

quint64 PayloadDiffer::hashOfString(QByteArrayView raw, quint64 seed)
{
    if (!raw.contains('\\'))
        return qHash(raw, std::size_t(seed));
    const QByteArray text = jsonUnescaped(raw).toUtf8();
    return qHash(QByteArrayView(text), std::size_t(seed));
}

PayloadDiffer::Hashes PayloadDiffer::hashesOf(const PayloadTree &tree) const
{
    const quint64 seed = QHashSeed::globalSeed() | 1;
    Hashes hashes(std::size_t(tree.nodeCount()), 0);
    // Children have greater numbers than what holds them: going down, they are known when they are needed.
    for (int node = tree.nodeCount() - 1; node >= 0; --node) {
        quint64 &hash = hashes[std::size_t(node)];
        const Type type = tree.type(node);
        if (type == Type::String)
            hash = hashOfString(tree.raw(node), seed + 1);
        else if (!tree.isContainer(node) || tree.isCut(node))
            hash = qHash(tree.raw(node), std::size_t(seed + 2));
        hash = mixed(hash + quint64(type) * seed);
        const int parent = tree.parent(node);
        if (parent < 0)
            continue;
        quint64 &holder = hashes[std::size_t(parent)];
        if (tree.type(parent) == Type::Object)
            holder += mixed(hash ^ hashOfString(tree.rawKey(node), seed + 3));
        else
            holder = mixed(holder * 31 + hash);
    }
    return hashes;
}

int PayloadDiffer::add(int a, int b, int parent)
{
    PayloadDiff::Node node;
    node.a = a;
    node.b = b;
    node.parent = parent;
    m_diff->m_nodes.push_back(node);
    const int index = m_diff->nodeCount() - 1;
    if (parent >= 0) {
        std::vector<int> &siblings = m_diff->m_nodes[std::size_t(parent)].children;
        m_diff->m_nodes[std::size_t(index)].row = int(siblings.size());
        siblings.push_back(index);
    }
    return index;
}

bool PayloadDiffer::hasRoom(int count)
{
    const bool stop = m_overtaken && m_overtaken();
    const bool room = !stop && m_diff->nodeCount() + count <= PayloadDiff::mostNodes;
    m_diff->m_cut = m_diff->m_cut || !room;
    return room;
}

void PayloadDiffer::compareInto(int pair, int a, int b)
{
    const auto setChange = [&](Change change) {
        m_diff->m_nodes[std::size_t(pair)].change = change;
    };
    if (m_hashesA[std::size_t(a)] == m_hashesB[std::size_t(b)]) {
        addEqual(pair);
        return;
    }
    const bool comparable =
        m_a.type(a) == m_b.type(b) && m_a.isContainer(a) && !m_a.isCut(a) && !m_b.isCut(b);
    if (!comparable || !hasRoom(m_a.childCount(a) + m_b.childCount(b))) {
        setChange(Change::Changed);
        return;
    }
    const std::vector<int> inA = childrenOf(m_a, a);
    const std::vector<int> inB = childrenOf(m_b, b);
    const bool isObject = m_a.type(a) == Type::Object;
    bool differs = false;
    std::vector<int> added;
    for (const AlignedPair &aligned : isObject ? alignMembers(inA, inB) : alignElements(inA, inB)) {
        const int childA = aligned.a < 0 ? PayloadTree::none : inA[std::size_t(aligned.a)];
        const int childB = aligned.b < 0 ? PayloadTree::none : inB[std::size_t(aligned.b)];
        const int child = add(childA, childB, pair);
        m_diff->m_nodes[std::size_t(child)].moved = aligned.moved && !isObject;
        added.push_back(child);
    }
    for (const int child : added) {
        const PayloadDiff::Node node = m_diff->m_nodes[std::size_t(child)];
        if (node.a < 0 || node.b < 0)
            addOneSided(child);
        else
            compareInto(child, node.a, node.b);
        differs = differs || m_diff->differs(child);
    }
    setChange(differs ? Change::Inside : Change::None);
}

void PayloadDiffer::addEqual(int pair)
{
    const int a = m_diff->nodeInA(pair);
    const int b = m_diff->nodeInB(pair);
    if (!m_a.isContainer(a) || m_a.isCut(a) || m_a.childCount(a) == 0 || !hasRoom(m_a.childCount(a)))
        return;
    const std::vector<int> inA = childrenOf(m_a, a);
    const std::vector<int> inB = childrenOf(m_b, b);
    const bool isObject = m_a.type(a) == Type::Object;
    std::vector<AlignedPair> pairs;
    if (isObject)
        pairs = alignMembers(inA, inB);
    else
        for (int i = 0; i < int(inB.size()); ++i)
            pairs.push_back({i, i, false});
    for (const AlignedPair &aligned : pairs) {
        if (aligned.a >= 0 && aligned.b >= 0)
            addEqual(add(inA[std::size_t(aligned.a)], inB[std::size_t(aligned.b)], pair));
    }
}

void PayloadDiffer::addOneSided(int pair)
{
    const bool isInA = m_diff->nodeInA(pair) >= 0;
    const PayloadTree &tree = isInA ? m_a : m_b;
    const int node = isInA ? m_diff->nodeInA(pair) : m_diff->nodeInB(pair);
    m_diff->m_nodes[std::size_t(pair)].change = isInA ? Change::Removed : Change::Added;
    if (tree.isCut(node) || tree.childCount(node) == 0 || !hasRoom(tree.childCount(node)))
        return;
    for (int row = 0; row < tree.childCount(node); ++row) {
        const int child = tree.child(node, row);
        addOneSided(add(isInA ? child : PayloadTree::none, isInA ? PayloadTree::none : child, pair));
    }
}

std::vector<AlignedPair> PayloadDiffer::alignMembers(const std::vector<int> &a, const std::vector<int> &b)
{
    const quint64 seed = QHashSeed::globalSeed();
    AlignedElements membersA;
    AlignedElements membersB;
    for (const int node : a)
        membersA.identities.push_back(hashOfString(m_a.rawKey(node), seed));
    for (const int node : b)
        membersB.identities.push_back(hashOfString(m_b.rawKey(node), seed));
    membersA.hashes.resize(a.size());
    membersB.hashes.resize(b.size());
    return alignArrays(membersA, membersB, &m_budget);
}

std::vector<AlignedPair> PayloadDiffer::alignElements(const std::vector<int> &a, const std::vector<int> &b)
{
    const auto describe = [](const PayloadTree &tree, const Hashes &hashes, const std::vector<int> &nodes) {
        AlignedElements elements;
        for (const int node : nodes) {
            elements.hashes.push_back(hashes[std::size_t(node)]);
            const Type type = tree.type(node);
            elements.kinds.push_back(tree.isContainer(node) ? int(type) : 0);
        }
        elements.identities = identitiesOf(tree, nodes);
        return elements;
    };
    return alignArrays(describe(m_a, m_hashesA, a), describe(m_b, m_hashesB, b), &m_budget);
}

std::vector<int> PayloadDiffer::childrenOf(const PayloadTree &tree, int node)
{
    std::vector<int> children;
    const int count = tree.childCount(node);
    const bool isObject = tree.type(node) == Type::Object;
    std::unordered_set<quint64> keys;
    for (int row = count - 1; row >= 0; --row) {
        const int child = tree.child(node, row);
        if (!isObject || keys.insert(hashOfString(tree.rawKey(child), 1)).second)
            children.push_back(child);
    }
    std::reverse(children.begin(), children.end());
    return children;
}

std::vector<quint64> PayloadDiffer::identitiesOf(const PayloadTree &tree, const std::vector<int> &elements)
{
    std::vector<quint64> identities;
    std::unordered_set<quint64> seen;
    for (const int element : elements) {
        if (tree.type(element) != Type::Object)
            return {};
        // Members and presences are known by their user.
        int id = tree.child(element, "id");
        const int user = id < 0 ? tree.child(element, "user") : PayloadTree::none;
        if (user >= 0 && tree.type(user) == Type::Object)
            id = tree.child(user, "id");
        if (id < 0)
            id = tree.child(element, "user_id");
        if (id < 0 || tree.isContainer(id))
            return {};
        const quint64 identity = qHash(tree.raw(id), std::size_t(7));
        if (!seen.insert(identity).second)
            return {};
        identities.push_back(identity);
    }
    return identities;
}
