// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterexpression.h"
#include "filter/filtertoken.h"

#include <QCoreApplication>

//! Reads what a field is compared with, by the kind of the field, and tells what is wrong with it.
class ValueReader
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    //! \a now is what relative times count from, in nanoseconds since the Unix epoch.
    ValueReader(FilterOperand operand, FilterOperator op, qint64 now, FilterError *error);

    //! Nothing when \a token cannot be compared so; the error is set then.
    [[nodiscard]] std::optional<FilterMember> member(const FilterToken &token) const;

private:
    using Value = std::optional<FilterValue>;

    [[nodiscard]] Value value(const FilterToken &token) const;
    [[nodiscard]] Value number(const FilterToken &token) const;
    [[nodiscard]] Value snowflake(const FilterToken &token) const;
    [[nodiscard]] Value time(const FilterToken &token) const;
    [[nodiscard]] Value type(const FilterToken &token) const;
    [[nodiscard]] Value oneOf(const FilterToken &token, const QStringList &names) const;
    [[nodiscard]] Value boolean(const FilterToken &token) const;
    [[nodiscard]] Value payloadValue(const FilterToken &token) const;
    [[nodiscard]] Value text(const FilterToken &token) const;
    [[nodiscard]] Value pattern(const FilterToken &token) const;
    [[nodiscard]] Value unitError(const FilterToken &token, const QString &unit,
                                  const QStringList &known) const;
    [[nodiscard]] std::optional<FilterMember> range(const FilterToken &token, qsizetype dots) const;
    [[nodiscard]] bool isOrdered(const FilterValue &first, const FilterValue &last) const;

    std::nullopt_t fail(const FilterToken &token, const QString &message,
                        const QString &suggestion = {}) const;
    [[nodiscard]] QString operandName() const;

    FilterOperand m_operand;
    FilterKind m_kind;
    FilterOperator m_op;
    qint64 m_now;
    FilterError *m_error;
};
