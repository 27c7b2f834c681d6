// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterexpression.h"
#include "filter/filtertoken.h"

#include <QCoreApplication>

//! Reads a filter: tokens, grammar, and the values by the kinds of their fields.
class FilterParser
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    static constexpr qsizetype maximumLength = 65536; //!< Of the text.
    static constexpr int maximumDepth = 64;           //!< Of parentheses and `not`.
    static constexpr int maximumTerms = 1000;         //!< Comparisons, texts and `exists`.
    static constexpr int maximumMembers = 8192;       //!< Values of all `in {...}` together.

    //! \a now is what times count from, in nanoseconds since the Unix epoch. Null for a text that says
    //! nothing; null and an error for one that is malformed.
    [[nodiscard]] static FilterExpression::Pointer parse(const QString &text, qint64 now, FilterError *error);

private:
    using Pointer = FilterExpression::Pointer;

    FilterParser(const QList<FilterToken> &tokens, qint64 now, FilterError *error);

    [[nodiscard]] Pointer run();
    [[nodiscard]] Pointer alternatives();
    [[nodiscard]] Pointer conjunction();
    [[nodiscard]] Pointer unary();
    [[nodiscard]] Pointer parenthesis();
    [[nodiscard]] Pointer existence();
    [[nodiscard]] Pointer term();
    [[nodiscard]] Pointer bareTerm(const FilterToken &word);
    [[nodiscard]] Pointer comparison(const FilterToken &word);
    [[nodiscard]] bool readMembers(const FilterToken &opToken, const FilterOperand &operand,
                                   FilterOperator op, std::vector<FilterMember> *members);
    [[nodiscard]] std::optional<FilterOperand> operand(const FilterToken &word);
    [[nodiscard]] std::optional<FilterOperand> unknownOperand(const FilterToken &word);
    [[nodiscard]] std::optional<FilterOperator> operatorAt(qsizetype index) const;
    [[nodiscard]] bool isComparisonNext() const;
    [[nodiscard]] bool isKeyword(const FilterToken &token) const;
    [[nodiscard]] bool isTermEnd(const FilterToken &token) const;
    [[nodiscard]] bool countTerm(const FilterToken &token);

    [[nodiscard]] const FilterToken &token(qsizetype ahead = 0) const;
    std::nullptr_t fail(const FilterToken &token, const QString &message, const QString &suggestion = {});

    const QList<FilterToken> &m_tokens;
    qint64 m_now;
    FilterError *m_error;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
    int m_members = 0;
};
