// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

//! Some of the shards, as they are typed: `0-3, 8`. Empty it means all.
class ShardSelection
{
public:
    //! False, with nothing changed, when \a text is no such list.
    [[nodiscard]] bool read(const QString &text);

    [[nodiscard]] bool isAll() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(int shard) const;

    friend bool operator==(const ShardSelection &, const ShardSelection &) = default;

private:
    QList<std::pair<int, int>> m_ranges; //!< The last one of each belongs to it.
};
