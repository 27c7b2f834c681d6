// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeatlatency.h"

#include <gateway/protocol/opcode.h>

namespace {

//! Farther back than this no heartbeat is looked for: a connection without an ACK is dropped long before.
constexpr qint64 longest = 120'000'000'000;

} // namespace

std::optional<qint64> heartbeatLatency(const LogSnapshot &snapshot, RowId ack)
{
    using Gateway::Opcode;
    qsizetype index = snapshot.chunkIndexOf(ack);
    const LogChunk *chunk = snapshot.chunk(index).get();
    const int ackRow = int(ack - chunk->firstRow());
    const quint16 shard = chunk->columns().shard[ackRow];
    const qint64 time = chunk->columns().time[ackRow];
    int row = ackRow;
    for (;;) {
        const LogColumns &columns = chunk->columns();
        for (--row; row >= 0; --row) {
            if (columns.shard[row] != shard)
                continue;
            const bool isSent = columns.direction[row] == quint8(LogDirection::Sent);
            if (columns.op[row] == qint16(Opcode::Heartbeat) && isSent)
                return time >= columns.time[row] ? std::optional(time - columns.time[row]) : std::nullopt;
            if (columns.op[row] == qint16(Opcode::HeartbeatAck) || time - columns.time[row] > longest)
                return {};
        }
        if (index == 0)
            return {};
        chunk = snapshot.chunk(--index).get();
        row = chunk->size();
    }
}
