// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/cluster/reshard_p.h>
#include <gateway/cluster/restclient.h>
#include <gateway/cluster/shardset_p.h>
#include <gateway/protocol/gatewayurlpolicy.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkInformation>
#include <QThread>
#include <QTimer>

#include <vector>

namespace Gateway {

Q_LOGGING_CATEGORY(lcCluster, "gateway.cluster", QtInfoMsg)

class Cluster::Private
{
public:
    explicit Private(ClusterConfiguration settings) : configuration(std::move(settings)) {}

    ClusterConfiguration configuration;
    std::unique_ptr<RestClient> rest;
    std::unique_ptr<RestClient> budgetRest; //!< While the queue wants to know what is left.
    QTimer reshardTimer;
    bool isReserveUsable = false;
    std::unique_ptr<LocalIdentifyQueue> ownQueue;
    std::shared_ptr<TakenSessions> sessions;     //!< Of the present set, and after it has gone; may be null.
    std::shared_ptr<TakenSessions> nextSessions; //!< While resharding; kept when it takes over.
    // Sets go before the queue that their shards ask.
    std::unique_ptr<ShardSet> shards;
    std::unique_ptr<ShardSet> nextShards; //!< While resharding.
    std::unique_ptr<Reshard> reshard;
    std::vector<std::unique_ptr<ShardSet>> retired; //!< Until their close frames are through.
    BotGateway botGateway;
    quint64 lastCommand = 0;
    int reshardCount = 0;
    bool isRunning = false;
    bool isStopping = false;
    bool wasReady = false;
    bool hadAllGuilds = false;
    int setsToStop = 0;

    [[nodiscard]] IdentifyQueue *queue() const
    {
        return configuration.identifyQueue ? configuration.identifyQueue : ownQueue.get();
    }

    [[nodiscard]] ShardSet::Settings setSettings(int shardCount,
                                                 const std::shared_ptr<TakenSessions> &kept) const
    {
        ShardSet::Settings settings;
        settings.shard = configuration.shard;
        if (!configuration.keepGatewayUrl)
            settings.shard.gatewayUrl = botGateway.url;
        const int wanted =
            configuration.threads > 0 ? configuration.threads : QThread::idealThreadCount() - 1;
        settings.threads = std::clamp(wanted, 1, std::max(1, shardCount));
        settings.snapshotInterval = configuration.snapshotInterval;
        settings.recordPayloads = configuration.recordPayloads;
        settings.filteredTypes = configuration.filteredTypes;
        settings.queue = queue();
        settings.sessions = kept;
        settings.acknowledgesEvents = configuration.acknowledgesEvents;
        return settings;
    }

    //! Why the token must not go to \a url, which the REST interface names.
    [[nodiscard]] Error refusal(const QUrl &url) const
    {
        if (configuration.keepGatewayUrl)
            return {};
        return GatewayUrlPolicy(configuration.apiUrl, configuration.shard.allowedGatewayHosts).refusal(url);
    }

    //! The time that \a count shards may take to be ready. Connecting and its steps may fail once.
    [[nodiscard]] std::chrono::milliseconds reshardTimeout(int count) const
    {
        using namespace std::chrono_literals;
        if (configuration.reshardTimeout > 0ms)
            return configuration.reshardTimeout;
        const SessionTimeouts &steps = configuration.shard.timeouts;
        const int concurrency = std::max(1, botGateway.sessionStartLimit.maxConcurrency);
        const int windows = (count + concurrency - 1) / concurrency;
        return std::max<std::chrono::milliseconds>(5min, 2 * (steps.connect + steps.hello + steps.ready) +
                                                             windows * 2 * Limits::identifyWindow +
                                                             Reshard::guildTimeout);
    }

    //! Ends \a set beside the one that goes on.
    void retire(std::unique_ptr<ShardSet> set)
    {
        ShardSet *old = set.get();
        retired.push_back(std::move(set));
        QObject::connect(old, &ShardSet::stopped, old, [this, old] {
            std::erase_if(retired, [old](std::unique_ptr<ShardSet> &other) {
                if (other.get() != old)
                    return false;
                // It is its own signal that we are in.
                other.release()->deleteLater();
                return true;
            });
        });
        old->stopAll(SessionMachine::StopMode::EndSession);
    }

