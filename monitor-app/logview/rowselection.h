// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logresult.h"
#include "logview/rowranges.h"

#include <optional>

//! The rows that are selected, by their ids: they stay selected when the table is filtered or sorted anew.
class RowSelection
{
public:
    //! Rows that do not follow each other in the log (in a sorted table, or where the filter is taken away
    //! from between them) are kept one by one, and so no more than these.
    static constexpr qsizetype maximumSingles = 20'000;

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(RowId row) const { return m_ranges.contains(row); }
    [[nodiscard]] const RowRanges &ranges() const { return m_ranges; }
    //! How many of them \a result shows.
    [[nodiscard]] qsizetype count(const LogResult &result) const;
    //! Those that \a result shows, in the order shown, \a atMost of them. Of a sorted result more than a few
    //! thousand come in the order of the log.
    [[nodiscard]] QList<RowId> rows(const LogResult &result, qsizetype atMost) const;

    void clear();
    void selectOnly(RowId row);
    void toggle(RowId row);
    void selectAll(const LogResult &result);
    //! Adds the rows from one position to the other, both included. False when there are too many of them.
    bool addSpan(const LogResult &result, qsizetype from, qsizetype to);

    //! The rows between those selected may be shown from now on: only what \a result shows stays selected.
    //! When that is too much, \a current alone.
    void settle(const LogResult &result, std::optional<RowId> current);

private:
    RowRanges m_ranges;
    bool m_hasSpans = false; //!< Rows that were not shown may lie in the ranges.
};
