// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventchunk.h"

#include <QList>
#include <QMetaType>

//! What changed in the log since the batch before: a plain value from the store's thread to its readers.
struct EventBatch
{
    bool reset = false;              //!< A new filter, or the log was cleared: earlier rows do not count.
    bool cleared = false;            //!< The log was cleared: earlier rows are not there any more.
    QList<EventChunkPointer> chunks; //!< Chunks that the reader does not have yet.
    QList<RowId> rows;               //!< Rows that match, in order.
    RowId firstRow = 0;              //!< Rows before it were dropped.
    RowId endRow = 0;                //!< The id that the next row will have.
    quint64 dropped = 0;             //!< Rows that were dropped for the budget, since the beginning.
    qsizetype memory = 0;            //!< Bytes that the log takes.
    bool complete = true;            //!< The filter has seen all rows.
};

Q_DECLARE_METATYPE(EventBatch)
