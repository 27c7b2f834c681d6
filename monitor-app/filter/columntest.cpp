// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columntest.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

namespace {

using Interval = ColumnTest::Interval;
using Equals = ColumnTest::Equals;

constexpr int wordBits = 64;

//! What a row without the value has in its column lies outside, as an unsigned number.
Interval domainOf(FilterField field)
{
    constexpr quint64 int64 = quint64(std::numeric_limits<qint64>::max());
    switch (field) {
    case FilterField::Op:
        return {0, quint64(std::numeric_limits<qint16>::max())};
    case FilterField::Shard:
        return {0, std::numeric_limits<quint16>::max()};
    case FilterField::Sequence:
    case FilterField::Time:
        return {0, int64};
    case FilterField::Guild:
    case FilterField::Channel:
    case FilterField::User:
        return {1, std::numeric_limits<quint64>::max()};
    case FilterField::Size:
    case FilterField::Wire:
        return {0, std::numeric_limits<quint32>::max()};
    case FilterField::State:
        return {0, LogColumns::noState - 1};
    case FilterField::Row:
        return {0, LogColumns::noRow - 1};
    case FilterField::Direction:
    case FilterField::Replayed:
    case FilterField::Type:
        break;
    }
    return {0, std::numeric_limits<quint8>::max()};
}

//! The values of the column of \a field that are equal to \a value.
Equals equalsOf(FilterField field, const FilterValue &value)
{
    if (const FilterTime *time = std::get_if<FilterTime>(&value))
        return {{quint64(time->start), quint64(time->last())}, false, false};
    if (const bool *boolean = std::get_if<bool>(&value))
        return {{quint64(*boolean), quint64(*boolean)}, false, false};
    if (const QString *name = std::get_if<QString>(&value)) {
        const QStringList names =
            field == FilterField::State ? FilterVocabulary::states() : FilterVocabulary::directions();
        const auto code = quint64(names.indexOf(*name));
        return {{code, code}, false, false};
    }
    const ExactNumber::Place place = std::get<ExactNumber>(value).place();
    const bool isAbove = place.above || (!place.whole && place.floor == std::numeric_limits<quint64>::max());
    if (place.below || isAbove)
        return {{1, 0}, place.below, isAbove};
    // Between two whole numbers: what is less ends with the floor, what is greater begins behind it.
    return {{place.whole ? place.floor : place.floor + 1, place.floor}, false, false};
}

//! 64 bytes, each 0 or 1, as bits.
quint64 packed(const std::array<quint8, wordBits> &bytes)
{
    quint64 word = 0;
    for (std::size_t i = 0; i < wordBits; i += 8) {
        // Each byte's bit is shifted to its place in the highest byte of the product.
        const quint64 eight = qFromLittleEndian<quint64>(bytes.data() + i) * 0x0102040810204080U;
        word |= (eight >> 56) << i;
    }
    return word;
}

} // namespace

ColumnTest::ColumnTest(FilterField field) : m_field(field), m_domain(domainOf(field))
{
    add(m_domain);
}

ColumnTest::ColumnTest(FilterField field, FilterOperator op, const std::vector<FilterMember> &members)
    : m_field(field), m_domain(domainOf(field))
{
    for (const FilterMember &member : members)
        addMember(op, member);
    normalise();
}

void ColumnTest::add(Interval interval)
{
    interval.first = std::max(interval.first, m_domain.first);
    interval.last = std::min(interval.last, m_domain.last);
    if (interval.first <= interval.last)
        m_intervals.push_back(interval);
}

void ColumnTest::addOutside(Interval interval)
{
    if (interval.first > 0)
        add({m_domain.first, interval.first - 1});
    if (interval.last < std::numeric_limits<quint64>::max())
        add({interval.last + 1, m_domain.last});
}

void ColumnTest::addMember(FilterOperator op, const FilterMember &member)
{
    constexpr quint64 greatest = std::numeric_limits<quint64>::max();
    const Equals equals = equalsOf(m_field, member.first);
    const Interval value = equals.interval;
    const bool isNone = equals.below || equals.above;
    switch (op) {
    case FilterOperator::NotEqual:
        if (isNone || value.first > value.last)
            add(m_domain);
        else
            addOutside(value);
        break;
    case FilterOperator::Less:
        if (equals.above || (!isNone && value.first > 0))
            add({m_domain.first, equals.above ? greatest : value.first - 1});
        break;
    case FilterOperator::LessEqual:
        if (!equals.below)
            add({m_domain.first, equals.above ? greatest : value.last});
        break;
    case FilterOperator::Greater:
        if (equals.below || (!isNone && value.last < greatest))
            add({equals.below ? 0 : value.last + 1, m_domain.last});
        break;
    case FilterOperator::GreaterEqual:
        if (!equals.above)
            add({equals.below ? 0 : value.first, m_domain.last});
        break;
    default:
        addRange(equals, member.last ? equalsOf(m_field, *member.last) : equals);
        break;
    }
}

void ColumnTest::addRange(const Equals &first, const Equals &last)
{
    if (first.above || last.below)
        return;
    add({first.below ? 0 : first.interval.first,
         last.above ? std::numeric_limits<quint64>::max() : last.interval.last});
}

