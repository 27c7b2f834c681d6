// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowranges.h"

#include <algorithm>

quint64 RowRanges::count() const
{
    quint64 count = 0;
    for (const Range &range : m_ranges)
        count += range.to - range.from;
    return count;
}

bool RowRanges::contains(RowId row) const
{
    const auto next = std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), row,
                                       [](RowId id, const Range &range) { return id < range.from; });
    return next != m_ranges.cbegin() && row < std::prev(next)->to;
}

void RowRanges::add(RowId from, RowId to)
{
    if (from >= to)
        return;
    // Those that it touches become one with it.
    const auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), from,
                                        [](const Range &range, RowId id) { return range.to < id; });
    auto last = first;
    for (; last != m_ranges.end() && last->from <= to; ++last) {
        from = std::min(from, last->from);
        to = std::max(to, last->to);
    }
    m_ranges.insert(m_ranges.erase(first, last), Range{from, to});
}

void RowRanges::remove(RowId from, RowId to)
{
    if (from >= to)
        return;
    const auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), from,
                                        [](const Range &range, RowId id) { return range.to <= id; });
    auto last = first;
    QList<Range> rest;
    for (; last != m_ranges.end() && last->from < to; ++last) {
        if (last->from < from)
            rest << Range{last->from, from};
        if (last->to > to)
            rest << Range{to, last->to};
    }
    auto place = m_ranges.erase(first, last);
    for (const Range &range : rest)
        place = std::next(m_ranges.insert(place, range));
}
