// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiledfilter.h"

#include "filter/filterplanner.h"

FilterProgram::FilterProgram(QString text, FilterExpression::Pointer expression)
    : m_text(std::move(text)), m_expression(std::move(expression)), m_root(planFilter(*m_expression))
{}

void FilterProgram::match(const LogChunk &chunk, int from, int to, PayloadReader *reader,
                          RowBits *matches) const
{
    if (from >= to)
        return;
    const RowSpan span{chunk, from, to};
    RowDecision decision;
    m_root->decide(span, &decision);
    *matches |= decision.yes;
    if (!reader)
        return;
    // In the order of rows, so that each frame is inflated once, and only if one of its rows is asked.
    PayloadProbe probe;
    for (int row = decision.maybe.next(from); row >= 0 && row < to; row = decision.maybe.next(row + 1)) {
        probe.reset(reader->payload(chunk, row), PayloadReader::padding);
        if (m_root->test(chunk.columns(), row, &probe))
            matches->set(row);
    }
}

bool FilterProgram::matchesRow(const LogColumns &columns, QByteArrayView payload) const
{
    PayloadProbe probe;
    probe.reset(payload, 0);
    return m_root->test(columns, 0, &probe);
}
