// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter.h"

#include "filter/compiledfilter.h"
#include "filter/filterparser.h"
#include "filter/filterprinter.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace {

//! A row as the columns of a chunk hold it.
class EntryColumns
{
public:
    explicit EntryColumns(const LogEntry &entry)
        : m_entry(entry)
        , m_size(quint32(std::min<qsizetype>(entry.payload.size(), std::numeric_limits<quint32>::max())))
        , m_shard(quint16(entry.shard))
        , m_type(entry.typeCode())
        , m_op(qint16(std::clamp<qint32>(entry.op, -1, std::numeric_limits<qint16>::max())))
        , m_direction(quint8(entry.direction))
        , m_state(entry.direction == LogDirection::State ? quint8(entry.state) : LogColumns::noState)
        , m_replayed(entry.replayed ? 1 : 0)
    {}

    [[nodiscard]] LogColumns columns() const
    {
        return {&m_entry.time,     &m_entry.sequence, &m_entry.guild, &m_entry.channel, &m_entry.user,
                &m_entry.wireSize, &m_size,           &m_shard,       &m_type,          &m_op,
                &m_direction,      &m_state,          &m_replayed};
    }

private:
    const LogEntry &m_entry;
    quint32 m_size;
    quint16 m_shard;
    LogType::Code m_type;
    qint16 m_op;
    quint8 m_direction;
    quint8 m_state;
    quint8 m_replayed;
};

qint64 nanosecondsNow()
{
    constexpr qint64 msec = 1'000'000;
    return QDateTime::currentMSecsSinceEpoch() * msec;
}

} // namespace

Filter::Filter() = default;

Filter Filter::compile(const QString &text, FilterError *error)
{
    FilterError problem;
    FilterExpression::Pointer expression = FilterParser::parse(text, nanosecondsNow(), &problem);
    if (error)
        *error = problem;
    Filter filter;
    if (expression && !problem.isError())
        filter.m_program = std::make_shared<FilterProgram>(text, std::move(expression));
    return filter;
}

QString Filter::text() const
{
    return m_program ? m_program->text() : QString();
}

QString Filter::canonicalText() const
{
    return m_program ? printFilter(m_program->expression()) : QString();
}

bool Filter::needsPayload() const
{
    return m_program && m_program->needsPayload();
}

bool Filter::usesRowNumbers() const
{
    const auto uses = [](const auto &self, const FilterExpression &expression) -> bool {
        const auto *field = std::get_if<FilterField>(&expression.operand());
        const bool hasOperand = expression.kind() == FilterExpression::Kind::Comparison ||
                                expression.kind() == FilterExpression::Kind::Exists;
        return (hasOperand && field && *field == FilterField::Row) ||
               std::ranges::any_of(expression.children(), [&self](const FilterExpression::Pointer &child) {
                   return self(self, *child);
               });
    };
    return m_program && uses(uses, m_program->expression());
}

void Filter::match(const LogChunk &chunk, int from, int to, PayloadReader *reader, RowBits *matches) const
{
    if (m_program)
        m_program->match(chunk, from, to, reader, matches);
    else
        matches->setRange(from, to);
}

bool Filter::matches(const LogEntry &entry) const
{
    if (!m_program)
        return true;
    const EntryColumns row(entry);
    return m_program->matchesRow(row.columns(), entry.payload);
}

bool Filter::matches(const Gateway::Event &event) const
{
    return !m_program || matches(LogEntry::fromEvent(event));
}
