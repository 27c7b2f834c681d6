// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intenttraffic.h"

#include "eventlog/logtype.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Gateway;

namespace {

QList<EventType> eventsWithoutIntent()
{
    QList<EventType> types;
    for (int value = 1; value < eventTypeCount(); ++value) {
        if (!intentsOf(EventType(value)))
            types.append(EventType(value));
    }
    return types;
}

LogTally tallyOf(EventType type, const QList<LogTally> &tallies)
{
    const auto found = std::find_if(tallies.cbegin(), tallies.cend(), [type](const LogTally &each) {
        return LogType::eventType(LogType::Code(each.key)) == type;
    });
    return found == tallies.cend() ? LogTally() : *found;
}

LogTally difference(LogTally whole, const LogTally &part)
{
    whole.count -= part.count;
    whole.recentCount -= part.recentCount;
    whole.bytesInflated -= part.bytesInflated;
    whole.bytesOnWire -= part.bytesOnWire;
    return whole;
}

void add(LogTally *sum, const LogTally &part)
{
    sum->count += part.count;
    sum->recentCount += part.recentCount;
    sum->bytesInflated += part.bytesInflated;
    sum->bytesOnWire += part.bytesOnWire;
}

QList<IntentTraffic> everyIntent(Intents chosen)
{
    QList<IntentTraffic> all;
    for (const IntentInfo &info : intentTable()) {
        IntentTraffic traffic;
        traffic.intent = info.intent;
        traffic.chosen = chosen.testFlag(info.intent);
        traffic.brings = eventsOf(info.intent);
        std::copy_if(traffic.brings.cbegin(), traffic.brings.cend(), std::back_inserter(traffic.adds),
                     [&](EventType type) { return !traffic.chosen && !(intentsOf(type) & chosen); });
        all.append(traffic);
    }
    IntentTraffic always;
    always.chosen = true;
    always.brings = eventsWithoutIntent();
    all.append(always);
    return all;
}

} // namespace

IntentFigures IntentFigures::from(const LogFiguresByGroup &log, Intents chosen)
{
    IntentFigures figures;
    figures.chosen = chosen;
    figures.log = log;
    figures.intents = everyIntent(chosen);
    QList<LogTally> tallies = log.types;
    std::stable_sort(tallies.begin(), tallies.end(),
                     [](const LogTally &a, const LogTally &b) { return a.count > b.count; });
    for (const LogTally &tally : std::as_const(tallies)) {
        const EventType type = LogType::eventType(LogType::Code(tally.key));
        if (type == EventType::Unknown || tally.count == 0)
            continue;
        const Intents bringing = intentsOf(type);
        const Intents by = bringing & chosen;
        if (bringing && !by)
            figures.unexpected.append(type);
        const Intents direct = by & directIntents();
        const Intents ofGuilds = by & ~directIntents();
        if (direct && ofGuilds) {
            const LogTally withoutGuild = tallyOf(type, log.typesWithoutGuild);
            figures.count(type, direct, withoutGuild);
            figures.count(type, ofGuilds, difference(tally, withoutGuild));
        } else {
            figures.count(type, by, tally, !bringing);
        }
    }
    return figures;
}

//! Counts \a part of the events of \a type for each of \a intents, or for the row of those that need none.
void IntentFigures::count(EventType type, Intents by, const LogTally &part, bool needsNone)
{
    if (part.count == 0)
        return;
    const bool isShared = intentNames(by).size() > 1;
    for (IntentTraffic &traffic : intents) {
        if (traffic.intent ? !(by & traffic.intent) : !needsNone)
            continue;
        traffic.seen.append(type);
        if (isShared)
            traffic.shared.append(type);
        add(&traffic.tally, part);
    }
}

Intents directIntents()
{
    return Intent::DirectMessages | Intent::DirectMessageReactions | Intent::DirectMessageTyping |
           Intent::DirectMessagePolls;
}

double IntentFigures::secondsWatched() const
{
    return double(log.lastTime - log.firstTime) / 1e9;
}

quint64 IntentFigures::count(EventType type) const
{
    return type == EventType::Unknown ? 0 : tallyOf(type, log.types).count;
}

quint64 IntentFigures::dispatches() const
{
    return std::accumulate(log.types.cbegin(), log.types.cend(), quint64(0),
                           [](quint64 sum, const LogTally &tally) {
                               const EventType type = LogType::eventType(LogType::Code(tally.key));
                               return type == EventType::Unknown ? sum : sum + tally.count;
                           });
}

double IntentFigures::share(const IntentTraffic &traffic) const
{
    const quint64 all = dispatches();
    return all > 0 ? double(traffic.tally.count) / double(all) : 0;
}

QString eventNames(const QList<EventType> &types)
{
    QStringList names;
    for (const EventType type : types)
        names.append(eventTypeName(type));
    return names.join(QStringLiteral(", "));
}
