// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"

#include <QList>
#include <QMetaType>

//! The log as it was at one moment: cheap to copy, readable in any thread for as long as it is kept. Rows
//! that came later are not in it, rows that were dropped since still are.
class LogSnapshot
{
public:
    LogSnapshot() = default;
    LogSnapshot(QList<LogChunkPointer> chunks, RowId endRow) : m_chunks(std::move(chunks)), m_endRow(endRow)
    {}

    [[nodiscard]] bool isEmpty() const { return m_chunks.isEmpty(); }
    [[nodiscard]] RowId firstRow() const
    {
        return m_chunks.isEmpty() ? m_endRow : m_chunks.first()->firstRow();
    }
    [[nodiscard]] RowId endRow() const { return m_endRow; } //!< One past the last.
    [[nodiscard]] quint64 rowCount() const { return m_endRow - firstRow(); }
    [[nodiscard]] bool contains(RowId row) const { return row >= firstRow() && row < m_endRow; }

    [[nodiscard]] qsizetype chunkCount() const { return m_chunks.size(); }
    [[nodiscard]] const LogChunkPointer &chunk(qsizetype index) const { return m_chunks.at(index); }
    //! How many rows of the chunk are in this snapshot.
    [[nodiscard]] int rowsOfChunk(qsizetype index) const;
    //! The chunk that holds \a row, which is in the snapshot.
    [[nodiscard]] qsizetype chunkIndexOf(RowId row) const;
    //! The first row whose time is not before \a time (ns), or endRow().
    [[nodiscard]] RowId rowAtTime(qint64 time) const;

private:
    QList<LogChunkPointer> m_chunks; //!< Oldest first.
    RowId m_endRow = 0;
};

Q_DECLARE_METATYPE(LogSnapshot)
