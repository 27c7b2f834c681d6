// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster_p.h>

#include <algorithm>

// How Cluster changes to another count of shards.

namespace Gateway {

void Cluster::reshard(int count)
{
    if (!d->isRunning || d->isStopping || isResharding() || !d->shards) {
        Q_EMIT reshardFailed(Error(ErrorDomain::Usage, ErrorCode::InvalidShard,
                                   tr("The cluster cannot reshard now."),
                                   tr("Wait until it runs and no other reshard is under way.")));
        return;
    }
    if (d->shards->ids().size() < d->shards->count()) {
        Q_EMIT reshardFailed(Error(ErrorDomain::Usage, ErrorCode::InvalidShard,
                                   tr("The cluster runs %1 of %2 shards, and the others are not its own.")
                                       .arg(d->shards->ids().size())
                                       .arg(d->shards->count()),
                                   tr("Reshard where all of them run, or start each part anew with its range "
                                      "of the new count.")));
        return;
    }
    d->reshardCount = std::max(count, 0);
    if (!d->configuration.apiUrl.isEmpty()) {
        // Also for the budget: what it was at the start is long ago.
        ask(&Cluster::startReshard, &Cluster::abandonReshard);
        return;
    }
    startReshard();
}

void Cluster::startReshard()
{
    const int count = d->reshardCount > 0 ? d->reshardCount : d->botGateway.shards;
    if (d->reshardCount == 0 && count > BotGateway::mostShardsUnasked) {
        abandonReshard(Private::tooManyShards(count));
        return;
    }
    d->reshardCount = count;
    const Error tooFewStarts = d->starts ? d->starts->renew(d->botGateway.sessionStartLimit, count) : Error();
    if (tooFewStarts) {
        abandonReshard(tooFewStarts);
        return;
    }
    // As long as the old set is the one to resume, the sessions of the new one are nowhere.
    d->nextSessions = d->sessions ? std::make_shared<TakenSessions>() : nullptr;
    d->nextShards = std::make_unique<ShardSet>(d->setSettings(count, d->nextSessions), count);
    for (int id = 0; id < count; ++id)
        d->nextShards->add(id);
    ShardSet *next = d->nextShards.get();
    connect(next, &ShardSet::shardStateChanged, this, &Cluster::shardStateChanged);
    connect(next, &ShardSet::payloadsRecorded, this, &Cluster::payloadsRecorded);
    d->reshard = std::make_unique<Reshard>(d->shards.get(), next);
    // From here on events come through the reshard alone.
    disconnect(d->shards.get(), &ShardSet::eventsReceived, this, nullptr);
    connect(d->reshard.get(), &Reshard::eventsReceived, this, &Cluster::eventsReceived);
    connect(d->reshard.get(), &Reshard::finished, this, &Cluster::finishReshard);
    connect(d->reshard.get(), &Reshard::failed, this, &Cluster::abandonReshard);
    const SessionStartLimit &starts = d->botGateway.sessionStartLimit;
    d->reshard->start(
        d->configuration.reshardTimeout.count() > 0
            ? d->configuration.reshardTimeout
            : Reshard::timeLimit(count, starts.maxConcurrency, d->configuration.shard.timeouts));
}

void Cluster::finishReshard()
{
    d->shards->disconnect(this);
    std::unique_ptr<ShardSet> old = std::move(d->shards);
    dropReshard();
    d->shards = std::move(d->nextShards);
    d->shards->keepSessions(d->configuration.sessionStore, d->sessions);
    d->sessions = std::move(d->nextSessions);
    if (d->sessions && old->count() == d->shards->count())
        d->sessions->heedFrom(QDateTime::currentMSecsSinceEpoch() * 1'000'000);
    d->shards->disconnect(this);
    connect(d->shards.get(), &ShardSet::eventsReceived, this, &Cluster::eventsReceived);
    watch();
    d->reshardCount = 0;
    d->configuration.shards = ShardRange{{}, d->shards->count()};
    connect(old.get(), &ShardSet::shardStateChanged, this, &Cluster::shardStateChanged);
    connect(old.get(), &ShardSet::commandSent, this, &Cluster::commandSent);
    connect(old.get(), &ShardSet::commandDropped, this, &Cluster::commandDropped);
    d->retired.add(std::move(old));
    Q_EMIT shardCountChanged(d->shards->count());
    Q_EMIT resharded(d->shards->count());
}

void Cluster::dropReshard()
{
    if (!d->reshard)
        return;
    d->reshard->disconnect(this);
    // It may be its own signal that we are in.
    d->reshard.release()->deleteLater();
}

void Cluster::abandonReshard(const Error &error)
{
    d->reshardCount = 0;
    if (d->reshard) {
        dropReshard();
        d->nextShards->disconnect(this);
        d->retired.add(std::move(d->nextShards));
        d->nextSessions.reset();
        connect(d->shards.get(), &ShardSet::eventsReceived, this, &Cluster::eventsReceived);
    }
    Q_EMIT reshardFailed(error);
}

} // namespace Gateway
