// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QList>

#include <algorithm>

//! What was measured again and again.
class Samples
{
public:
    void add(double value) { m_values.append(value); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

    //! Others use the machine too: what lies in the middle was disturbed like most. 0 without values.
    [[nodiscard]] double median() const
    {
        if (m_values.isEmpty())
            return 0;
        QList<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        const qsizetype middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

private:
    QList<double> m_values;
};
