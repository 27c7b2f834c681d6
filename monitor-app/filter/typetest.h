// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logchunk.h"
#include "eventlog/rowbits.h"
#include "filter/filterexpression.h"

#include <QRegularExpression>

#include <atomic>
#include <memory>
#include <vector>

//! A comparison of the type column, by the types' names. Each type is looked at once, when the first row of
//! it comes by; types may be learnt while the filter is in use. Thread-safe.
class TypeTest
{
public:
    TypeTest(FilterOperator op, const std::vector<FilterMember> &members);

    //! Sets the bits of the rows from \a from to before \a to that hold; bits there are clear.
    void test(const LogColumns &columns, int from, int to, RowBits *matches) const;
    [[nodiscard]] bool test(const LogColumns &columns, int row) const { return holds(columns.type[row]); }

private:
    enum Answer : quint8 { No, Yes, Unknown };
    static constexpr std::size_t codes = 65536;

    [[nodiscard]] bool holds(LogType::Code code) const
    {
        const quint8 answer = m_answers[code].load(std::memory_order_relaxed);
        return answer == Unknown ? learn(code) : answer == Yes;
    }
    bool learn(LogType::Code code) const;
    [[nodiscard]] bool holdsName(const QByteArray &name) const;

    FilterOperator m_op;
    std::vector<QByteArray> m_names; //!< In capitals; patterns of names, or the text to be found in them.
    QRegularExpression m_expression;
    std::unique_ptr<std::atomic<quint8>[]> m_answers;
};
