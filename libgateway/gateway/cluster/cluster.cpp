// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/cluster/reshard_p.h>
#include <gateway/cluster/restclient.h>
#include <gateway/cluster/shardset_p.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkInformation>
#include <QThread>

#include <vector>

namespace Gateway {

Q_LOGGING_CATEGORY(lcCluster, "gateway.cluster", QtInfoMsg)

class Cluster::Private
{
public:
    explicit Private(ClusterConfiguration settings) : configuration(std::move(settings)) {}

    ClusterConfiguration configuration;
    std::unique_ptr<RestClient> rest;
    std::unique_ptr<LocalIdentifyQueue> ownQueue;
    // Sets go before the queue that their shards ask.
    std::unique_ptr<ShardSet> shards;
    std::unique_ptr<ShardSet> nextShards; //!< While resharding.
    std::unique_ptr<Reshard> reshard;
    std::vector<std::unique_ptr<ShardSet>> retired; //!< Until their close frames are through.
    BotGateway botGateway;
    int reshardCount = 0;
    bool isRunning = false;
    bool isStopping = false;
    bool wasReady = false;
    bool hadAllGuilds = false;
    int setsToStop = 0;

    [[nodiscard]] IdentifyQueue *queue() const
    {
        return configuration.identifyQueue ? configuration.identifyQueue : ownQueue.get();
    }

    [[nodiscard]] ShardSet::Settings setSettings(int shardCount) const
    {
        ShardSet::Settings settings;
        settings.shard = configuration.shard;
        if (!configuration.keepGatewayUrl)
            settings.shard.gatewayUrl = botGateway.url;
        const int wanted =
            configuration.threads > 0 ? configuration.threads : QThread::idealThreadCount() - 1;
        settings.threads = std::clamp(wanted, 1, std::max(1, shardCount));
        settings.snapshotInterval = configuration.snapshotInterval;
        settings.recordPayloads = configuration.recordPayloads;
        settings.filteredTypes = configuration.filteredTypes;
        settings.queue = queue();
        settings.store = configuration.sessionStore;
        return settings;
    }

    //! Ends \a set beside the one that goes on.
    void retire(std::unique_ptr<ShardSet> set)
    {
        ShardSet *old = set.get();
        retired.push_back(std::move(set));
        QObject::connect(old, &ShardSet::stopped, old, [this, old] {
            std::erase_if(retired, [old](std::unique_ptr<ShardSet> &other) {
                if (other.get() != old)
                    return false;
                // It is its own signal that we are in.
                other.release()->deleteLater();
                return true;
            });
        });
        old->stopAll(SessionMachine::StopMode::EndSession);
    }

    // Nobody waits for the sets any more: their threads end here.
    void dropShards()
    {
        reshard.reset();
        retired.clear();
        nextShards.reset();
        shards.reset();
        ownQueue.reset();
    }
};

Cluster::Cluster(ClusterConfiguration configuration, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(configuration)))
{
    // The backend is one of the process and belongs to the main thread.
    if (QCoreApplication::instance() && QThread::currentThread() == QCoreApplication::instance()->thread() &&
        QNetworkInformation::loadDefaultBackend()) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    qCInfo(lcCluster) << "network:" << reachability;
                    if (reachability != QNetworkInformation::Reachability::Disconnected && d->shards)
                        d->shards->networkRestored();
                });
    }
}

Cluster::~Cluster()
{
    d->dropShards();
}

const ClusterConfiguration &Cluster::configuration() const
{
    return d->configuration;
}

int Cluster::shardCount() const
{
    return d->shards ? d->shards->count() : 0;
}

QList<int> Cluster::shardIds() const
{
    return d->shards ? d->shards->ids() : QList<int>();
}

int Cluster::readyCount() const
{
    if (!d->shards)
        return 0;
    const QMap<int, ShardState> states = d->shards->states();
    return int(std::count(states.begin(), states.end(), ShardState::Ready));
}

bool Cluster::isRunning() const
{
    return d->isRunning;
}

bool Cluster::isResharding() const
{
    return d->reshardCount > 0 || d->reshard;
}

BotGateway Cluster::botGateway() const
{
    return d->botGateway;
}

IdentifyBudget Cluster::identifyBudget() const
{
    return d->ownQueue ? d->ownQueue->budget() : IdentifyBudget();
}

void Cluster::setReserveUsable(bool usable)
{
    if (d->ownQueue)
        d->ownQueue->setReserveUsable(usable);
}

