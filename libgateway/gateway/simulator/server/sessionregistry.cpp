// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/sessionregistry_p.h>

#include <algorithm>

namespace Gateway {

SimulatedSession *SessionRegistry::add(std::unique_ptr<SimulatedSession> session)
{
    SimulatedSession *added = session.get();
    auto &shards = m_byCount[added->shard().count];
    shards.resize(std::size_t(added->shard().count));
    shards[std::size_t(added->shard().id)].push_back(added);
    m_sessions.emplace(added->id(), std::move(session));
    return added;
}

void SessionRegistry::remove(SimulatedSession *session)
{
    const auto byCount = m_byCount.find(session->shard().count);
    std::erase(byCount->second[std::size_t(session->shard().id)], session);
    if (std::ranges::all_of(byCount->second, [](const auto &shard) { return shard.empty(); }))
        m_byCount.erase(byCount);
    m_sessions.erase(QByteArray(session->id()));
}

void SessionRegistry::clear()
{
    m_byCount.clear();
    m_sessions.clear();
}

SimulatedSession *SessionRegistry::find(const QByteArray &id) const
{
    const auto at = m_sessions.find(id);
    return at == m_sessions.end() ? nullptr : at->second.get();
}

std::vector<SimulatedSession *> SessionRegistry::all() const
{
    return ofShard(-1);
}

std::vector<SimulatedSession *> SessionRegistry::ofShard(int shard) const
{
    std::vector<SimulatedSession *> found;
    for (const auto &[id, session] : m_sessions) {
        if (shard < 0 || session->shard().id == shard)
            found.push_back(session.get());
    }
    return found;
}

} // namespace Gateway
