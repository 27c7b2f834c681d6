// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/commands.h>
#include <gateway/session/shard_p.h>
#include <gateway/session/shardclock_p.h>

#include <QPointer>
#include <QSysInfo>

#include <utility>

namespace Gateway {

static constexpr qsizetype historyLength = 256;

static QList<double> latencyBounds()
{
    return {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};
}

static QList<double> decodeBounds()
{
    return {1e-6, 2.5e-6, 5e-6, 1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 5e-4, 1e-3, 5e-3, 0.025, 0.1};
}

static SessionMachine::Settings machineSettings(const ShardConfiguration &configuration)
{
    return {configuration.shard, configuration.gatewayUrl, configuration.timeouts, configuration.backoff,
            configuration.allowedGatewayHosts};
}

static Commands::Identify identifySettings(const ShardConfiguration &configuration)
{
    Commands::Identify settings;
    settings.intents = configuration.intents;
    settings.shard = configuration.shard;
    settings.largeThreshold = configuration.largeThreshold;
    settings.payloadCompression = configuration.payloadCompression &&
                                  configuration.compression == Compression::None &&
                                  configuration.encoding == Encoding::Json;
    settings.os = QSysInfo::kernelType();
    settings.browser = QStringLiteral("libgateway");
    settings.device = QStringLiteral("libgateway");
    settings.presence = configuration.presence;
    return settings;
}

Shard::Private::Private(Shard *shard, ShardConfiguration settings, IdentifyQueue *identifyQueue)
    : q(shard)
    , configuration(std::move(settings))
    , queue(identifyQueue)
    , machine(machineSettings(configuration))
    , clock(configuration.measuresStages ? std::make_shared<StageClock>() : nullptr)
{
    figures.latencies = Histogram(latencyBounds());
    if (configuration.keepsMetrics) {
        figures.eventCounts.resize(eventTypeCount());
        figures.decodeTimes = Histogram(decodeBounds());
    }
    for (int i = 0; i < SessionMachine::timerCount; ++i) {
        auto &timer = timers[std::size_t(i)];
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, q, [this, i] {
            machine.timerFired(SessionMachine::Timer(i), monotonicNow());
            runActions();
        });
    }
}

void Shard::Private::runActions()
{
    // A slot may call back into the shard: what it causes is done by the loop that is already running.
    if (isRunning)
        return;
    isRunning = true;
    const QPointer<Shard> alive = q;
    while (auto action = machine.takeAction()) {
        std::visit(*this, *action);
        if (!alive)
            return;
    }
    isRunning = false;
}

void Shard::Private::operator()(const SessionMachine::RequestIdentify &)
{
    if (!queue) {
        machine.identifyGranted(monotonicNow());
        return;
    }
    const auto granted = [this] {
        machine.identifyGranted(monotonicNow());
        // A turn that came too late goes to the next.
        if (machine.state() != ShardState::Connecting)
            queue->cancel(configuration.shard);
        runActions();
    };
    const auto held = [this](const Error &reason) {
        machine.identifyHeld(reason, monotonicNow());
        runActions();
    };
    queue->request(configuration.shard, q, granted, held);
}

void Shard::Private::operator()(const SessionMachine::CancelIdentify &)
{
    if (queue)
        queue->cancel(configuration.shard);
}

void Shard::Private::operator()(const SessionMachine::OpenConnection &action)
{
    openConnection(action.url);
}

void Shard::Private::operator()(const SessionMachine::SendHeartbeat &action)
{
    const QByteArray payload = Commands::heartbeat(action.sequence);
    send(payload, payload);
}

void Shard::Private::operator()(const SessionMachine::SendIdentify &)
{
    const Commands::Identify settings = identifySettings(configuration);
    const DeletionWatch watch(&isGone);
    sendSecret(Commands::identify(configuration.token, settings), Commands::identify(Token("***"), settings));
    if (!watch.isGone() && queue)
        queue->identified(configuration.shard);
}

void Shard::Private::operator()(const SessionMachine::SendResume &action)
{
    sendSecret(Commands::resume(configuration.token, action.session),
               Commands::resume(Token("***"), action.session));
}

