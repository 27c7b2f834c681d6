// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventfilter.h"

#include "eventlog/eventrow.h"
#include "eventlog/rowbuilder.h"
#include "filter/filtercompiler_p.h"

EventFilter::EventFilter() = default;

EventFilter EventFilter::compile(const QString &text, FilterError *error)
{
    EventFilter filter;
    *error = {};
    const QList<FilterTerm> terms = filterTerms(text, error);
    if (error->isError() || terms.isEmpty())
        return filter;
    Compiler compiler(text.trimmed());
    for (const FilterTerm &term : terms) {
        if (!compiler.add(term, error))
            return filter;
    }
    filter.m_program = compiler.take();
    return filter;
}

QString EventFilter::text() const
{
    return m_program ? m_program->text : QString();
}

bool EventFilter::matches(const EventRow &row, QByteArrayView payload) const
{
    return !m_program || m_program->matches(row, payload);
}

bool EventFilter::matches(const EventRow &row) const
{
    return matches(row, row.payload);
}

bool EventFilter::matches(const Gateway::Event &event) const
{
    if (!m_program)
        return true;
    // A summary costs more than all columns together, and only texts are searched for in it.
    return matches(m_program->needsSummary() ? RowBuilder().build(event) : EventRow::fromEvent(event));
}

QStringList EventFilter::keys()
{
    return {QStringLiteral("type:"), QStringLiteral("shard:"), QStringLiteral("dir:"),
            QStringLiteral("guild:")};
}
