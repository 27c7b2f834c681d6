// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expansionmemory.h"

#include <algorithm>

namespace {

QByteArray stepTo(const PayloadTree &tree, int node)
{
    return tree.hasKey(node) ? tree.rawKey(node).toByteArray()
                             : '[' + QByteArray::number(tree.row(node)) + ']';
}

int follow(const PayloadTree &tree, int node, const QByteArray &step)
{
    if (tree.type(node) == PayloadTree::Type::Object)
        return tree.child(node, step);
    const int row = step.startsWith('[') ? step.mid(1, step.size() - 2).toInt() : -1;
    const bool there = tree.type(node) == PayloadTree::Type::Array && row >= 0 && row < tree.childCount(node);
    return there ? tree.child(node, row) : PayloadTree::none;
}

} // namespace

ExpansionMemory::ExpansionMemory()
{
    Place &data = m_first.places["d"];
    data.expanded = true;
    data.places["author"].expanded = true;
    data.places["user"].expanded = true;
}

void ExpansionMemory::setExpanded(const QByteArray &type, const PayloadTree &tree, int node, bool expanded)
{
    std::vector<QByteArray> steps;
    for (int at = node; at > 0; at = tree.parent(at))
        steps.push_back(stepTo(tree, at));
    if (!m_types.contains(type))
        m_types.insert(type, m_first);
    Place *place = &m_types[type];
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        const auto known = place->places.find(*step);
        if (known != place->places.end()) {
            place = &known->second;
            continue;
        }
        if (!expanded || m_count >= capacity)
            return;
        ++m_count;
        place = &place->places[*step];
    }
    place->expanded = expanded;
}

std::vector<int> ExpansionMemory::expanded(const QByteArray &type, const PayloadTree &tree) const
{
    std::vector<int> nodes;
    if (tree.isEmpty())
        return nodes;
    const auto known = m_types.constFind(type);
    collect(known == m_types.constEnd() ? m_first : known.value(), tree, 0, &nodes);
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

void ExpansionMemory::forget(const QByteArray &type)
{
    m_types.insert(type, {});
}

void ExpansionMemory::collect(const Place &place, const PayloadTree &tree, int node, std::vector<int> *nodes)
{
    for (const auto &[step, inner] : place.places) {
        const int child = follow(tree, node, step);
        if (child == PayloadTree::none || tree.childCount(child) == 0)
            continue;
        if (inner.expanded)
            nodes->push_back(child);
        collect(inner, tree, child, nodes);
    }
}
