// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrow.h"

LogRow LogRow::read(const LogSnapshot &snapshot, RowId row)
{
    const LogChunk &chunk = *snapshot.chunk(snapshot.chunkIndexOf(row));
    const LogColumns &columns = chunk.columns();
    const auto i = row - chunk.firstRow();
    LogRow read;
    read.id = row;
    read.time = columns.time[i];
    read.sequence = columns.sequence[i];
    read.guild = columns.guild[i];
    read.channel = columns.channel[i];
    read.user = columns.user[i];
    read.wireSize = columns.wireSize[i];
    read.size = columns.size[i];
    read.shard = columns.shard[i];
    read.type = columns.type[i];
    read.op = columns.op[i];
    read.direction = LogDirection(columns.direction[i]);
    read.state = columns.state[i];
    read.replayed = columns.replayed[i] != 0;
    return read;
}

qint64 LogRow::timeOf(const LogSnapshot &snapshot, RowId row)
{
    const LogChunk &chunk = *snapshot.chunk(snapshot.chunkIndexOf(row));
    return chunk.columns().time[row - chunk.firstRow()];
}
