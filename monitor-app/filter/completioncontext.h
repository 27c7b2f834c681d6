// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterexpression.h"
#include "filter/filtertoken.h"

#include <QString>

#include <optional>

//! What the grammar wants at a place of a filter, whose rest need not be there yet.
class CompletionContext
{
public:
    enum class Expected : quint8 {
        Term,     //!< A condition begins.
        Operand,  //!< A field or path, behind `exists`.
        Operator, //!< Behind a field or path.
        Value,    //!< Behind an operator.
        ListEnd,  //!< Behind a value in braces.
        Link,     //!< Behind a condition.
        Nothing,  //!< Inside of quotes or slashes.
    };

    CompletionContext(const QString &text, qsizetype cursor);

    [[nodiscard]] Expected expected() const { return m_expected; }
    [[nodiscard]] const QString &prefix() const { return m_prefix; } //!< What stands of the word already.
    [[nodiscard]] qsizetype position() const { return m_position; }  //!< Where the word begins.
    //! What stands before the operator; nothing where it is no field and no path.
    [[nodiscard]] const std::optional<FilterOperand> &operand() const { return m_operand; }

    [[nodiscard]] static std::optional<FilterOperand> operandFromWord(const QString &word);

private:
    void findPrefix(const QString &head, QList<FilterToken> *tokens, bool isBroken);
    void follow(const FilterToken &token);
    void followTerm(const FilterToken &token);
    void followOperator(const FilterToken &token);

    Expected m_expected = Expected::Term;
    QString m_prefix;
    qsizetype m_position = 0;
    std::optional<FilterOperand> m_operand;
    bool m_isList = false;
};
