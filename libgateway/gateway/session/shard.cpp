// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/payload/etftoken_p.h>
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/commands.h>
#include <gateway/protocol/harmlesstext_p.h>
#include <gateway/protocol/limits.h>
#include <gateway/protocol/requests.h>
#include <gateway/protocol/secrets.h>
#include <gateway/session/sessionmachine.h>
#include <gateway/session/shard.h>
#include <gateway/transport/connection.h>
#include <gateway/transport/stageclock_p.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>
#include <array>
#include <ctime>
#include <numeric>

namespace Gateway {

Q_LOGGING_CATEGORY(lcSession, "gateway.session", QtInfoMsg)

static constexpr qsizetype historyLength = 256;

// How long a discarded connection may take to close before its socket is dropped.
static constexpr std::chrono::seconds discardTimeout{5};

// How often a session that goes on is saved. What came after the last time is replayed when a crash needs it.
static constexpr std::chrono::seconds saveInterval{5};

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

//! As much of a session's id as tells it from others. Snapshots may be logged and captured.
static QString shortened(const QString &sessionId)
{
    constexpr qsizetype shown = 6;
    if (sessionId.isEmpty())
        return {};
    return sessionId.left(std::min(shown, sessionId.size() / 2)) + u'…';
}

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

class Shard::Private final : public PayloadReceiver
{
public:
    Private(Shard *shard, ShardConfiguration settings, IdentifyQueue *identifyQueue)
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

    Shard *q;
    ShardConfiguration configuration;
    IdentifyQueue *queue;
    SessionMachine machine;
    std::shared_ptr<StageClock> clock; //!< Null when nothing is measured.
    bool handsOn = false;
    EventReceiver *receiver = nullptr;
    std::array<QTimer, SessionMachine::timerCount> timers;
    Connection *connection = nullptr;
    QList<Transition> transitions;
    Error error;
    ShardSnapshot figures;
    bool isRunning = false;
    SessionStore *store = nullptr;
    QTimer saveTimer;
    Session savedSession;
    QSet<EventType> filteredTypes;
    QHash<EventType, qint64> filteredCounts;
    GuildAvailability guilds;
    quint64 savedGuilds = 0; //!< Their revision.
    quint64 lastCommandId = 0;
    QHash<quint64, SessionMachine::Time> allMembersAskedAt;
    bool *isGone = nullptr;      //!< Where to tell deliver() that this was deleted.
    qint64 countedInflating = 0; //!< Nanoseconds of the present connection that are in decodeTimes.

    void runActions();
    void openConnection(const QUrl &url);
    void discardConnection(int code);
    void takePayload(QByteArray bytes, qsizetype wireSize) override;
    void handOut(Event event);
    bool deliver(Event event);
    void send(const QByteArray &payload, const QByteArray &shown);
    void sendSecret(QByteArray payload, const QByteArray &shown);
    void noteSent(qsizetype size, const QByteArray &shown);
    [[nodiscard]] QByteArray encoded(const QByteArray &payload, Error *reason) const;
    void announce(Transition transition);
    void saveSession();
    [[nodiscard]] QString shownReason(const QString &reason) const;
    void count(const Envelope &envelope, std::chrono::nanoseconds scan);
    bool filter(const Envelope &envelope);
    [[nodiscard]] Event::Origin origin(Event::Direction direction, qsizetype wireSize) const;

