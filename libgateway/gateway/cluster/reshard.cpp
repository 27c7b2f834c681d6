// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/reshard_p.h>

namespace Gateway {

static std::chrono::nanoseconds monotonicNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

//! Events that belong to a session rather than to what happens on the platform.
static bool isOfSession(const Event &event)
{
    switch (event.type()) {
    case EventType::Ready:
    case EventType::Resumed:
    case EventType::RateLimited:
    case EventType::GuildMembersChunk:
    case EventType::SoundboardSounds:
    case EventType::ChannelInfo:
        return true;
    default:
        return false;
    }
}

Reshard::Reshard(ShardSet *old, ShardSet *fresh, QObject *parent)
    : QObject(parent), m_old(old), m_fresh(fresh)
{
    connect(m_old, &ShardSet::eventsReceived, this, &Reshard::takeOld);
    connect(m_fresh, &ShardSet::eventsReceived, this, &Reshard::takeFresh);
    connect(m_fresh, &ShardSet::shardStateChanged, this,
            [this](ShardId, const Transition &transition) { takeFreshState(transition); });
    connect(m_fresh, &ShardSet::guildsAvailable, this, [this] {
        if (m_fresh->isReady() && m_fresh->hasAllGuilds())
            beginOverlap();
    });
    m_guildTimer.setSingleShot(true);
    connect(&m_guildTimer, &QTimer::timeout, this, &Reshard::beginOverlap);
    m_overlapTimer.setSingleShot(true);
    connect(&m_overlapTimer, &QTimer::timeout, this, &Reshard::endOverlap);
}

void Reshard::start()
{
    m_fresh->startAll();
}

void Reshard::takeFreshState(const Transition &transition)
{
    if (transition.to == ShardState::Failed) {
        Q_EMIT failed(transition.error);
        return;
    }
    if (m_isOverlapping || !m_fresh->isReady())
        return;
    if (m_fresh->hasAllGuilds())
        beginOverlap();
    else
        m_guildTimer.start(guildTimeout);
}

void Reshard::beginOverlap()
{
    if (std::exchange(m_isOverlapping, true))
        return;
    m_guildTimer.stop();
    m_overlapTimer.start(overlap);
}

void Reshard::takeOld(const QList<Event> &events)
{
    QList<Event> passed;
    passed.reserve(events.size());
    for (const Event &event : events) {
        if (isOfSession(event) ||
            m_deduplicator.take(event, EventDeduplicator::Source::Old, true, monotonicNow()))
            passed.append(event);
    }
    if (!passed.isEmpty())
        Q_EMIT eventsReceived(passed);
}

void Reshard::takeFresh(const QList<Event> &events)
{
    const auto now = monotonicNow();
    QList<Event> passed;
    for (const Event &event : events) {
        // The guilds that a new session is told of are no news, unless the bot joins one just now.
        if (isOfSession(event) || (!m_isOverlapping && event.type() == EventType::GuildCreate))
            continue;
        if (m_deduplicator.take(event, EventDeduplicator::Source::New, m_isOverlapping, now))
            passed.append(event);
        else if (!m_isOverlapping)
            m_held.push_back(event);
    }
    const qint64 oldest = m_held.empty() ? 0
                                         : m_held.back().timestamp() -
                                               std::chrono::nanoseconds(EventDeduplicator::memory).count();
    while (!m_held.empty() && m_held.front().timestamp() < oldest)
        m_held.pop_front();
    if (!passed.isEmpty())
        Q_EMIT eventsReceived(passed);
}

void Reshard::endOverlap()
{
    // What the old set missed while one of its shards was away.
    QList<Event> owed;
    for (const Event &event : m_held) {
        if (m_deduplicator.isOwed(event))
            owed.append(event);
    }
    m_held.clear();
    if (!owed.isEmpty())
        Q_EMIT eventsReceived(owed);
    Q_EMIT finished();
}

} // namespace Gateway
