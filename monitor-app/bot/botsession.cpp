// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botsession.h"

#include "bot/embeddedsimulator.h"
#include "bot/sessionfile.h"

#include <gateway/session/sessionstore.h>
#include <gateway/simulator/simulator.h>
#include <gateway/transport/tls.h>

#include <chrono>
#include <utility>

using namespace Gateway;
using namespace std::chrono_literals;

// With no more shards than these nothing is gained by gathering what each change of state tells.
static constexpr int fewShards = 16;
static constexpr std::chrono::milliseconds gatherTime = 50ms;

BotSession::BotSession(BotSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings))
{
    m_simulatorThread.setObjectName(u"simulator");
    m_gatherTimer.setSingleShot(true);
    m_gatherTimer.setInterval(gatherTime);
    connect(&m_gatherTimer, &QTimer::timeout, this, &BotSession::passSnapshotsOn);
}

BotSession::~BotSession()
{
    m_cluster.reset();
    m_simulatorThread.quit();
    m_simulatorThread.wait();
}

QUrl BotSession::simulatorUrl() const
{
    return m_simulatorUrl;
}

int BotSession::shardCount() const
{
    return m_cluster ? m_cluster->shardCount() : 0;
}

QList<ShardSnapshot> BotSession::snapshots() const
{
    return m_cluster ? m_cluster->snapshots() : QList<ShardSnapshot>();
}

BotGateway BotSession::botGateway() const
{
    return m_cluster ? m_cluster->botGateway() : BotGateway();
}

QUrl BotSession::gatewayUrl() const
{
    return m_settings.gatewayUrl.isEmpty() ? botGateway().url : m_settings.gatewayUrl;
}

bool BotSession::isSimulatorRunning() const
{
    return m_simulatorRunning;
}

std::shared_ptr<const void> BotSession::holdBatch() const
{
    return m_cluster ? m_cluster->holdBatch() : nullptr;
}

void BotSession::acknowledge(const Event &event)
{
    if (m_cluster)
        m_cluster->acknowledge(event);
}

void BotSession::start()
{
    if (m_simulatorStarting || (m_cluster && m_cluster->isRunning()))
        return;
    m_stopping = false;
    if (m_settings.simulate && !m_simulator)
        startSimulatorThread();
    else
        startCluster();
}

void BotSession::startSimulatorThread()
{
    m_simulatorStarting = true;
    // The simulator is made in its thread, so that whatever it holds belongs there.
    auto *maker = new QObject;
    maker->moveToThread(&m_simulatorThread);
    connect(&m_simulatorThread, &QThread::finished, maker, &QObject::deleteLater);
    QMetaObject::invokeMethod(maker, [this, maker, settings = m_settings]() mutable {
        Error error;
        Simulator *simulator = EmbeddedSimulator::start(settings, maker, &error);
        if (!simulator) {
            QMetaObject::invokeMethod(this, [this, error] { simulatorFails(error); });
            return;
        }
        settings.token = Token(simulator->token());
        settings.apiUrl = simulator->apiUrl();
        settings.gatewayUrl.clear();
        settings.network = {};
        settings.network.proxyMode = ProxyMode::None;
        QMetaObject::invokeMethod(this, [this, simulator, settings, url = simulator->gatewayUrl()] {
            simulatorListens(simulator, settings, url);
        });
    });
    m_simulatorThread.start();
}

void BotSession::simulatorListens(Simulator *simulator, const BotSettings &settings, const QUrl &url)
{
    m_simulatorStarting = false;
    m_simulator = simulator;
    m_settings = settings;
    m_simulatorUrl = url;
    m_simulatorRunning = true;
    Q_EMIT simulatorRunningChanged(true);
    if (m_stopping)
        stopSimulatorThread();
    else
        startCluster();
}

void BotSession::simulatorFails(const Error &error)
{
    m_simulatorStarting = false;
    if (m_simulatorRunning) {
        m_simulatorRunning = false;
        Q_EMIT simulatorRunningChanged(false);
    }
    if (m_stopping)
        stopSimulatorThread();
    else
        Q_EMIT failed(error);
}

