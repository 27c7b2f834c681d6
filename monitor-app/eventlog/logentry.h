// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logtype.h"

#include <gateway/payload/event.h>
#include <gateway/session/shardstate.h>

#include <QByteArray>

//! Counts rows from the beginning of the log. It is never used again, also after its row was dropped.
using RowId = quint64;

//! Where a row comes from.
enum class LogDirection : quint8 {
    Received,
    Sent,
    State, //!< A change of a shard's state; its payload is a JSON object that tells it.
};

//! One row on its way into the log: what stands in columns, and the payload.
struct LogEntry
{
    qint64 time = 0;      //!< Nanoseconds since the Unix epoch.
    qint64 sequence = -1; //!< `s`, or -1.
    quint64 guild = 0;    //!< Snowflakes; 0 where the payload has none.
    quint64 channel = 0;  //!< `channel_id`, or `id` where the event is a channel or a thread.
    quint64 user = 0;     //!< Who did it: `author.id`, `user.id`, `user_id`, `member.user.id`.
    quint32 wireSize = 0; //!< Bytes before inflating; of a frame with several payloads the first has all.
    qint32 op = -1;       //!< -1 for a change of state.
    qint32 shard = 0;
    LogDirection direction = LogDirection::Received;
    Gateway::EventType type = Gateway::EventType::Unknown;
    QByteArray foreignType;                                //!< `t` of a type that this version does not list.
    Gateway::ShardState state = Gateway::ShardState::Idle; //!< Of a change of state: the new one.
    bool replayed = false;
    QByteArray payload; //!< JSON, tokens redacted.

    [[nodiscard]] static LogEntry fromEvent(const Gateway::Event &event);
    [[nodiscard]] static LogEntry fromTransition(Gateway::ShardId shard,
                                                 const Gateway::Transition &transition);

    [[nodiscard]] LogType::Code typeCode() const; //!< What it is, as the column of types has it.
};
