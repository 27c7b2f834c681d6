// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"
#include "eventlog/openchunk.h"
#include "eventlog/payloadcodec.h"

//! A chunk that is full: one block of bytes with the columns, and behind them the payloads in compressed
//! frames. The block lies on the heap or in a file that is mapped.
class SealedChunk final : public LogChunk
{
public:
    //! The rows of \a open, on the heap.
    SealedChunk(const OpenChunk &open, PayloadCompressor *compressor);
    //! The rows of \a other, whose block was copied to \a block, which lies in a file for as long as \a
    //! holder is held.
    SealedChunk(const SealedChunk &other, const char *block, std::shared_ptr<const void> holder);
    ~SealedChunk() override;

    [[nodiscard]] QByteArrayView block() const { return QByteArrayView(m_block, m_blockSize); }
    [[nodiscard]] qsizetype payloadBytes() const { return m_payloadBytes; } //!< Before compression.

    [[nodiscard]] int size() const override { return m_size; }
    [[nodiscard]] bool isSealed() const override { return true; }
    [[nodiscard]] const LogBounds *bounds() const override { return &m_bounds; }
    [[nodiscard]] qsizetype memory() const override;
    [[nodiscard]] qsizetype mappedBytes() const override { return m_mapped ? m_blockSize : 0; }

    //! Where a block is to begin, also in a file.
    static constexpr qsizetype alignment = 64;

protected:
    [[nodiscard]] bool inflateFrame(int frame, char *buffer, qsizetype size) const override;
    [[nodiscard]] QByteArray openPayload(int row) const override;

private:
    static constexpr int mostFrames = (capacity + frameRows - 1) / frameRows;

    void layOut(const char *block);
    void copyColumns(const LogColumns &source, char *block) const;
    void computeBounds();

    int m_size;
    bool m_mapped = false;
    qsizetype m_payloadBytes;
    qsizetype m_framesOffset = 0; //!< In the block.
    std::array<quint32, mostFrames + 1>
        m_frames{}; //!< Where each begins, counted from the first; and the end.
    LogBounds m_bounds;
    const char *m_block = nullptr;
    qsizetype m_blockSize = 0;
    std::shared_ptr<const void> m_holder; //!< Of the block.
};

using SealedChunkPointer = std::shared_ptr<const SealedChunk>;
