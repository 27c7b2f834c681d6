// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logtallies.h"

#include "filter/wireshares.h"

#include <algorithm>
#include <utility>

namespace {

//! Taking away is adding what makes the sum overflow to the right value.
void addTo(LogTally *tally, quint64 count, quint64 inflated, quint64 wire)
{
    tally->count += count;
    tally->bytesInflated += inflated;
    tally->bytesOnWire += wire;
}

void addTo(QHash<quint64, LogTally> *group, const LogTally &tally, quint64 factor)
{
    LogTally &sum = (*group)[tally.key];
    sum.key = tally.key;
    addTo(&sum, factor * tally.count, factor * tally.bytesInflated, factor * tally.bytesOnWire);
    if (sum.count == 0)
        group->remove(tally.key);
}

//! Such a row is no payload: it did not travel.
bool isChangeOfState(const LogColumns &columns, int row)
{
    return LogDirection(columns.direction[row]) == LogDirection::State;
}

} // namespace

void LogTallies::clear()
{
    *this = {};
}

void LogTallies::change(const CountedRows &rows, quint64 factor)
{
    const LogColumns &columns = rows.chunk->columns();
    const WireShares shares(columns, rows.rows);
    Group types;
    Group withoutGuild;
    Group guilds;
    rows.forEach([&](int row) {
        if (isChangeOfState(columns, row))
            return;
        const quint64 wire = shares[row];
        const quint64 size = columns.size[row];
        addTo(&types[columns.type[row]], 1, size, wire);
        addTo(&guilds[columns.guild[row]], 1, size, wire);
        if (columns.guild[row] == 0)
            addTo(&withoutGuild[columns.type[row]], 1, size, wire);
    });
    for (auto type = withoutGuild.begin(); type != withoutGuild.end(); ++type) {
        type->key = type.key();
        addTo(&m_typesWithoutGuild, *type, factor);
    }
    for (auto type = types.begin(); type != types.end(); ++type) {
        type->key = type.key();
        addTo(&m_types, *type, factor);
        addTo(&m_total, factor * type->count, factor * type->bytesInflated, factor * type->bytesOnWire);
    }
    for (auto guild = guilds.begin(); guild != guilds.end(); ++guild) {
        guild->key = guild.key();
        addTo(&m_guilds, *guild, factor);
    }
}

QList<LogTally> LogTallies::sorted(const Group &group)
{
    QList<LogTally> tallies = group.values();
    std::sort(tallies.begin(), tallies.end(),
              [](const LogTally &a, const LogTally &b) { return a.key < b.key; });
    return tallies;
}

LogFiguresByGroup LogTallies::figures(const QList<CountedRows> &recent, qint64 since) const
{
    Group types = m_types;
    Group withoutGuild = m_typesWithoutGuild;
    Group guilds = m_guilds;
    LogFiguresByGroup figures;
    figures.total = m_total;
    for (const CountedRows &rows : recent) {
        const LogColumns &columns = rows.chunk->columns();
        rows.forEach([&](int row) {
            if (columns.time[row] < since || isChangeOfState(columns, row))
                return;
            ++types[columns.type[row]].recentCount;
            ++guilds[columns.guild[row]].recentCount;
            if (columns.guild[row] == 0)
                ++withoutGuild[columns.type[row]].recentCount;
            ++figures.total.recentCount;
        });
    }
    figures.types = sorted(types);
    figures.typesWithoutGuild = sorted(withoutGuild);
    figures.guilds = sorted(guilds);
    return figures;
}