    // Nobody waits for the sets any more: their threads end here.
    void dropShards()
    {
        budgetRest.reset();
        reshardTimer.stop();
        reshard.reset();
        retired.clear();
        nextShards.reset();
        shards.reset();
        ownQueue.reset();
    }
};

Cluster::Cluster(ClusterConfiguration configuration, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(configuration)))
{
    d->reshardTimer.setSingleShot(true);
    connect(&d->reshardTimer, &QTimer::timeout, this, [this] {
        // It is ready, and some of its events may be through.
        if (!d->reshard || d->reshard->isOverlapping())
            return;
        const auto limit =
            std::chrono::duration_cast<std::chrono::seconds>(d->reshardTimer.intervalAsDuration());
        abandonReshard(Error(ErrorDomain::Network, ErrorCode::TimedOut,
                             tr("The new shards were not ready within %n s.", nullptr, int(limit.count())),
                             tr("The old ones go on. See in the log what held up the new ones.")));
    });
    // The backend is one of the process and belongs to the main thread.
    if (QCoreApplication::instance() && QThread::currentThread() == QCoreApplication::instance()->thread() &&
        QNetworkInformation::loadDefaultBackend()) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    qCInfo(lcCluster) << "network:" << reachability;
                    if (reachability != QNetworkInformation::Reachability::Disconnected && d->shards)
                        d->shards->networkRestored();
                });
    }
}

Cluster::~Cluster()
{
    d->dropShards();
    // What was taken after the last time.
    if (d->sessions)
        d->sessions->flush();
}

const ClusterConfiguration &Cluster::configuration() const
{
    return d->configuration;
}

int Cluster::shardCount() const
{
    return d->shards ? d->shards->count() : 0;
}

QList<int> Cluster::shardIds() const
{
    return d->shards ? d->shards->ids() : QList<int>();
}

int Cluster::readyCount() const
{
    if (!d->shards)
        return 0;
    const QMap<int, ShardState> states = d->shards->states();
    return int(std::count(states.begin(), states.end(), ShardState::Ready));
}

bool Cluster::isRunning() const
{
    return d->isRunning;
}

bool Cluster::isResharding() const
{
    return d->reshardCount > 0 || d->reshard;
}

BotGateway Cluster::botGateway() const
{
    return d->botGateway;
}

IdentifyBudget Cluster::identifyBudget() const
{
    return d->ownQueue ? d->ownQueue->budget() : IdentifyBudget();
}

void Cluster::setReserveUsable(bool usable)
{
    d->isReserveUsable = usable;
    if (d->ownQueue)
        d->ownQueue->setReserveUsable(usable);
}

QList<ShardSnapshot> Cluster::snapshots() const
{
    return d->shards ? d->shards->snapshots() : QList<ShardSnapshot>();
}

quint64 Cluster::sendCommand(int id, const QByteArray &payload, const QString &caller)
{
    const quint64 command = ++d->lastCommand;
    if (d->shards && d->shards->states().contains(id)) {
        d->shards->sendCommand(id, payload, caller, command);
        return command;
    }
    // The answer comes when the caller knows the number.
    QMetaObject::invokeMethod(
        this,
        [this, id, command] {
            const Error error(ErrorDomain::Usage, ErrorCode::InvalidShard,
                              tr("There is no shard %1.").arg(id));
            Q_EMIT commandDropped(id, error, command);
        },
        Qt::QueuedConnection);
    return command;
}

std::shared_ptr<const void> Cluster::holdBatch() const
{
    return ShardSet::batchUnderWay();
}

void Cluster::acknowledge(const Event &event)
{
    if (!d->configuration.acknowledgesEvents)
        return;
    const bool isOfNext = d->nextShards && d->shards && event.shard().count != d->shards->count();
    if (TakenSessions *sessions = isOfNext ? d->nextSessions.get() : d->sessions.get())
        sessions->acknowledge(event);
}

void Cluster::setFilteredTypes(const QSet<EventType> &types)
{
    d->configuration.filteredTypes = types;
    for (ShardSet *set : {d->shards.get(), d->nextShards.get()}) {
        if (set)
            set->setFilteredTypes(types);
    }
}

// Starting

void Cluster::start()
{
    if (d->isRunning)
        return;
    d->isRunning = true;
    d->isStopping = false;
    d->wasReady = false;
    d->hadAllGuilds = false;
    Q_EMIT runningChanged(true);
    if (!d->configuration.apiUrl.isEmpty()) {
        ask(&Cluster::startShards, &Cluster::giveUpStarting);
        return;
    }
    d->botGateway = {};
    d->botGateway.url = d->configuration.shard.gatewayUrl;
    startShards();
}

