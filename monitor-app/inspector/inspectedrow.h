// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "inspector/payloadtree.h"

#include <gateway/session/shardstate.h>

#include <optional>

//! One row of the log read in full: its columns and its payload, taken apart. It holds nothing of the log,
//! so that it can be kept when the row is dropped.
struct InspectedRow
{
    bool found = false;   //!< Whether the snapshot held the row.
    bool damaged = false; //!< The payload could not be inflated.
    RowId row = 0;
    qint64 time = 0;
    qint64 sequence = -1;
    int shard = 0;
    int op = -1;
    LogDirection direction = LogDirection::Received;
    QByteArray type; //!< `MESSAGE_CREATE`.
    qint64 wireSize = 0;
    qint64 size = 0;
    bool replayed = false;
    std::optional<Gateway::Transition> transition; //!< Of a change of state.

    PayloadTreePointer received;
    PayloadTreePointer pretty; //!< The same on several lines; null when it is malformed.
};

using InspectedRowPointer = std::shared_ptr<const InspectedRow>;

//! Reads \a row of \a snapshot. It inflates and parses: not for the GUI thread.
[[nodiscard]] InspectedRowPointer inspectRow(const LogSnapshot &snapshot, RowId row,
                                             const Overtaken &overtaken);
