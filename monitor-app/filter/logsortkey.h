// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"
#include "eventlog/logorder.h"

#include <vector>

//! Makes of the value that rows are sorted by a number of the same order. Types are in the order of their
//! names, as known when this was made.
class LogSortKey
{
public:
    explicit LogSortKey(LogOrder::Key key);

    [[nodiscard]] quint64 of(const LogColumns &columns, int row) const;

private:
    LogOrder::Key m_key;
    std::vector<quint32> m_typeRanks; //!< By LogType::Code.
};
