// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typetest.h"

#include "filter/boundedexpression.h"
#include "filter/wildcard.h"

#include <algorithm>

TypeTest::TypeTest(FilterOperator op, const std::vector<FilterMember> &members)
    : m_op(op), m_answers(std::make_unique<std::atomic<quint8>[]>(codes))
{
    for (const FilterMember &member : members) {
        if (const FilterPattern *pattern = std::get_if<FilterPattern>(&member.first))
            m_expression = boundedExpression(*pattern);
        else
            m_names.push_back(std::get<QString>(member.first).toUtf8());
    }
    for (std::size_t code = 0; code < codes; ++code)
        m_answers[code].store(Unknown, std::memory_order_relaxed);
}

bool TypeTest::learn(LogType::Code code) const
{
    const bool isMatch = holdsName(LogType::name(code));
    m_answers[code].store(isMatch ? Yes : No, std::memory_order_relaxed);
    return isMatch;
}

bool TypeTest::holdsName(const QByteArray &name) const
{
    const auto isLike = [&](const QByteArray &pattern) {
        return matchesWildcard(name, pattern);
    };
    switch (m_op) {
    case FilterOperator::Matches:
        return matchesBounded(m_expression, name);
    case FilterOperator::Contains:
        return name.toUpper().contains(m_names.front());
    case FilterOperator::StartsWith:
        return name.toUpper().startsWith(m_names.front());
    case FilterOperator::EndsWith:
        return name.toUpper().endsWith(m_names.front());
    case FilterOperator::NotEqual:
        return std::none_of(m_names.begin(), m_names.end(), isLike);
    default:
        return std::any_of(m_names.begin(), m_names.end(), isLike);
    }
}

void TypeTest::test(const LogColumns &columns, int from, int to, RowBits *matches) const
{
    constexpr int wordBits = 64;
    for (int row = from; row < to;) {
        const int end = std::min(to, (row / wordBits + 1) * wordBits);
        quint64 word = 0;
        for (int i = row; i < end; ++i)
            word |= quint64(holds(columns.type[i])) << (i % wordBits);
        matches->word(row / wordBits) |= word;
        row = end;
    }
}