    void operator()(const SessionMachine::RequestIdentify &)
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
        sendSecret(Commands::identify(configuration.token, settings),
                   Commands::identify(Token("***"), settings));
        if (queue)
            queue->identified(configuration.shard);
    }
    void operator()(const SessionMachine::SendResume &action)
    {
        sendSecret(Commands::resume(configuration.token, action.session),
                   Commands::resume(Token("***"), action.session));
    }
    void operator()(const SessionMachine::SendCommand &action)
    {
        send(action.command.payload, action.command.payload);
        Q_EMIT q->commandSent(action.command.id);
    }
    void operator()(const SessionMachine::DropCommand &action)
    {
        Q_EMIT q->commandDropped(action.id, action.error);
    }
    void operator()(const SessionMachine::ReportGap &action)
    {
        qCWarning(lcSession).noquote() << "shard" << configuration.shard.toString() << "expected sequence"
                                       << action.expected << "and received" << action.received;
        Q_EMIT q->sequenceGapDetected(action.expected, action.received);
    }
    void operator()(const SessionMachine::ReportDuplicate &action)
    {
        qCWarning(lcSession).noquote() << "shard" << configuration.shard.toString() << "received sequence"
                                       << action.sequence << "again or late";
        Q_EMIT q->duplicateReceived(action.sequence);
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
    void operator()(const SessionMachine::Deliver &action) { (void)deliver(action.event); }
    void operator()(const SessionMachine::ReportLatency &action)
    {
        if (clock)
            clock->takeRoundTrip(StageClock::now(), action.latency);
        figures.latencies.add(std::chrono::duration<double>(action.latency).count());
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

//! False when a slot deleted the shard.
bool Shard::Private::deliver(Event event)
{
    ++figures.events;
    const GuildAvailability::Change change = guilds.take(event);
    bool gone = false;
    // A slot may run an event loop, but then nothing more is delivered before it returns.
    isGone = &gone;
    Q_EMIT q->eventReceived(event);
    if (!gone && receiver)
        receiver->takeEvent(std::move(event));
    if (!gone && change == GuildAvailability::Change::AllAvailable)
        Q_EMIT q->guildsAvailable();
    if (gone)
        return false;
    isGone = nullptr;
    return true;
}

void Shard::Private::openConnection(const QUrl &url)
{
    discardConnection(int(OwnCloseCode::Reconnecting));
    connection = new Connection(configuration.compression, configuration.network, q);
    countedInflating = 0;
    connection->setEncoding(configuration.encoding);
    if (configuration.inflater)
        connection->setInflaterLibrary(*configuration.inflater);
    connection->setStageClock(clock);
    connection->setTimesEachMessage(configuration.keepsMetrics);
    QObject::connect(connection, &Connection::opened, q, [this] {
        machine.opened(monotonicNow());
        runActions();
    });
    connection->setReceiver(this);
    QObject::connect(connection, &Connection::closed, q,
                     [this](int code, const QString &reason, const Error &reported) {
                         figures.inflaterSum.add(connection->inflaterStatistics());
                         connection->setReceiver(nullptr);
                         std::exchange(connection, nullptr)->deleteLater();
                         machine.closed(code, shownReason(reason), reported, monotonicNow());
                         runActions();
                     });
    connection->open(gatewayUrl(url, configuration.compression, configuration.encoding));
}

//! What the gateway gave as \a reason of its close frame, for people.
QString Shard::Private::shownReason(const QString &reason) const
{
    constexpr qsizetype longest = 125; // Of a control frame.
    return harmlessText(QString::fromUtf8(configuration.token.redacted(reason.toUtf8())), longest);
}

void Shard::Private::discardConnection(int code)
{
    if (!connection)
        return;
    figures.inflaterSum.add(connection->inflaterStatistics());
    Connection *old = std::exchange(connection, nullptr);
    // Nothing that the old connection still says reaches the machine.
    old->disconnect(q);
    old->setReceiver(nullptr);
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
    const bool isReceived = direction == Event::Direction::Received;
    return {configuration.shard, direction, isReceived ? connection->readTime() : wallClockNow(), wireSize,
            isReceived && machine.state() == ShardState::Resuming};
}

void Shard::Private::takePayload(QByteArray bytes, qsizetype wireSize)
{
    ++figures.payloads;
    figures.bytesReceived += wireSize;
    figures.bytesInflated += bytes.size();
    const auto begin = configuration.keepsMetrics ? std::chrono::steady_clock::now()
                                                  : std::chrono::steady_clock::time_point();
    Error malformed;
    if (configuration.encoding == Encoding::Etf)
        bytes = etfToJson(bytes, &malformed);
    const Envelope envelope = malformed ? Envelope() : Envelope::scan(bytes, &malformed);
    if (configuration.keepsMetrics)
        count(envelope, std::chrono::steady_clock::now() - begin);
    if (malformed) {
        machine.receivedBad(malformed, monotonicNow());
        runActions();
        return;
    }
    if (filter(envelope))
        return;
    handOut(Event(std::move(bytes), envelope, origin(Event::Direction::Received, wireSize)));
}

void Shard::Private::handOut(Event event)
{
    // A slot may delete the shard.
    const std::shared_ptr<StageClock> measuring = clock;
    const bool isSlots = !handsOn;
    const StageClock::Time began = measuring ? StageClock::now() : StageClock::Time(0);
    Q_EMIT q->payloadReceived(event);
    if (!isRunning && machine.receivedInOrder(event)) {
        isRunning = true;
        if (!deliver(std::move(event)))
            return;
        isRunning = false;
        if (machine.hasActions())
            runActions();
    } else {
        machine.received(event, monotonicNow());
        runActions();
    }
    if (!measuring)
        return;
    const StageClock::Time took = StageClock::now() - began;
    if (isSlots)
        measuring->spend(Stage::Slots, took);
    else
        measuring->leaveOut(took);
}

//! \a scan is what it took to find \a envelope; the time to inflate is added.
void Shard::Private::count(const Envelope &envelope, std::chrono::nanoseconds scan)
{
    if (envelope.op == int(Opcode::Dispatch))
        ++figures.eventCounts[int(envelope.eventType())];
    const qint64 inflating = connection ? connection->inflaterStatistics().nanoseconds : 0;
    const std::chrono::nanoseconds inflate(inflating - std::exchange(countedInflating, inflating));
    figures.decodeTimes.add(std::chrono::duration<double>(scan + inflate).count());
}

bool Shard::Private::filter(const Envelope &envelope)
{
    if (filteredTypes.isEmpty() || envelope.op != int(Opcode::Dispatch))
        return false;
    const EventType type = envelope.eventType();
    if (type == EventType::Ready || type == EventType::Resumed || !filteredTypes.contains(type))
        return false;
    ++figures.events;
    ++filteredCounts[type];
    machine.receivedFiltered(envelope, monotonicNow());
    runActions();
    return true;
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

QByteArray Shard::Private::encoded(const QByteArray &payload, Error *reason) const
{
    return configuration.encoding == Encoding::Etf ? etfFromJson(payload, reason) : payload;
}

void Shard::Private::send(const QByteArray &payload, const QByteArray &shown)
{
    Error malformed;
    const QByteArray bytes = encoded(payload, &malformed);
    const bool isSent = !malformed && connection && connection->send(bytes);
    noteSent(isSent ? bytes.size() : 0, shown);
}

//! \a payload holds the token, and \a shown does not.
void Shard::Private::sendSecret(QByteArray payload, const QByteArray &shown)
{
    Error malformed;
    if (configuration.encoding == Encoding::Etf) {
        wipe(&payload);
        payload = etfWithToken(shown, configuration.token, &malformed);
    }
    qsizetype sent = 0;
    if (connection && !payload.isEmpty())
        sent = connection->sendSecret(std::move(payload));
    noteSent(sent, shown);
}

//! \a size is in bytes, 0 when it could not be sent.
void Shard::Private::noteSent(qsizetype size, const QByteArray &shown)
{
    if (size == 0) {
        qCWarning(lcSession).noquote() << "shard" << configuration.shard.toString()
                                       << "could not send a payload of" << shown.size() << "bytes";
        return;
    }
    figures.bytesSent += size;
    Error malformed;
    const QByteArray told = configuration.token.redacted(shown);
    const Envelope envelope = Envelope::scan(told, &malformed);
    Q_EMIT q->payloadSent(Event(told, envelope, origin(Event::Direction::Sent, size)));
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

Shard::Shard(ShardConfiguration configuration, IdentifyQueue *queue, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(configuration), queue))
{}

Shard::~Shard()
{
    if (d->isGone)
        *d->isGone = true;
    d->saveSession();
    if (d->queue)
        d->queue->cancel(d->configuration.shard);
    if (d->connection) {
        d->connection->disconnect(this);
        d->connection->setReceiver(nullptr);
    }
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

void Shard::setSessionStore(SessionStore *store)
{
    d->store = store;
    d->guilds.setNamesKept(store != nullptr);
    if (!store) {
        d->saveTimer.stop();
        return;
    }
    // Qt makes no unique connection to a lambda: the one before, if any, is taken away.
    disconnect(&d->saveTimer, &QTimer::timeout, this, nullptr);
    connect(&d->saveTimer, &QTimer::timeout, this, [this] { d->saveSession(); });
    d->saveTimer.start(saveInterval);
}

void Shard::setFilteredTypes(const QSet<EventType> &types)
{
    d->filteredTypes = types;
}

QSet<EventType> Shard::filteredTypes() const
{
    return d->filteredTypes;
}

QHash<EventType, qint64> Shard::filteredCounts() const
{
    return d->filteredCounts;
}

const GuildAvailability &Shard::guilds() const
{
    return d->guilds;
}

quint64 Shard::sendCommand(const QByteArray &payload, const QString &caller)
{
    const quint64 id = ++d->lastCommandId;
    // The answer comes when the caller knows the number.
    QMetaObject::invokeMethod(
        this,
        [this, command = QueuedCommand{id, caller, payload}] {
            // What counts is its size on the wire, which is another in ETF.
            Error problem;
            const qsizetype size = d->encoded(command.payload, &problem).size();
            if (size > Limits::sentPayloadBytes) {
                problem = Error(ErrorDomain::Usage, ErrorCode::InvalidValue,
                                tr("A command of %1 bytes is too large: %2 are allowed.")
                                    .arg(size)
                                    .arg(Limits::sentPayloadBytes));
            }
            if (!problem)
                problem = Commands::refuseToken(command.payload, d->configuration.token);
            if (problem) {
                Q_EMIT commandDropped(command.id, problem);
                return;
            }
            d->machine.queueCommand(command, monotonicNow());
            d->runActions();
        },
        Qt::QueuedConnection);
    return id;
}

quint64 Shard::sendCommand(const Command &command, const QString &caller)
{
    if (const Intents missing = command.missingIntents(d->configuration.intents)) {
        qCWarning(lcSession).noquote()
            << "shard" << d->configuration.shard.toString() << opcodeName(command.op) << "needs"
            << intentNames(missing).join(u' ');
    }
    return sendCommand(command.payload, caller);
}

std::chrono::milliseconds Shard::takeTurnForAllMembers(quint64 guild)
{
    constexpr std::chrono::seconds period{30};
    const SessionMachine::Time now = monotonicNow();
    const auto last = d->allMembersAskedAt.constFind(guild);
    if (last != d->allMembersAskedAt.constEnd() && now - *last < period)
        return std::chrono::ceil<std::chrono::milliseconds>(*last + period - now);
    d->allMembersAskedAt.insert(guild, now);
    return std::chrono::milliseconds(0);
}

void Shard::reidentify()
{
    d->machine.reidentify(monotonicNow());
    d->runActions();
}

void Shard::networkRestored()
{
    d->machine.networkRestored(monotonicNow());
    d->runActions();
}

void Shard::setEventReceiver(EventReceiver *receiver)
{
    d->receiver = receiver;
}

void Shard::setHandsOn(bool handsOn)
{
    d->handsOn = handsOn;
}

void Shard::noteHeldUp()
{
    if (d->clock)
        d->clock->heldUp(StageClock::now());
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
    if (const Heartbeat::Time awaited = heartbeat.awaited(monotonicNow()); awaited.count() >= 0)
        snapshot.ackAwaited = std::chrono::duration_cast<std::chrono::milliseconds>(awaited);
    // A timer that is not active says -1.
    snapshot.heartbeatDue =
        d->timers[std::size_t(SessionMachine::Timer::Heartbeat)].remainingTimeAsDuration();
    const Session session = d->machine.session();
    snapshot.sessionId = shortened(session.id);
    snapshot.resumeUrl = session.resumeUrl;
    const SessionMachine::Counters &counters = d->machine.counters();
    snapshot.identifies = counters.identifies;
    snapshot.resumes = counters.resumes;
    snapshot.reconnects = counters.reconnects;
    snapshot.replayed = counters.replayed;
    snapshot.gaps = counters.gaps;
    snapshot.duplicates = counters.duplicates;
    snapshot.missedAcks = counters.missedAcks;
    if (d->clock)
        snapshot.stages = d->clock->times();
    const SendBudget &budget = d->machine.sendBudget();
    const SessionMachine::Time now = monotonicNow();
    snapshot.sendAvailable = budget.available(now);
    snapshot.sendWait = std::chrono::ceil<std::chrono::milliseconds>(budget.wait(now));
    snapshot.queuedCommands = d->machine.queuedCommands();
    snapshot.guilds = d->guilds.available().size();
    snapshot.guildsAwaited = d->guilds.awaited().size();
    snapshot.guildOutages = d->guilds.outages().size();
    snapshot.filtered = std::accumulate(d->filteredCounts.begin(), d->filteredCounts.end(), qint64(0));
    // Without a connection nothing is held.
    InflaterStatistics present;
    if (d->connection) {
        present = d->connection->inflaterStatistics();
        snapshot.inflaterImplementation = d->connection->inflaterImplementation();
    }
    snapshot.inflater = present;
    snapshot.inflaterSum.add(present);
    return snapshot;
}

void Shard::start()
{
    if (d->store && d->machine.session().isNull()) {
        if (const Session session = d->store->load(d->configuration.shard); !session.isNull()) {
            d->machine.setSession(session);
            d->guilds.restore(d->store->loadGuilds(d->configuration.shard));
        }
    }
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