void Cluster::ask(void (Cluster::*next)(), void (Cluster::*giveUp)(const Error &))
{
    d->rest = std::make_unique<RestClient>(d->configuration.apiUrl, d->configuration.shard.token,
                                           d->configuration.shard.network);
    connect(d->rest.get(), &RestClient::botGatewayReceived, this,
            [this, next, giveUp](const BotGateway &gateway) {
                if (const Error refusal = d->refusal(gateway.url)) {
                    (this->*giveUp)(refusal);
                    return;
                }
                d->botGateway = gateway;
                (this->*next)();
            });
    connect(d->rest.get(), &RestClient::failed, this,
            [this, giveUp](const Error &error) { (this->*giveUp)(error); });
    d->rest->requestBotGateway();
}

void Cluster::giveUpStarting(const Error &error)
{
    d->isRunning = false;
    Q_EMIT failed(error);
    Q_EMIT runningChanged(false);
}

static Error tooManyShards(int count)
{
    return Error(
        ErrorDomain::Rest, ErrorCode::MalformedAnswer,
        QCoreApplication::translate("Gateway::BotGateway", "The answer of /gateway/bot recommends %1 shards.")
            .arg(count),
        QCoreApplication::translate("Gateway::BotGateway", "Check the API URL."));
}

void Cluster::startShards()
{
    const ShardRange &range = d->configuration.shards;
    const int count = range.count > 0 ? range.count : d->botGateway.shards;
    const QList<int> ids = range.idsOf(count);
    // Each costs memory and a connection: a wrong answer must not take the machine down.
    if (range.count == 0 && ids.size() > BotGateway::mostShardsUnasked) {
        giveUpStarting(tooManyShards(count));
        return;
    }
    if (!d->configuration.identifyQueue) {
        const SessionStartLimit &limit = d->botGateway.sessionStartLimit;
        d->ownQueue = std::make_unique<LocalIdentifyQueue>(limit.maxConcurrency);
        d->ownQueue->setReserveUsable(d->isReserveUsable);
        if (!d->configuration.apiUrl.isEmpty()) {
            d->ownQueue->setBudget(
                IdentifyBudget(limit, QDateTime::currentDateTimeUtc(), d->configuration.identifyReserve));
            d->ownQueue->setBudgetSource([this] { askForBudget(); });
        }
    }
    if (d->sessions)
        d->sessions->flush();
    d->sessions = d->configuration.sessionStore
                      ? std::make_shared<TakenSessions>(d->configuration.sessionStore)
                      : nullptr;
    d->shards = std::make_unique<ShardSet>(d->setSettings(int(ids.size()), d->sessions), count);
    connect(d->shards.get(), &ShardSet::eventsReceived, this, &Cluster::eventsReceived);
    watch();
    for (const int id : ids)
        d->shards->add(id);
    Q_EMIT shardCountChanged(count);
    d->shards->startAll();
}

// The queue holds shards back by figures that are old, or more session starts are due.
void Cluster::askForBudget()
{
    if (d->isStopping || !d->ownQueue)
        return;
    d->budgetRest = std::make_unique<RestClient>(d->configuration.apiUrl, d->configuration.shard.token,
                                                 d->configuration.shard.network);
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    connect(d->budgetRest.get(), &RestClient::botGatewayReceived, this,
            [this, asked](const BotGateway &gateway) {
                d->botGateway.sessionStartLimit = gateway.sessionStartLimit;
                IdentifyBudget budget(gateway.sessionStartLimit, QDateTime::currentDateTimeUtc(),
                                      d->configuration.identifyReserve);
                budget.goOnFrom(d->ownQueue->budget(), asked);
                d->ownQueue->setBudget(budget);
            });
    connect(d->budgetRest.get(), &RestClient::failed, this, [this](const Error &error) {
        qCWarning(lcCluster).noquote() << "the session starts that are left:" << error.toString();
        d->ownQueue->budgetUnavailable();
    });
    d->budgetRest->requestBotGateway();
}

