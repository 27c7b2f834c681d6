// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/commands.h>
#include <gateway/session/sessionmachine.h>
#include <gateway/session/shard.h>
#include <gateway/transport/connection.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>
#include <QSysInfo>
#include <QTimer>

#include <array>
#include <ctime>

namespace Gateway {

Q_LOGGING_CATEGORY(lcSession, "gateway.session", QtInfoMsg)

static constexpr qsizetype historyLength = 256;

// How long a discarded connection may take to close before its socket is dropped.
static constexpr std::chrono::seconds discardTimeout{5};

static SessionMachine::Time monotonicNow()
{
#ifdef CLOCK_BOOTTIME
    // Unlike the steady clock this one goes on while the machine sleeps, so that the sleep is noticed.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#endif
    return std::chrono::steady_clock::now().time_since_epoch();
}

static qint64 wallClockNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

static SessionMachine::Settings machineSettings(const ShardConfiguration &configuration)
{
    return {configuration.shard, configuration.gatewayUrl, configuration.timeouts, configuration.backoff};
}

static Commands::Identify identifySettings(const ShardConfiguration &configuration)
{
    Commands::Identify settings;
    settings.intents = configuration.intents;
    settings.shard = configuration.shard;
    settings.largeThreshold = configuration.largeThreshold;
    settings.payloadCompression =
        configuration.payloadCompression && configuration.compression == Compression::None;
    settings.os = QSysInfo::kernelType();
    settings.browser = QStringLiteral("libgateway");
    settings.device = QStringLiteral("libgateway");
    settings.presence = configuration.presence;
    return settings;
}

class Shard::Private
{
public:
    Private(Shard *shard, ShardConfiguration settings, IdentifyQueue *identifyQueue)
        : q(shard)
        , configuration(std::move(settings))
        , queue(identifyQueue)
        , machine(machineSettings(configuration))
    {
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

    Shard *q;
    ShardConfiguration configuration;
    IdentifyQueue *queue;
    SessionMachine machine;
    std::array<QTimer, SessionMachine::timerCount> timers;
    Connection *connection = nullptr;
    QList<Transition> transitions;
    Error error;
    ShardSnapshot figures;
    bool isRunning = false;

    void runActions();
    void openConnection(const QUrl &url);
    void discardConnection(int code);
    void takePayload(const QByteArray &bytes, qsizetype wireSize);
    void send(const QByteArray &payload, const QByteArray &shown);
    void announce(Transition transition);
    [[nodiscard]] Event::Origin origin(Event::Direction direction, qsizetype wireSize) const;

    void operator()(const SessionMachine::RequestIdentify &)
    {
        if (!queue) {
            machine.identifyGranted(monotonicNow());
            return;
        }
        queue->request(configuration.shard, q, [this] {
            machine.identifyGranted(monotonicNow());
            // A turn that came too late goes to the next.
            if (machine.state() != ShardState::Connecting)
                queue->cancel(configuration.shard);
            runActions();
        });
    }
    void operator()(const SessionMachine::CancelIdentify &)
    {
        if (queue)
            queue->cancel(configuration.shard);
    }
    void operator()(const SessionMachine::OpenConnection &action) { openConnection(action.url); }
    void operator()(const SessionMachine::SendHeartbeat &action)
    {
        const QByteArray payload = Commands::heartbeat(action.sequence);
        send(payload, payload);
    }
    void operator()(const SessionMachine::SendIdentify &)
    {
        const Commands::Identify settings = identifySettings(configuration);
        send(Commands::identify(configuration.token, settings), Commands::identify(Token("***"), settings));
        if (queue)
            queue->identified(configuration.shard);
    }
    void operator()(const SessionMachine::SendResume &action)
    {
        send(Commands::resume(configuration.token, action.session),
             Commands::resume(Token("***"), action.session));
    }
    void operator()(const SessionMachine::CloseConnection &action)
    {
        if (connection)
            connection->close(action.code, {});
    }
    void operator()(const SessionMachine::DiscardConnection &action) { discardConnection(action.code); }
    void operator()(const SessionMachine::StartTimer &action)
    {
        timers[std::size_t(action.timer)].start(action.delay);
    }
    void operator()(const SessionMachine::StopTimer &action) { timers[std::size_t(action.timer)].stop(); }
    void operator()(const SessionMachine::Deliver &action)
    {
        ++figures.events;
        Q_EMIT q->eventReceived(action.event);
    }
    void operator()(const SessionMachine::ReportLatency &action)
    {
        Q_EMIT q->latencyChanged(std::chrono::duration<double, std::milli>(action.latency).count());
    }
    void operator()(const SessionMachine::ChangeState &action) { announce(action.transition); }
};

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

void Shard::Private::openConnection(const QUrl &url)
{
    discardConnection(int(OwnCloseCode::Reconnecting));
    connection = new Connection(configuration.compression, q);
    QObject::connect(connection, &Connection::opened, q, [this] {
        machine.opened(monotonicNow());
        runActions();
    });
    QObject::connect(connection, &Connection::payloadReceived, q,
                     [this](const QByteArray &bytes, qsizetype wireSize) { takePayload(bytes, wireSize); });
    QObject::connect(
        connection, &Connection::closed, q, [this](int code, const QString &reason, const Error &reported) {
            std::exchange(connection, nullptr)->deleteLater();
            machine.closed(code, QString::fromUtf8(configuration.token.redacted(reason.toUtf8())), reported,
                           monotonicNow());
            runActions();
        });
    connection->open(gatewayUrl(url, configuration.compression));
}

void Shard::Private::discardConnection(int code)
{
    if (!connection)
        return;
    Connection *old = std::exchange(connection, nullptr);
    // Nothing that the old connection still says reaches the machine.
    old->disconnect(q);
    if (!old->isOpen()) {
        old->abort();
        old->deleteLater();
        return;
    }
    QObject::connect(old, &Connection::closed, old, &QObject::deleteLater);
    QTimer::singleShot(discardTimeout, old, [old] {
        old->abort();
        old->deleteLater();
    });
    old->close(code, {});
}

Event::Origin Shard::Private::origin(Event::Direction direction, qsizetype wireSize) const
{
    return {configuration.shard, direction, wallClockNow(), wireSize,
            direction == Event::Direction::Received && machine.state() == ShardState::Resuming};
}

void Shard::Private::takePayload(const QByteArray &bytes, qsizetype wireSize)
{
    ++figures.payloads;
    figures.bytesReceived += wireSize;
    figures.bytesInflated += bytes.size();
    Error malformed;
    const Envelope envelope = Envelope::scan(bytes, &malformed);
    if (malformed) {
        machine.receivedBad(malformed, monotonicNow());
        runActions();
        return;
    }
    const Event event(bytes, envelope, origin(Event::Direction::Received, wireSize));
    Q_EMIT q->payloadReceived(event);
    machine.received(event, monotonicNow());
    runActions();
}

void Shard::Private::send(const QByteArray &payload, const QByteArray &shown)
{
    if (!connection || !connection->send(payload)) {
        qCWarning(lcSession).noquote() << "shard" << configuration.shard.toString()
                                       << "could not send a payload of" << payload.size() << "bytes";
        return;
    }
    figures.bytesSent += payload.size();
    Error malformed;
    const Envelope envelope = Envelope::scan(shown, &malformed);
    Q_EMIT q->payloadSent(Event(shown, envelope, origin(Event::Direction::Sent, payload.size())));
}

void Shard::Private::announce(Transition transition)
{
    transition.when = QDateTime::currentDateTimeUtc();
    if (transitions.size() == historyLength)
        transitions.removeFirst();
    transitions.append(transition);
    error = transition.to == ShardState::Failed ? transition.error : Error();
    qCInfo(lcSession).noquote().nospace()
        << "shard " << configuration.shard.toString() << ": " << stateText(transition.from) << " -> "
        << stateText(transition.to) << ", " << causeText(transition);
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

Shard::Shard(ShardConfiguration configuration, IdentifyQueue *queue, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(configuration), queue))
{}

Shard::~Shard()
{
    if (d->queue)
        d->queue->cancel(d->configuration.shard);
    if (d->connection)
        d->connection->disconnect(this);
}

const ShardConfiguration &Shard::configuration() const
{
    return d->configuration;
}

ShardId Shard::shardId() const
{
    return d->configuration.shard;
}

ShardState Shard::state() const
{
    return d->machine.state();
}

QList<Transition> Shard::history() const
{
    return d->transitions;
}

Error Shard::error() const
{
    return d->error;
}

std::chrono::nanoseconds Shard::latency() const
{
    return d->machine.heartbeat().latency();
}

qint64 Shard::latencyMs() const
{
    return std::chrono::floor<std::chrono::milliseconds>(latency()).count();
}

qint64 Shard::sequence() const
{
    return d->machine.sequence();
}

Session Shard::session() const
{
    return d->machine.session();
}

void Shard::setSession(const Session &session)
{
    d->machine.setSession(session);
}

ShardSnapshot Shard::snapshot() const
{
    const auto milliseconds = [](std::chrono::nanoseconds time) {
        return time.count() < 0 ? -1.0 : std::chrono::duration<double, std::milli>(time).count();
    };
    ShardSnapshot snapshot = d->figures;
    snapshot.shard = d->configuration.shard;
    snapshot.state = d->machine.state();
    if (!d->transitions.isEmpty())
        snapshot.lastTransition = d->transitions.constLast();
    snapshot.sequence = d->machine.sequence();
    snapshot.timestamp = std::chrono::steady_clock::now().time_since_epoch().count();
    const Heartbeat &heartbeat = d->machine.heartbeat();
    snapshot.latency = milliseconds(heartbeat.latency());
    snapshot.averageLatency = milliseconds(heartbeat.average());
    snapshot.heartbeatInterval = heartbeat.interval();
    const SessionMachine::Counters &counters = d->machine.counters();
    snapshot.identifies = counters.identifies;
    snapshot.resumes = counters.resumes;
    snapshot.reconnects = std::max<qint64>(0, counters.connections - 1);
    snapshot.replayed = counters.replayed;
    snapshot.gaps = counters.gaps;
    snapshot.duplicates = counters.duplicates;
    if (d->connection) {
        snapshot.inflater = d->connection->inflaterStatistics();
        snapshot.inflaterImplementation = d->connection->inflaterImplementation();
    }
    return snapshot;
}

void Shard::start()
{
    d->machine.start(monotonicNow());
    d->runActions();
}

void Shard::stop()
{
    d->machine.stop(SessionMachine::StopMode::EndSession, monotonicNow());
    d->runActions();
}

void Shard::suspend()
{
    d->machine.stop(SessionMachine::StopMode::KeepSession, monotonicNow());
    d->runActions();
}

void Shard::reconnect()
{
    d->machine.reconnect(monotonicNow());
    d->runActions();
}

} // namespace Gateway
