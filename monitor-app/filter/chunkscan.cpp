// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/chunkscan.h"

#include <QThreadPool>

#include <algorithm>

ChunkScan::ChunkScan(Filter filter, std::vector<ScanPiece> pieces, Extent extent,
                     std::function<void()> notify)
    : m_filter(std::move(filter))
    , m_pieces(std::move(pieces))
    , m_extent(extent)
    , m_notify(std::move(notify))
    , m_end(m_pieces.size())
{}

void ChunkScan::start(QThreadPool *pool)
{
    const auto threads = std::min(std::size_t(pool->maxThreadCount()), m_pieces.size());
    for (std::size_t thread = 0; thread < threads; ++thread)
        pool->start([self = shared_from_this()] { self->work(); });
}

void ChunkScan::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
    m_findings.clear();
}

std::vector<ChunkScan::Finding> ChunkScan::takeFindings()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_findings, {});
}

void ChunkScan::work()
{
    PayloadReader reader;
    for (;;) {
        const std::size_t index = m_next.fetch_add(1, std::memory_order_relaxed);
        if (index >= m_end.load(std::memory_order_relaxed))
            return;
        RowBits bits;
        if (!test(m_pieces[index], &reader, &bits))
            return;
        report(index, bits);
    }
}

//! False when it was cancelled.
bool ChunkScan::test(const ScanPiece &piece, PayloadReader *reader, RowBits *bits) const
{
    if (piece.chunk->firstRow() + RowId(piece.to) <= m_firstRow.load(std::memory_order_relaxed))
        return !m_cancelled;
    // Columns of a whole chunk take less time than the payloads of one frame.
    const int step = m_filter.needsPayload() ? LogChunk::frameRows : LogChunk::capacity;
    for (int from = piece.from; from < piece.to;) {
        if (m_cancelled.load(std::memory_order_relaxed))
            return false;
        const int to = std::min(piece.to, (from / step + 1) * step);
        const int wanted = piece.among ? piece.among->bits.next(from) : from;
        if (wanted >= 0 && wanted < to)
            m_filter.match(*piece.chunk, wanted, to, reader, bits);
        from = to;
    }
    if (piece.among)
        *bits &= piece.among->bits;
    return !m_cancelled;
}

void ChunkScan::report(std::size_t index, const RowBits &bits)
{
    if (m_extent == Extent::UntilFirstMatch && !bits.none()) {
        std::size_t end = m_end;
        while (index + 1 < end && !m_end.compare_exchange_weak(end, index + 1)) {}
    }
    const std::lock_guard lock(m_mutex);
    if (m_cancelled)
        return;
    m_findings.push_back({index, bits});
    // Who takes them takes all: one call is enough for those that come until then.
    if (m_findings.size() == 1)
        m_notify();
}
