// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmarks.h"

#include "filter/logresult.h"

#include <algorithm>

bool RowMarks::isMarked(RowId row) const
{
    return std::binary_search(m_rows.cbegin(), m_rows.cend(), row);
}

bool RowMarks::toggle(const QList<RowId> &rows)
{
    if (rows.isEmpty())
        return true;
    QList<RowId> toggled;
    if (std::includes(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend())) {
        std::set_difference(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(),
                            std::back_inserter(toggled));
    } else {
        std::set_union(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(),
                       std::back_inserter(toggled));
        if (toggled.size() > capacity)
            return false;
    }
    m_rows = toggled;
    Q_EMIT changed();
    return true;
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