//! What is passed on from the present set, but for its events: those a reshard sifts.
void Cluster::watch()
{
    ShardSet *set = d->shards.get();
    connect(set, &ShardSet::payloadsRecorded, this, &Cluster::payloadsRecorded);
    connect(set, &ShardSet::snapshotsTaken, this, &Cluster::snapshotsTaken);
    connect(set, &ShardSet::commandSent, this, &Cluster::commandSent);
    connect(set, &ShardSet::commandDropped, this, &Cluster::commandDropped);
    connect(set, &ShardSet::shardStateChanged, this, &Cluster::takeStateChange);
    connect(set, &ShardSet::guildsAvailable, this, [this] {
        if (!d->hadAllGuilds && d->shards->hasAllGuilds()) {
            d->hadAllGuilds = true;
            Q_EMIT guildsAvailable();
        }
    });
    connect(set, &ShardSet::stopped, this, &Cluster::finishStopping);
}

void Cluster::takeStateChange(ShardId shard, const Transition &transition)
{
    Q_EMIT shardStateChanged(shard, transition);
    if (transition.to == ShardState::Failed)
        Q_EMIT failed(transition.error);
    if (!d->wasReady && d->shards && d->shards->isReady()) {
        d->wasReady = true;
        Q_EMIT ready();
    }
}

// Stopping

void Cluster::stop()
{
    stopWith(false);
}

void Cluster::suspend()
{
    stopWith(true);
}

void Cluster::stopWith(bool keepSessions)
{
    if (d->isStopping)
        return;
    // Perhaps it is this client's signal that we are in.
    if (d->rest)
        d->rest.release()->deleteLater();
    if (d->budgetRest)
        d->budgetRest.release()->deleteLater();
    d->reshardTimer.stop();
    d->isStopping = true;
    d->reshardCount = 0;
    if (d->reshard)
        d->reshard.release()->deleteLater();
    const auto mode =
        keepSessions ? SessionMachine::StopMode::KeepSession : SessionMachine::StopMode::EndSession;
    d->setsToStop = 0;
    for (ShardSet *set : {d->shards.get(), d->nextShards.get()}) {
        if (set)
            ++d->setsToStop;
    }
    if (d->setsToStop == 0) {
        d->setsToStop = 1;
        QMetaObject::invokeMethod(this, &Cluster::finishStopping, Qt::QueuedConnection);
        return;
    }
    // The set that has not taken over yet is nobody's.
    if (d->nextShards) {
        connect(d->nextShards.get(), &ShardSet::stopped, this, &Cluster::finishStopping);
        d->nextShards->stopAll(SessionMachine::StopMode::EndSession);
    }
    if (d->shards)
        d->shards->stopAll(mode);
}

void Cluster::finishStopping()
{
    if (!d->isStopping || --d->setsToStop > 0)
        return;
    d->isStopping = false;
    // The signal may come from one of the sets.
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->dropShards();
            if (d->sessions)
                d->sessions->flush();
            d->isRunning = false;
            Q_EMIT runningChanged(false);
            Q_EMIT stopped();
        },
        Qt::QueuedConnection);
}

// Single shards

void Cluster::retryNow()
{
    if (d->shards)
        d->shards->networkRestored();
}

void Cluster::startShard(int id)
{
    if (d->shards && d->shards->states().contains(id))
        d->shards->start(id);
}

void Cluster::stopShard(int id)
{
    if (d->shards && d->shards->states().contains(id))
        d->shards->stop(id, SessionMachine::StopMode::EndSession);
}

void Cluster::reconnectShard(int id)
{
    if (d->shards && d->shards->states().contains(id))
        d->shards->reconnect(id);
}

void Cluster::reidentifyShard(int id)
{
    if (d->shards && d->shards->states().contains(id))
        d->shards->reidentify(id);
}

void Cluster::addShard(int id)
{
    if (!d->shards || !(ShardId{id, d->shards->count()}).isValid())
        return;
    d->shards->add(id);
    d->shards->start(id);
}

void Cluster::removeShard(int id)
{
    if (d->shards)
        d->shards->remove(id);
}

// Resharding

