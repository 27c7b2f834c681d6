// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../filter/madelog.h"
#include "filter/logresult.h"
#include "filter/logsortkey.h"

#include <functional>

//! Results as a search would make them, from a test that says which rows match.
namespace MadeResult {

using Test = std::function<bool(RowId)>;

inline bool all(RowId)
{
    return true;
}

inline MatchSet matchesOf(const LogSnapshot &snapshot, const Test &test)
{
    QList<ChunkMatchesPointer> chunks;
    for (qsizetype i = 0; i < snapshot.chunkCount(); ++i) {
        const auto chunk = std::make_shared<ChunkMatches>();
        chunk->firstRow = snapshot.chunk(i)->firstRow();
        chunk->tested = snapshot.rowsOfChunk(i);
        for (int row = 0; row < chunk->tested; ++row) {
            if (test(chunk->firstRow + RowId(row)))
                chunk->bits.set(row);
        }
        chunk->count = chunk->bits.count();
        chunks << chunk;
    }
    return MatchSet(chunks);
}

inline LogResult result(const LogSnapshot &snapshot, const Test &test = all, const LogOrder &order = {},
                        quint64 generation = 1)
{
    LogResult made;
    made.generation = generation;
    made.snapshot = snapshot;
    made.order = order;
    made.matches = matchesOf(snapshot, test);
    if (order.isNatural())
        return made;
    const LogSortKey sortKey(order.key);
    std::vector<std::pair<quint64, RowId>> places;
    for (qsizetype i = 0; i < made.matches.size(); ++i) {
        const RowId row = made.matches.at(i);
        const LogChunk &chunk = *snapshot.chunk(snapshot.chunkIndexOf(row));
        places.emplace_back(sortKey.of(chunk.columns(), int(row - chunk.firstRow())), row);
    }
    std::sort(places.begin(), places.end());
    std::vector<RowId> rows;
    for (const auto &[key, row] : places)
        rows.push_back(row);
    made.sorted = std::make_shared<const std::vector<RowId>>(rows);
    return made;
}

//! Rows of one shard, of one second each; of every ten the last one is of another type.
inline void append(MadeLog *log, int count)
{
    for (int i = 0; i < count; ++i) {
        const RowId id = log->endRow();
        MadeRow row;
        row.type = id % 10 == 9 ? QByteArray("GUILD_CREATE") : QByteArray("MESSAGE_CREATE");
        row.time = qint64(id + 1) * 1'000'000'000;
        row.sequence = qint64(id) + 1;
        row.guild = 81384788765712384;
        row.user = id % 7 + 1;
        row.shard = quint16(id % 4);
        row.wireSize = quint32((id * 7919) % 1000);
        row.payload = "{\"d\":{\"content\":\"row " + QByteArray::number(id) + "\"}}";
        log->append(row);
    }
}

} // namespace MadeResult
