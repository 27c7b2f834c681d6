// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowselection.h"

#include <algorithm>
#include <utility>

namespace {

//! Of a sorted result as many are put in the order shown; looking up more would be felt.
constexpr qsizetype maximumLookups = 5000;

} // namespace

qsizetype RowSelection::count(const LogResult &result) const
{
    qsizetype count = 0;
    for (const RowRanges::Range &range : m_ranges.ranges())
        count += result.matches.lowerBound(range.to) - result.matches.lowerBound(range.from);
    return count;
}

QList<RowId> RowSelection::rows(const LogResult &result, qsizetype atMost) const
{
    QList<RowId> rows;
    const bool isTurned = !result.sorted && result.order.direction == Qt::DescendingOrder;
    QList<RowRanges::Range> ranges = m_ranges.ranges();
    if (isTurned)
        std::reverse(ranges.begin(), ranges.end());
    for (const RowRanges::Range &range : ranges) {
        const qsizetype from = result.matches.lowerBound(range.from);
        const qsizetype to = result.matches.lowerBound(range.to);
        for (qsizetype i = 0; i < to - from && rows.size() < atMost; ++i)
            rows << result.matches.at(isTurned ? to - 1 - i : from + i);
    }
    if (result.sorted && rows.size() <= maximumLookups) {
        QList<std::pair<qsizetype, RowId>> places;
        for (const RowId row : std::as_const(rows))
            places << std::pair(result.positionOf(row), row);
        std::sort(places.begin(), places.end());
        rows.clear();
        for (const auto &[position, row] : std::as_const(places))
            rows << row;
    }
    return rows;
}

void RowSelection::clear()
{
    m_ranges.clear();
    m_hasSpans = false;
}

void RowSelection::selectOnly(RowId row)
{
    m_ranges = RowRanges(row, row + 1);
    m_hasSpans = false;
}

void RowSelection::toggle(RowId row)
{
    if (contains(row))
        m_ranges.remove(row, row + 1);
    else
        m_ranges.add(row, row + 1);
}

void RowSelection::selectAll(const LogResult &result)
{
    m_ranges = RowRanges(result.snapshot.firstRow(), result.snapshot.endRow());
    m_hasSpans = true;
}

bool RowSelection::addSpan(const LogResult &result, qsizetype from, qsizetype to)
{
    if (from > to)
        std::swap(from, to);
    if (from < 0 || to >= result.size())
        return false;
    if (!result.sorted) {
        const auto [least, greatest] = std::minmax({result.rowAt(from), result.rowAt(to)});
        m_ranges.add(least, greatest + 1);
        m_hasSpans = true;
        return true;
    }
    if (to - from >= maximumSingles)
        return false;
    std::vector<RowId> rows;
    for (qsizetype position = from; position <= to; ++position)
        rows.push_back(result.rowAt(position));
    std::sort(rows.begin(), rows.end());
    for (const RowId row : rows)
        m_ranges.add(row, row + 1);
    return true;
}

void RowSelection::settle(const LogResult &result, std::optional<RowId> current)
{
    const bool showsAll = result.matches.size() == qsizetype(result.snapshot.rowCount());
    if (!std::exchange(m_hasSpans, false) || showsAll)
        return; // Nothing lies between.
    if (count(result) > maximumSingles) {
        m_ranges = current ? RowRanges(*current, *current + 1) : RowRanges();
        return;
    }
    RowRanges kept;
    for (const RowRanges::Range &range : m_ranges.ranges()) {
        const qsizetype to = result.matches.lowerBound(range.to);
        for (qsizetype i = result.matches.lowerBound(range.from); i < to; ++i)
            kept.add(result.matches.at(i), result.matches.at(i) + 1);
    }
    m_ranges = kept;
}
