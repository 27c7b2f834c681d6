// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellterm.h"

#include "filter/filtertime.h"
#include "filter/logcolumn.h"
#include "filter/quotedtext.h"

#include <QRegularExpression>

#include <optional>

namespace {

std::optional<LogColumn> fieldOf(ViewColumn column)
{
    switch (column) {
    case ViewColumn::Time:
        return LogColumn::Time;
    case ViewColumn::Shard:
        return LogColumn::Shard;
    case ViewColumn::Direction:
        return LogColumn::Direction;
    case ViewColumn::Op:
        return LogColumn::Op;
    case ViewColumn::Type:
        return LogColumn::Type;
    case ViewColumn::Sequence:
        return LogColumn::Sequence;
    case ViewColumn::Guild:
        return LogColumn::Guild;
    case ViewColumn::Channel:
        return LogColumn::Channel;
    case ViewColumn::User:
        return LogColumn::User;
    case ViewColumn::WireSize:
        return LogColumn::Wire;
    case ViewColumn::Size:
        return LogColumn::Size;
    case ViewColumn::Replayed:
        return LogColumn::Replayed;
    case ViewColumn::State:
        return LogColumn::State;
    case ViewColumn::Delta:
    case ViewColumn::Summary:
        break;
    }
    return {};
}

//! A word as it is, anything else in quotes.
QString operand(const QString &value)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9_]+$"));
    return word.match(value).hasMatch() ? value : QuotedText::write(value);
}

//! One size is seldom met twice: what is at least as large is meant, as is what came from then on.
QString comparison(LogColumn field)
{
    const bool isScale = field == LogColumn::Time || field == LogColumn::Wire || field == LogColumn::Size;
    return isScale ? QStringLiteral(">=") : QStringLiteral("==");
}

} // namespace

QString cellTerm(ViewColumn column, const LogSnapshot &snapshot, RowId row)
{
    const std::optional<LogColumn> field = fieldOf(column);
    if (!field || !snapshot.contains(row))
        return {};
    const LogChunk &chunk = *snapshot.chunk(snapshot.chunkIndexOf(row));
    const int index = int(row - chunk.firstRow());
    const QString value = *field == LogColumn::Time
                              ? FilterTime{chunk.columns().time[index], 1}.toString()
                              : operand(QString::fromUtf8(logColumnText(*field, chunk.columns(), index)));
    if (value.isEmpty() || value == u"\"\"")
        return {};
    return QString::fromLatin1(logColumnName(*field)) + u' ' + comparison(*field) + u' ' + value;
}

QList<ViewColumn> telltaleColumns()
{
    return {ViewColumn::Type, ViewColumn::Guild, ViewColumn::Channel, ViewColumn::User, ViewColumn::Shard};
}
