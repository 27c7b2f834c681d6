// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/shardworker_p.h>
#include <gateway/transport/stageclock_p.h>

namespace Gateway {

// A batch that grew to this size goes at once.
static constexpr qsizetype fullBatch = 512;

// So does one of so many bytes, whatever is under way: what the gate holds up must have passed it.
static constexpr qint64 largestBatch = BatchGate::limit / 16;

// With this many batches not yet taken the cluster's thread is behind: events are gathered into larger ones.
static constexpr int mostBatchesUnderWay = 2;

// A batch wakes the cluster's thread up, which costs what tens of events do: after one, those of so long are
// gathered. An event that comes alone goes at once.
static constexpr std::chrono::milliseconds gatherTime{1};
static constexpr std::chrono::milliseconds gatherTimeBehind{5};

// What is kept for freeTaken() at most; more is freed by whoever has it last.
static constexpr qint64 mostHanded = qint64(4) * 1024 * 1024;

// What an event takes besides its payload, about.
static constexpr qint64 eventOverhead = 250;

static qint64 memoryOf(const Event &event)
{
    return event.size() + eventOverhead;
}

ShardWorker::ShardWorker(bool recordPayloads, std::chrono::milliseconds snapshotInterval,
                         std::shared_ptr<TakenSessions> sessions)
    : m_sessions(std::move(sessions)), m_recordPayloads(recordPayloads)
{
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &ShardWorker::flush);
    m_snapshotTimer.setInterval(snapshotInterval);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &ShardWorker::takeSnapshots);
}

void ShardWorker::addShard(const ShardConfiguration &configuration, IdentifyQueue *queue,
                           const QSet<EventType> &filteredTypes)
{
    const int id = configuration.shard.id;
    auto owned = std::make_unique<Shard>(configuration, queue);
    Shard *shard = owned.get();
    if (m_sessions)
        keepSession(shard);
    shard->setFilteredTypes(filteredTypes);
    // The slots that matter are those of the batch's receiver.
    shard->setHandsOn(true);
    m_measuresStages = configuration.measuresStages;
    shard->setEventReceiver(this);
    if (m_recordPayloads) {
        const auto record = [this](const Event &payload) {
            m_batch.payloads.append(payload);
            m_batch.bytes += memoryOf(payload);
            scheduleFlush();
        };
        connect(shard, &Shard::payloadReceived, this, record);
        connect(shard, &Shard::payloadSent, this, record);
    }
    connect(shard, &Shard::stateChanged, this, [this, shard](const Transition &transition) {
        // What came before the change is shown before it.
        flush();
        Q_EMIT snapshotsTaken({snapshotOf(*shard)});
        Q_EMIT stateChanged(shard->shardId(), transition);
    });
    connect(shard, &Shard::guildsAvailable, this, [this, id] {
        flush();
        Q_EMIT guildsAvailable(id);
    });
    connect(shard, &Shard::commandSent, this, [this, id](quint64 own) {
        // The payload that was recorded is shown before.
        flush();
        Q_EMIT commandSent(id, m_commands.take({id, own}));
    });
    connect(shard, &Shard::commandDropped, this, [this, id](quint64 own, const Error &error) {
        Q_EMIT commandDropped(id, error, m_commands.take({id, own}));
    });
    m_shards[id] = std::move(owned);
    if (!m_snapshotTimer.isActive())
        m_snapshotTimer.start();
}

void ShardWorker::takeEvent(Event event)
{
    if (m_measuresStages)
        addTo(&m_batch.parts, event.shard().id);
    // A recorded dispatch shares its bytes with the payload, which was counted.
    if (!m_recordPayloads)
        m_batch.bytes += memoryOf(event);
    m_batch.events.append(std::move(event));
    scheduleFlush();
}

//! Lets \a shard save its session, and notes how far each batch goes.
void ShardWorker::keepSession(Shard *shard)
{
    shard->setSessionStore(m_sessions.get());
    // Before the payload leaves this thread, and with it may be acknowledged.
    connect(shard, &Shard::payloadReceived, this, [this](const Event &payload) {
        if (payload.type() == EventType::Ready)
            m_sessions->begin(payload);
    });
    connect(shard, &Shard::eventReceived, this, [this, shard](const Event &event) {
        const Session session = shard->session();
        SessionMark &mark = m_batch.marks[session.shard.id];
        // What is doubled has a lower number.
        const qint64 before = mark.session == session.id ? mark.sequence : -1;
        mark = {session.shard, session.id, std::max(before, event.sequence())};
    });
}

