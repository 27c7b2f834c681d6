// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openchunk.h"

#include <algorithm>
#include <limits>

namespace {

template <typename Narrow, typename Wide>
Narrow clamped(Wide value)
{
    return Narrow(
        std::clamp<Wide>(value, std::numeric_limits<Narrow>::min(), std::numeric_limits<Narrow>::max()));
}

} // namespace

// The columns are not cleared: a row is written before it is published.
OpenChunk::OpenChunk(RowId firstRow) : LogChunk(firstRow), m_rows(std::make_unique_for_overwrite<Rows>())
{
    m_columns = {m_rows->time,      m_rows->sequence, m_rows->guild,    m_rows->channel, m_rows->user,
                 m_rows->wireSize,  m_rows->size,     m_rows->shard,    m_rows->type,    m_rows->op,
                 m_rows->direction, m_rows->state,    m_rows->replayed, firstRow};
}

OpenChunk::~OpenChunk() = default;

void OpenChunk::append(LogEntry &&entry)
{
    const int row = m_size.load(std::memory_order_relaxed);
    Rows &rows = *m_rows;
    const bool isState = entry.direction == LogDirection::State;
    rows.time[row] = entry.time;
    rows.sequence[row] = entry.sequence;
    rows.guild[row] = entry.guild;
    rows.channel[row] = entry.channel;
    rows.user[row] = entry.user;
    rows.wireSize[row] = entry.wireSize;
    rows.size[row] = quint32(entry.payload.size());
    rows.shard[row] = clamped<quint16>(entry.shard);
    rows.type[row] = entry.typeCode();
    rows.op[row] = clamped<qint16>(entry.op);
    rows.direction[row] = quint8(entry.direction);
    rows.state[row] = isState ? quint8(entry.state) : LogColumns::noState;
    rows.replayed[row] = entry.replayed ? 1 : 0;
    m_payloadBytes += entry.payload.size();
    rows.payload[row] = std::move(entry.payload);
    m_size.store(row + 1, std::memory_order_release);
}

qsizetype OpenChunk::memory() const
{
    // What the allocator and QByteArray add to the bytes of one array.
    constexpr qsizetype arrayOverhead = 32;
    return qsizetype(sizeof(OpenChunk) + sizeof(Rows)) + m_payloadBytes + size() * arrayOverhead;
}

bool OpenChunk::inflateFrame(int, char *, qsizetype) const
{
    return false;
}

QByteArray OpenChunk::openPayload(int row) const
{
    return m_rows->payload[row];
}