static ClusterConfiguration clusterConfiguration(const BotSettings &settings)
{
    ClusterConfiguration configuration;
    configuration.shard.token = settings.token;
    configuration.shard.intents = settings.intents;
    configuration.shard.compression = settings.compression;
    configuration.shard.inflater = settings.inflater;
    configuration.shard.encoding = settings.encoding;
    configuration.shard.payloadCompression = settings.payloadCompression;
    configuration.shard.network = settings.network;
    configuration.shard.allowedGatewayHosts = settings.allowedHosts;
    configuration.shard.keepsMetrics = settings.keepsMetrics;
    if (!settings.gatewayUrl.isEmpty()) {
        configuration.shard.gatewayUrl = settings.gatewayUrl;
        configuration.keepGatewayUrl = true;
    }
    configuration.shards = settings.shards;
    configuration.apiUrl = settings.apiUrl;
    configuration.recordPayloads = true;
    configuration.shard.measuresStages = true;
    return configuration;
}

//! The file of the sessions that are kept, if they are; a second start goes on with the same.
Error BotSession::openSessionStore()
{
    if (!m_settings.keepsSessions() || m_store)
        return {};
    Error error;
    const QString path = SessionFile::prepare(m_settings, &error);
    if (error)
        return error;
    m_store = std::make_unique<FileSessionStore>(path);
    error = m_store->open();
    if (error)
        m_store.reset();
    return error;
}

void BotSession::checkSessionStore()
{
    const Error error = m_store ? m_store->error() : Error();
    const bool isNew = error && error.message() != m_storeError.message();
    m_storeError = error;
    if (isNew)
        Q_EMIT storageFailed(error);
}

