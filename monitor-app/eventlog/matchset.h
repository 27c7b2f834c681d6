// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/rowbits.h"

#include <QList>
#include <QMetaType>

//! The rows of one chunk that match a filter.
struct ChunkMatches
{
    RowId firstRow = 0; //!< Of the chunk.
    int tested = 0;     //!< Rows of the chunk that the filter has seen.
    int count = 0;
    RowBits bits;
};

using ChunkMatchesPointer = std::shared_ptr<const ChunkMatches>;

//! The rows that match a filter, in the order of the log: cheap to copy, readable in any thread. About an
//! eighth of a byte for each row of the log.
class MatchSet
{
public:
    MatchSet() = default;
    explicit MatchSet(QList<ChunkMatchesPointer> chunks); //!< Oldest first.

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] RowId at(qsizetype index) const;
    //! The index of the first match at or after \a row; size() when there is none.
    [[nodiscard]] qsizetype lowerBound(RowId row) const;
    [[nodiscard]] bool contains(RowId row) const;

    [[nodiscard]] const QList<ChunkMatchesPointer> &chunks() const { return m_chunks; }

private:
    [[nodiscard]] qsizetype chunkOf(RowId row) const; //!< -1 where the row is before all chunks.

    QList<ChunkMatchesPointer> m_chunks;
    QList<qsizetype> m_before; //!< Matches before each chunk.
    qsizetype m_size = 0;
};

Q_DECLARE_METATYPE(MatchSet)
