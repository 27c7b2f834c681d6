// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/session/shard_p.h>
#include <gateway/session/shardclock_p.h>

#include <utility>

namespace Gateway {

//! Of a payload that is being taken.
Event::Origin Shard::Private::origin(qsizetype wireSize) const
{
    return {configuration.shard, Event::Direction::Received, connection->readTime(), wireSize,
            machine.state() == ShardState::Resuming};
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
    handOut(Event(std::move(bytes), envelope, origin(wireSize)));
}

void Shard::Private::handOut(Event event)
{
    // A slot may delete the shard, which is no time of its stages then.
    const std::shared_ptr<StageClock> measuring = clock;
    const bool isSlots = !handsOn;
    const StageClock::Time began = measuring ? StageClock::now() : StageClock::Time(0);
    {
        const DeletionWatch watch(&isGone);
        Q_EMIT q->payloadReceived(event);
        if (watch.isGone())
            return;
    }
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

//! False when a slot deleted the shard.
bool Shard::Private::deliver(Event event)
{
    ++figures.events;
    const GuildAvailability::Change change = guilds.take(event);
    const DeletionWatch watch(&isGone);
    Q_EMIT q->eventReceived(event);
    if (!watch.isGone() && receiver)
        receiver->takeEvent(std::move(event));
    if (!watch.isGone() && change == GuildAvailability::Change::AllAvailable)
        Q_EMIT q->guildsAvailable();
    return !watch.isGone();
}

} // namespace Gateway