Shard *ShardWorker::shard(int id) const
{
    const auto found = m_shards.find(id);
    return found == m_shards.end() ? nullptr : found->second.get();
}

void ShardWorker::removeShard(int id)
{
    m_shards.erase(id);
}

void ShardWorker::start(int id)
{
    if (Shard *found = shard(id))
        found->start();
}

void ShardWorker::stop(int id, SessionMachine::StopMode mode)
{
    Shard *found = shard(id);
    if (!found)
        return;
    if (mode == SessionMachine::StopMode::EndSession)
        found->stop();
    else
        found->suspend();
}

void ShardWorker::reconnect(int id)
{
    if (Shard *found = shard(id))
        found->reconnect();
}

void ShardWorker::reidentify(int id)
{
    if (Shard *found = shard(id))
        found->reidentify();
}

void ShardWorker::networkRestored()
{
    for (const auto &[id, shard] : m_shards)
        shard->networkRestored();
}

void ShardWorker::sendCommand(int id, const QByteArray &payload, const QString &caller, quint64 command)
{
    Shard *found = shard(id);
    if (!found) {
        // It was removed meanwhile.
        Q_EMIT commandDropped(
            id, Error(ErrorDomain::Usage, ErrorCode::InvalidShard, tr("There is no shard %1.").arg(id)),
            command);
        return;
    }
    // It tells of the number only later, in this thread.
    m_commands.insert({id, found->sendCommand(payload, caller)}, command);
}

void ShardWorker::setFilteredTypes(const QSet<EventType> &types)
{
    for (const auto &[id, shard] : m_shards)
        shard->setFilteredTypes(types);
}

void ShardWorker::scheduleFlush()
{
    // Some bytes of the network may inflate to hundreds of megabytes before a timer fires.
    if (m_batch.bytes >= largestBatch) {
        flush();
        return;
    }
    const bool isFull = std::max(m_batch.events.size(), m_batch.payloads.size()) >= fullBatch;
    if (!isFull && m_flushTimer.isActive())
        return;
    const bool isBehind = m_gate->batches() >= mostBatchesUnderWay;
    if (!isBehind && isFull) {
        flush();
        return;
    }
    if (m_flushTimer.isActive())
        return;
    // With 0 the batch goes when the socket has no more to read for now.
    m_flushTimer.start(isBehind ? gatherTimeBehind : std::chrono::milliseconds(0));
}

// Memory that another thread frees makes malloc() here wait for that thread's lock, and wake it up: for many
// small events that costs more than all else that is done for them.
void ShardWorker::keepUntilTaken()
{
    m_handed.push_back({m_batch.events, m_batch.payloads, m_batch.bytes});
    m_handedBytes += m_batch.bytes;
    while (m_handedBytes > mostHanded) {
        m_handedBytes -= m_handed.front().bytes;
        m_handed.pop_front();
    }
}

void ShardWorker::freeTaken()
{
    // An empty list shares nothing, and says that it is not detached.
    const auto isTaken = [](const QList<Event> &events) {
        return events.isEmpty() || events.isDetached();
    };
    while (!m_handed.empty() && isTaken(m_handed.front().events) && isTaken(m_handed.front().payloads)) {
        m_handedBytes -= m_handed.front().bytes;
        m_handed.pop_front();
    }
}

void ShardWorker::flush()
{
    freeTaken();
    if (m_batch.events.isEmpty() && m_batch.payloads.isEmpty())
        return;
    m_flushTimer.stop();
    const qint64 bytes = m_batch.bytes;
    if (!m_batch.parts.isEmpty())
        m_batch.handedAt = StageClock::now().count();
    keepUntilTaken();
    Q_EMIT batchReady(std::exchange(m_batch, {}));
    if (m_gate->pass(bytes)) {
        for (const auto &[id, shard] : m_shards)
            shard->noteHeldUp();
    }
    m_flushTimer.start(m_gate->batches() >= mostBatchesUnderWay ? gatherTimeBehind : gatherTime);
}

ShardSnapshot ShardWorker::snapshotOf(const Shard &shard) const
{
    ShardSnapshot snapshot = shard.snapshot();
    if (snapshot.stages.measured)
        snapshot.stages[Stage::Slots] += m_readerTimes->nanoseconds(snapshot.shard.id);
    return snapshot;
}

void ShardWorker::takeSnapshots()
{
    freeTaken();
    QList<ShardSnapshot> snapshots;
    snapshots.reserve(qsizetype(m_shards.size()));
    for (const auto &[id, shard] : m_shards)
        snapshots.append(snapshotOf(*shard));
    Q_EMIT snapshotsTaken(snapshots);
}

} // namespace Gateway
