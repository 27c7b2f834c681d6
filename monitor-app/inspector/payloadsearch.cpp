// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadsearch.h"

#include <algorithm>

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

} // namespace

std::vector<int> nodesWith(const PayloadTree &tree, const QString &needle, const Overtaken &overtaken)
{
    std::vector<int> nodes;
    if (needle.isEmpty())
        return nodes;
    for (int node = 1; node < tree.nodeCount() && nodes.size() < mostPayloadMatches; ++node) {
        if (node % 4096 == 0 && overtaken && overtaken())
            return {};
        const bool inKey = tree.hasKey(node) && tree.key(node).contains(needle, Qt::CaseInsensitive);
        const bool isLeaf = !tree.isContainer(node) || tree.isCut(node);
        if (inKey || (isLeaf && tree.text(node).contains(needle, Qt::CaseInsensitive)))
            nodes.push_back(node);
    }
    return nodes;
}

std::vector<qsizetype> placesOf(QByteArrayView needle, QByteArrayView text, const Overtaken &overtaken)
{
    std::vector<qsizetype> places;
    if (needle.isEmpty())
        return places;
    const auto same = [](char a, char b) {
        return folded(a) == folded(b);
    };
    auto from = text.cbegin();
    while (places.size() < mostPayloadMatches && !(overtaken && overtaken())) {
        const auto found = std::search(from, text.cend(), needle.cbegin(), needle.cend(), same);
        if (found == text.cend())
            break;
        places.push_back(found - text.cbegin());
        from = found + needle.size();
    }
    return places;
}
