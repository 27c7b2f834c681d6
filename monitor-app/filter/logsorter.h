// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logresult.h"

#include <atomic>
#include <vector>

//! Keeps the rows of one search sorted. Rows that come are sorted by themselves and merged in, rows that were
//! dropped are left out on the way. One thread at a time may call merge().
class LogSorter
{
public:
    explicit LogSorter(LogOrder::Key key) : m_key(key) {}

    //! Takes in what \a matches has beyond those of the call before, and returns all, ascending. Null when it
    //! was cancelled.
    [[nodiscard]] LogResult::SortedRows merge(const LogSnapshot &snapshot, const MatchSet &matches);

    //! The work is not wanted any more. Thread-safe; the sorter is of no use then.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    struct Entry
    {
        quint64 key;
        RowId row;
    };
    using Entries = std::vector<Entry>;

    [[nodiscard]] Entries newEntries(const LogSnapshot &snapshot, const MatchSet &matches) const;
    bool sortByKey(Entries *entries) const;
    void mergeIn(const Entries &entries, RowId firstRow);

    const LogOrder::Key m_key;
    std::atomic<bool> m_cancelled = false;
    std::vector<quint64> m_keys; //!< Of the rows, in their order.
    LogResult::SortedRows m_rows = std::make_shared<const std::vector<RowId>>();
    RowId m_firstRow = 0; //!< No row before it is among them.
    RowId m_endRow = 0;   //!< Rows before it are among them.
};
