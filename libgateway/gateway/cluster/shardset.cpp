// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/shardset_p.h>
#include <gateway/transport/stageclock_p.h>

namespace Gateway {

// How often it is written down what was taken. What came after the last time is replayed when a crash needs
// it.
static constexpr std::chrono::seconds flushInterval{3};

namespace {

//! The batch whose events are being emitted in this thread, if any.
thread_local std::shared_ptr<const void> underWay;

} // namespace

std::shared_ptr<const void> ShardSet::batchUnderWay()
{
    return underWay;
}

ShardSet::ShardSet(Settings settings, int count, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_count(count)
{
    // Queued signals need the names of their types.
    qRegisterMetaType<QList<Event>>();
    qRegisterMetaType<QList<ShardSnapshot>>();
    for (int i = 0; i < std::max(1, m_settings.threads); ++i)
        addWorker();
    if (!m_settings.sessions)
        return;
    // In a worker's thread: this one must not wait for a disk.
    connect(&m_flushTimer, &QTimer::timeout, m_workers.front().shards,
            [sessions = m_settings.sessions] { sessions->flush(); });
    m_flushTimer.start(flushInterval);
}

ShardSet::~ShardSet()
{
    for (const Worker &worker : m_workers) {
        // A worker that waits for this thread would never end.
        worker.shards->gate()->open();
        worker.thread->quit();
    }
    for (const Worker &worker : m_workers)
        worker.thread->wait();
}

void ShardSet::addWorker()
{
    auto thread = std::make_unique<QThread>();
    thread->setObjectName(QStringLiteral("gateway shards"));
    auto *shards =
        new ShardWorker(m_settings.recordPayloads, m_settings.snapshotInterval, m_settings.sessions);
    shards->moveToThread(thread.get());
    connect(thread.get(), &QThread::finished, shards, &QObject::deleteLater);
    // A batch may still be under way when its worker is gone: the gate is shared.
    connect(shards, &ShardWorker::batchReady, this,
            [this, lane = m_workers.size(), gate = shards->gate(),
             times = shards->readerTimes()](const EventBatch &batch) { deliver(batch, lane, gate, times); });
    connect(shards, &ShardWorker::stateChanged, this, &ShardSet::takeStateChange);
    connect(shards, &ShardWorker::guildsAvailable, this, [this](int id) {
        m_complete.insert(id);
        Q_EMIT guildsAvailable(id);
    });
    connect(shards, &ShardWorker::commandSent, this, &ShardSet::commandSent);
    connect(shards, &ShardWorker::commandDropped, this, &ShardSet::commandDropped);
    connect(shards, &ShardWorker::snapshotsTaken, this, [this](const QList<ShardSnapshot> &snapshots) {
        for (const ShardSnapshot &snapshot : snapshots) {
            if (m_states.contains(snapshot.shard.id))
                m_snapshots.insert(snapshot.shard.id, snapshot);
        }
        Q_EMIT snapshotsTaken(snapshots);
    });
    thread->start();
    m_workers.push_back({std::move(thread), shards});
}

void ShardSet::deliver(const EventBatch &batch, std::size_t lane, std::shared_ptr<BatchGate> gate,
                       const std::shared_ptr<ReaderTimes> &times)
{
    // Taken only at the end: whoever is slow with the events holds up the worker.
    std::shared_ptr<const void> outer = BatchGate::takeLater(std::move(gate), batch.bytes);
    if (m_settings.sessions && !m_settings.acknowledgesEvents) {
        const quint64 number = m_settings.sessions->passOn(lane, batch.marks);
        outer = {nullptr,
                 [gated = std::move(outer), sessions = m_settings.sessions, lane, number](const void *) {
                     sessions->release(lane, number);
                 }};
    }
    if (batch.handedAt > 0) {
        outer = {nullptr, [gated = std::move(outer), times, parts = batch.parts,
                           handedAt = batch.handedAt](const void *) {
                     times->done(parts, handedAt, StageClock::now().count());
                 }};
    }
    underWay.swap(outer);
    if (!batch.payloads.isEmpty())
        Q_EMIT payloadsRecorded(batch.payloads);
    if (!batch.events.isEmpty())
        Q_EMIT eventsReceived(batch.events);
    underWay.swap(outer);
}

bool ShardSet::isReady() const
{
    return std::all_of(m_states.begin(), m_states.end(),
                       [](ShardState state) { return state == ShardState::Ready; });
}

bool ShardSet::hasAllGuilds() const
{
    return std::all_of(m_states.keyBegin(), m_states.keyEnd(),
                       [this](int id) { return m_complete.contains(id); });
}

void ShardSet::add(int id)
{
    if (m_states.contains(id))
        return;
    m_states.insert(id, ShardState::Idle);
    ShardConfiguration configuration = m_settings.shard;
    configuration.shard = {id, m_count};
    ShardWorker *shards = workerOf(id);
    QMetaObject::invokeMethod(
        shards, [shards, configuration, queue = m_settings.queue, types = m_settings.filteredTypes] {
            shards->addShard(configuration, queue, types);
        });
}

void ShardSet::remove(int id)
{
    if (!m_states.contains(id))
        return;
    m_removed.insert(id);
    stop(id, SessionMachine::StopMode::EndSession);
}

void ShardSet::start(int id)
{
    QMetaObject::invokeMethod(workerOf(id), [shards = workerOf(id), id] { shards->start(id); });
}

void ShardSet::startAll()
{
    const QList<int> all = ids();
    for (const int id : all)
        start(id);
}

void ShardSet::stop(int id, SessionMachine::StopMode mode)
{
    QMetaObject::invokeMethod(workerOf(id), [shards = workerOf(id), id, mode] { shards->stop(id, mode); });
}

void ShardSet::stopAll(SessionMachine::StopMode mode)
{
    m_isStopping = true;
    const QList<int> all = ids();
    for (const int id : all)
        stop(id, mode);
    finishStopping();
}

void ShardSet::reconnect(int id)
{
    QMetaObject::invokeMethod(workerOf(id), [shards = workerOf(id), id] { shards->reconnect(id); });
}

void ShardSet::reidentify(int id)
{
    QMetaObject::invokeMethod(workerOf(id), [shards = workerOf(id), id] { shards->reidentify(id); });
}

void ShardSet::networkRestored()
{
    for (const Worker &worker : m_workers)
        QMetaObject::invokeMethod(worker.shards, &ShardWorker::networkRestored);
}

void ShardSet::sendCommand(int id, const QByteArray &payload, const QString &caller, quint64 command)
{
    QMetaObject::invokeMethod(workerOf(id), [shards = workerOf(id), id, payload, caller, command] {
        shards->sendCommand(id, payload, caller, command);
    });
}

void ShardSet::setFilteredTypes(const QSet<EventType> &types)
{
    m_settings.filteredTypes = types;
    for (const Worker &worker : m_workers)
        QMetaObject::invokeMethod(worker.shards,
                                  [shards = worker.shards, types] { shards->setFilteredTypes(types); });
}

void ShardSet::keepSessions(SessionStore *store, const std::shared_ptr<TakenSessions> &old)
{
    if (!m_settings.sessions)
        return;
    QMetaObject::invokeMethod(m_workers.front().shards, [store, old, fresh = m_settings.sessions] {
        if (old)
            old->retire();
        fresh->setStore(store);
    });
}

void ShardSet::takeStateChange(ShardId shard, const Transition &transition)
{
    m_states[shard.id] = transition.to;
    // A new session awaits its guilds anew.
    if (transition.to == ShardState::Identifying)
        m_complete.remove(shard.id);
    const bool isOver = transition.to == ShardState::Stopped || transition.to == ShardState::Failed;
    if (isOver && m_removed.remove(shard.id)) {
        m_states.remove(shard.id);
        m_snapshots.remove(shard.id);
        m_complete.remove(shard.id);
        QMetaObject::invokeMethod(workerOf(shard.id),
                                  [shards = workerOf(shard.id), id = shard.id] { shards->removeShard(id); });
    }
    Q_EMIT shardStateChanged(shard, transition);
    if (m_isStopping)
        finishStopping();
}

void ShardSet::finishStopping()
{
    const bool isOver = std::all_of(m_states.begin(), m_states.end(), [](ShardState state) {
        return state == ShardState::Stopped || state == ShardState::Failed;
    });
    if (!isOver)
        return;
    m_isStopping = false;
    // Not from inside a signal of a worker: who hears it may delete this set.
    if (!m_settings.sessions) {
        QMetaObject::invokeMethod(this, &ShardSet::stopped, Qt::QueuedConnection);
        return;
    }
    // The destructor waits for the worker, and drops what it posted.
    QMetaObject::invokeMethod(m_workers.front().shards, [this, sessions = m_settings.sessions] {
        sessions->flushAll();
        QMetaObject::invokeMethod(this, &ShardSet::stopped, Qt::QueuedConnection);
    });
}

} // namespace Gateway
