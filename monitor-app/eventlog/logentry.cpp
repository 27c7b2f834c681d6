// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logentry.h"

#include "eventlog/payloadids.h"

#include <gateway/capture/ndjson.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace {

using Gateway::EventType;

//! What `id` names in the events of a type.
enum class Subject : quint8 { Other, Guild, Channel };

Subject subjectOfName(QLatin1String name)
{
    if (name == QLatin1String("GUILD_CREATE") || name == QLatin1String("GUILD_UPDATE") ||
        name == QLatin1String("GUILD_DELETE"))
        return Subject::Guild;
    const bool isChannel = name.startsWith(QLatin1String("CHANNEL_")) ||
                           name.startsWith(QLatin1String("THREAD_")) ||
                           name.startsWith(QLatin1String("VOICE_CHANNEL_"));
    return isChannel ? Subject::Channel : Subject::Other;
}

Subject subjectOf(EventType type)
{
    static const std::vector<Subject> subjects = [] {
        std::vector<Subject> table;
        table.reserve(std::size_t(Gateway::eventTypeCount()));
        for (int i = 0; i < Gateway::eventTypeCount(); ++i)
            table.push_back(subjectOfName(Gateway::eventTypeName(EventType(i))));
        return table;
    }();
    return subjects[std::size_t(type)];
}

quint32 clamped(qsizetype size)
{
    return quint32(std::clamp<qsizetype>(size, 0, std::numeric_limits<qint32>::max()));
}

} // namespace

LogEntry LogEntry::fromEvent(const Gateway::Event &event)
{
    LogEntry entry;
    entry.time = event.timestamp();
    entry.sequence = event.sequence();
    entry.op = event.op();
    entry.shard = event.shard().id;
    entry.type = event.type();
    entry.direction =
        event.direction() == Gateway::Event::Direction::Sent ? LogDirection::Sent : LogDirection::Received;
    entry.replayed = event.isReplayed();
    if (event.opcode() == Gateway::Opcode::Dispatch && entry.type == EventType::Unknown)
        entry.foreignType = event.typeName().toUtf8();
    entry.payload = event.payload();
    entry.wireSize = clamped(event.wireSize());

    const PayloadIds ids = findPayloadIds(entry.payload);
    const Subject subject = subjectOf(entry.type);
    entry.guild = ids.guild == 0 && subject == Subject::Guild ? ids.id : ids.guild;
    entry.channel = ids.channel == 0 && subject == Subject::Channel ? ids.id : ids.channel;
    entry.user = ids.user;
    return entry;
}

LogEntry LogEntry::fromTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    LogEntry entry;
    entry.time = transition.when.toMSecsSinceEpoch() * 1'000'000;
    entry.shard = shard.id;
    entry.direction = LogDirection::State;
    entry.state = transition.to;
    entry.payload = Gateway::ndjsonLine(shard, transition).trimmed();
    return entry;
}

LogType::Code LogEntry::typeCode() const
{
    if (direction == LogDirection::State)
        return LogType::stateChange;
    if (op != int(Gateway::Opcode::Dispatch))
        return LogType::ofOpcode(op);
    if (type == Gateway::EventType::Unknown && !foreignType.isEmpty())
        return LogType::ofForeignName(foreignType);
    return LogType::ofEvent(type);
}
