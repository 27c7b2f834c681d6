// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/payload/event.h>
#include <gateway/session/shardstate.h>

#include <QByteArray>
#include <QString>

//! Counts rows from the beginning of the log. It is never used again, also after its row was dropped.
using RowId = quint64;

//! One row of the log: a payload that was received or sent, or a change of a shard's state.
//! What is shown and filtered often stands in columns, which were computed when the row came in.
struct EventRow
{
    enum class Kind : quint8 {
        Received,
        Sent,
        Transition, //!< A change of state; its payload is a JSON object that tells it.
    };

    qint64 time = 0;      //!< Nanoseconds since the Unix epoch.
    qint64 sequence = -1; //!< `s`, or -1.
    quint64 guild = 0;    //!< 0 where the event has none.
    quint32 wireSize = 0; //!< Bytes before inflating.
    quint32 size = 0;     //!< Bytes of the payload.
    qint32 op = -1;       //!< -1 for a transition.
    qint32 shard = 0;
    Gateway::EventType type = Gateway::EventType::Unknown;
    Kind kind = Kind::Received;
    Gateway::ShardState state = Gateway::ShardState::Idle; //!< Of a transition: the new one.
    bool replayed = false;
    QByteArray foreignType; //!< `t` of a type that this version does not list.
    QByteArray guildName;   //!< UTF-8, shared by the rows of a guild; empty where it is not known.
    QByteArray summary;     //!< One line of UTF-8 for people.
    QByteArray payload;     //!< JSON.

    //! The columns of \a event, without a summary.
    [[nodiscard]] static EventRow fromEvent(const Gateway::Event &event);
    //! The columns of \a transition, without a summary.
    [[nodiscard]] static EventRow fromTransition(Gateway::ShardId shard,
                                                 const Gateway::Transition &transition);

    //! `MESSAGE_CREATE`; the opcode's name where the payload is no dispatch; `STATE` for a transition.
    [[nodiscard]] QByteArray typeName() const;

    //! Bytes of memory that the row takes, its payload among them.
    [[nodiscard]] qsizetype memory() const;
};

//! What EventRow::typeName() gives for changes of state.
inline constexpr char transitionTypeName[] = "STATE";
