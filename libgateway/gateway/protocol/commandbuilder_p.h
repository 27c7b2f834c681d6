// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/command.h>
#include <gateway/protocol/error.h>

#include <QJsonObject>

//! What all commands have in common. The messages are translated in the context Gateway::Commands.
namespace Gateway::Commands {

//! A command with \a data, or an error when \a problem is one or the payload is too large.
[[nodiscard]] Command build(Opcode op, const QJsonObject &data, Intents intents, const Error &problem,
                            Error *error);

//! A command over \a payload, or an error when it is too large.
[[nodiscard]] Command build(Opcode op, const QByteArray &payload, Intents intents, Error *error);

//! The intents that REQUEST_GUILD_MEMBERS with \a data needs.
[[nodiscard]] Intents intentsOfMembersRequest(const QJsonObject &data);

//! An error of the caller's.
[[nodiscard]] Error invalid(const QString &message, const QString &advice = {});

//! An error when \a id names nothing.
[[nodiscard]] Error checkGuild(quint64 id);

} // namespace Gateway::Commands
