// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/protocol/opcode.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

//! A command that was handed to a shard, and what became of it.
struct SentCommand
{
    enum class Fate { Queued, Sent, Dropped };

    quint64 number = 0; //!< By which the session calls it.
    int shard = 0;
    Gateway::Opcode op{};
    QByteArray payload; //!< The token, if it is in there, redacted.
    QString summary;    //!< What tells it from others of its opcode; may be empty.
    Fate fate = Fate::Queued;
    QDateTime queuedAt;   //!< UTC, as the next.
    QDateTime endedAt;    //!< When it went out or was dropped.
    Gateway::Error error; //!< Why it was dropped.
    QString answer;       //!< How far the answer has come, where it is followed.
};

//! The guilds that \a payload is about, a command as JSON text.
[[nodiscard]] QList<quint64> guildsOf(const QByteArray &payload);

//! Its guilds, or the presence that it sets, for reading.
[[nodiscard]] QString summaryOf(const QByteArray &payload);

//! What a request for members says; the guild is 0 for other commands.
struct MembersAsked
{
    quint64 guild = 0;
    QString nonce;
    bool all = false;
};
[[nodiscard]] MembersAsked membersAskedBy(const QByteArray &payload);
