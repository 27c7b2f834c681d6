// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldresult.h"

#include <algorithm>

namespace {

//! The chunks of \a snapshot that hold rows before \a end.
LogSnapshot clipped(const LogSnapshot &snapshot, RowId end)
{
    QList<LogChunkPointer> chunks;
    for (qsizetype i = 0; i < snapshot.chunkCount() && snapshot.chunk(i)->firstRow() < end; ++i)
        chunks << snapshot.chunk(i);
    return LogSnapshot(chunks, std::min(end, snapshot.endRow()));
}

MatchSet clipped(const MatchSet &matches, RowId end)
{
    QList<ChunkMatchesPointer> chunks;
    for (const ChunkMatchesPointer &chunk : matches.chunks()) {
        if (chunk->firstRow >= end)
            break;
        if (chunk->firstRow + RowId(chunk->tested) <= end) {
            chunks << chunk;
            continue;
        }
        const auto part = std::make_shared<ChunkMatches>(*chunk);
        RowBits kept;
        kept.setRange(0, int(end - chunk->firstRow));
        part->bits &= kept;
        part->tested = int(end - chunk->firstRow);
        part->count = part->bits.count();
        chunks << part;
    }
    return MatchSet(chunks);
}

//! \a result as it would be without the rows from \a end on; sorted ones stay as they are.
LogResult clipped(LogResult result, RowId end)
{
    if (result.sorted || result.snapshot.endRow() <= end)
        return result;
    result.snapshot = clipped(result.snapshot, end);
    result.matches = clipped(result.matches, end);
    return result;
}

} // namespace

bool HeldResult::take(const LogResult &result)
{
    if (!m_pausedEnd) {
        m_shown = result;
        return true;
    }
    m_waiting = result;
    // What was there before the pause is still filtered and sorted as the user asks.
    if (result.generation == m_shown.generation && m_shown.complete)
        return false;
    m_shown = clipped(result, *m_pausedEnd);
    return true;
}

bool HeldResult::setPaused(bool paused)
{
    if (paused == isPaused())
        return false;
    if (paused) {
        m_pausedEnd = m_shown.snapshot.endRow();
        return false;
    }
    m_pausedEnd.reset();
    if (!m_waiting)
        return false;
    m_shown = *std::exchange(m_waiting, std::nullopt);
    return true;
}

qsizetype HeldResult::waitingRows() const
{
    if (!m_waiting)
        return 0;
    return m_waiting->matches.size() - m_waiting->matches.lowerBound(m_shown.snapshot.endRow());
}
