// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowink.h"

#include "colorscheme.h"

#include <gateway/protocol/opcode.h>

namespace {

using Gateway::EventType;
using Gateway::Opcode;

enum class Family { Plain, Message, Quiet, Guild, Voice, Session, Trouble };

Family familyOfType(EventType type)
{
    if (type == EventType::Ready || type == EventType::Resumed)
        return Family::Session;
    if (type == EventType::RateLimited)
        return Family::Trouble;
    if (type == EventType::PresenceUpdate || type == EventType::TypingStart)
        return Family::Quiet;
    const QLatin1String name = Gateway::eventTypeName(type);
    if (name.startsWith(QLatin1String("MESSAGE_")))
        return Family::Message;
    if (name.startsWith(QLatin1String("VOICE_")) || name.startsWith(QLatin1String("STAGE_")))
        return Family::Voice;
    if (name.startsWith(QLatin1String("GUILD_")) || name.startsWith(QLatin1String("CHANNEL_")) ||
        name.startsWith(QLatin1String("THREAD_")))
        return Family::Guild;
    return Family::Plain;
}

Family familyOf(const LogRow &row)
{
    switch (Opcode(row.op)) {
    case Opcode::Dispatch:
        return familyOfType(LogType::eventType(row.type));
    case Opcode::Heartbeat:
    case Opcode::HeartbeatAck:
        return Family::Quiet;
    case Opcode::Reconnect:
    case Opcode::InvalidSession:
        return Family::Trouble;
    default:
        return Family::Session;
    }
}

} // namespace

QColor rowInk(const LogRow &row, bool isTypeColumn, const QPalette &palette)
{
    if (row.isChangeOfState())
        return Colors::ofState(Gateway::ShardState(row.state), palette);
    const Family family = familyOf(row);
    if (family == Family::Quiet)
        return Colors::muted(palette);
    if (family == Family::Trouble)
        return Colors::busy(palette);
    if (!isTypeColumn)
        return {};
    switch (family) {
    case Family::Message:
        return Colors::ofSeries(0, palette);
    case Family::Guild:
        return Colors::ofSeries(2, palette);
    case Family::Voice:
        return Colors::ofSeries(6, palette);
    case Family::Session:
        return Colors::good(palette);
    default:
        return {};
    }
}
