// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

#include <QList>
#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

//! One row as a test wants it.
struct MadeRow
{
    QByteArray payload = "{}";
    QByteArray type = "MESSAGE_CREATE";
    qint64 time = 1;
    qint64 sequence = -1;
    quint64 guild = 0;
    quint64 channel = 0;
    quint64 user = 0;
    quint32 wireSize = 10;
    quint16 shard = 0;
    LogDirection direction = LogDirection::Received;
};

//! What is done with payloads, for all chunks of a log.
struct MadeReads
{
    std::atomic<int> payloads = 0;     //!< Read or inflated.
    std::atomic<int> blockedFrom = -1; //!< Reading the payloads of rows from this on waits; -1: none.
    QSemaphore released;
};

//! A chunk that counts how often its payloads are read, and that can make its readers wait.
class MadeChunk : public LogChunk
{
public:
    MadeChunk(RowId first, std::shared_ptr<MadeReads> reads, bool sealed)
        : LogChunk(first), m_reads(std::move(reads)), m_sealed(sealed)
    {
        const auto room = std::size_t(capacity);
        for (auto *column : {&m_time, &m_sequence})
            column->reserve(room);
        for (auto *column : {&m_guild, &m_channel, &m_user})
            column->reserve(room);
        m_wireSize.reserve(room);
        m_size.reserve(room);
        m_shard.reserve(room);
        m_type.reserve(room);
        m_op.reserve(room);
        for (auto *column : {&m_direction, &m_state, &m_replayed})
            column->reserve(room);
        m_columns = {m_time.data(),      m_sequence.data(),
                     m_guild.data(),     m_channel.data(),
                     m_user.data(),      m_wireSize.data(),
                     m_size.data(),      m_shard.data(),
                     m_type.data(),      m_op.data(),
                     m_direction.data(), m_state.data(),
                     m_replayed.data(),  first};
    }

    void append(const MadeRow &row)
    {
        const bool isState = row.direction == LogDirection::State;
        m_rows.append(row);
        m_time.push_back(row.time);
        m_sequence.push_back(row.sequence);
        m_guild.push_back(row.guild);
        m_channel.push_back(row.channel);
        m_user.push_back(row.user);
        m_wireSize.push_back(row.wireSize);
        m_size.push_back(quint32(row.payload.size()));
        m_shard.push_back(row.shard);
        const Gateway::EventType type = Gateway::eventTypeFromName(row.type);
        m_type.push_back(isState                               ? LogType::stateChange
                         : type != Gateway::EventType::Unknown ? LogType::ofEvent(type)
                                                               : LogType::ofForeignName(row.type));
        m_op.push_back(isState ? -1 : 0);
        m_direction.push_back(quint8(row.direction));
        m_state.push_back(isState ? quint8(Gateway::ShardState::Ready) : LogColumns::noState);
        m_replayed.push_back(0);
    }

    [[nodiscard]] const QList<MadeRow> &rows() const { return m_rows; }
    [[nodiscard]] int size() const override { return int(m_rows.size()); }
    [[nodiscard]] bool isSealed() const override { return m_sealed; }
    [[nodiscard]] const LogBounds *bounds() const override { return nullptr; }
    [[nodiscard]] qsizetype memory() const override { return 0; }
    [[nodiscard]] qsizetype mappedBytes() const override { return 0; }

protected:
    [[nodiscard]] bool inflateFrame(int frame, char *buffer, qsizetype) const override
    {
        const int from = frame * frameRows;
        const int to = std::min(from + frameRows, size());
        for (int row = from; row < to; ++row) {
            const QByteArray payload = read(row);
            buffer = std::copy(payload.begin(), payload.end(), buffer);
        }
        return true;
    }
    [[nodiscard]] QByteArray openPayload(int row) const override { return read(row); }

private:
    [[nodiscard]] QByteArray read(int row) const
    {
        const int blocked = m_reads->blockedFrom;
        if (blocked >= 0 && m_firstRow + RowId(row) >= RowId(blocked))
            m_reads->released.acquire();
        ++m_reads->payloads;
        return m_rows.at(row).payload;
    }

    std::shared_ptr<MadeReads> m_reads;
    bool m_sealed;
    QList<MadeRow> m_rows;
    std::vector<qint64> m_time, m_sequence;
    std::vector<quint64> m_guild, m_channel, m_user;
    std::vector<quint32> m_wireSize, m_size;
    std::vector<quint16> m_shard;
    std::vector<LogType::Code> m_type;
    std::vector<qint16> m_op;
    std::vector<quint8> m_direction, m_state, m_replayed;
};

//! A log whose chunks are as large as a test wants them.
class MadeLog
{
public:
    explicit MadeLog(int chunkRows = LogChunk::capacity) : m_chunkRows(chunkRows) {}

    void append(const MadeRow &row)
    {
        if (m_chunks.isEmpty() || m_chunks.last()->size() == m_chunkRows)
            m_chunks.append(std::make_shared<MadeChunk>(m_endRow, reads, false));
        m_chunks.last()->append(row);
        ++m_endRow;
    }
    void append(const QList<MadeRow> &rows)
    {
        for (const MadeRow &row : rows)
            append(row);
    }
    //! Other chunks of the same rows take the place of all.
    void seal()
    {
        for (std::shared_ptr<MadeChunk> &chunk : m_chunks) {
            auto sealed = std::make_shared<MadeChunk>(chunk->firstRow(), reads, true);
            for (const MadeRow &row : chunk->rows())
                sealed->append(row);
            chunk = sealed;
        }
    }
    void dropChunk() { m_chunks.removeFirst(); }

    [[nodiscard]] LogSnapshot snapshot() const
    {
        QList<LogChunkPointer> chunks;
        for (const std::shared_ptr<MadeChunk> &chunk : m_chunks)
            chunks.append(chunk);
        return LogSnapshot(chunks, m_endRow);
    }
    [[nodiscard]] RowId endRow() const { return m_endRow; }
    [[nodiscard]] const MadeRow &row(RowId id) const
    {
        const auto holds = [id](const std::shared_ptr<MadeChunk> &chunk) {
            return id >= chunk->firstRow() && id < chunk->firstRow() + RowId(chunk->size());
        };
        const auto chunk = std::find_if(m_chunks.begin(), m_chunks.end(), holds);
        Q_ASSERT(chunk != m_chunks.end());
        return (*chunk)->rows().at(qsizetype(id - (*chunk)->firstRow()));
    }

    std::shared_ptr<MadeReads> reads = std::make_shared<MadeReads>();

private:
    int m_chunkRows;
    QList<std::shared_ptr<MadeChunk>> m_chunks;
    RowId m_endRow = 0;
};
