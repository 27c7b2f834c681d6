// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/reshard_p.h>
#include <gateway/protocol/limits.h>

#include <QCoreApplication>

#include <algorithm>

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
    m_limitTimer.setSingleShot(true);
    connect(&m_limitTimer, &QTimer::timeout, this, &Reshard::giveUp);
}

std::chrono::milliseconds Reshard::timeLimit(int count, int concurrency, const SessionTimeouts &steps)
{
    using namespace std::chrono_literals;
    const int atOnce = std::max(1, concurrency);
    const int windows = (count + atOnce - 1) / atOnce;
    return std::max<std::chrono::milliseconds>(5min, 2 * (steps.connect + steps.hello + steps.ready) +
                                                         windows * 2 * Limits::identifyWindow + guildTimeout);
}

void Reshard::start(std::chrono::milliseconds limit)
{
    m_limitTimer.start(limit);
    m_fresh->startAll();
}

void Reshard::giveUp()
{
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(m_limitTimer.intervalAsDuration());
    Q_EMIT failed(
        Error(ErrorDomain::Network, ErrorCode::TimedOut,
              QCoreApplication::translate("Gateway::Cluster", "The new shards were not ready within %n s.",
                                          nullptr, int(limit.count())),
              QCoreApplication::translate("Gateway::Cluster",
                                          "The old ones go on. See in the log what held up the new ones.")));
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
    m_limitTimer.stop();
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
