// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/batchgate_p.h>
#include <gateway/cluster/readertimes_p.h>
#include <gateway/cluster/takensessions_p.h>
#include <gateway/payload/event.h>
#include <gateway/session/sessionmachine.h>
#include <gateway/session/shard.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace Gateway {

//! What crosses from a worker thread to the cluster in one queued call.
struct EventBatch
{
    QList<Event> events;   //!< Dispatches.
    QList<Event> payloads; //!< All payloads; only when they are recorded.
    SessionMarks marks;    //!< How far its events go; only when sessions are kept.
    qint64 bytes = 0;      //!< Memory that it holds, about.
    BatchParts parts;      //!< Whose payloads it holds; only when stages are measured.
    qint64 handedAt = 0;   //!< Nanoseconds of the steady clock; 0 when stages are not measured.
};

//! The shards of one worker thread. It is made in the cluster's thread, moved, and then used by queued calls
//! alone.
class ShardWorker : public QObject, private EventReceiver
{
    Q_OBJECT

public:
    //! Without \a sessions none are kept.
    ShardWorker(bool recordPayloads, std::chrono::milliseconds snapshotInterval,
                std::shared_ptr<TakenSessions> sessions);

    void addShard(const ShardConfiguration &configuration, IdentifyQueue *queue,
                  const QSet<EventType> &filteredTypes);
    void removeShard(int id);
    void start(int id);
    void stop(int id, SessionMachine::StopMode mode);
    void reconnect(int id);
    void reidentify(int id);
    void networkRestored();
    //! \a command is the number by which commandSent() and commandDropped() call it.
    void sendCommand(int id, const QByteArray &payload, const QString &caller, quint64 command);
    void setFilteredTypes(const QSet<EventType> &types);

    //! Who was given a batch takes it off here, from any thread.
    [[nodiscard]] std::shared_ptr<BatchGate> gate() const { return m_gate; }
    //! Where it is told when a batch is done with, from any thread.
    [[nodiscard]] std::shared_ptr<ReaderTimes> readerTimes() const { return m_readerTimes; }

Q_SIGNALS:
    void batchReady(const Gateway::EventBatch &batch);
    void stateChanged(Gateway::ShardId shard, const Gateway::Transition &transition);
    void guildsAvailable(int id);
    void commandSent(int id, quint64 command);
    void commandDropped(int id, const Gateway::Error &error, quint64 command);
    void snapshotsTaken(const QList<Gateway::ShardSnapshot> &snapshots);

private:
    void takeEvent(Event event) override;
    void keepSession(Shard *shard);
    void scheduleFlush();
    void flush();
    void keepUntilTaken();
    void freeTaken();
    void takeSnapshots();
    [[nodiscard]] ShardSnapshot snapshotOf(const Shard &shard) const;

    Shard *shard(int id) const;

    std::shared_ptr<TakenSessions> m_sessions; //!< Before the shards that save in it.
    std::map<int, std::unique_ptr<Shard>> m_shards;
    QHash<std::pair<int, quint64>, quint64> m_commands; //!< Under way, by the shard and its own number.
    EventBatch m_batch;
    //! Copies of what was handed on, so that the last holder is here.
    struct Handed
    {
        QList<Event> events;
        QList<Event> payloads;
        qint64 bytes;
    };
    std::deque<Handed> m_handed;
    qint64 m_handedBytes = 0;
    QTimer m_flushTimer{this};
    QTimer m_snapshotTimer{this};
    std::shared_ptr<BatchGate> m_gate = std::make_shared<BatchGate>();
    std::shared_ptr<ReaderTimes> m_readerTimes = std::make_shared<ReaderTimes>();
    bool m_recordPayloads;
    bool m_measuresStages = false; //!< The same for all of its shards.
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::EventBatch)
