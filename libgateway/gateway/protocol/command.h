// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/intents.h>
#include <gateway/protocol/opcode.h>

#include <QByteArray>
#include <QMetaType>

namespace Gateway {

//! A command that was checked: a payload the gateway takes as it is, at most Limits::sentPayloadBytes of
//! JSON. The values in commands.h make them.
struct Command
{
    Opcode op{};        //!< Of the payload.
    QByteArray payload; //!< JSON text, with its envelope.
    Intents intents;    //!< Without these the answer is empty, or the gateway refuses.

    //! Whether it could not be made.
    [[nodiscard]] bool isNull() const { return payload.isEmpty(); }

    //! The intents it needs that are not among those \a granted.
    [[nodiscard]] Intents missingIntents(Intents granted) const { return intents & ~granted; }

    friend bool operator==(const Command &, const Command &) = default;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::Command)
