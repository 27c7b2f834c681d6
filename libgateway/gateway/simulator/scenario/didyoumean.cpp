// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/scenario/didyoumean_p.h>

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace Gateway {

// Letters to insert, remove or replace to make one of the other.
static int distance(QStringView from, QStringView to)
{
    std::vector<int> row(std::size_t(to.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (from[i] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString didYouMean(QStringView text, const QStringList &known)
{
    QString nearest;
    int least = std::max(2, int(text.size()) / 3) + 1;
    for (const QString &candidate : known) {
        if (const int d = distance(text, candidate); d < least) {
            least = d;
            nearest = candidate;
        }
    }
    if (!nearest.isEmpty())
        return QCoreApplication::translate("Gateway::Scenario", "Did you mean “%1”?").arg(nearest);
    return QCoreApplication::translate("Gateway::Scenario", "Known are: %1.")
        .arg(known.join(QStringLiteral(", ")));
}

} // namespace Gateway