void Shard::Private::operator()(const SessionMachine::SendCommand &action)
{
    const DeletionWatch watch(&isGone);
    send(action.command.payload, action.command.payload);
    if (!watch.isGone())
        Q_EMIT q->commandSent(action.command.id);
}

void Shard::Private::operator()(const SessionMachine::DropCommand &action)
{
    Q_EMIT q->commandDropped(action.id, action.error);
}

void Shard::Private::operator()(const SessionMachine::ReportGap &action)
{
    qCWarning(lcSession).noquote() << "shard" << configuration.shard.toString() << "expected sequence"
                                   << action.expected << "and received" << action.received;
    Q_EMIT q->sequenceGapDetected(action.expected, action.received);
}

void Shard::Private::operator()(const SessionMachine::ReportDuplicate &action)
{
    qCWarning(lcSession).noquote() << "shard" << configuration.shard.toString() << "received sequence"
                                   << action.sequence << "again or late";
    Q_EMIT q->duplicateReceived(action.sequence);
}

void Shard::Private::operator()(const SessionMachine::CloseConnection &action)
{
    if (connection)
        connection->close(action.code, {});
}

void Shard::Private::operator()(const SessionMachine::DiscardConnection &action)
{
    discardConnection(action.code);
}

void Shard::Private::operator()(const SessionMachine::StartTimer &action)
{
    timers[std::size_t(action.timer)].start(action.delay);
}

void Shard::Private::operator()(const SessionMachine::StopTimer &action)
{
    timers[std::size_t(action.timer)].stop();
}

void Shard::Private::operator()(const SessionMachine::Deliver &action)
{
    (void)deliver(action.event);
}

void Shard::Private::operator()(const SessionMachine::ReportLatency &action)
{
    if (clock)
        clock->takeRoundTrip(StageClock::now(), action.latency);
    figures.latencies.add(std::chrono::duration<double>(action.latency).count());
    Q_EMIT q->latencyChanged(std::chrono::duration<double, std::milli>(action.latency).count());
}

void Shard::Private::operator()(const SessionMachine::ChangeState &action)
{
    announce(action.transition);
}

void Shard::Private::announce(Transition transition)
{
    transition.when = QDateTime::currentDateTimeUtc();
    if (transitions.size() == historyLength)
        transitions.removeFirst();
    transitions.append(transition);
    error = transition.to == ShardState::Failed ? transition.error : Error();
    // Of many shards that stop, the cluster tells in one line.
    const bool isOneOfMany = transition.to == ShardState::Stopped && configuration.shard.count > 16;
    if (isOneOfMany ? lcSession().isDebugEnabled() : lcSession().isInfoEnabled()) {
        qCInfo(lcSession).noquote().nospace()
            << "shard " << configuration.shard.toString() << ": " << stateText(transition.from) << " -> "
            << stateText(transition.to) << ", " << causeText(transition);
    }
    saveSession();
    const QPointer<Shard> alive = q;
    Q_EMIT q->stateChanged(transition);
    if (!alive)
        return;
    if (transition.cause == Cause::ReadyReceived)
        Q_EMIT q->ready();
    else if (transition.cause == Cause::ResumedReceived)
        Q_EMIT q->resumed(machine.replayed());
    else if (transition.to == ShardState::Failed)
        Q_EMIT q->failed(transition.error);
    else if (transition.to == ShardState::Stopped)
        Q_EMIT q->stopped();
}

void Shard::Private::saveSession()
{
    if (!store)
        return;
    if (machine.session() != savedSession) {
        savedSession = machine.session();
        if (savedSession.isNull()) {
            store->remove(configuration.shard);
            store->saveGuilds(configuration.shard, {});
        } else {
            store->save(savedSession);
        }
    }
    if (!savedSession.isNull() && guilds.revision() != savedGuilds) {
        savedGuilds = guilds.revision();
        store->saveGuilds(configuration.shard, guilds.known());
    }
}

} // namespace Gateway
