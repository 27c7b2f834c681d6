// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logresult.h"

#include "filter/logsortkey.h"

#include <algorithm>
#include <utility>

namespace {

//! The index of \a row among the sorted rows of \a result, or -1.
qsizetype sortedIndexOf(const LogResult &result, RowId row)
{
    if (!result.snapshot.contains(row))
        return -1;
    const LogSortKey sortKey(result.order.key);
    const auto placeOf = [&](RowId id) {
        const LogChunk &chunk = *result.snapshot.chunk(result.snapshot.chunkIndexOf(id));
        return std::pair(sortKey.of(chunk.columns(), int(id - chunk.firstRow())), id);
    };
    const std::vector<RowId> &rows = *result.sorted;
    const auto found = std::lower_bound(
        rows.begin(), rows.end(), placeOf(row),
        [&](RowId id, const std::pair<quint64, RowId> &place) { return placeOf(id) < place; });
    return found != rows.end() && *found == row ? found - rows.begin() : -1;
}

} // namespace

qsizetype LogResult::size() const
{
    return sorted ? qsizetype(sorted->size()) : matches.size();
}

qsizetype LogResult::turned(qsizetype index) const
{
    return order.direction == Qt::DescendingOrder ? size() - 1 - index : index;
}

RowId LogResult::rowAt(qsizetype position) const
{
    Q_ASSERT(position >= 0 && position < size());
    const qsizetype index = turned(position);
    return sorted ? (*sorted)[std::size_t(index)] : matches.at(index);
}

qsizetype LogResult::positionOf(RowId row) const
{
    if (sorted) {
        const qsizetype index = sortedIndexOf(*this, row);
        return index < 0 ? -1 : turned(index);
    }
    return matches.contains(row) ? turned(matches.lowerBound(row)) : -1;
}

qsizetype LogResult::nearestPosition(RowId row) const
{
    if (sorted)
        return std::max<qsizetype>(positionOf(row), 0);
    if (matches.isEmpty())
        return 0;
    return turned(std::min(matches.lowerBound(row), matches.size() - 1));
}
