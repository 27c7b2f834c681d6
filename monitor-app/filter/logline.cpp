// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logline.h"

#include <gateway/capture/ndjson.h>

#include <algorithm>

namespace {

constexpr char lineBreak[] = "\r\n";

bool looksLikeFormula(QByteArrayView text)
{
    return !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front());
}

bool mustBeQuoted(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
}

void appendField(QByteArray *line, QByteArrayView text)
{
    const bool isFormula = looksLikeFormula(text);
    if (!isFormula && !mustBeQuoted(text)) {
        line->append(text);
        return;
    }
    line->append('"');
    if (isFormula)
        line->append('\'');
    while (!text.isEmpty()) {
        const qsizetype quote = text.indexOf('"');
        const qsizetype size = quote < 0 ? text.size() : quote + 1;
        line->append(text.first(size));
        if (quote >= 0)
            line->append('"');
        text = text.sliced(size);
    }
    line->append('"');
}

//! What the columns know of a payload that cannot be read any more.
QByteArray lostPayload(const LogColumns &columns, int row)
{
    const QLatin1String type = Gateway::eventTypeName(LogType::eventType(columns.type[row]));
    const qint64 sequence = columns.sequence[row];
    return "{\"op\":" + QByteArray::number(columns.op[row]) +
           ",\"s\":" + (sequence < 0 ? QByteArrayLiteral("null") : QByteArray::number(sequence)) + ",\"t\":" +
           (type.isEmpty() ? QByteArrayLiteral("null") : QByteArray('"' + QByteArray(type.data()) + '"')) +
           ",\"d\":null}";
}

} // namespace

QByteArray ndjsonLogLine(const LogColumns &columns, int row, QByteArrayView payload)
{
    const auto direction = LogDirection(columns.direction[row]);
    if (direction == LogDirection::State) // Its payload is the line.
        return payload.toByteArray() + '\n';
    Gateway::Error error;
    QByteArray text = payload.toByteArray();
    Gateway::Envelope envelope = Gateway::Envelope::scan(text, &error);
    if (error) {
        text = lostPayload(columns, row);
        error = {};
        envelope = Gateway::Envelope::scan(text, &error);
    }
    Gateway::Event::Origin origin;
    origin.shard.id = columns.shard[row];
    origin.direction = direction == LogDirection::Sent ? Gateway::Event::Direction::Sent
                                                       : Gateway::Event::Direction::Received;
    origin.timestamp = columns.time[row];
    origin.wireSize = columns.wireSize[row];
    origin.replayed = columns.replayed[row] != 0;
    return Gateway::ndjsonLine(Gateway::Event(text, envelope, origin));
}

QByteArray csvLogLine(const QList<LogColumn> &chosen, const LogColumns &columns, int row,
                      QByteArrayView payload)
{
    QByteArray line;
    for (const LogColumn column : chosen) {
        if (column == LogColumn::Payload)
            appendField(&line, payload);
        else
            appendField(&line, logColumnText(column, columns, row));
        line += ',';
    }
    line.chop(1);
    return line + lineBreak;
}

QByteArray csvHeaderLine(const QList<LogColumn> &chosen)
{
    QByteArrayList names;
    for (const LogColumn column : chosen)
        names.append(logColumnName(column));
    return names.join(',') + lineBreak;
}
