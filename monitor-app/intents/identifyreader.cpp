// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identifyreader.h"

#include <gateway/protocol/opcode.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Gateway;

static std::optional<Intents> intentsIn(QByteArrayView payload)
{
    const QJsonDocument json =
        QJsonDocument::fromJson(QByteArray::fromRawData(payload.data(), payload.size()));
    const QJsonValue number = json[u"d"][u"intents"];
    return number.isDouble() ? std::optional(Intents::fromInt(Intents::Int(number.toInteger())))
                             : std::nullopt;
}

void IdentifyReader::takeSnapshot(const LogSnapshot &snapshot)
{
    const RowId from = std::max(m_next, snapshot.firstRow());
    m_next = snapshot.endRow();
    if (from >= snapshot.endRow())
        return;
    PayloadReader reader;
    std::optional<Intents> found;
    for (qsizetype index = snapshot.chunkIndexOf(from); index < snapshot.chunkCount(); ++index) {
        const LogChunk &chunk = *snapshot.chunk(index);
        const qint16 *ops = chunk.columns().op;
        const int first = from > chunk.firstRow() ? int(from - chunk.firstRow()) : 0;
        for (int row = first; row < snapshot.rowsOfChunk(index); ++row) {
            if (ops[row] != qint16(Opcode::Identify))
                continue;
            if (const auto intents = intentsIn(reader.payload(chunk, row)))
                found = intents;
        }
    }
    if (found)
        Q_EMIT intentsFound(*found);
}

void IdentifyReader::clear()
{
    m_next = 0;
}
