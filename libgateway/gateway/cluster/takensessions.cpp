// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/takensessions_p.h>

#include <algorithm>

namespace Gateway {

// Events of more sessions than these are never under way at once.
static constexpr std::size_t mostSessions = 8;

TakenSessions::TakenSessions(SessionStore *store) : m_store(store) {}

TakenSessions::Begun *TakenSessions::find(Entry *entry, const QString &session)
{
    const auto found = std::find_if(entry->sessions.begin(), entry->sessions.end(),
                                    [&session](const Begun &begun) { return begun.id == session; });
    return found == entry->sessions.end() ? nullptr : &*found;
}

void TakenSessions::add(Entry *entry, Begun begun)
{
    if (entry->sessions.size() == mostSessions)
        entry->sessions.erase(entry->sessions.begin());
    entry->sessions.push_back(std::move(begun));
}

Session TakenSessions::load(ShardId shard)
{
    const std::scoped_lock writing(m_writing);
    Session session = m_store ? m_store->load(shard) : Session();
    if (session.isNull())
        return session;
    const std::scoped_lock lock(m_mutex);
    Entry &entry = m_entries[shard];
    entry.received = session;
    // What was kept had been taken.
    if (!find(&entry, session.id))
        add(&entry, {session.id, 0, session.sequence});
    return session;
}

void TakenSessions::save(const Session &session)
{
    const std::scoped_lock writing(m_writing);
    {
        const std::scoped_lock lock(m_mutex);
        Entry &entry = m_entries[session.shard];
        entry.received = session;
        entry.isDirty = true;
    }
    write(session.shard);
}

void TakenSessions::remove(ShardId shard)
{
    const std::scoped_lock writing(m_writing);
    {
        const std::scoped_lock lock(m_mutex);
        Entry &entry = m_entries[shard];
        entry.received = {};
        entry.isDirty = false;
    }
    if (m_store)
        m_store->remove(shard);
}

KnownGuilds TakenSessions::loadGuilds(ShardId shard)
{
    const std::scoped_lock writing(m_writing);
    return m_store ? m_store->loadGuilds(shard) : KnownGuilds();
}

void TakenSessions::saveGuilds(ShardId shard, const KnownGuilds &guilds)
{
    const std::scoped_lock writing(m_writing);
    if (m_store)
        m_store->saveGuilds(shard, guilds);
}

//! Brings the session of \a shard into the store if it moved on. m_writing is held.
void TakenSessions::write(ShardId shard)
{
    if (!m_store)
        return;
    Session session;
    bool isTaken = false;
    {
        const std::scoped_lock lock(m_mutex);
        Entry &entry = m_entries[shard];
        if (!std::exchange(entry.isDirty, false) || entry.received.isNull())
            return;
        session = entry.received;
        if (const Begun *begun = find(&entry, session.id); begun && begun->taken >= 0) {
            isTaken = true;
            session.sequence = std::min(session.sequence, begun->taken);
        }
    }
    if (isTaken)
        m_store->save(session);
    else
        m_store->remove(shard);
}

void TakenSessions::begin(const Event &ready)
{
    const QString id = ready.value(u"session_id").toString();
    if (id.isEmpty())
        return;
    const std::scoped_lock lock(m_mutex);
    Entry &entry = m_entries[ready.shard()];
    if (!find(&entry, id))
        add(&entry, {id, ready.timestamp(), -1});
}

void TakenSessions::take(const SessionMark &mark)
{
    Entry &entry = m_entries[mark.shard];
    Begun *begun = find(&entry, mark.session);
    if (!begun || mark.sequence <= begun->taken)
        return;
    begun->taken = mark.sequence;
    entry.isDirty = true;
}

void TakenSessions::acknowledge(const Event &event)
{
    if (event.opcode() != Opcode::Dispatch || event.direction() != Event::Direction::Received)
        return;
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(event.shard());
    if (entry == m_entries.end())
        return;
    // Sequences begin anew with a session; when the event came tells of which session it is.
    const std::vector<Begun> &sessions = entry->second.sessions;
    const auto begun = std::find_if(sessions.rbegin(), sessions.rend(), [&event](const Begun &session) {
        return session.timestamp <= event.timestamp();
    });
    if (begun != sessions.rend())
        take({event.shard(), begun->id, event.sequence()});
}

void TakenSessions::heedFrom(qint64 timestamp)
{
    const std::scoped_lock lock(m_mutex);
    for (auto &[shard, entry] : m_entries) {
        for (Begun &begun : entry.sessions)
            begun.timestamp = std::max(begun.timestamp, timestamp);
    }
}

quint64 TakenSessions::passOn(std::size_t lane, const SessionMarks &marks)
{
    const std::scoped_lock lock(m_mutex);
    m_lanes[lane].push_back({++m_lastBatch, marks});
    return m_lastBatch;
}

void TakenSessions::release(std::size_t lane, quint64 batch)
{
    const std::scoped_lock lock(m_mutex);
    std::deque<Batch> &batches = m_lanes[lane];
    const auto found = std::lower_bound(batches.begin(), batches.end(), batch,
                                        [](const Batch &one, quint64 number) { return one.number < number; });
    if (found == batches.end() || found->number != batch)
        return;
    found->isReleased = true;
    while (!batches.empty() && batches.front().isReleased) {
        for (const SessionMark &mark : std::as_const(batches.front().marks))
            take(mark);
        batches.pop_front();
    }
}

void TakenSessions::flush()
{
    const std::scoped_lock writing(m_writing);
    std::vector<ShardId> shards;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[shard, entry] : m_entries) {
            if (entry.isDirty)
                shards.push_back(shard);
        }
    }
    for (const ShardId shard : shards)
        write(shard);
}

void TakenSessions::markAll()
{
    const std::scoped_lock lock(m_mutex);
    for (auto &[shard, entry] : m_entries)
        entry.isDirty = true;
}

void TakenSessions::flushAll()
{
    markAll();
    flush();
}

void TakenSessions::setStore(SessionStore *store)
{
    {
        const std::scoped_lock writing(m_writing);
        m_store = store;
    }
    flushAll();
}

void TakenSessions::retire()
{
    const std::scoped_lock writing(m_writing);
    if (!m_store)
        return;
    std::vector<ShardId> shards;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[shard, entry] : m_entries)
            shards.push_back(shard);
    }
    for (const ShardId shard : shards)
        m_store->remove(shard);
    m_store = nullptr;
}

} // namespace Gateway
