// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/matchset.h"
#include "filter/filter.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

QT_BEGIN_NAMESPACE
class QThreadPool;
QT_END_NAMESPACE

//! Rows of one chunk that are to be tested.
struct ScanPiece
{
    LogChunkPointer chunk;
    int from = 0;
    int to = 0;
    ChunkMatchesPointer among; //!< Only these rows count; null: all.
};

//! Tests pieces of the log with the threads of a pool. They begin with the first piece, and findings come
//! nearly in the order of the pieces. All functions are thread-safe.
class ChunkScan : public std::enable_shared_from_this<ChunkScan>
{
public:
    struct Finding
    {
        std::size_t piece = 0; //!< Its index.
        RowBits bits;
    };
    enum class Extent : quint8 { AllPieces, UntilFirstMatch };

    //! \a notify is called in a thread of the pool when there are findings to take, or when all is done.
    ChunkScan(Filter filter, std::vector<ScanPiece> pieces, Extent extent, std::function<void()> notify);

    void start(QThreadPool *pool);
    //! The threads stop within some hundred rows. There are no findings and no calls any more.
    void cancel();
    //! Pieces that end before \a row need not be tested any more; their findings are empty.
    void forgetBefore(RowId row) { m_firstRow.store(row, std::memory_order_relaxed); }

    [[nodiscard]] std::vector<Finding> takeFindings();
    [[nodiscard]] const ScanPiece &piece(std::size_t index) const { return m_pieces[index]; }
    [[nodiscard]] std::size_t pieceCount() const { return m_pieces.size(); }

private:
    void work();
    [[nodiscard]] bool test(const ScanPiece &piece, PayloadReader *reader, RowBits *bits) const;
    void report(std::size_t index, const RowBits &bits);

    const Filter m_filter;
    const std::vector<ScanPiece> m_pieces;
    const Extent m_extent;
    const std::function<void()> m_notify;
    std::atomic<bool> m_cancelled = false;
    std::atomic<RowId> m_firstRow = 0;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_end; //!< Pieces from this on are not wanted.
    std::mutex m_mutex;
    std::vector<Finding> m_findings;
};
