// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"

#include <QByteArray>
#include <QList>

//! What a row can be written as in a table of text.
enum class LogColumn : quint8 {
    Time, //!< ISO 8601, UTC, microseconds.
    Shard,
    Direction, //!< `in`, `out` or `state`.
    Op,        //!< Empty for a change of state.
    Type,
    Sequence, //!< Empty where there is none, as are the ids.
    Guild,
    Channel,
    User,
    Wire,
    Size,
    Replayed, //!< `true` or `false`.
    State,    //!< Of a change of state: the new one.
    Payload,  //!< All of it, as it came.
};

[[nodiscard]] QList<LogColumn> logColumns(); //!< All, in their order.

//! What the filter language calls it: `time`, `shard`, `dir`; `payload` for the payload.
[[nodiscard]] QByteArray logColumnName(LogColumn column);

//! The text of \a column for a row of \a columns, UTF-8. The payload is not among them: it is no column of
//! the log.
[[nodiscard]] QByteArray logColumnText(LogColumn column, const LogColumns &columns, int row);
