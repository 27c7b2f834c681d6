// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/shardworker_p.h>

namespace Gateway {

// A batch that grew to this size goes at once.
static constexpr qsizetype fullBatch = 512;

// With this many batches not yet taken the cluster's thread is behind: events are gathered into larger ones.
static constexpr int mostBatchesUnderWay = 2;

ShardWorker::ShardWorker(bool recordPayloads, std::chrono::milliseconds snapshotInterval)
    : m_recordPayloads(recordPayloads)
{
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &ShardWorker::flush);
    m_snapshotTimer.setInterval(snapshotInterval);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &ShardWorker::takeSnapshots);
}

void ShardWorker::addShard(const ShardConfiguration &configuration, IdentifyQueue *queue)
{
    auto shard = std::make_unique<Shard>(configuration, queue);
    connect(shard.get(), &Shard::eventReceived, this, [this](const Event &event) {
        m_batch.events.append(event);
        scheduleFlush();
    });
    if (m_recordPayloads) {
        const auto record = [this](const Event &payload) {
            m_batch.payloads.append(payload);
            scheduleFlush();
        };
        connect(shard.get(), &Shard::payloadReceived, this, record);
        connect(shard.get(), &Shard::payloadSent, this, record);
    }
    connect(shard.get(), &Shard::stateChanged, this,
            [this, id = configuration.shard](const Transition &transition) {
                // What came before the change is shown before it.
                flush();
                Q_EMIT stateChanged(id, transition);
                takeSnapshots();
            });
    m_shards.push_back(std::move(shard));
}

void ShardWorker::start()
{
    m_snapshotTimer.start();
    for (const auto &shard : m_shards)
        shard->start();
}

void ShardWorker::stop()
{
    for (const auto &shard : m_shards)
        shard->stop();
}

void ShardWorker::reconnectShard(int id)
{
    for (const auto &shard : m_shards) {
        if (shard->shardId().id == id)
            shard->reconnect();
    }
}

void ShardWorker::scheduleFlush()
{
    const bool isBehind = m_batchesUnderWay->load(std::memory_order_acquire) >= mostBatchesUnderWay;
    if (!isBehind && std::max(m_batch.events.size(), m_batch.payloads.size()) >= fullBatch) {
        flush();
        return;
    }
    if (m_flushTimer.isActive())
        return;
    // With 0 the batch goes when the socket has no more to read for now.
    m_flushTimer.start(isBehind ? std::chrono::milliseconds(5) : std::chrono::milliseconds(0));
}

void ShardWorker::flush()
{
    if (m_batch.events.isEmpty() && m_batch.payloads.isEmpty())
        return;
    m_flushTimer.stop();
    m_batchesUnderWay->fetch_add(1, std::memory_order_relaxed);
    Q_EMIT batchReady(std::exchange(m_batch, {}));
}

void ShardWorker::takeSnapshots()
{
    QList<ShardSnapshot> snapshots;
    snapshots.reserve(qsizetype(m_shards.size()));
    for (const auto &shard : m_shards)
        snapshots.append(shard->snapshot());
    Q_EMIT snapshotsTaken(snapshots);
}

} // namespace Gateway