void ColumnTest::normalise()
{
    std::ranges::sort(m_intervals, {}, &Interval::first);
    std::vector<Interval> merged;
    for (const Interval &interval : m_intervals) {
        if (!merged.empty() && interval.first - (interval.first > 0) <= merged.back().last)
            merged.back().last = std::max(merged.back().last, interval.last);
        else
            merged.push_back(interval);
    }
    m_intervals = std::move(merged);
}

bool ColumnTest::holds(quint64 value) const
{
    const auto behind = std::ranges::upper_bound(m_intervals, value, {}, &Interval::first);
    return behind != m_intervals.begin() && value <= std::prev(behind)->last;
}

ColumnTest::Bounds ColumnTest::boundsOf(quint64 least, quint64 greatest) const
{
    bool isTouched = false;
    for (const Interval &interval : m_intervals) {
        if (interval.first <= least && greatest <= interval.last)
            return Bounds::All;
        isTouched = isTouched || (interval.first <= greatest && least <= interval.last);
    }
    return isTouched ? Bounds::Some : Bounds::None;
}

ColumnTest::Bounds ColumnTest::bounds(const LogBounds &bounds) const
{
    switch (m_field) {
    case FilterField::Time:
        if (bounds.firstTime < 0)
            return Bounds::Some;
        return boundsOf(quint64(bounds.firstTime), quint64(bounds.lastTime));
    case FilterField::Shard:
        return boundsOf(bounds.leastShard, bounds.greatestShard);
    case FilterField::Sequence:
        // Rows without a sequence are -1, outside of every interval.
        if (bounds.greatestSequence < 0)
            return Bounds::None;
        if (bounds.leastSequence < 0)
            return boundsOf(0, quint64(bounds.greatestSequence)) == Bounds::None ? Bounds::None
                                                                                 : Bounds::Some;
        return boundsOf(quint64(bounds.leastSequence), quint64(bounds.greatestSequence));
    default:
        return Bounds::Some;
    }
}

template <typename Visitor>
auto ColumnTest::withColumn(const LogColumns &columns, Visitor visitor) const
{
    switch (m_field) {
    case FilterField::Op:
        return visitor(columns.op);
    case FilterField::Shard:
        return visitor(columns.shard);
    case FilterField::Sequence:
        return visitor(columns.sequence);
    case FilterField::Guild:
        return visitor(columns.guild);
    case FilterField::Channel:
        return visitor(columns.channel);
    case FilterField::User:
        return visitor(columns.user);
    case FilterField::Size:
        return visitor(columns.size);
    case FilterField::Wire:
        return visitor(columns.wireSize);
    case FilterField::Time:
        return visitor(columns.time);
    case FilterField::State:
        return visitor(columns.state);
    case FilterField::Replayed:
        return visitor(columns.replayed);
    case FilterField::Direction:
    case FilterField::Type:
    case FilterField::Row: // It is counted, and stands in no column.
        break;
    }
    return visitor(columns.direction);
}

template <typename Number>
void ColumnTest::testColumn(const Number *column, int from, int to, RowBits *matches) const
{
    using Unsigned = std::make_unsigned_t<Number>;
    constexpr std::size_t fewIntervals = 8;
    std::array<quint8, wordBits> hits{};
    for (int row = from; row < to;) {
        const int word = row / wordBits;
        const int end = std::min(to, (word + 1) * wordBits);
        const Number *values = column + row;
        const auto count = std::size_t(end - row);
        hits.fill(0);
        if (m_intervals.size() > fewIntervals) {
            for (std::size_t i = 0; i < count; ++i)
                hits[i] = holds(quint64(values[i]));
        } else {
            for (const Interval &interval : m_intervals) {
                const auto first = Unsigned(interval.first);
                const auto span = Unsigned(interval.last - interval.first);
                for (std::size_t i = 0; i < count; ++i)
                    hits[i] = quint8(hits[i] | quint8(Unsigned(Unsigned(values[i]) - first) <= span));
            }
        }
        matches->word(word) |= packed(hits) << (row % wordBits);
        row = end;
    }
}

void ColumnTest::testRowNumbers(RowId firstRow, int from, int to, RowBits *matches) const
{
    if (from >= to || firstRow == LogColumns::noRow)
        return;
    const RowId first = firstRow + RowId(from);
    const RowId last = firstRow + RowId(to) - 1;
    auto interval = std::ranges::lower_bound(m_intervals, first, {}, &Interval::last);
    for (; interval != m_intervals.end() && interval->first <= last; ++interval)
        matches->setRange(int(std::max(interval->first, first) - firstRow),
                          int(std::min(interval->last, last) - firstRow) + 1);
}

void ColumnTest::test(const LogColumns &columns, int from, int to, RowBits *matches) const
{
    if (m_field == FilterField::Row) {
        testRowNumbers(columns.firstRow, from, to, matches);
        return;
    }
    withColumn(columns, [&](const auto *column) { testColumn(column, from, to, matches); });
}

bool ColumnTest::test(const LogColumns &columns, int row) const
{
    if (m_field == FilterField::Row)
        return columns.firstRow != LogColumns::noRow && holds(columns.firstRow + RowId(row));
    return withColumn(columns, [&](const auto *column) { return holds(quint64(column[row])); });
}
