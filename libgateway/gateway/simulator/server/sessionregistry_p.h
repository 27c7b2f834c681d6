// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/server/simulatedsession_p.h>

#include <map>
#include <memory>
#include <vector>

namespace Gateway {

//! All sessions, found by id and by the guilds they serve.
class SessionRegistry
{
public:
    SimulatedSession *add(std::unique_ptr<SimulatedSession> session);
    void remove(SimulatedSession *session);
    void clear();

    [[nodiscard]] SimulatedSession *find(const QByteArray &id) const;
    [[nodiscard]] int size() const { return int(m_sessions.size()); }
    [[nodiscard]] std::vector<SimulatedSession *> all() const;
    //! Those of the shard \a shard, whatever their count; all for -1.
    [[nodiscard]] std::vector<SimulatedSession *> ofShard(int shard) const;

    //! Calls \a visit for the sessions that serve \a guildId; 0 is served by shard 0. Sessions with different
    //! shard counts may live side by side.
    template <typename Visit>
    void visitServing(quint64 guildId, Visit visit) const
    {
        for (const auto &[count, shards] : m_byCount) {
            for (SimulatedSession *session : shards[std::size_t(ShardId::forGuild(guildId, count).id)])
                visit(session);
        }
    }

private:
    std::map<QByteArray, std::unique_ptr<SimulatedSession>> m_sessions;
    std::map<int, std::vector<std::vector<SimulatedSession *>>> m_byCount; //!< Shard count, then shard.
};

} // namespace Gateway
