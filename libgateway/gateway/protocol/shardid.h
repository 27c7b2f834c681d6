// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>

namespace Gateway {

//! The pair `[id, count]` that says which part of a bot's guilds a session serves.
struct ShardId
{
    int id = 0;    //!< From 0 on.
    int count = 1; //!< Of all processes of the bot together.

    //! Whether \a id is in the range that \a count allows.
    [[nodiscard]] constexpr bool isValid() const { return count > 0 && id >= 0 && id < count; }

    //! The shard that serves \a guild when there are \a count of them: `(guild >> 22) % count`.
    [[nodiscard]] static constexpr ShardId forGuild(quint64 guild, int count)
    {
        return {int((guild >> 22) % quint64(count)), count};
    }

    //! The identify bucket: `id % maxConcurrency`.
    [[nodiscard]] constexpr int bucket(int maxConcurrency) const
    {
        return maxConcurrency > 0 ? id % maxConcurrency : 0;
    }

    //! `id/count`, such as `3/16`.
    [[nodiscard]] QString toString() const { return QStringLiteral("%1/%2").arg(id).arg(count); }

    friend constexpr auto operator<=>(const ShardId &, const ShardId &) = default;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::ShardId)
