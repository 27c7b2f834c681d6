// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"
#include "eventlog/rowbits.h"
#include "filter/filterexpression.h"

#include <vector>

//! A comparison of a column that holds numbers: whether a row's value lies in one of some intervals. What a
//! row does not have (no guild, no sequence) lies in none. Thread-safe.
class ColumnTest
{
public:
    //! From the first to the last, both included.
    struct Interval
    {
        quint64 first = 0;
        quint64 last = 0;

        bool operator==(const Interval &) const = default;
    };

    //! What of a column is equal to a value of the filter.
    struct Equals
    {
        Interval interval; //!< Between two whole numbers it ends with the lesser and begins with the greater.
        bool below = false; //!< Nothing is: all of the column are greater.
        bool above = false; //!< Nothing is: all of the column are less.
    };

    //! Tests whether a row has \a field, which is no type.
    explicit ColumnTest(FilterField field);
    ColumnTest(FilterField field, FilterOperator op, const std::vector<FilterMember> &members);

    [[nodiscard]] bool isNever() const { return m_intervals.empty(); }

    //! What the bounds of a chunk say of all its rows.
    enum class Bounds : quint8 { None, Some, All };
    [[nodiscard]] Bounds bounds(const LogBounds &bounds) const;

    //! Sets the bits of the rows from \a from to before \a to that hold; bits there are clear.
    void test(const LogColumns &columns, int from, int to, RowBits *matches) const;
    [[nodiscard]] bool test(const LogColumns &columns, int row) const;

private:
    void add(Interval interval);
    void addMember(FilterOperator op, const FilterMember &member);
    void addOutside(Interval interval);
    void addRange(const Equals &first, const Equals &last);
    void normalise();
    [[nodiscard]] Bounds boundsOf(quint64 least, quint64 greatest) const;
    [[nodiscard]] bool holds(quint64 value) const;

    void testRowNumbers(RowId firstRow, int from, int to, RowBits *matches) const;
    template <typename Number>
    void testColumn(const Number *column, int from, int to, RowBits *matches) const;
    template <typename Visitor>
    auto withColumn(const LogColumns &columns, Visitor visitor) const;

    FilterField m_field;
    Interval m_domain;                 //!< All values that a row may have.
    std::vector<Interval> m_intervals; //!< Ascending, with gaps between.
};
