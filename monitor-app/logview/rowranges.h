// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logentry.h"

#include <QList>

//! A set of rows, kept as ranges: all of ten million rows take no more room than one.
class RowRanges
{
public:
    struct Range
    {
        RowId from = 0;
        RowId to = 0; //!< One past the last.

        bool operator==(const Range &) const = default;
    };

    RowRanges() = default;
    RowRanges(RowId from, RowId to) { add(from, to); }

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] quint64 count() const;
    [[nodiscard]] bool contains(RowId row) const;
    [[nodiscard]] const QList<Range> &ranges() const { return m_ranges; } //!< In order, with gaps between.

    void add(RowId from, RowId to);
    void remove(RowId from, RowId to);
    void clear() { m_ranges.clear(); }

    bool operator==(const RowRanges &) const = default;

private:
    QList<Range> m_ranges;
};
