// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logstatistics.h"

#include <QHash>

//! Rows of one chunk that are counted.
struct CountedRows
{
    LogChunkPointer chunk;
    int rows = 0;                //!< How many from the first on are regarded.
    ChunkMatchesPointer matches; //!< Only these count; null: all.

    [[nodiscard]] bool areSame(const CountedRows &other) const
    {
        return rows == other.rows && matches == other.matches && chunk->firstRow() == other.chunk->firstRow();
    }
    //! Calls \a count with each row.
    template <typename Count>
    void forEach(Count count) const
    {
        if (!matches) {
            for (int row = 0; row < rows; ++row)
                count(row);
            return;
        }
        for (int row = matches->bits.next(0); row >= 0 && row < rows; row = matches->bits.next(row + 1))
            count(row);
    }
};

//! Sums of rows by type and by guild, which can be added and taken away exactly.
class LogTallies
{
public:
    void add(const CountedRows &rows) { change(rows, 1); }
    void subtract(const CountedRows &rows) { change(rows, quint64(-1)); }
    void clear();

    //! The sums, with the rows of \a recent that are not before \a since as the recent ones.
    [[nodiscard]] LogFiguresByGroup figures(const QList<CountedRows> &recent, qint64 since) const;

private:
    using Group = QHash<quint64, LogTally>;

    void change(const CountedRows &rows, quint64 factor);
    static QList<LogTally> sorted(const Group &group);

    Group m_types;
    Group m_typesWithoutGuild;
    Group m_guilds;
    LogTally m_total;
};
