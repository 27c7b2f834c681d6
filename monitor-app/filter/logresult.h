// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logorder.h"
#include "eventlog/logsnapshot.h"
#include "eventlog/matchset.h"
#include "filter/filter.h"

#include <QMetaType>

#include <memory>
#include <vector>

//! The rows of a snapshot that match a filter, in an order: what the table shows. Cheap to copy, readable in
//! any thread. Positions count from 0 in the order shown.
class LogResult
{
public:
    //! The rows in ascending order, also where descending rows are shown: direction alone costs nothing.
    using SortedRows = std::shared_ptr<const std::vector<RowId>>;

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] RowId rowAt(qsizetype position) const;
    //! Where \a row is shown; -1 when it is not.
    [[nodiscard]] qsizetype positionOf(RowId row) const;
    //! Where \a row is shown, or else a row beside it in the log; 0 where there is none (as in a sorted
    //! result that does not hold the row).
    [[nodiscard]] qsizetype nearestPosition(RowId row) const;

    quint64 generation = 0; //!< Another number when filter or order is another, or the log was cleared.
    LogSnapshot snapshot;   //!< Holds every row of the result.
    Filter filter;
    LogOrder order;
    MatchSet matches;
    SortedRows sorted;    //!< Null in natural order.
    bool complete = true; //!< Whether the filter has seen all rows of the snapshot.
    double progress = 1;  //!< 0 to 1.

private:
    //! Ascending index to position shown, and back.
    [[nodiscard]] qsizetype turned(qsizetype index) const;
};

Q_DECLARE_METATYPE(LogResult)