void BotSession::startCluster()
{
    Error error = m_settings.tlsBackend.isEmpty() || m_settings.simulate
                      ? Error()
                      : setTlsBackend(m_settings.tlsBackend);
    if (!error)
        error = openSessionStore();
    if (error) {
        // As every other failure: after start() returned.
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    if (m_store)
        Q_EMIT guildsKnown(m_store->knownGuilds());
    ClusterConfiguration configuration = clusterConfiguration(m_settings);
    configuration.sessionStore = m_store.get();
    configuration.acknowledgesEvents = m_acknowledgesEvents;
    m_cluster = std::make_unique<Cluster>(configuration);
    m_cluster->setReserveUsable(m_settings.useReserve);
    connect(m_cluster.get(), &Cluster::payloadsRecorded, this, &BotSession::payloadsRecorded);
    connect(m_cluster.get(), &Cluster::shardStateChanged, this, &BotSession::shardStateChanged);
    connect(m_cluster.get(), &Cluster::snapshotsTaken, this, &BotSession::takeSnapshots);
    connect(m_cluster.get(), &Cluster::snapshotsTaken, this, &BotSession::checkSessionStore);
    connect(m_cluster.get(), &Cluster::shardCountChanged, this, &BotSession::shardCountChanged);
    connect(m_cluster.get(), &Cluster::ready, this, &BotSession::ready);
    connect(m_cluster.get(), &Cluster::failed, this, [this](const Error &reason) {
        passSnapshotsOn(); // They show what has failed.
        Q_EMIT failed(reason);
    });
    connect(m_cluster.get(), &Cluster::commandSent, this, &BotSession::commandSent);
    connect(m_cluster.get(), &Cluster::commandDropped, this, &BotSession::commandDropped);
    // Queued: who hears stopped() may delete this session, and the cluster with it.
    connect(m_cluster.get(), &Cluster::stopped, this, &BotSession::stopSimulatorThread, Qt::QueuedConnection);
    m_cluster->start();
}

//! Each list makes the panels look at all shards: thousands that stop would have them do it thousands of
//! times.
void BotSession::takeSnapshots(const QList<ShardSnapshot> &snapshots)
{
    const bool isOneOfMany = snapshots.size() == 1 && snapshots.constFirst().shard.count > fewShards;
    if (!isOneOfMany && m_gathered.isEmpty()) {
        Q_EMIT snapshotsTaken(snapshots);
        return;
    }
    for (const ShardSnapshot &snapshot : snapshots)
        m_gathered.insert(snapshot.shard.id, snapshot);
    if (!m_gatherTimer.isActive())
        m_gatherTimer.start();
}

void BotSession::passSnapshotsOn()
{
    m_gatherTimer.stop();
    if (!m_gathered.isEmpty())
        Q_EMIT snapshotsTaken(std::exchange(m_gathered, {}).values());
}

void BotSession::stop()
{
    stopWith(&Cluster::stop);
}

void BotSession::leave()
{
    stopWith(m_settings.keepsSessions() ? &Cluster::suspend : &Cluster::stop);
}

void BotSession::stopWith(void (Cluster::*end)())
{
    if (m_stopping)
        return;
    m_stopping = true;
    if (m_cluster && m_cluster->isRunning()) {
        (m_cluster.get()->*end)();
        return;
    }
    // A simulator that is still starting reports first, and stops then.
    if (m_simulatorStarting)
        return;
    // Who calls stop() may rely on stopped() to come later.
    QMetaObject::invokeMethod(this, &BotSession::stopSimulatorThread, Qt::QueuedConnection);
}

void BotSession::stopSimulatorThread()
{
    passSnapshotsOn();
    if (!m_simulatorThread.isRunning()) {
        Q_EMIT stopped();
        return;
    }
    // The simulator goes with its thread.
    m_simulator = nullptr;
    connect(&m_simulatorThread, &QThread::finished, this, &BotSession::stopped, Qt::SingleShotConnection);
    m_simulatorThread.quit();
    if (m_simulatorRunning) {
        m_simulatorRunning = false;
        Q_EMIT simulatorRunningChanged(false);
    }
}

void BotSession::reconnectShard(int id)
{
    if (m_cluster)
        m_cluster->reconnectShard(id);
}

void BotSession::reidentifyShard(int id)
{
    if (m_cluster)
        m_cluster->reidentifyShard(id);
}

void BotSession::stopShard(int id)
{
    if (m_cluster)
        m_cluster->stopShard(id);
}

void BotSession::startShard(int id)
{
    if (m_cluster)
        m_cluster->startShard(id);
}

IdentifyBudget BotSession::identifyBudget() const
{
    return m_cluster ? m_cluster->identifyBudget() : IdentifyBudget();
}

void BotSession::retryNow()
{
    if (m_cluster)
        m_cluster->retryNow();
}

quint64 BotSession::sendCommand(int shard, const QByteArray &payload, const QString &caller)
{
    return m_cluster ? m_cluster->sendCommand(shard, payload, caller) : 0;
}

void BotSession::stopSimulator()
{
    if (!m_simulator || !m_simulatorRunning)
        return;
    QMetaObject::invokeMethod(m_simulator, &Simulator::close);
    m_simulatorRunning = false;
    Q_EMIT simulatorRunningChanged(false);
}

void BotSession::startSimulator()
{
    if (!m_simulator || m_simulatorRunning)
        return;
    QMetaObject::invokeMethod(m_simulator, [this, simulator = m_simulator] {
        if (simulator->listen())
            QMetaObject::invokeMethod(this, &BotSession::retryNow);
        else
            QMetaObject::invokeMethod(this, [this, error = simulator->error()] { simulatorFails(error); });
    });
    m_simulatorRunning = true;
    Q_EMIT simulatorRunningChanged(true);
}

void BotSession::simulateFault(const SimulatedFault &fault)
{
    if (m_simulator && m_simulatorRunning)
        QMetaObject::invokeMethod(m_simulator, [simulator = m_simulator, fault] { fault.strike(simulator); });
}
