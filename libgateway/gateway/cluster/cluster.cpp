// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster_p.h>
#include <gateway/protocol/gatewayurlpolicy.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkInformation>
#include <QThread>

#include <algorithm>

namespace Gateway {

Q_LOGGING_CATEGORY(lcCluster, "gateway.cluster", QtInfoMsg)

// Each of them tells that it stops; of more, the cluster does.
static constexpr int mostToldShards = 16;

ShardSet::Settings Cluster::Private::setSettings(int shardCount,
                                                 const std::shared_ptr<TakenSessions> &kept) const
{
    ShardSet::Settings settings;
    settings.shard = configuration.shard;
    if (!configuration.keepGatewayUrl)
        settings.shard.gatewayUrl = botGateway.url;
    const int wanted = configuration.threads > 0 ? configuration.threads : QThread::idealThreadCount() - 1;
    settings.threads = std::clamp(wanted, 1, std::max(1, shardCount));
    settings.snapshotInterval = configuration.snapshotInterval;
    settings.recordPayloads = configuration.recordPayloads;
    settings.filteredTypes = configuration.filteredTypes;
    settings.queue = queue();
    settings.sessions = kept;
    settings.acknowledgesEvents = configuration.acknowledgesEvents;
    return settings;
}

Error Cluster::Private::refusal(const QUrl &url) const
{
    if (configuration.keepGatewayUrl)
        return {};
    return GatewayUrlPolicy(configuration.apiUrl, configuration.shard.allowedGatewayHosts).refusal(url);
}

Cluster::Cluster(ClusterConfiguration configuration, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(configuration)))
{
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
    return d->starts ? d->starts->budget() : IdentifyBudget();
}

void Cluster::setReserveUsable(bool usable)
{
    d->isReserveUsable = usable;
    if (d->starts)
        d->starts->setReserveUsable(usable);
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
    // Who does not listen to failed() would wonder for long.
    qCWarning(lcCluster).noquote() << error.toString() << error.advice();
    Q_EMIT failed(error);
    Q_EMIT runningChanged(false);
}

Error Cluster::Private::tooManyShards(int count)
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
        giveUpStarting(Private::tooManyShards(count));
        return;
    }
    if (!d->configuration.identifyQueue) {
        d->starts = std::make_unique<SessionStarts>(d->configuration, d->botGateway.sessionStartLimit,
                                                    d->isReserveUsable);
        connect(d->starts.get(), &SessionStarts::limitReceived, this,
                [this](const SessionStartLimit &limit) { d->botGateway.sessionStartLimit = limit; });
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
    if (d->starts)
        d->starts->stopAsking();
    d->isStopping = true;
    d->reshardCount = 0;
    dropReshard();
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
            if (d->shards && d->shards->states().size() > mostToldShards)
                qCInfo(lcCluster) << d->shards->states().size() << "shards stopped";
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

} // namespace Gateway
