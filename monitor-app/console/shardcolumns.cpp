// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardcolumns.h"

#include "console/wordwrap.h"
#include "units.h"

#include <QLocale>

#include <algorithm>

using namespace Gateway;

// Less than this of a cause says nothing.
static constexpr int leastCauseWidth = 16;
static constexpr int gap = 2;

ShardColumns::ShardColumns(int width, const ConsoleStatus &status)
    : m_columns{Shard, State, Latency, Sequence, Events, Received, Ratio, CauseColumn}
{
    const QString longest = status.shards.isEmpty() ? QString() : status.shards.last().shard.toString();
    m_shardWidth = std::max(int(longest.size()), int(heading(Shard).size()));

    const auto needed = [this] {
        int sum = leastCauseWidth;
        for (const Column column : m_columns)
            sum += widthOf(column, m_shardWidth) + gap;
        return sum - gap;
    };
    for (const Column dispensable : {Sequence, Ratio, Received, Events, Latency}) {
        if (needed() <= width)
            break;
        m_columns.removeOne(dispensable);
    }
    m_causeWidth = std::max(1, width - (needed() - leastCauseWidth));
}

QStringList ShardColumns::causeLines(const ShardSnapshot &shard) const
{
    return wordWrapped(causeText(shard.lastTransition), m_causeWidth);
}

int ShardColumns::widthOf(Column column, int shardWidth)
{
    switch (column) {
    case Shard:
        return shardWidth;
    case State: {
        int longest = 0;
        for (int state = int(ShardState::Idle); state <= int(ShardState::Failed); ++state)
            longest = std::max(longest, int(stateText(ShardState(state)).size()));
        return longest;
    }
    case Latency:
        return 11;
    case Sequence:
        return 10;
    case Events:
        return 8;
    case Received:
        return 9;
    case Ratio:
        return 6;
    case CauseColumn:
        break; // It has what is left.
    }
    return 0;
}

QString ShardColumns::heading(Column column)
{
    switch (column) {
    case Shard:
        return tr("Shard");
    case State:
        return tr("State");
    case Latency:
        return tr("ms now/avg");
    case Sequence:
        return tr("Sequence");
    case Events:
        return tr("Events/s");
    case Received:
        return tr("Received");
    case Ratio:
        return tr("Ratio");
    case CauseColumn:
        return tr("Because");
    }
    return {};
}

static QString latencyText(const ShardSnapshot &shard)
{
    if (shard.latency < 0)
        return QStringLiteral("–");
    const auto number = [](double value) {
        return QLocale().toString(value, 'f', value < 100 ? 1 : 0);
    };
    return number(shard.latency) + u"/" + number(shard.averageLatency);
}

QString ShardColumns::text(Column column, const ShardSnapshot &shard, const EventRates &rates)
{
    switch (column) {
    case Shard:
        return shard.shard.toString();
    case State:
        return stateText(shard.state);
    case Latency:
        return latencyText(shard);
    case Sequence:
        return shard.sequence < 0 ? QStringLiteral("–") : Units::count(shard.sequence);
    case Events:
        return Units::rate(rates.rates(shard.shard.id).eventsPerSecond);
    case Received:
        return Units::bytes(shard.bytesReceived);
    case Ratio:
        return shard.inflater.bytesIn > 0 ? Units::ratio(shard.inflater.ratio()) : QStringLiteral("–");
    case CauseColumn:
        break; // Given by the caller.
    }
    return {};
}

StyledLine::Style ShardColumns::styleOf(ShardState state)
{
    switch (state) {
    case ShardState::Ready:
        return StyledLine::Style::Good;
    case ShardState::Failed:
    case ShardState::BackingOff:
        return StyledLine::Style::Bad;
    case ShardState::Idle:
    case ShardState::Stopped:
        return StyledLine::Style::Faint;
    default:
        return StyledLine::Style::Pending;
    }
}

static bool isNumeric(ShardColumns::Column column)
{
    return column >= ShardColumns::Latency && column <= ShardColumns::Ratio;
}

void ShardColumns::addHeadings(StyledLine *line) const
{
    for (const Column column : m_columns) {
        const int width = widthOf(column, m_shardWidth);
        if (column == CauseColumn)
            line->add(heading(column), StyledLine::Style::Heading);
        else if (isNumeric(column))
            line->addColumnRight(heading(column), width, StyledLine::Style::Heading);
        else
            line->addColumn(heading(column), width, StyledLine::Style::Heading);
        line->add(QString(gap, u' '));
    }
}

void ShardColumns::addRow(StyledLine *line, const ShardSnapshot &shard, const EventRates &rates,
                          const QString &cause) const
{
    for (const Column column : m_columns) {
        const int width = widthOf(column, m_shardWidth);
        const QString shown = text(column, shard, rates);
        if (column == CauseColumn)
            line->add(cause, StyledLine::Style::Faint);
        else if (isNumeric(column))
            line->addColumnRight(shown, width);
        else
            line->addColumn(shown, width, column == State ? styleOf(shard.state) : StyledLine::Style::Plain);
        line->add(QString(gap, u' '));
    }
}
