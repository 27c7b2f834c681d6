// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"

#include "eventlog/logtype.h"

#include <gateway/session/shardstate.h>

#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace {

struct FieldRow
{
    FilterField field;
    const char *name;
    FilterKind kind;
    const char *description;
};

constexpr std::array<FieldRow, 14> fieldRows{{
    {FilterField::Type, "type", FilterKind::Type, QT_TRANSLATE_NOOP("Filter", "Event type or opcode name")},
    {FilterField::Op, "op", FilterKind::Number, QT_TRANSLATE_NOOP("Filter", "Opcode")},
    {FilterField::Shard, "shard", FilterKind::Number, QT_TRANSLATE_NOOP("Filter", "Number of the shard")},
    {FilterField::Sequence, "seq", FilterKind::Number, QT_TRANSLATE_NOOP("Filter", "Sequence number")},
    {FilterField::Guild, "guild", FilterKind::Snowflake, QT_TRANSLATE_NOOP("Filter", "Id of the guild")},
    {FilterField::Channel, "channel", FilterKind::Snowflake,
     QT_TRANSLATE_NOOP("Filter", "Id of the channel or thread")},
    {FilterField::User, "user", FilterKind::Snowflake, QT_TRANSLATE_NOOP("Filter", "Id of who did it")},
    {FilterField::Direction, "dir", FilterKind::Direction,
     QT_TRANSLATE_NOOP("Filter", "Received (in), sent (out) or a change of state")},
    {FilterField::Size, "size", FilterKind::Size, QT_TRANSLATE_NOOP("Filter", "Bytes of the payload")},
    {FilterField::Wire, "wire", FilterKind::Size, QT_TRANSLATE_NOOP("Filter", "Bytes on the wire")},
    {FilterField::Time, "time", FilterKind::Time, QT_TRANSLATE_NOOP("Filter", "When it came or was sent")},
    {FilterField::Replayed, "replayed", FilterKind::Boolean,
     QT_TRANSLATE_NOOP("Filter", "Came again while the session resumed")},
    {FilterField::State, "state", FilterKind::State,
     QT_TRANSLATE_NOOP("Filter", "The new state, of a change of state")},
    {FilterField::Row, "row", FilterKind::Number,
     QT_TRANSLATE_NOOP("Filter", "Number of the row, from 0 at the beginning of the log")},
}};

struct OperatorRow
{
    FilterOperator op;
    const char *name;
    const char *description;
};

constexpr std::array<OperatorRow, 11> operatorRows{{
    {FilterOperator::Equal, "==", QT_TRANSLATE_NOOP("Filter", "is equal to")},
    {FilterOperator::NotEqual, "!=", QT_TRANSLATE_NOOP("Filter", "is there and not equal to")},
    {FilterOperator::Less, "<", QT_TRANSLATE_NOOP("Filter", "is less than")},
    {FilterOperator::LessEqual, "<=", QT_TRANSLATE_NOOP("Filter", "is at most")},
    {FilterOperator::Greater, ">", QT_TRANSLATE_NOOP("Filter", "is greater than")},
    {FilterOperator::GreaterEqual, ">=", QT_TRANSLATE_NOOP("Filter", "is at least")},
    {FilterOperator::In, "in", QT_TRANSLATE_NOOP("Filter", "is one of {a, b, 1..5}")},
    {FilterOperator::Contains, "contains", QT_TRANSLATE_NOOP("Filter", "has the text in it")},
    {FilterOperator::StartsWith, "startswith", QT_TRANSLATE_NOOP("Filter", "begins with the text")},
    {FilterOperator::EndsWith, "endswith", QT_TRANSLATE_NOOP("Filter", "ends with the text")},
    {FilterOperator::Matches, "matches", QT_TRANSLATE_NOOP("Filter", "matches the /regular expression/")},
}};

const FieldRow &rowOf(FilterField field)
{
    return fieldRows[std::size_t(field)];
}

const OperatorRow &rowOf(FilterOperator op)
{
    return operatorRows[std::size_t(op)];
}

//! Null where nothing is called \a name.
template <typename Row, std::size_t size>
const Row *rowNamed(const std::array<Row, size> &rows, QStringView name)
{
    const auto row =
        std::ranges::find_if(rows, [name](const Row &r) { return name == QLatin1String(r.name); });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

QList<FilterField> FilterVocabulary::fields()
{
    QList<FilterField> all;
    for (const FieldRow &row : fieldRows)
        all << row.field;
    return all;
}

QString FilterVocabulary::name(FilterField field)
{
    return QString::fromLatin1(rowOf(field).name);
}

QString FilterVocabulary::description(FilterField field)
{
    return tr(rowOf(field).description);
}

FilterKind FilterVocabulary::kind(FilterField field)
{
    return rowOf(field).kind;
}

std::optional<FilterField> FilterVocabulary::fieldFromName(QStringView name)
{
    const FieldRow *row = rowNamed(fieldRows, name);
    return row ? std::optional(row->field) : std::nullopt;
}

QStringList FilterVocabulary::fieldNames()
{
    QStringList names;
    for (const FieldRow &row : fieldRows)
        names << QString::fromLatin1(row.name);
    return names;
}

QList<FilterOperator> FilterVocabulary::operators(FilterKind kind)
{
    using Op = FilterOperator;
    switch (kind) {
    case FilterKind::Number:
    case FilterKind::Snowflake:
    case FilterKind::Size:
    case FilterKind::Time:
        return {Op::Equal, Op::NotEqual, Op::Less, Op::LessEqual, Op::Greater, Op::GreaterEqual, Op::In};
    case FilterKind::Type:
        return {Op::Equal, Op::NotEqual, Op::In, Op::Contains, Op::StartsWith, Op::EndsWith, Op::Matches};
    case FilterKind::Direction:
    case FilterKind::State:
        return {Op::Equal, Op::NotEqual, Op::In};
    case FilterKind::Boolean:
        return {Op::Equal, Op::NotEqual};
    case FilterKind::Payload:
        break;
    }
    QList<FilterOperator> all;
    for (const OperatorRow &row : operatorRows)
        all << row.op;
    return all;
}

QString FilterVocabulary::name(FilterOperator op)
{
    return QString::fromLatin1(rowOf(op).name);
}

QString FilterVocabulary::description(FilterOperator op)
{
    return tr(rowOf(op).description);
}

std::optional<FilterOperator> FilterVocabulary::operatorFromName(QStringView name)
{
    const OperatorRow *row = rowNamed(operatorRows, name);
    return row ? std::optional(row->op) : std::nullopt;
}

QStringList FilterVocabulary::directions()
{
    return {QStringLiteral("in"), QStringLiteral("out"), QStringLiteral("state")};
}

QStringList FilterVocabulary::states()
{
    const QMetaEnum states = QMetaEnum::fromType<Gateway::ShardState>();
    QStringList names;
    for (int i = 0; i < states.keyCount(); ++i)
        names << QString::fromLatin1(states.key(i));
    return names;
}

QStringList FilterVocabulary::typeNames()
{
    QStringList names;
    const QList<LogType::Code> codes = LogType::all();
    for (const LogType::Code code : codes)
        names << QString::fromUtf8(LogType::name(code));
    names.sort();
    names.removeDuplicates();
    return names;
}
