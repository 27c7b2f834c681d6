// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/event.h>
#include <gateway/session/shard.h>

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace Gateway {

//! What crosses from a worker thread to the cluster in one queued call.
struct EventBatch
{
    QList<Event> events;   //!< Dispatches.
    QList<Event> payloads; //!< All payloads; only when they are recorded.
};

//! The shards of one worker thread. It is made in the cluster's thread, moved, and then used by queued calls
//! alone.
class ShardWorker : public QObject
{
    Q_OBJECT

public:
    ShardWorker(bool recordPayloads, std::chrono::milliseconds snapshotInterval);

    void addShard(const ShardConfiguration &configuration, IdentifyQueue *queue);
    void start();
    void stop();
    void reconnectShard(int id);

    //! How many batches were emitted and not yet taken; who takes one counts down, from any thread.
    [[nodiscard]] std::shared_ptr<std::atomic<int>> batchesUnderWay() const { return m_batchesUnderWay; }

Q_SIGNALS:
    void batchReady(const Gateway::EventBatch &batch);
    void stateChanged(Gateway::ShardId shard, const Gateway::Transition &transition);
    void snapshotsTaken(const QList<Gateway::ShardSnapshot> &snapshots);

private:
    void scheduleFlush();
    void flush();
    void takeSnapshots();

    std::vector<std::unique_ptr<Shard>> m_shards;
    EventBatch m_batch;
    QTimer m_flushTimer{this};
    QTimer m_snapshotTimer{this};
    std::shared_ptr<std::atomic<int>> m_batchesUnderWay = std::make_shared<std::atomic<int>>(0);
    bool m_recordPayloads;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::EventBatch)
