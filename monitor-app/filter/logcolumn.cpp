// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logcolumn.h"

#include <QMetaEnum>

#include <algorithm>
#include <chrono>

namespace {

//! \a number in \a digits digits.
void appendDigits(QByteArray *text, qint64 number, int digits)
{
    const QByteArray plain = QByteArray::number(number);
    text->append(std::max<qsizetype>(0, digits - plain.size()), '0');
    text->append(plain);
}

//! QDateTime takes longer for it than all else that is done with a row.
QByteArray timeText(qint64 nanoseconds)
{
    using namespace std::chrono;
    const sys_time<microseconds> time(floor<microseconds>(std::chrono::nanoseconds(nanoseconds)));
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    QByteArray text;
    text.reserve(sizeof("2026-01-01T00:00:00.000000Z"));
    appendDigits(&text, int(date.year()), 4);
    text += '-';
    appendDigits(&text, unsigned(date.month()), 2);
    text += '-';
    appendDigits(&text, unsigned(date.day()), 2);
    text += 'T';
    appendDigits(&text, clock.hours().count(), 2);
    text += ':';
    appendDigits(&text, clock.minutes().count(), 2);
    text += ':';
    appendDigits(&text, clock.seconds().count(), 2);
    text += '.';
    appendDigits(&text, clock.subseconds().count(), 6);
    text += 'Z';
    return text;
}

QByteArray directionText(LogDirection direction)
{
    switch (direction) {
    case LogDirection::Received:
        return QByteArrayLiteral("in");
    case LogDirection::Sent:
        return QByteArrayLiteral("out");
    case LogDirection::State:
        return QByteArrayLiteral("state");
    }
    return {};
}

QByteArray stateText(quint8 state)
{
    if (state == LogColumns::noState)
        return {};
    return QMetaEnum::fromType<Gateway::ShardState>().valueToKey(state);
}

QByteArray idText(quint64 id)
{
    return id == 0 ? QByteArray() : QByteArray::number(id);
}

QByteArray naturalText(qint64 number)
{
    return number < 0 ? QByteArray() : QByteArray::number(number);
}

} // namespace

QList<LogColumn> logColumns()
{
    return {LogColumn::Time,  LogColumn::Shard,    LogColumn::Direction, LogColumn::Op,
            LogColumn::Type,  LogColumn::Sequence, LogColumn::Guild,     LogColumn::Channel,
            LogColumn::User,  LogColumn::Wire,     LogColumn::Size,      LogColumn::Replayed,
            LogColumn::State, LogColumn::Payload};
}

QByteArray logColumnName(LogColumn column)
{
    switch (column) {
    case LogColumn::Time:
        return QByteArrayLiteral("time");
    case LogColumn::Shard:
        return QByteArrayLiteral("shard");
    case LogColumn::Direction:
        return QByteArrayLiteral("dir");
    case LogColumn::Op:
        return QByteArrayLiteral("op");
    case LogColumn::Type:
        return QByteArrayLiteral("type");
    case LogColumn::Sequence:
        return QByteArrayLiteral("seq");
    case LogColumn::Guild:
        return QByteArrayLiteral("guild");
    case LogColumn::Channel:
        return QByteArrayLiteral("channel");
    case LogColumn::User:
        return QByteArrayLiteral("user");
    case LogColumn::Wire:
        return QByteArrayLiteral("wire");
    case LogColumn::Size:
        return QByteArrayLiteral("size");
    case LogColumn::Replayed:
        return QByteArrayLiteral("replayed");
    case LogColumn::State:
        return QByteArrayLiteral("state");
    case LogColumn::Payload:
        return QByteArrayLiteral("payload");
    }
    return {};
}

QByteArray logColumnText(LogColumn column, const LogColumns &columns, int row)
{
    switch (column) {
    case LogColumn::Time:
        return timeText(columns.time[row]);
    case LogColumn::Shard:
        return QByteArray::number(columns.shard[row]);
    case LogColumn::Direction:
        return directionText(LogDirection(columns.direction[row]));
    case LogColumn::Op:
        return naturalText(columns.op[row]);
    case LogColumn::Type:
        return LogType::name(columns.type[row]);
    case LogColumn::Sequence:
        return naturalText(columns.sequence[row]);
    case LogColumn::Guild:
        return idText(columns.guild[row]);
    case LogColumn::Channel:
        return idText(columns.channel[row]);
    case LogColumn::User:
        return idText(columns.user[row]);
    case LogColumn::Wire:
        return QByteArray::number(columns.wireSize[row]);
    case LogColumn::Size:
        return QByteArray::number(columns.size[row]);
    case LogColumn::Replayed:
        return columns.replayed[row] ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    case LogColumn::State:
        return stateText(columns.state[row]);
    case LogColumn::Payload:
        break;
    }
    return {};
}
