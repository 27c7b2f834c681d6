// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmarks.h"

#include "filter/logresult.h"

#include <algorithm>

namespace {

//! More than a scroll bar has pixels.
constexpr qsizetype placeSteps = 4096;
//! In a sorted result a row is looked up by its key, which would be felt with more.
constexpr qsizetype maximumLookups = 4096;

} // namespace

bool RowMarks::isMarked(RowId row) const
{
    return std::binary_search(m_rows.cbegin(), m_rows.cend(), row);
}

qsizetype RowMarks::toggle(const QList<RowId> &rows)
{
    if (rows.isEmpty())
        return 0;
    qsizetype leftOut = 0;
    QList<RowId> toggled;
    if (std::includes(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend())) {
        std::set_difference(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(),
                            std::back_inserter(toggled));
    } else {
        QList<RowId> added;
        std::set_difference(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                            std::back_inserter(added));
        leftOut = std::max<qsizetype>(added.size() - (capacity - m_rows.size()), 0);
        added.resize(added.size() - leftOut);
        std::set_union(m_rows.cbegin(), m_rows.cend(), added.cbegin(), added.cend(),
                       std::back_inserter(toggled));
    }
    if (toggled != m_rows) {
        m_rows = toggled;
        Q_EMIT changed();
    }
    return leftOut;
}

void RowMarks::clear()
{
    if (m_rows.isEmpty())
        return;
    m_rows.clear();
    Q_EMIT changed();
}

void RowMarks::forgetBefore(RowId row)
{
    const auto kept = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row);
    if (kept == m_rows.cbegin())
        return;
    m_rows.erase(m_rows.cbegin(), kept);
    Q_EMIT changed();
}

qsizetype RowMarks::next(const LogResult &result, qsizetype position, bool backward) const
{
    if (result.sorted && m_rows.size() > maximumLookups)
        return nextByPosition(result, position, backward);
    qsizetype best = -1;    // The next one in the direction,
    qsizetype wrapped = -1; // or the first from the end where it begins anew.
    for (const RowId row : m_rows) {
        const qsizetype shown = result.positionOf(row);
        if (shown < 0)
            continue;
        const bool isAhead = backward ? shown < position : shown > position;
        qsizetype &kept = isAhead ? best : wrapped;
        if (kept < 0 || (backward ? shown > kept : shown < kept))
            kept = shown;
    }
    return best >= 0 ? best : wrapped;
}

//! Marks so many are found sooner among the rows than the rows by the marks.
qsizetype RowMarks::nextByPosition(const LogResult &result, qsizetype position, bool backward) const
{
    const qsizetype size = result.size();
    const qsizetype step = backward ? -1 : 1;
    for (qsizetype shown = position + step; shown >= 0 && shown < size; shown += step) {
        if (isMarked(result.rowAt(shown)))
            return shown;
    }
    for (qsizetype shown = backward ? size - 1 : 0; shown >= 0 && shown < size; shown += step) {
        if (isMarked(result.rowAt(shown)))
            return shown;
    }
    return -1;
}

QList<double> RowMarks::places(const LogResult &result) const
{
    if (!result.sorted)
        return placesInOrder(result);
    QList<double> places;
    const double last = double(std::max<qsizetype>(result.size() - 1, 1));
    const qsizetype stride = m_rows.size() / maximumLookups + 1;
    for (qsizetype i = 0; i < m_rows.size(); i += stride) {
        const qsizetype position = result.positionOf(m_rows.at(i));
        if (position >= 0)
            places << double(position) / last;
    }
    return places;
}

QList<double> RowMarks::placesInOrder(const LogResult &result) const
{
    QList<double> places;
    const qsizetype size = result.size();
    const double last = double(std::max<qsizetype>(size - 1, 1));
    for (auto mark = m_rows.cbegin(); mark != m_rows.cend();) {
        const qsizetype position = result.positionOf(*mark);
        if (position < 0) {
            ++mark;
            continue;
        }
        places << double(position) / last;
        // The marks within the same step would be painted over it.
        const qsizetype index = result.matches.lowerBound(*mark) + size / placeSteps + 1;
        if (index >= size)
            break;
        mark = std::lower_bound(mark + 1, m_rows.cend(), result.matches.at(index));
    }
    return places;
}
