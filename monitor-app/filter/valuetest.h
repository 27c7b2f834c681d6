// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/byteneedle.h"
#include "filter/filterexpression.h"
#include "filter/payloadprobe.h"

#include <QRegularExpression>

//! A comparison of what stands at a path of the payload: docs/filter-language.md, "Values of the payload".
//! Thread-safe.
class ValueTest
{
public:
    //! Tests whether there is a value at \a path.
    explicit ValueTest(PayloadPath path);
    ValueTest(PayloadPath path, FilterOperator op, const std::vector<FilterMember> &members);

    [[nodiscard]] bool matches(PayloadProbe *probe) const;
    [[nodiscard]] int cost() const; //!< About nanoseconds for a usual payload.

private:
    //! What a value is compared with, as bytes where it is a text.
    struct Literal
    {
        FilterValue value;
        QByteArray utf8;
        std::optional<ExactNumber> number; //!< Of a number, or of a text that is written as an integer.
        std::optional<ExactNumber> last;   //!< The end of a range.
    };

    void prepareNeedles();
    [[nodiscard]] bool canMatch(PayloadProbe *probe) const;
    [[nodiscard]] bool holds(const PayloadCursor &value) const;
    [[nodiscard]] bool holdsText(QByteArrayView text) const;
    [[nodiscard]] bool holdsNumber(const ExactNumber &number) const;
    [[nodiscard]] bool isEqual(const PayloadCursor &value, const Literal &literal) const;
    [[nodiscard]] bool isEqualText(QByteArrayView text, const Literal &literal) const;
    [[nodiscard]] bool isEqualNumber(const ExactNumber &number, const Literal &literal) const;
    [[nodiscard]] bool isInOrder(std::strong_ordering order) const;

    PayloadPath m_path;
    bool m_existsOnly = false;
    FilterOperator m_op = FilterOperator::Equal;
    std::vector<Literal> m_literals;
    QRegularExpression m_expression;
    ByteNeedle m_keyNeedle;  //!< In each payload without escapes that has the path; empty: not known.
    ByteNeedle m_textNeedle; //!< In each payload without escapes that matches; empty: not known.
};
