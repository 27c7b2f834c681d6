// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedchunk.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace {

//! Gives each column its place in a block; without a block it only counts.
class Layout
{
public:
    Layout(const char *block, int rows) : m_block(block), m_rows(rows) {}

    template <typename T>
    void place(const T **column)
    {
        *column = m_block ? static_cast<const T *>(static_cast<const void *>(m_block + m_offset)) : nullptr;
        m_offset += m_rows * qsizetype(sizeof(T));
        m_offset = (m_offset + SealedChunk::alignment - 1) & ~(SealedChunk::alignment - 1);
    }
    [[nodiscard]] qsizetype end() const { return m_offset; }

private:
    const char *m_block;
    qsizetype m_rows;
    qsizetype m_offset = 0;
};

qsizetype placeColumns(LogColumns *columns, const char *block, int rows)
{
    Layout layout(block, rows);
    layout.place(&columns->time);
    layout.place(&columns->sequence);
    layout.place(&columns->guild);
    layout.place(&columns->channel);
    layout.place(&columns->user);
    layout.place(&columns->wireSize);
    layout.place(&columns->size);
    layout.place(&columns->shard);
    layout.place(&columns->type);
    layout.place(&columns->op);
    layout.place(&columns->direction);
    layout.place(&columns->state);
    layout.place(&columns->replayed);
    return layout.end();
}

std::shared_ptr<char> alignedBlock(qsizetype size)
{
    constexpr std::align_val_t alignment{SealedChunk::alignment};
    return std::shared_ptr<char>(
        static_cast<char *>(operator new(std::size_t(size), alignment)),
        [](char *block) { operator delete(block, std::align_val_t(SealedChunk::alignment)); });
}

template <typename T>
void copyColumn(const T *source, const T *target, const char *block, char *writable, int rows)
{
    const std::ptrdiff_t offset = reinterpret_cast<const char *>(target) - block;
    std::memcpy(writable + offset, source, std::size_t(rows) * sizeof(T));
}

} // namespace

SealedChunk::SealedChunk(const OpenChunk &open, PayloadCompressor *compressor)
    : LogChunk(open.firstRow()), m_size(open.size()), m_payloadBytes(open.payloadBytes())
{
    std::vector<char> compressed;
    std::vector<char> frame;
    for (int first = 0, index = 0; first < m_size; first += frameRows, ++index) {
        frame.clear();
        const int end = std::min(first + frameRows, m_size);
        for (int row = first; row < end; ++row)
            frame.insert(frame.end(), open.payload(row).cbegin(), open.payload(row).cend());
        compressor->append(QByteArrayView(frame.data(), qsizetype(frame.size())), &compressed);
        m_frames[std::size_t(index) + 1] = quint32(compressed.size());
    }

    LogColumns columns;
    m_framesOffset = placeColumns(&columns, nullptr, m_size);
    m_blockSize = m_framesOffset + qsizetype(compressed.size());
    const std::shared_ptr<char> block = alignedBlock(m_blockSize);
    layOut(block.get());
    copyColumns(open.columns(), block.get());
    std::copy(compressed.cbegin(), compressed.cend(), block.get() + m_framesOffset);
    m_holder = block;
    computeBounds();
}

SealedChunk::SealedChunk(const SealedChunk &other, const char *block, std::shared_ptr<const void> holder)
    : LogChunk(other.firstRow())
    , m_size(other.m_size)
    , m_mapped(true)
    , m_payloadBytes(other.m_payloadBytes)
    , m_framesOffset(other.m_framesOffset)
    , m_frames(other.m_frames)
    , m_bounds(other.m_bounds)
    , m_blockSize(other.m_blockSize)
    , m_holder(std::move(holder))
{
    layOut(block);
}

SealedChunk::~SealedChunk() = default;

void SealedChunk::layOut(const char *block)
{
    m_block = block;
    placeColumns(&m_columns, block, m_size);
    m_columns.firstRow = m_firstRow;
}

void SealedChunk::copyColumns(const LogColumns &source, char *block) const
{
    // The gaps between columns may be written to a file: nothing of the heap is to be in them.
    std::memset(block, 0, std::size_t(m_framesOffset));
    const auto copy = [&](auto column) {
        copyColumn(source.*column, m_columns.*column, m_block, block, m_size);
    };
    copy(&LogColumns::time);
    copy(&LogColumns::sequence);
    copy(&LogColumns::guild);
    copy(&LogColumns::channel);
    copy(&LogColumns::user);
    copy(&LogColumns::wireSize);
    copy(&LogColumns::size);
    copy(&LogColumns::shard);
    copy(&LogColumns::type);
    copy(&LogColumns::op);
    copy(&LogColumns::direction);
    copy(&LogColumns::state);
    copy(&LogColumns::replayed);
}

void SealedChunk::computeBounds()
{
    const auto between = [this](const auto *column) {
        return std::minmax_element(column, column + m_size);
    };
    const auto [firstTime, lastTime] = between(m_columns.time);
    const auto [leastSequence, greatestSequence] = between(m_columns.sequence);
    const auto [leastShard, greatestShard] = between(m_columns.shard);
    m_bounds = {*firstTime, *lastTime, *leastSequence, *greatestSequence, *leastShard, *greatestShard};
}

qsizetype SealedChunk::memory() const
{
    return qsizetype(sizeof(SealedChunk)) + (m_mapped ? 0 : m_blockSize);
}

bool SealedChunk::inflateFrame(int frame, char *buffer, qsizetype size) const
{
    const auto index = std::size_t(frame);
    const QByteArrayView compressed(m_block + m_framesOffset + m_frames[index],
                                    qsizetype(m_frames[index + 1] - m_frames[index]));
    return decompressPayloads(compressed, buffer, size);
}

QByteArray SealedChunk::openPayload(int) const
{
    return {};
}
