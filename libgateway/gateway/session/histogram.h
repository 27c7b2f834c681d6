// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QList>
#include <QMetaType>

#include <algorithm>

namespace Gateway {

//! How often a value fell below which bound. An implicitly shared value.
class Histogram
{
public:
    Histogram() = default;

    //! Counts values up to and with each of \a bounds, which grow, and those above the last.
    explicit Histogram(const QList<double> &bounds) : m_bounds(bounds), m_counts(bounds.size() + 1, 0) {}

    //! Counts \a value in its bucket.
    void add(double value)
    {
        const auto bound = std::lower_bound(m_bounds.cbegin(), m_bounds.cend(), value);
        ++m_counts[bound - m_bounds.cbegin()];
        m_sum += value;
    }

    [[nodiscard]] bool isNull() const { return m_counts.isEmpty(); } //!< Nothing is counted at all.
    //! The upper bounds of all buckets but the last, which has none.
    [[nodiscard]] const QList<double> &bounds() const { return m_bounds; }
    //! One more than there are bounds; each value is in one of them.
    [[nodiscard]] const QList<qint64> &counts() const { return m_counts; }
    [[nodiscard]] double sum() const { return m_sum; } //!< Of all values.

    //! Of all values.
    [[nodiscard]] qint64 count() const
    {
        qint64 all = 0;
        for (const qint64 some : m_counts)
            all += some;
        return all;
    }

private:
    QList<double> m_bounds;
    QList<qint64> m_counts;
    double m_sum = 0;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::Histogram)
