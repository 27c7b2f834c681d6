// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>
#include <gateway/protocol/botgateway.h>
#include <gateway/session/shardconfiguration.h>
#include <gateway/session/shardsnapshot.h>
#include <gateway/session/shardstate.h>

#include <QList>
#include <QObject>

#include <memory>

namespace Gateway {

//! What a cluster needs to know before it starts. A plain value.
struct ClusterConfiguration
{
    ShardConfiguration shard; //!< Of every shard; its ShardId is set by the cluster.
    int shardCount = 0;       //!< 0: the number that `GET /gateway/bot` recommends.
    //! The REST base; empty: it is not asked, which needs a shardCount and the shard's gatewayUrl.
    QUrl apiUrl{QStringLiteral("https://discord.com/api/v10")};
    //! Connect where shard.gatewayUrl says, whatever the REST interface answers.
    bool keepGatewayUrl = false;
    int threads = 0; //!< Worker threads; 0: one per core less one, at least one.
    std::chrono::milliseconds snapshotInterval{500};
    bool recordPayloads = false; //!< Emit payloadsRecorded() as well.
};

//! All shards of a bot, on worker threads, as one stream of events.
//!
//! A cluster lives in the thread it was made in; its functions are called and its signals come there. Events
//! cross threads in batches, one queued call a batch.
class GATEWAY_EXPORT Cluster : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int shardCount READ shardCount NOTIFY shardCountChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)

public:
    explicit Cluster(ClusterConfiguration configuration, QObject *parent = nullptr);
    //! Drops the shards' connections. For a clean end call stop() and wait for stopped().
    ~Cluster() override;

    [[nodiscard]] const ClusterConfiguration &configuration() const;
    [[nodiscard]] int shardCount() const; //!< 0 until it is known.
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] BotGateway botGateway() const; //!< The last answer of the REST interface.

    //! The figures of every shard as last reported.
    [[nodiscard]] QList<ShardSnapshot> snapshots() const;

public Q_SLOTS:
    void start();
    //! Ends all sessions; stopped() follows when the last is closed.
    void stop();
    //! Drops the connection of shard \a id and resumes its session.
    void reconnectShard(int id);

Q_SIGNALS:
    //! Dispatches of all shards, in order for each shard.
    void eventsReceived(const QList<Gateway::Event> &events);

    //! Every payload received or sent (tokens redacted), in order for each shard; only with recordPayloads.
    void payloadsRecorded(const QList<Gateway::Event> &payloads);

    void shardStateChanged(Gateway::ShardId shard, const Gateway::Transition &transition);

    //! The figures of shards, every snapshotInterval.
    void snapshotsTaken(const QList<Gateway::ShardSnapshot> &snapshots);

    void shardCountChanged(int count);
    void runningChanged(bool running);

    //! Every shard is Ready for the first time.
    void ready();

    //! A shard Failed for good, or the REST interface could not be asked.
    void failed(const Gateway::Error &error);
    void stopped();

private:
    void startShards();
    void addWorker();
    void takeStateChange(Gateway::ShardId shard, const Gateway::Transition &transition);
    void finishStopping();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway
