// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardselection.h"

#include <QRegularExpression>

#include <algorithm>

bool ShardSelection::read(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    static const QRegularExpression range(QStringLiteral("^(\\d{1,6})(?:-(\\d{1,6}))?$"));
    QList<std::pair<int, int>> ranges;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = range.match(part);
        if (!match.hasMatch())
            return false;
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        ranges.append({std::min(first, last), std::max(first, last)});
    }
    m_ranges = ranges;
    return true;
}

bool ShardSelection::contains(int shard) const
{
    return isAll() || std::any_of(m_ranges.cbegin(), m_ranges.cend(), [shard](const auto &range) {
               return shard >= range.first && shard <= range.second;
           });
}
