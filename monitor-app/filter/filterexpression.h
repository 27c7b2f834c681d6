// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/exactnumber.h"
#include "filter/filterfield.h"
#include "filter/filtertime.h"
#include "filter/payloadpath.h"

#include <memory>
#include <variant>
#include <vector>

//! A regular expression as it is written between slashes.
struct FilterPattern
{
    QString pattern;
    QString flags; //!< Of `i`, `m`, `s`, each once, in this order.

    bool operator==(const FilterPattern &) const = default;
};

//! What a field or path is compared with. A QString is a text, an event type (in capitals, `*` for any text),
//! a direction or a state; null is std::monostate.
using FilterValue = std::variant<std::monostate, bool, ExactNumber, QString, FilterTime, FilterPattern>;

//! A value in `in {...}`, or all from the first to the last.
struct FilterMember
{
    FilterValue first;
    std::optional<FilterValue> last;

    bool operator==(const FilterMember &) const = default;
};

//! What is compared: a field of the row, or a path of its payload.
using FilterOperand = std::variant<FilterField, PayloadPath>;

//! A filter as a tree: immutable, without regard to how it was written. Nodes are made by the functions,
//! which keep it in one form: `a and (b and c)` has one node for the three.
class FilterExpression
{
public:
    using Pointer = std::shared_ptr<const FilterExpression>;

    enum class Kind : quint8 {
        And,        //!< Of all children, two or more.
        Or,         //!< Of one of the children, two or more.
        Not,        //!< Of the one child.
        Comparison, //!< Of the operand with the members: one, or those of `in {...}`.
        Exists,     //!< The row has the operand.
        Text,       //!< The payload has the text in it.
    };

    [[nodiscard]] static Pointer allOf(std::vector<Pointer> children); //!< Of at least one.
    [[nodiscard]] static Pointer anyOf(std::vector<Pointer> children); //!< Of at least one.
    [[nodiscard]] static Pointer negation(Pointer child);
    [[nodiscard]] static Pointer comparison(FilterOperand operand, FilterOperator op,
                                            std::vector<FilterMember> members);
    [[nodiscard]] static Pointer exists(FilterOperand operand);
    [[nodiscard]] static Pointer search(QString text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const std::vector<Pointer> &children() const { return m_children; }
    [[nodiscard]] const FilterOperand &operand() const { return m_operand; }
    [[nodiscard]] FilterOperator op() const { return m_op; }
    [[nodiscard]] const std::vector<FilterMember> &members() const { return m_members; }
    [[nodiscard]] const QString &text() const { return m_text; }

    //! Whether both say the same in the same order.
    friend bool operator==(const FilterExpression &a, const FilterExpression &b);

private:
    explicit FilterExpression(Kind kind) : m_kind(kind) {}
    static Pointer joined(Kind kind, std::vector<Pointer> children);

    Kind m_kind;
    FilterOperator m_op = FilterOperator::Equal;
    FilterOperand m_operand;
    std::vector<Pointer> m_children;
    std::vector<FilterMember> m_members;
    QString m_text;
};
