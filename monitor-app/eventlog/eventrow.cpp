// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventrow.h"

#include <gateway/capture/ndjson.h>

#include <algorithm>
#include <limits>

namespace {

quint32 clamped(qsizetype size)
{
    return quint32(std::clamp<qsizetype>(size, 0, std::numeric_limits<qint32>::max()));
}

//! What the allocator and QByteArray add to the bytes of one array.
constexpr qsizetype arrayOverhead = 32;

} // namespace

EventRow EventRow::fromEvent(const Gateway::Event &event)
{
    EventRow row;
    row.time = event.timestamp();
    row.sequence = event.sequence();
    row.guild = event.guildId();
    row.op = event.op();
    row.shard = event.shard().id;
    row.type = event.type();
    row.kind = event.direction() == Gateway::Event::Direction::Sent ? Kind::Sent : Kind::Received;
    row.replayed = event.isReplayed();
    if (event.opcode() == Gateway::Opcode::Dispatch && row.type == Gateway::EventType::Unknown)
        row.foreignType = event.typeName().toUtf8();
    row.payload = event.payload();
    row.wireSize = clamped(event.wireSize());
    row.size = clamped(row.payload.size());
    return row;
}

EventRow EventRow::fromTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    EventRow row;
    row.time = transition.when.toMSecsSinceEpoch() * 1'000'000;
    row.shard = shard.id;
    row.kind = Kind::Transition;
    row.state = transition.to;
    row.payload = Gateway::ndjsonLine(shard, transition).trimmed();
    return row;
}

QByteArray EventRow::typeName() const
{
    if (kind == Kind::Transition)
        return QByteArray::fromRawData(transitionTypeName, sizeof(transitionTypeName) - 1);
    if (type != Gateway::EventType::Unknown) {
        const QLatin1String name = Gateway::eventTypeName(type);
        return QByteArray::fromRawData(name.data(), name.size());
    }
    if (!foreignType.isEmpty())
        return foreignType;
    const QLatin1String name = Gateway::opcodeName(Gateway::Opcode(op));
    return name.isEmpty() ? "OP_" + QByteArray::number(op)
                          : QByteArray::fromRawData(name.data(), name.size());
}

qsizetype EventRow::memory() const
{
    qsizetype bytes = qsizetype(sizeof(EventRow)) + payload.size() + summary.size() + 2 * arrayOverhead;
    if (!foreignType.isEmpty())
        bytes += foreignType.size() + arrayOverhead;
    return bytes;
}
