// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/findorder.h"

#include <algorithm>

FindOrder::FindOrder(const LogResult &result, qsizetype position, bool forward)
    : m_ascending(result.sorted || forward == (result.order.direction == Qt::AscendingOrder))
{
    const RowId first = result.snapshot.firstRow();
    const RowId end = result.snapshot.endRow();
    const auto add = [&](RowId from, RowId to) {
        if (m_ascending)
            addForward(result, from, to);
        else
            addBackward(result, from, to);
    };
    if (position < 0) {
        add(first, end);
        return;
    }
    const RowId start = result.rowAt(position);
    if (m_ascending)
        add(start + 1, end);
    else
        add(first, start);
    m_pastEnd = m_pieces.size();
    if (m_ascending)
        add(first, start + 1);
    else
        add(start, end);
}

void FindOrder::addForward(const LogResult &result, RowId from, RowId to)
{
    for (const ChunkMatchesPointer &matches : result.matches.chunks())
        addPiece(result, matches, from, to);
}

void FindOrder::addBackward(const LogResult &result, RowId from, RowId to)
{
    const QList<ChunkMatchesPointer> &chunks = result.matches.chunks();
    for (auto matches = chunks.rbegin(); matches != chunks.rend(); ++matches)
        addPiece(result, *matches, from, to);
}

//! Adds what lies in the chunk of the rows from \a from to before \a to.
void FindOrder::addPiece(const LogResult &result, const ChunkMatchesPointer &matches, RowId from, RowId to)
{
    const RowId begin = std::max(from, matches->firstRow);
    const RowId end = std::min(to, matches->firstRow + RowId(matches->tested));
    if (matches->count == 0 || begin >= end)
        return;
    const LogChunkPointer &chunk = result.snapshot.chunk(result.snapshot.chunkIndexOf(matches->firstRow));
    m_pieces.push_back({chunk, int(begin - matches->firstRow), int(end - matches->firstRow), matches});
}

RowId FindOrder::rowIn(std::size_t piece, const RowBits &bits) const
{
    if (bits.none())
        return noRow;
    const int row = m_ascending ? bits.next(0) : bits.nth(bits.count() - 1);
    return m_pieces[piece].chunk->firstRow() + RowId(row);
}
