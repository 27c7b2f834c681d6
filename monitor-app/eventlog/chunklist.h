// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logstore.h"
#include "eventlog/spillfolder.h"

#include <QDeadlineTimer>

//! The rows of the log within their budgets: seals chunks, moves them to files, drops them. In one thread.
class ChunkList
{
public:
    explicit ChunkList(const LogStore::Budget &budget);
    ~ChunkList();

    //! Where there is no memory for it, the oldest rows make room for it, and at last it is dropped itself.
    void append(LogEntry &&entry);
    //! So many rows came that there was no memory for.
    void drop(quint64 rows) { m_dropped += rows; }
    void setBudget(const LogStore::Budget &budget);
    void clear();

    [[nodiscard]] LogSnapshot snapshot() const { return LogSnapshot(m_chunks, m_endRow); }
    [[nodiscard]] LogFigures figures() const;

private:
    [[nodiscard]] qsizetype memory() const;
    [[nodiscard]] qsizetype sealedCount() const;
    [[nodiscard]] const SealedChunk &sealed(qsizetype index) const;

    void ensureOpen();
    bool seal();
    //! Does \a step, which may need much memory; false when there is not enough, and no older rows to drop.
    template <typename Step>
    bool attempt(Step step);
    bool makeRoom();
    void dropOpen();
    void keepWithinBudget();
    void relieveMemory();
    [[nodiscard]] bool moveToFile(qsizetype index);
    [[nodiscard]] bool dropOldestFile();
    void dropOldestChunk();

    LogStore::Budget m_budget;
    QList<LogChunkPointer> m_chunks;   //!< Oldest first: in files, on the heap, and the open one.
    std::shared_ptr<OpenChunk> m_open; //!< The last of them, or null.
    qsizetype m_inFiles = 0;           //!< So many of them are in files.
    RowId m_endRow = 0;
    quint64 m_dropped = 0;
    quint64 m_payloadBytes = 0; //!< Of sealed chunks.
    qsizetype m_memory = 0;     //!< Of sealed chunks.
    PayloadCompressor m_compressor;
    SpillFolder m_files;
    QDeadlineTimer m_rest{0}; //!< After a failure files are not tried before.
};
