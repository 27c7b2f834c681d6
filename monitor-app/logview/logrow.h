// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"

//! The columns of one row, read from memory: cheap enough for painting.
struct LogRow
{
    RowId id = 0;
    qint64 time = 0;
    qint64 sequence = -1;
    quint64 guild = 0;
    quint64 channel = 0;
    quint64 user = 0;
    quint32 wireSize = 0;
    quint32 size = 0;
    quint16 shard = 0;
    LogType::Code type = 0;
    qint16 op = -1;
    LogDirection direction = LogDirection::Received;
    quint8 state = LogColumns::noState;
    bool replayed = false;

    [[nodiscard]] bool isChangeOfState() const { return direction == LogDirection::State; }

    //! \a row is in \a snapshot.
    [[nodiscard]] static LogRow read(const LogSnapshot &snapshot, RowId row);
    [[nodiscard]] static qint64 timeOf(const LogSnapshot &snapshot, RowId row);
};
