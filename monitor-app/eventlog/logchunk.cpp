// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logchunk.h"

#include <algorithm>
#include <atomic>

LogChunk::LogChunk(RowId firstRow) : m_firstRow(firstRow)
{
    static std::atomic<quint64> lastSerial = 0;
    m_serial = ++lastSerial;
}

PayloadReader::PayloadReader() = default;
PayloadReader::~PayloadReader() = default;

QByteArrayView PayloadReader::payload(const LogChunk &chunk, int row)
{
    if (row < 0 || row >= chunk.size())
        return {};
    if (!chunk.isSealed())
        return openPayload(chunk, row);
    const int frame = row / LogChunk::frameRows;
    if ((m_serial != chunk.m_serial || m_frame != frame) && !loadFrame(chunk, frame))
        return {};
    const auto place = std::size_t(row % LogChunk::frameRows);
    return QByteArrayView(m_buffer.data() + m_offsets[place], m_offsets[place + 1] - m_offsets[place]);
}

QByteArrayView PayloadReader::openPayload(const LogChunk &chunk, int row)
{
    m_serial = 0;
    const QByteArray payload = chunk.openPayload(row);
    makeRoom(payload.size());
    std::copy(payload.cbegin(), payload.cend(), m_buffer.begin());
    return QByteArrayView(m_buffer.data(), payload.size());
}

bool PayloadReader::loadFrame(const LogChunk &chunk, int frame)
{
    m_serial = 0;
    const int first = frame * LogChunk::frameRows;
    const int rows = std::min(chunk.size() - first, LogChunk::frameRows);
    qsizetype end = 0;
    for (int row = 0; row < rows; ++row) {
        m_offsets[std::size_t(row)] = end;
        end += chunk.columns().size[first + row];
    }
    m_offsets[std::size_t(rows)] = end;
    makeRoom(end);
    if (!chunk.inflateFrame(frame, m_buffer.data(), end))
        return false;
    m_serial = chunk.m_serial;
    m_frame = frame;
    return true;
}

void PayloadReader::makeRoom(qsizetype size)
{
    // A guild of 5 MB must not cost 5 MB for ever.
    constexpr std::size_t keep = std::size_t(1024) * 1024;
    const std::size_t needed = std::size_t(size + padding);
    if (m_buffer.size() > keep && needed < m_buffer.size() / 4)
        m_buffer = std::vector<char>();
    if (m_buffer.size() < needed)
        m_buffer.resize(needed);
}
