// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"

#include <atomic>

//! The last chunk of the log, which the store's thread appends to.
class OpenChunk final : public LogChunk
{
public:
    explicit OpenChunk(RowId firstRow);
    ~OpenChunk() override;

    //! By the store's thread alone. There is room, see isFull().
    void append(LogEntry &&entry);

    [[nodiscard]] bool isFull() const { return size() == capacity || m_payloadBytes >= largestPayloads; }
    [[nodiscard]] qsizetype payloadBytes() const { return m_payloadBytes; } //!< In the store's thread.
    //! The payload of a row that was published, without a copy.
    [[nodiscard]] const QByteArray &payload(int row) const { return m_rows->payload[row]; }

    [[nodiscard]] int size() const override { return m_size.load(std::memory_order_acquire); }
    [[nodiscard]] bool isSealed() const override { return false; }
    [[nodiscard]] const LogBounds *bounds() const override { return nullptr; }
    [[nodiscard]] qsizetype memory() const override; //!< In the store's thread.
    [[nodiscard]] qsizetype mappedBytes() const override { return 0; }

protected:
    [[nodiscard]] bool inflateFrame(int frame, char *buffer, qsizetype size) const override;
    [[nodiscard]] QByteArray openPayload(int row) const override;

private:
    //! With more bytes of payloads than this the chunk counts as full.
    static constexpr qsizetype largestPayloads = qsizetype(4) * 1024 * 1024;

    struct Rows
    {
        qint64 time[capacity];
        qint64 sequence[capacity];
        quint64 guild[capacity];
        quint64 channel[capacity];
        quint64 user[capacity];
        quint32 wireSize[capacity];
        quint32 size[capacity];
        quint16 shard[capacity];
        LogType::Code type[capacity];
        qint16 op[capacity];
        quint8 direction[capacity];
        quint8 state[capacity];
        quint8 replayed[capacity];
        QByteArray payload[capacity];
    };

    std::unique_ptr<Rows> m_rows;
    std::atomic<int> m_size = 0;
    qsizetype m_payloadBytes = 0;
};
