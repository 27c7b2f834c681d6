// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>
#include <gateway/protocol/botgateway.h>
#include <gateway/protocol/shardrange.h>
#include <gateway/session/identifyqueue.h>
#include <gateway/session/sessionstore.h>
#include <gateway/session/shardconfiguration.h>
#include <gateway/session/shardsnapshot.h>
#include <gateway/session/shardstate.h>

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace Gateway {

//! What a cluster needs to know before it starts. A plain value; what it points to must outlive the cluster.
struct ClusterConfiguration
{
    ShardConfiguration shard; //!< Of every shard; its ShardId is set by the cluster.
    ShardRange shards; //!< Which shards of how many; by default all that `GET /gateway/bot` recommends.
    //! The REST base; empty: it is not asked, which needs a shard count and the shard's gatewayUrl.
    QUrl apiUrl{QStringLiteral("https://discord.com/api/v10")};
    //! Connect where shard.gatewayUrl says, whatever the REST interface answers.
    bool keepGatewayUrl = false;
    int threads = 0; //!< Worker threads; 0: one per core less one, at least one.
    std::chrono::milliseconds snapshotInterval{500}; //!< Of snapshotsTaken().
    bool recordPayloads = false;                     //!< Emit payloadsRecorded() as well.
    QSet<EventType> filteredTypes;                   //!< See Shard::setFilteredTypes().
    int identifyReserve = -1; //!< Session starts that are not spent; -1: a twentieth of the total.
    //! How long a reshard may take before it is given up; 0: at least 5 minutes, and enough for each of its
    //! shards to wait for its turn and to connect twice.
    std::chrono::milliseconds reshardTimeout{0};
    IdentifyQueue *identifyQueue = nullptr; //!< Null: a LocalIdentifyQueue of its own.
    //! Null: sessions are not kept. What is saved never runs ahead of the events that were taken: those of
    //! which the slots returned, and whose batch nobody holds any more (see Cluster::holdBatch()). The next
    //! run gets all others again, marked as replayed; after a crash also those of the last seconds.
    SessionStore *sessionStore = nullptr;
    //! With a sessionStore: only events given to Cluster::acknowledge() count as taken.
    bool acknowledgesEvents = false;
};

//! All shards of a bot, on worker threads, as one stream of events.
//!
//! A cluster lives in the thread it was made in; its functions are called and its signals come there. Events
//! cross threads in batches, one queued call a batch.
class GATEWAY_EXPORT Cluster : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int shardCount READ shardCount NOTIFY shardCountChanged)
    Q_PROPERTY(int readyCount READ readyCount NOTIFY shardStateChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)

public:
    //! A cluster that does nothing before start().
    explicit Cluster(ClusterConfiguration configuration, QObject *parent = nullptr);
    //! Drops the shards' connections. For a clean end call stop() and wait for stopped().
    ~Cluster() override;

    [[nodiscard]] const ClusterConfiguration &configuration() const; //!< As it was given.
    [[nodiscard]] int shardCount() const;        //!< That the shards identify with; 0 until it is known.
    [[nodiscard]] QList<int> shardIds() const;   //!< Of this cluster.
    [[nodiscard]] int readyCount() const;        //!< How many of them are Ready.
    [[nodiscard]] bool isRunning() const;        //!< Whether it was started and is not over.
    [[nodiscard]] bool isResharding() const;     //!< Between reshard() and its result.
    [[nodiscard]] BotGateway botGateway() const; //!< The last answer of the REST interface.

    //! The session starts that are left; without limit where the REST interface is not asked.
    [[nodiscard]] IdentifyBudget identifyBudget() const;
    //! Spend the reserve of session starts too; shards that are held go at once. It stays so from start to
    //! start, and may be said before the first.
    void setReserveUsable(bool usable);

    //! The figures of every shard as last reported.
    [[nodiscard]] QList<ShardSnapshot> snapshots() const;

    //! Sends a command on shard \a id; see Shard::sendCommand(). Returns a number, of which commandSent() or
    //! commandDropped() tells later.
    quint64 sendCommand(int id, const QByteArray &payload, const QString &caller = {});

    //! As Shard::setFilteredTypes(), for all shards, also those that come later.
    void setFilteredTypes(const QSet<EventType> &types);

    //! In a slot of eventsReceived() or payloadsRecorded() that hands the events on to another thread: they
    //! count as under way for as long as the result, or a copy of it, is held, in whatever thread. The shards
    //! wait when too much is under way, so a reader that is slow slows the sessions down and does not fill
    //! the memory. Elsewhere it is null.
    [[nodiscard]] std::shared_ptr<const void> holdBatch() const;

    //! With ClusterConfiguration::acknowledgesEvents: \a event was taken, and all that came before it from
    //! its shard; the next run begins behind it. Call it in order for each shard, also after stopped(). Other
    //! payloads than dispatches do not matter.
    void acknowledge(const Event &event);

