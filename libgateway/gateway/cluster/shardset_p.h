// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/shardworker_p.h>
#include <gateway/session/identifyqueue.h>

#include <QMap>
#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace Gateway {

//! Shards of one count on worker threads of their own. A cluster has one set, and while it reshards a second.
//! Lives in the cluster's thread.
class ShardSet : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        ShardConfiguration shard; //!< Of every shard, but for its ShardId.
        int threads = 1;
        std::chrono::milliseconds snapshotInterval{500};
        bool recordPayloads = false;
        QSet<EventType> filteredTypes;
        IdentifyQueue *queue = nullptr;
        std::shared_ptr<TakenSessions> sessions; //!< Null: they are not kept.
        bool acknowledgesEvents = false;         //!< Events count as taken only when the user says so.
    };

    ShardSet(Settings settings, int count, QObject *parent = nullptr);
    ~ShardSet() override;

    [[nodiscard]] int count() const { return m_count; } //!< That the shards identify with.
    [[nodiscard]] QList<int> ids() const { return m_states.keys(); }
    [[nodiscard]] QList<ShardSnapshot> snapshots() const { return m_snapshots.values(); }
    [[nodiscard]] QMap<int, ShardState> states() const { return m_states; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool hasAllGuilds() const;

    //! See Cluster::holdBatch().
    [[nodiscard]] static std::shared_ptr<const void> batchUnderWay();

    void add(int id);
    void remove(int id); //!< Stops it, and forgets it when it has stopped.
    void start(int id);
    void startAll();
    void stop(int id, SessionMachine::StopMode mode);
    void stopAll(SessionMachine::StopMode mode); //!< stopped() follows.
    void reconnect(int id);
    void reidentify(int id);
    void networkRestored();
    void sendCommand(int id, const QByteArray &payload, const QString &caller, quint64 command);
    void setFilteredTypes(const QSet<EventType> &types);

    //! Its sessions are kept in \a store from now on, and those of \a old no more.
    void keepSessions(SessionStore *store, const std::shared_ptr<TakenSessions> &old);

Q_SIGNALS:
    void eventsReceived(const QList<Gateway::Event> &events);
    void payloadsRecorded(const QList<Gateway::Event> &payloads);
    void shardStateChanged(Gateway::ShardId shard, const Gateway::Transition &transition);
    void snapshotsTaken(const QList<Gateway::ShardSnapshot> &snapshots);
    void guildsAvailable(int id);
    void commandSent(int id, quint64 command);
    void commandDropped(int id, const Gateway::Error &error, quint64 command);
    void stopped();

private:
    struct Worker
    {
        std::unique_ptr<QThread> thread;
        ShardWorker *shards; //!< Lives in the thread and is deleted when it finishes.
    };

    void addWorker();
    void deliver(const EventBatch &batch, std::size_t lane, std::shared_ptr<BatchGate> gate,
                 const std::shared_ptr<ReaderTimes> &times);
    void takeStateChange(ShardId shard, const Transition &transition);
    void finishStopping();
    ShardWorker *workerOf(int id) const { return m_workers[std::size_t(id) % m_workers.size()].shards; }

    Settings m_settings;
    int m_count;
    std::vector<Worker> m_workers;
    QMap<int, ShardState> m_states;
    QMap<int, ShardSnapshot> m_snapshots;
    QSet<int> m_complete; //!< Shards whose guilds are all there.
    QSet<int> m_removed;  //!< Forgotten when they have stopped.
    QTimer m_flushTimer{this};
    bool m_isStopping = false;
};

} // namespace Gateway
