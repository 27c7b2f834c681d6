// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filtercompiler_p.h"
#include "filter/typenames.h"

#include <algorithm>

namespace {

bool isInRow(const TextNeedle &needle, const EventRow &row, QByteArrayView payload)
{
    return needle.isIn(row.summary) || needle.isIn(row.typeName()) || needle.isInJson(payload);
}

quint8 bit(EventRow::Kind kind)
{
    return quint8(1U << unsigned(kind));
}

} // namespace

bool FilterConditions::matchesType(const EventRow &row) const
{
    if (row.type != Gateway::EventType::Unknown)
        return events[std::size_t(row.type)];
    const QByteArray name = row.typeName();
    return std::any_of(typePatterns.cbegin(), typePatterns.cend(),
                       [&name](const QByteArray &pattern) { return TypeNames::matches(name, pattern); });
}

bool EventFilter::Program::columnsMatch(const EventRow &row) const
{
    return (wanted.kinds == 0 || (wanted.kinds & bit(row.kind)) != 0) &&
           (wanted.shards.isEmpty() || wanted.shards.contains(row.shard)) &&
           (wanted.guilds.isEmpty() || wanted.guilds.contains(row.guild)) &&
           (wanted.events.empty() || wanted.matchesType(row));
}

bool EventFilter::Program::columnsAreExcluded(const EventRow &row) const
{
    return (excluded.kinds & bit(row.kind)) != 0 || excluded.shards.contains(row.shard) ||
           excluded.guilds.contains(row.guild) || (!excluded.events.empty() && excluded.matchesType(row));
}

bool EventFilter::Program::matches(const EventRow &row, QByteArrayView payload) const
{
    if (!columnsMatch(row) || columnsAreExcluded(row))
        return false;
    const auto found = [&](const TextNeedle &needle) {
        return isInRow(needle, row, payload);
    };
    return std::all_of(wanted.texts.cbegin(), wanted.texts.cend(), found) &&
           std::none_of(excluded.texts.cbegin(), excluded.texts.cend(), found);
}
