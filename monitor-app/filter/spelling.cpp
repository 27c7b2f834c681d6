// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <algorithm>
#include <numeric>
#include <vector>

int spellingDistance(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const std::size_t column = std::size_t(j);
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[column + 1];
            row[column + 1] = std::min({changed, row[column] + 1, row[column + 1] + 1});
        }
    }
    return row.back();
}

QString nearestSpelling(const QString &written, const QStringList &words)
{
    // Nothing that is called so is longer; the effort is bounded by it.
    constexpr qsizetype longest = 64;
    if (written.isEmpty() || written.size() > longest)
        return {};
    const QString wanted = written.toLower();
    QString nearest;
    int best = 1 + std::max(1, int(written.size()) / 3);
    for (const QString &word : words) {
        const QString candidate = word.toLower();
        const bool begins = wanted.size() >= 2 && candidate.startsWith(wanted);
        const int distance = candidate == wanted ? 0 : begins ? 1 : spellingDistance(wanted, candidate);
        if (distance < best) {
            best = distance;
            nearest = word;
        }
    }
    return nearest;
}
