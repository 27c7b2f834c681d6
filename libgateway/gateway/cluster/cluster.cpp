// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/cluster/restclient.h>
#include <gateway/cluster/shardworker_p.h>
#include <gateway/session/identifyqueue.h>

#include <QMap>
#include <QThread>

#include <vector>

namespace Gateway {

class Cluster::Private
{
public:
    explicit Private(ClusterConfiguration settings) : configuration(std::move(settings)) {}

    struct Worker
    {
        std::unique_ptr<QThread> thread;
        ShardWorker *shards; //!< Lives in the thread and is deleted when it finishes.
    };

    ClusterConfiguration configuration;
    std::unique_ptr<RestClient> rest;
    std::unique_ptr<LocalIdentifyQueue> queue;
    std::vector<Worker> workers;
    BotGateway botGateway;
    QMap<int, ShardSnapshot> snapshots;
    QMap<int, ShardState> states;
    int shardCount = 0;
    bool isRunning = false;
    bool isStopping = false;
    bool wasReady = false;

    [[nodiscard]] int threadCount() const
    {
        const int wanted =
            configuration.threads > 0 ? configuration.threads : QThread::idealThreadCount() - 1;
        return std::clamp(wanted, 1, shardCount);
    }

    [[nodiscard]] bool allShards(bool (*are)(ShardState)) const
    {
        return std::all_of(states.begin(), states.end(), are);
    }

    void stopThreads()
    {
        for (const Worker &worker : workers)
            worker.thread->quit();
        for (const Worker &worker : workers)
            worker.thread->wait();
        workers.clear();
        queue.reset();
    }
};

Cluster::Cluster(ClusterConfiguration configuration, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(configuration)))
{
    // Queued signals need the names of their types.
    qRegisterMetaType<QList<Event>>();
    qRegisterMetaType<QList<ShardSnapshot>>();
}

Cluster::~Cluster()
{
    d->stopThreads();
}

const ClusterConfiguration &Cluster::configuration() const
{
    return d->configuration;
}

int Cluster::shardCount() const
{
    return d->shardCount;
}

bool Cluster::isRunning() const
{
    return d->isRunning;
}

BotGateway Cluster::botGateway() const
{
    return d->botGateway;
}

QList<ShardSnapshot> Cluster::snapshots() const
{
    return d->snapshots.values();
}

void Cluster::start()
{
    if (d->isRunning)
        return;
    d->isRunning = true;
    d->isStopping = false;
    d->wasReady = false;
    Q_EMIT runningChanged(true);
    if (d->configuration.apiUrl.isEmpty()) {
        d->botGateway = {};
        d->botGateway.url = d->configuration.shard.gatewayUrl;
        startShards();
        return;
    }
    d->rest = std::make_unique<RestClient>(d->configuration.apiUrl, d->configuration.shard.token);
    connect(d->rest.get(), &RestClient::botGatewayReceived, this, [this](const BotGateway &gateway) {
        d->botGateway = gateway;
        startShards();
    });
    connect(d->rest.get(), &RestClient::failed, this, [this](const Error &error) {
        d->isRunning = false;
        Q_EMIT failed(error);
        Q_EMIT runningChanged(false);
    });
    d->rest->requestBotGateway();
}

void Cluster::startShards()
{
    const int count = d->configuration.shardCount > 0 ? d->configuration.shardCount : d->botGateway.shards;
    d->shardCount = count;
    d->snapshots.clear();
    d->states.clear();
    Q_EMIT shardCountChanged(count);

    d->queue = std::make_unique<LocalIdentifyQueue>(d->botGateway.sessionStartLimit.maxConcurrency);
    for (int i = 0; i < d->threadCount(); ++i)
        addWorker();
    ShardConfiguration configuration = d->configuration.shard;
    if (!d->configuration.keepGatewayUrl)
        configuration.gatewayUrl = d->botGateway.url;
    for (int id = 0; id < count; ++id) {
        configuration.shard = {id, count};
        d->states.insert(id, ShardState::Idle);
        ShardWorker *shards = d->workers[std::size_t(id) % d->workers.size()].shards;
        QMetaObject::invokeMethod(shards, [shards, configuration, queue = d->queue.get()] {
            shards->addShard(configuration, queue);
        });
    }
    for (const Private::Worker &worker : d->workers)
        QMetaObject::invokeMethod(worker.shards, &ShardWorker::start);
}

void Cluster::addWorker()
{
    auto thread = std::make_unique<QThread>();
    thread->setObjectName(QStringLiteral("gateway shards"));
    auto *shards = new ShardWorker(d->configuration.recordPayloads, d->configuration.snapshotInterval);
    shards->moveToThread(thread.get());
    connect(thread.get(), &QThread::finished, shards, &QObject::deleteLater);
    // A batch may still be under way when its worker is gone: the counter is shared.
    connect(shards, &ShardWorker::batchReady, this,
            [this, underWay = shards->batchesUnderWay()](const EventBatch &batch) {
                underWay->fetch_sub(1, std::memory_order_release);
                if (!batch.payloads.isEmpty())
                    Q_EMIT payloadsRecorded(batch.payloads);
                if (!batch.events.isEmpty())
                    Q_EMIT eventsReceived(batch.events);
            });
    connect(shards, &ShardWorker::stateChanged, this, &Cluster::takeStateChange);
    connect(shards, &ShardWorker::snapshotsTaken, this, [this](const QList<ShardSnapshot> &snapshots) {
        for (const ShardSnapshot &snapshot : snapshots)
            d->snapshots.insert(snapshot.shard.id, snapshot);
        Q_EMIT snapshotsTaken(snapshots);
    });
    thread->start();
    d->workers.push_back({std::move(thread), shards});
}

void Cluster::takeStateChange(ShardId shard, const Transition &transition)
{
    d->states[shard.id] = transition.to;
    Q_EMIT shardStateChanged(shard, transition);
    if (transition.to == ShardState::Failed)
        Q_EMIT failed(transition.error);
    if (!d->wasReady && d->allShards([](ShardState state) { return state == ShardState::Ready; })) {
        d->wasReady = true;
        Q_EMIT ready();
    }
    if (d->isStopping)
        finishStopping();
}

void Cluster::finishStopping()
{
    const auto isOver = [](ShardState state) {
        return state == ShardState::Stopped || state == ShardState::Failed;
    };
    if (!d->allShards(isOver))
        return;
    d->isStopping = false;
    // Not from inside a signal of a worker: its thread is about to end.
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->stopThreads();
            d->isRunning = false;
            Q_EMIT runningChanged(false);
            Q_EMIT stopped();
        },
        Qt::QueuedConnection);
}

void Cluster::stop()
{
    if (d->isStopping)
        return;
    d->rest.reset();
    d->isStopping = true;
    for (const Private::Worker &worker : d->workers)
        QMetaObject::invokeMethod(worker.shards, &ShardWorker::stop);
    finishStopping();
}

void Cluster::reconnectShard(int id)
{
    for (const Private::Worker &worker : d->workers)
        QMetaObject::invokeMethod(worker.shards,
                                  [shards = worker.shards, id] { shards->reconnectShard(id); });
}

} // namespace Gateway
