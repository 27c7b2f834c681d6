// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardchoice.h"

#include <QStringList>

#include <algorithm>

bool ShardChoice::setText(const QString &text)
{
    constexpr int mostShards = 100'000;
    if (text.trimmed().isEmpty()) {
        m_named.reset();
        return true;
    }
    QSet<int> named;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isFirst = false;
        bool isLast = false;
        const int first = part.section(u'-', 0, 0).trimmed().toInt(&isFirst);
        const int last = part.section(u'-', -1).trimmed().toInt(&isLast);
        if (!isFirst || !isLast || part.count(u'-') > 1 || last < first || last >= mostShards)
            return false;
        for (int shard = first; shard <= last; ++shard)
            named.insert(shard);
    }
    m_named = named;
    return true;
}

void ShardChoice::toggle(int shard)
{
    if (!m_hidden.remove(shard))
        m_hidden.insert(shard);
}

void ShardChoice::showOnly(int shard, const QList<int> &all)
{
    QSet<int> others(all.cbegin(), all.cend());
    others.remove(shard);
    m_hidden.remove(shard);
    m_hidden = m_hidden == others ? QSet<int>() : others;
}

void ShardChoice::showAll()
{
    m_worstOnly = false;
    m_named.reset();
    m_hidden.clear();
}

bool ShardChoice::isWorstOnly(qsizetype shards) const
{
    return m_worstOnly.value_or(shards > many);
}

QList<int> ShardChoice::listed(const QList<int> &worstFirst) const
{
    QList<int> shards = worstFirst;
    if (m_named)
        shards.removeIf([this](int shard) { return !m_named->contains(shard); });
    if (isWorstOnly(worstFirst.size()))
        shards.resize(std::min(few, shards.size()));
    std::sort(shards.begin(), shards.end());
    return shards;
}

QSet<int> ShardChoice::shown(const QList<int> &worstFirst) const
{
    const QList<int> offered = listed(worstFirst);
    QSet<int> shards(offered.cbegin(), offered.cend());
    return shards.subtract(m_hidden);
}
