// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botsettings.h"
#include "simulatedfault.h"

#include <gateway/cluster/cluster.h>
#include <gateway/session/knownguilds.h>

#include <QMap>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace Gateway {
class FileSessionStore;
class Simulator;
} // namespace Gateway

//! One bot being watched: a cluster, and the embedded simulator when the settings ask for it. The window and
//! the console stand on it. It lives in the caller's thread; the simulator has a thread of its own.
class BotSession : public QObject
{
    Q_OBJECT

public:
    explicit BotSession(BotSettings settings, QObject *parent = nullptr);
    ~BotSession() override;

    [[nodiscard]] const BotSettings &settings() const { return m_settings; }
    [[nodiscard]] bool isSimulated() const { return m_settings.simulate; }
    [[nodiscard]] QUrl
    simulatorUrl() const; //!< Where others may connect to the embedded simulator; empty without.

    [[nodiscard]] int shardCount() const;
    [[nodiscard]] QList<Gateway::ShardSnapshot> snapshots() const;
    [[nodiscard]] Gateway::BotGateway botGateway() const; //!< The last answer of the REST interface.
    [[nodiscard]] QUrl gatewayUrl() const; //!< Where the shards connect first; empty until it is known.

    //! In a slot of payloadsRecorded(): the batch counts as under way while this is held, see
    //! Cluster::holdBatch().
    [[nodiscard]] std::shared_ptr<const void> holdBatch() const;

    //! Before start(): of kept sessions, only what is acknowledged counts as taken.
    void setAcknowledgesEvents(bool acknowledges) { m_acknowledgesEvents = acknowledges; }
    //! See Cluster::acknowledge().
    void acknowledge(const Gateway::Event &event);

    void start();
    void stop(); //!< Ends the sessions, and the bot goes offline; stopped() follows.
    //! Stops for the end of the program: sessions that are kept stay resumable, others end. stopped()
    //! follows.
    void leave();
    void reconnectShard(int id);
    void reidentifyShard(int id); //!< Gives its session up for a new one, which costs a session start.
    void stopShard(int id);       //!< Ends its session.
    void startShard(int id);      //!< One that is Stopped or Failed.
    //! The session starts that are left; without limit where the REST interface is not asked.
    [[nodiscard]] Gateway::IdentifyBudget identifyBudget() const;
    void retryNow(); //!< Shards that back off try at once.

    //! See Cluster::sendCommand(). 0: there is no session that could.
    quint64 sendCommand(int shard, const QByteArray &payload, const QString &caller = {});

    //! Stops the embedded simulator as if its process died, and starts it again on the same port.
    void stopSimulator();
    void startSimulator();
    [[nodiscard]] bool isSimulatorRunning() const;
    //! Lets something go wrong at the embedded simulator; nothing happens without one.
    void simulateFault(const SimulatedFault &fault);

Q_SIGNALS:
    void payloadsRecorded(const QList<Gateway::Event> &payloads);
    void shardStateChanged(Gateway::ShardId shard, const Gateway::Transition &transition);
    //! What the kept sessions know of their guilds, before the first event: those of a session that is
    //! resumed do not come again.
    void guildsKnown(const Gateway::KnownGuilds &guilds);
    //! Of hundreds of shards that change their state at once, those of some milliseconds in one list.
    void snapshotsTaken(const QList<Gateway::ShardSnapshot> &snapshots);
    void shardCountChanged(int count);
    void ready();
    void failed(const Gateway::Error &error);
    //! Sessions cannot be kept on the disk, for a reason that was not told before. They go on all the same.
    void storageFailed(const Gateway::Error &error);
    void stopped();
    void simulatorRunningChanged(bool running);
    void commandSent(int shard, quint64 command);
    void commandDropped(int shard, const Gateway::Error &error, quint64 command);

private:
    void startSimulatorThread();
    void simulatorListens(Gateway::Simulator *simulator, const BotSettings &settings, const QUrl &url);
    void simulatorFails(const Gateway::Error &error);
    void startCluster();
    [[nodiscard]] Gateway::Error openSessionStore();
    void checkSessionStore();
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    void passSnapshotsOn();
    void stopWith(void (Gateway::Cluster::*end)());
    void stopSimulatorThread();

    BotSettings m_settings;
    QThread m_simulatorThread;
    Gateway::Simulator *m_simulator = nullptr;          //!< Lives in m_simulatorThread.
    std::unique_ptr<Gateway::FileSessionStore> m_store; //!< Outlives the cluster that saves in it.
    std::unique_ptr<Gateway::Cluster> m_cluster;
    Gateway::Error m_storeError; //!< What storageFailed() told last, as long as it lasts.
    QUrl m_simulatorUrl;
    QMap<int, Gateway::ShardSnapshot> m_gathered; //!< The newest of each shard, to be passed on.
    QTimer m_gatherTimer;
    bool m_simulatorRunning = false;
    bool m_simulatorStarting = false;
    bool m_stopping = false;
    bool m_acknowledgesEvents = false;
};