void Cluster::reshard(int count)
{
    if (!d->isRunning || d->isStopping || isResharding() || !d->shards) {
        Q_EMIT reshardFailed(Error(ErrorDomain::Usage, ErrorCode::InvalidShard,
                                   tr("The cluster cannot reshard now."),
                                   tr("Wait until it runs and no other reshard is under way.")));
        return;
    }
    if (d->shards->ids().size() < d->shards->count()) {
        Q_EMIT reshardFailed(Error(ErrorDomain::Usage, ErrorCode::InvalidShard,
                                   tr("The cluster runs %1 of %2 shards, and the others are not its own.")
                                       .arg(d->shards->ids().size())
                                       .arg(d->shards->count()),
                                   tr("Reshard where all of them run, or start each part anew with its range "
                                      "of the new count.")));
        return;
    }
    d->reshardCount = std::max(count, 0);
    if (!d->configuration.apiUrl.isEmpty()) {
        // Also for the budget: what it was at the start is long ago.
        ask(&Cluster::startReshard, &Cluster::abandonReshard);
        return;
    }
    startReshard();
}

void Cluster::startReshard()
{
    const int count = d->reshardCount > 0 ? d->reshardCount : d->botGateway.shards;
    if (d->reshardCount == 0 && count > BotGateway::mostShardsUnasked) {
        abandonReshard(tooManyShards(count));
        return;
    }
    d->reshardCount = count;
    if (d->ownQueue && !d->configuration.apiUrl.isEmpty()) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        IdentifyBudget budget(d->botGateway.sessionStartLimit, now, d->configuration.identifyReserve);
        budget.goOnFrom(d->ownQueue->budget(), now);
        budget.setReserveUsable(d->isReserveUsable);
        d->ownQueue->setBudget(budget);
        if (!budget.allows(now, count)) {
            abandonReshard(budget.error(now));
            return;
        }
    }
    // As long as the old set is the one to resume, the sessions of the new one are nowhere.
    d->nextSessions = d->sessions ? std::make_shared<TakenSessions>() : nullptr;
    d->nextShards = std::make_unique<ShardSet>(d->setSettings(count, d->nextSessions), count);
    for (int id = 0; id < count; ++id)
        d->nextShards->add(id);
    ShardSet *next = d->nextShards.get();
    connect(next, &ShardSet::shardStateChanged, this, &Cluster::shardStateChanged);
    connect(next, &ShardSet::payloadsRecorded, this, &Cluster::payloadsRecorded);
    d->reshard = std::make_unique<Reshard>(d->shards.get(), next);
    // From here on events come through the reshard alone.
    disconnect(d->shards.get(), &ShardSet::eventsReceived, this, nullptr);
    connect(d->reshard.get(), &Reshard::eventsReceived, this, &Cluster::eventsReceived);
    connect(d->reshard.get(), &Reshard::finished, this, &Cluster::finishReshard);
    connect(d->reshard.get(), &Reshard::failed, this, &Cluster::abandonReshard);
    d->reshardTimer.start(d->reshardTimeout(count));
    d->reshard->start();
}

void Cluster::finishReshard()
{
    d->reshardTimer.stop();
    d->shards->disconnect(this);
    std::unique_ptr<ShardSet> old = std::move(d->shards);
    d->reshard.release()->deleteLater();
    d->shards = std::move(d->nextShards);
    d->shards->keepSessions(d->configuration.sessionStore, d->sessions);
    d->sessions = std::move(d->nextSessions);
    if (d->sessions && old->count() == d->shards->count())
        d->sessions->heedFrom(QDateTime::currentMSecsSinceEpoch() * 1'000'000);
    d->shards->disconnect(this);
    connect(d->shards.get(), &ShardSet::eventsReceived, this, &Cluster::eventsReceived);
    watch();
    d->reshardCount = 0;
    d->configuration.shards = ShardRange{{}, d->shards->count()};
    connect(old.get(), &ShardSet::shardStateChanged, this, &Cluster::shardStateChanged);
    connect(old.get(), &ShardSet::commandSent, this, &Cluster::commandSent);
    connect(old.get(), &ShardSet::commandDropped, this, &Cluster::commandDropped);
    d->retire(std::move(old));
    Q_EMIT shardCountChanged(d->shards->count());
    Q_EMIT resharded(d->shards->count());
}

void Cluster::abandonReshard(const Error &error)
{
    d->reshardTimer.stop();
    d->reshardCount = 0;
    if (d->reshard) {
        d->reshard.release()->deleteLater();
        d->nextShards->disconnect(this);
        d->retire(std::move(d->nextShards));
        d->nextSessions.reset();
        connect(d->shards.get(), &ShardSet::eventsReceived, this, &Cluster::eventsReceived);
    }
    Q_EMIT reshardFailed(error);
}

} // namespace Gateway
