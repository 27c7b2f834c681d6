// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/shard_p.h>
#include <gateway/session/shardclock_p.h>

#include <algorithm>
#include <numeric>

namespace Gateway {

//! As much of a session's id as tells it from others. Snapshots may be logged and captured.
static QString shortened(const QString &sessionId)
{
    constexpr qsizetype shown = 6;
    if (sessionId.isEmpty())
        return {};
    return sessionId.left(std::min(shown, sessionId.size() / 2)) + u'…';
}

ShardSnapshot Shard::snapshot() const
{
    const auto milliseconds = [](std::chrono::nanoseconds time) {
        return time.count() < 0 ? -1.0 : std::chrono::duration<double, std::milli>(time).count();
    };
    ShardSnapshot snapshot = d->figures;
    snapshot.shard = d->configuration.shard;
    snapshot.state = d->machine.state();
    if (!d->transitions.isEmpty())
        snapshot.lastTransition = d->transitions.constLast();
    snapshot.sequence = d->machine.sequence();
    snapshot.timestamp = std::chrono::steady_clock::now().time_since_epoch().count();
    const Heartbeat &heartbeat = d->machine.heartbeat();
    snapshot.latency = milliseconds(heartbeat.latency());
    snapshot.averageLatency = milliseconds(heartbeat.average());
    snapshot.heartbeatInterval = heartbeat.interval();
    if (const Heartbeat::Time awaited = heartbeat.awaited(monotonicNow()); awaited.count() >= 0)
        snapshot.ackAwaited = std::chrono::duration_cast<std::chrono::milliseconds>(awaited);
    // A timer that is not active says -1.
    snapshot.heartbeatDue =
        d->timers[std::size_t(SessionMachine::Timer::Heartbeat)].remainingTimeAsDuration();
    const Session session = d->machine.session();
    snapshot.sessionId = shortened(session.id);
    snapshot.resumeUrl = session.resumeUrl;
    const SessionMachine::Counters &counters = d->machine.counters();
    snapshot.identifies = counters.identifies;
    snapshot.resumes = counters.resumes;
    snapshot.reconnects = counters.reconnects;
    snapshot.replayed = counters.replayed;
    snapshot.gaps = counters.gaps;
    snapshot.duplicates = counters.duplicates;
    snapshot.missedAcks = counters.missedAcks;
    if (d->clock)
        snapshot.stages = d->clock->times();
    const SendBudget &budget = d->machine.sendBudget();
    const SessionMachine::Time now = monotonicNow();
    snapshot.sendAvailable = budget.available(now);
    snapshot.sendWait = std::chrono::ceil<std::chrono::milliseconds>(budget.wait(now));
    snapshot.queuedCommands = d->machine.queuedCommands();
    snapshot.guilds = d->guilds.available().size();
    snapshot.guildsAwaited = d->guilds.awaited().size();
    snapshot.guildOutages = d->guilds.outages().size();
    snapshot.filtered = std::accumulate(d->filteredCounts.begin(), d->filteredCounts.end(), qint64(0));
    // Without a connection nothing is held.
    InflaterStatistics present;
    if (d->connection) {
        present = d->connection->inflaterStatistics();
        snapshot.inflaterImplementation = d->connection->inflaterImplementation();
    }
    snapshot.inflater = present;
    snapshot.inflaterSum.add(present);
    return snapshot;
}

} // namespace Gateway