QList<ShardSnapshot> Cluster::snapshots() const
{
    return d->shards ? d->shards->snapshots() : QList<ShardSnapshot>();
}

void Cluster::sendCommand(int id, const QByteArray &payload, const QString &caller)
{
    if (d->shards && d->shards->states().contains(id)) {
        d->shards->sendCommand(id, payload, caller);
        return;
    }
    Q_EMIT commandDropped(
        id, Error(ErrorDomain::Usage, ErrorCode::InvalidShard, tr("There is no shard %1.").arg(id)));
}

std::shared_ptr<const void> Cluster::holdBatch() const
{
    return ShardSet::batchUnderWay();
}

void Cluster::setFilteredTypes(const QSet<EventType> &types)
{
    d->configuration.filteredTypes = types;
    for (ShardSet *set : {d->shards.get(), d->nextShards.get()}) {
        if (set)
            set->setFilteredTypes(types);
    }
}

// Starting

void Cluster::start()
{
    if (d->isRunning)
        return;
    d->isRunning = true;
    d->isStopping = false;
    d->wasReady = false;
    d->hadAllGuilds = false;
    Q_EMIT runningChanged(true);
    if (!d->configuration.apiUrl.isEmpty()) {
        ask(&Cluster::startShards, &Cluster::giveUpStarting);
        return;
    }
    d->botGateway = {};
    d->botGateway.url = d->configuration.shard.gatewayUrl;
    startShards();
}

void Cluster::ask(void (Cluster::*next)(), void (Cluster::*giveUp)(const Error &))
{
    d->rest = std::make_unique<RestClient>(d->configuration.apiUrl, d->configuration.shard.token,
                                           d->configuration.shard.network);
    connect(d->rest.get(), &RestClient::botGatewayReceived, this, [this, next](const BotGateway &gateway) {
        d->botGateway = gateway;
        (this->*next)();
    });
    connect(d->rest.get(), &RestClient::failed, this,
            [this, giveUp](const Error &error) { (this->*giveUp)(error); });
    d->rest->requestBotGateway();
}

void Cluster::giveUpStarting(const Error &error)
{
    d->isRunning = false;
    Q_EMIT failed(error);
    Q_EMIT runningChanged(false);
}

void Cluster::startShards()
{
    const ShardRange &range = d->configuration.shards;
    const int count = range.count > 0 ? range.count : d->botGateway.shards;
    if (!d->configuration.identifyQueue) {
        const SessionStartLimit &limit = d->botGateway.sessionStartLimit;
        d->ownQueue = std::make_unique<LocalIdentifyQueue>(limit.maxConcurrency);
        if (!d->configuration.apiUrl.isEmpty())
            d->ownQueue->setBudget(
                IdentifyBudget(limit, QDateTime::currentDateTimeUtc(), d->configuration.identifyReserve));
    }
    const QList<int> ids = range.idsOf(count);
    d->shards = std::make_unique<ShardSet>(d->setSettings(int(ids.size())), count);
    connect(d->shards.get(), &ShardSet::eventsReceived, this, &Cluster::eventsReceived);
    watch();
    for (const int id : ids)
        d->shards->add(id);
    Q_EMIT shardCountChanged(count);
    d->shards->startAll();
}

//! What is passed on from the present set, but for its events: those a reshard sifts.
void Cluster::watch()
{
    ShardSet *set = d->shards.get();
    connect(set, &ShardSet::payloadsRecorded, this, &Cluster::payloadsRecorded);
    connect(set, &ShardSet::snapshotsTaken, this, &Cluster::snapshotsTaken);
    connect(set, &ShardSet::commandDropped, this, &Cluster::commandDropped);
    connect(set, &ShardSet::shardStateChanged, this, &Cluster::takeStateChange);
    connect(set, &ShardSet::guildsAvailable, this, [this] {
        if (!d->hadAllGuilds && d->shards->hasAllGuilds()) {
            d->hadAllGuilds = true;
            Q_EMIT guildsAvailable();
        }
    });
    connect(set, &ShardSet::stopped, this, &Cluster::finishStopping);
}

void Cluster::takeStateChange(ShardId shard, const Transition &transition)
{
    Q_EMIT shardStateChanged(shard, transition);
    if (transition.to == ShardState::Failed)
        Q_EMIT failed(transition.error);
    if (!d->wasReady && d->shards && d->shards->isReady()) {
        d->wasReady = true;
        Q_EMIT ready();
    }
}

// Stopping

void Cluster::stop()
{
    stopWith(false);
}

void Cluster::suspend()
{
    stopWith(true);
}