public Q_SLOTS:
    //! Asks the REST interface, then starts the shards. Nothing happens while it runs.
    void start();
    //! Ends all sessions; stopped() follows when the last is closed.
    void stop();
    //! Stops, but leaves the sessions resumable for some minutes.
    void suspend();

    //! Shards that back off try at once, as when the network comes back.
    void retryNow();

    void startShard(int id);      //!< A shard that is Stopped or Failed.
    void stopShard(int id);       //!< Ends its session.
    void reconnectShard(int id);  //!< Drops its connection and resumes.
    void reidentifyShard(int id); //!< Gives its session up and identifies anew.
    void addShard(int id);        //!< One more of the same count, started at once.
    void removeShard(int id);     //!< Ends its session and forgets it.

    //! Changes to \a count shards (0: what the REST interface recommends) without a gap: a new set comes up
    //! silently and takes over, then the old one is closed. resharded() or reshardFailed() follows; the
    //! latter also when the new set is not ready within ClusterConfiguration::reshardTimeout, and the old one
    //! goes on. A cluster that runs only some of the shards refuses. Costs \a count session starts.
    void reshard(int count);

Q_SIGNALS:
    //! Dispatches of all shards, in order for each shard.
    void eventsReceived(const QList<Gateway::Event> &events);

    //! Every payload received or sent (tokens redacted), in order for each shard; only with recordPayloads.
    void payloadsRecorded(const QList<Gateway::Event> &payloads);

    //! One signal for each change, in order for each shard.
    void shardStateChanged(Gateway::ShardId shard, const Gateway::Transition &transition);

    //! The figures of shards, every snapshotInterval.
    void snapshotsTaken(const QList<Gateway::ShardSnapshot> &snapshots);

    //! The number that the shards identify with is another one.
    void shardCountChanged(int count);
    void runningChanged(bool running); //!< It was started, or it is over, also by a failure.

    //! Every shard is Ready for the first time.
    void ready();
    //! Every guild of every shard has come or is known to be in an outage, for the first time.
    void guildsAvailable();

    //! The command with the number \a command went out.
    void commandSent(int shard, quint64 command);
    //! It will not be sent; \a error tells why.
    void commandDropped(int shard, const Gateway::Error &error, quint64 command);

    //! A shard Failed for good, or the REST interface could not be asked.
    void failed(const Gateway::Error &error);
    void stopped(); //!< After stop() or suspend(): all connections are closed.

    void resharded(int count); //!< The new set of \a count shards has taken over.
    //! The old set goes on; \a error tells why.
    void reshardFailed(const Gateway::Error &error);

private:
    void ask(void (Cluster::*next)(), void (Cluster::*giveUp)(const Error &));
    void startShards();
    void giveUpStarting(const Error &error);
    void startReshard();
    void finishReshard();
    void dropReshard();
    void abandonReshard(const Error &error);
    void watch();
    void takeStateChange(Gateway::ShardId shard, const Gateway::Transition &transition);
    void stopWith(bool keepSessions);
    void finishStopping();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway
