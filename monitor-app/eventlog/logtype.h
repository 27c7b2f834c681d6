// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/eventtype.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

//! What the log's type column holds, in 16 bits: an event type, the opcode of a payload that is no dispatch,
//! a change of state, or a type that this version does not list.
class LogType
{
public:
    using Code = quint16;

    static constexpr Code stateChange = 0xFFFF;

    [[nodiscard]] static Code ofEvent(Gateway::EventType type);
    [[nodiscard]] static Code ofOpcode(int op); //!< Of a payload that is no dispatch.
    //! Of a dispatch whose `t` is not listed. Such names are kept for the life of the process, at most 4096;
    //! those that come later, or are very long, share one code, `OTHER`. Thread-safe.
    [[nodiscard]] static Code ofForeignName(QByteArrayView name);

    //! `MESSAGE_CREATE`; the opcode's name (`HEARTBEAT_ACK`, `OP_99`) where it is no dispatch; `STATE`.
    //! Thread-safe.
    [[nodiscard]] static QByteArray name(Code code);

    //! The code of \a name, whatever the case of its letters; -1 where nothing is called so (yet). Where an
    //! event and a command have the same name (`PRESENCE_UPDATE`) it is the event's. Thread-safe.
    [[nodiscard]] static int fromName(QByteArrayView name);

    //! Every code that has a name: events, opcodes, STATE, foreign names seen so far. Thread-safe.
    [[nodiscard]] static QList<Code> all();

    //! The event type of \a code, or Unknown.
    [[nodiscard]] static Gateway::EventType eventType(Code code);
};
