// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "eventlog/namebook.h"

//! Reads the names out of the log into a NameBook, each row once, a slice at a time. Of most rows the columns
//! tell that there is nothing new in them.
class NameLearner
{
public:
    explicit NameLearner(NameBook *names) : m_names(names) {}

    //! Rows that were not read yet are those of \a snapshot from now on.
    void take(const LogSnapshot &snapshot);
    //! Reads on for some milliseconds; false when all is read.
    bool readOn();

private:
    void read(const LogChunk &chunk, int row);

    NameBook *m_names;
    LogSnapshot m_snapshot;
    RowId m_next = 0;
    PayloadReader m_reader;
};
