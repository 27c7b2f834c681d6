// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/shardid.h>
#include <gateway/session/knownguilds.h>

#include <QMap>

namespace Gateway {

//! The guilds of kept sessions in a file of their own beside them: a session that is resumed does not get its
//! guilds again. It is written seldom, and nothing is lost for good without it: a damaged one counts as
//! empty. Readable by the user alone, and bounded. Not thread-safe.
class GATEWAY_EXPORT GuildsFile
{
public:
    static constexpr qsizetype mostGuilds = 250'000; //!< Of all shards.
    static constexpr qsizetype longestName = 100;    //!< Longer ones are cut.

    explicit GuildsFile(QString fileName) : m_fileName(std::move(fileName)) {}

    void read();
    [[nodiscard]] KnownGuilds guilds(ShardId shard) const;
    [[nodiscard]] KnownGuilds allGuilds() const;
    //! Keeps \a guilds in the place of those before, and writes the file if they are others.
    void set(ShardId shard, const KnownGuilds &guilds);

private:
    struct Entry
    {
        int count = 0; //!< Of the shards.
        KnownGuilds guilds;
    };

    [[nodiscard]] qsizetype size() const;
    void write();

    QString m_fileName;
    bool m_hasFailed = false;   //!< To be written; it is told once.
    QMap<int, Entry> m_entries; //!< By the number of the shard.
};

} // namespace Gateway
