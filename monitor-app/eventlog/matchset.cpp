// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/matchset.h"

#include <algorithm>

MatchSet::MatchSet(QList<ChunkMatchesPointer> chunks) : m_chunks(std::move(chunks))
{
    m_before.reserve(m_chunks.size());
    for (const ChunkMatchesPointer &chunk : std::as_const(m_chunks)) {
        m_before.append(m_size);
        m_size += chunk->count;
    }
}

RowId MatchSet::at(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < m_size);
    // The last chunk that begins at or before the index; chunks without matches begin where the next does.
    const qsizetype place = std::upper_bound(m_before.begin(), m_before.end(), index) - m_before.begin() - 1;
    const ChunkMatches &chunk = *m_chunks.at(place);
    return chunk.firstRow + RowId(chunk.bits.nth(int(index - m_before.at(place))));
}

qsizetype MatchSet::chunkOf(RowId row) const
{
    const auto after = std::upper_bound(
        m_chunks.begin(), m_chunks.end(), row,
        [](RowId wanted, const ChunkMatchesPointer &chunk) { return wanted < chunk->firstRow; });
    return after - m_chunks.begin() - 1;
}

qsizetype MatchSet::lowerBound(RowId row) const
{
    const qsizetype place = chunkOf(row);
    if (place < 0)
        return 0;
    const ChunkMatches &chunk = *m_chunks.at(place);
    const RowId inChunk = row - chunk.firstRow;
    if (inChunk >= RowId(LogChunk::capacity))
        return m_before.at(place) + chunk.count;
    return m_before.at(place) + chunk.bits.countBefore(int(inChunk));
}

bool MatchSet::contains(RowId row) const
{
    const qsizetype place = chunkOf(row);
    if (place < 0)
        return false;
    const ChunkMatches &chunk = *m_chunks.at(place);
    const RowId inChunk = row - chunk.firstRow;
    return inChunk < RowId(LogChunk::capacity) && chunk.bits.test(int(inChunk));
}