void Cluster::stopWith(bool keepSessions)
{
    if (d->isStopping)
        return;
    // Perhaps it is this client's signal that we are in.
    if (d->rest)
        d->rest.release()->deleteLater();
    d->isStopping = true;
    d->reshardCount = 0;
    if (d->reshard)
        d->reshard.release()->deleteLater();
    const auto mode =
        keepSessions ? SessionMachine::StopMode::KeepSession : SessionMachine::StopMode::EndSession;
    d->setsToStop = 0;
    for (ShardSet *set : {d->shards.get(), d->nextShards.get()}) {
        if (set)
            ++d->setsToStop;
    }
    if (d->setsToStop == 0) {
        d->setsToStop = 1;
        QMetaObject::invokeMethod(this, &Cluster::finishStopping, Qt::QueuedConnection);
        return;
    }
    // The set that has not taken over yet is nobody's.
    if (d->nextShards) {
        connect(d->nextShards.get(), &ShardSet::stopped, this, &Cluster::finishStopping);
        d->nextShards->stopAll(SessionMachine::StopMode::EndSession);
    }
    if (d->shards)
        d->shards->stopAll(mode);
}

void Cluster::finishStopping()
{
    if (!d->isStopping || --d->setsToStop > 0)
        return;
    d->isStopping = false;
    // The signal may come from one of the sets.
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->dropShards();
            d->isRunning = false;
            Q_EMIT runningChanged(false);
            Q_EMIT stopped();
        },
        Qt::QueuedConnection);
}

// Single shards

void Cluster::retryNow()
{
    if (d->shards)
        d->shards->networkRestored();
}

void Cluster::startShard(int id)
{
    if (d->shards && d->shards->states().contains(id))
        d->shards->start(id);
}

void Cluster::stopShard(int id)
{
    if (d->shards && d->shards->states().contains(id))
        d->shards->stop(id, SessionMachine::StopMode::EndSession);
}

void Cluster::reconnectShard(int id)
{
    if (d->shards && d->shards->states().contains(id))
        d->shards->reconnect(id);
}

void Cluster::reidentifyShard(int id)
{
    if (d->shards && d->shards->states().contains(id))
        d->shards->reidentify(id);
}

void Cluster::addShard(int id)
{
    if (!d->shards || !(ShardId{id, d->shards->count()}).isValid())
        return;
    d->shards->add(id);
    d->shards->start(id);
}

void Cluster::removeShard(int id)
{
    if (d->shards)
        d->shards->remove(id);
}

// Resharding

void Cluster::reshard(int count)
{
    if (!d->isRunning || d->isStopping || isResharding() || !d->shards) {
        Q_EMIT reshardFailed(Error(ErrorDomain::Usage, ErrorCode::InvalidShard,
                                   tr("The cluster cannot reshard now."),
                                   tr("Wait until it runs and no other reshard is under way.")));
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
    d->reshardCount = count;
    if (d->ownQueue && !d->configuration.apiUrl.isEmpty()) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const IdentifyBudget budget(d->botGateway.sessionStartLimit, now, d->configuration.identifyReserve);
        d->ownQueue->setBudget(budget);
        if (budget.remaining(now) - count < budget.reserve()) {
            abandonReshard(budget.error(now));
            return;
        }
    }
    d->nextShards = std::make_unique<ShardSet>(d->setSettings(count), count);
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
    d->reshard->start();
}

void Cluster::finishReshard()
{
    d->shards->disconnect(this);
    std::unique_ptr<ShardSet> old = std::move(d->shards);
    d->reshard.release()->deleteLater();
    d->shards = std::move(d->nextShards);
    d->shards->disconnect(this);
    connect(d->shards.get(), &ShardSet::eventsReceived, this, &Cluster::eventsReceived);
    watch();
    d->reshardCount = 0;
    d->configuration.shards = ShardRange{{}, d->shards->count()};
    connect(old.get(), &ShardSet::shardStateChanged, this, &Cluster::shardStateChanged);
    d->retire(std::move(old));
    Q_EMIT shardCountChanged(d->shards->count());
    Q_EMIT resharded(d->shards->count());
}

void Cluster::abandonReshard(const Error &error)
{
    d->reshardCount = 0;
    if (d->reshard) {
        d->reshard.release()->deleteLater();
        d->nextShards->disconnect(this);
        d->retire(std::move(d->nextShards));
        connect(d->shards.get(), &ShardSet::eventsReceived, this, &Cluster::eventsReceived);
    }
    Q_EMIT reshardFailed(error);
}

} // namespace Gateway
