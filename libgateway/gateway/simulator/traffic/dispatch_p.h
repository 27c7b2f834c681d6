// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/eventtype.h>
#include <gateway/protocol/intents.h>

#include <QByteArray>

#include <optional>

namespace Gateway::Simulation {

//! One event of the world, before it is known which sessions get it.
struct Dispatch
{
    EventType type = EventType::Unknown;
    quint64 guildId = 0; //!< 0: it belongs to no guild and goes to shard 0.
    QByteArray data{};
    QByteArray withoutContent{};      //!< For sessions without MESSAGE_CONTENT; empty: the same as data.
    bool direct = false;              //!< About a direct message.
    std::optional<Intents> intents{}; //!< Where the type alone does not tell them, see requiredIntents().
};

//! The intents of which one is enough to get \a event; none: it comes always. Of a type that comes from
//! guilds and from direct messages, each needs its own.
[[nodiscard]] Intents requiredIntents(const Dispatch &event);

} // namespace Gateway::Simulation
