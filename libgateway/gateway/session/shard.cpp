// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/commands.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/limits.h>
#include <gateway/protocol/requests.h>
#include <gateway/session/sessionstore.h>
#include <gateway/session/shard_p.h>
#include <gateway/session/shardclock_p.h>

#include <QCoreApplication>

namespace Gateway {

Q_LOGGING_CATEGORY(lcSession, "gateway.session", QtInfoMsg)

// How often a session that goes on is saved. What came after the last time is replayed when a crash needs it.
static constexpr std::chrono::seconds saveInterval{5};

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
