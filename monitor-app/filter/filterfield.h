// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

//! How a comparison is written.
enum class FilterOperator : quint8 {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Contains,
    StartsWith,
    EndsWith,
    Matches,
};

//! What kind of values is compared.
enum class FilterKind : quint8 { Number, Snowflake, Size, Time, Type, Direction, State, Boolean, Payload };

//! The fields of a row that a filter may name.
enum class FilterField : quint8 {
    Type,
    Op,
    Shard,
    Sequence,
    Guild,
    Channel,
    User,
    Direction,
    Size,
    Wire,
    Time,
    Replayed,
    State,
    Row,
};

//! The words of the language: fields, operators, values of fields with few of them.
class FilterVocabulary
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    [[nodiscard]] static QList<FilterField> fields();
    [[nodiscard]] static QString name(FilterField field);
    [[nodiscard]] static QString description(FilterField field);
    [[nodiscard]] static FilterKind kind(FilterField field);
    [[nodiscard]] static std::optional<FilterField> fieldFromName(QStringView name);
    [[nodiscard]] static QStringList fieldNames();

    [[nodiscard]] static QList<FilterOperator> operators(FilterKind kind); //!< That may be used with it.
    [[nodiscard]] static QString name(FilterOperator op);
    [[nodiscard]] static QString description(FilterOperator op);
    [[nodiscard]] static std::optional<FilterOperator> operatorFromName(QStringView name);

    [[nodiscard]] static QStringList directions(); //!< In the order of LogDirection.
    [[nodiscard]] static QStringList states();     //!< In the order of ShardState.
    [[nodiscard]] static QStringList typeNames();  //!< All that are known by now, sorted.
};
