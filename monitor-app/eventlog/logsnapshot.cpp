// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logsnapshot.h"

#include <algorithm>

namespace {

//! Of the rows in the snapshot; an open chunk is read through.
qint64 lastTimeOf(const LogChunk &chunk, int rows)
{
    if (const LogBounds *bounds = chunk.bounds())
        return bounds->lastTime;
    const qint64 *time = chunk.columns().time;
    return rows > 0 ? *std::max_element(time, time + rows) : 0;
}

} // namespace

int LogSnapshot::rowsOfChunk(qsizetype index) const
{
    const LogChunk &chunk = *m_chunks.at(index);
    return int(std::min<quint64>(quint64(chunk.size()), m_endRow - chunk.firstRow()));
}

qsizetype LogSnapshot::chunkIndexOf(RowId row) const
{
    const auto after =
        std::upper_bound(m_chunks.cbegin(), m_chunks.cend(), row,
                         [](RowId id, const LogChunkPointer &chunk) { return id < chunk->firstRow(); });
    return std::distance(m_chunks.cbegin(), after) - 1;
}

RowId LogSnapshot::rowAtTime(qint64 time) const
{
    qsizetype low = 0;
    qsizetype high = m_chunks.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (lastTimeOf(*m_chunks.at(middle), rowsOfChunk(middle)) < time)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == m_chunks.size())
        return m_endRow;
    // A row that came late may stand behind later ones, so rows are not searched by halving.
    const LogChunk &chunk = *m_chunks.at(low);
    const qint64 *times = chunk.columns().time;
    const qint64 *found =
        std::find_if(times, times + rowsOfChunk(low), [time](qint64 t) { return t >= time; });
    return chunk.firstRow() + RowId(found - times);
}
