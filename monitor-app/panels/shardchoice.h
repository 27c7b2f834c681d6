// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

//! Which shards of many are shown: of those that a text names, the worst few or all, but for some that were
//! hidden one by one. A plain value.
class ShardChoice
{
public:
    static constexpr qsizetype few = 10;
    //! With more shards than this, the worst few are shown as long as nobody chose.
    static constexpr qsizetype many = 16;

    //! Names shards as in `0-3, 7`; empty: all. False when it cannot be read, and nothing changes.
    bool setText(const QString &text);
    void setWorstOnly(bool worstOnly) { m_worstOnly = worstOnly; }
    void toggle(int shard);
    void showOnly(int shard, const QList<int> &all); //!< Or all again, if it was the only one.
    void showAll();

    [[nodiscard]] bool isWorstOnly(qsizetype shards) const;
    [[nodiscard]] bool isHidden(int shard) const { return m_hidden.contains(shard); }

    //! Of \a worstFirst, those that are offered in a legend, in the order of their ids.
    [[nodiscard]] QList<int> listed(const QList<int> &worstFirst) const;
    [[nodiscard]] QSet<int> shown(const QList<int> &worstFirst) const;

private:
    std::optional<bool> m_worstOnly;
    std::optional<QSet<int>> m_named;
    QSet<int> m_hidden;
};
