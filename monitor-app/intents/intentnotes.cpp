// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intentnotes.h"

#include "units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Gateway;
using Severity = Finding::Severity;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(IntentNotes)
};

//! From this share of the events on an intent that few bots need is worth a word.
constexpr double largeShare = 0.4;
constexpr quint64 enoughEvents = 200;

using Note = std::optional<Finding>;

Finding note(Severity severity, const QString &text, const QString &remedy)
{
    return {severity, Finding::Topic::Intents, text, remedy};
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 0) + QChar(QChar::Nbsp) + u'%';
}

Note refusal(const IntentFacts &facts)
{
    const QString privileged =
        intentNames(privilegedIntents(facts.figures.chosen)).join(QStringLiteral(", "));
    if (facts.refusal == 4014)
        return note(
            Severity::Error, Texts::tr("The gateway closed with 4014: an intent is not allowed."),
            Texts::tr("Enable %1 on the Developer Portal (page Bot), or leave out what is not enabled.")
                .arg(privileged));
    if (facts.refusal == 4013)
        return note(Severity::Error,
                    Texts::tr("The gateway closed with 4013: the number of the intents is wrong."),
                    Texts::tr("Let the calculator make the number."));
    return {};
}

Note emptyMessages(const IntentFacts &facts)
{
    const IntentFigures &figures = facts.figures;
    if (figures.chosen.testFlag(Intent::MessageContent))
        return {};
    const quint64 messages = figures.count(EventType::MessageCreate);
    const QString remedy =
        Texts::tr("Choose MESSAGE_CONTENT, after enabling it on the Developer Portal (page Bot). "
                  "Only the bot's own messages, direct messages and those that mention the bot "
                  "come filled without it.");
    if (facts.emptyMessages > 0)
        return note(Severity::Warning,
                    Texts::tr("%1 of %2 messages came empty: no text, no attachments, no embeds, because "
                              "MESSAGE_CONTENT is not chosen.")
                        .arg(Units::count(facts.emptyMessages), Units::count(qint64(messages))),
                    remedy);
    if (figures.chosen.testFlag(Intent::GuildMessages))
        return note(Severity::Note,
                    Texts::tr("GUILD_MESSAGES is chosen and MESSAGE_CONTENT is not: messages of guilds come "
                              "empty."),
                    remedy);
    return {};
}

Note guilds(const IntentFacts &facts)
{
    if (facts.figures.chosen.testFlag(Intent::Guilds))
        return {};
    return note(
        Severity::Warning,
        Texts::tr("GUILDS is not chosen: no GUILD_CREATE comes, and the bot learns of no guild, channel or "
                  "role."),
        Texts::tr("Almost every bot needs it; choose it."));
}

Note neverSeen(const IntentFacts &facts)
{
    QStringList names;
    for (const IntentTraffic &traffic : facts.figures.intents) {
        if (traffic.intent && traffic.chosen && traffic.hasEvents() && traffic.tally.count == 0)
            names += intentNames(traffic.intent);
    }
    if (names.isEmpty() || facts.figures.secondsWatched() < IntentFigures::patientSeconds)
        return {};
    return note(Severity::Note,
                Texts::tr("Chosen, but nothing came in %1 min: %2.")
                    .arg(QLocale().toString(facts.figures.secondsWatched() / 60, 'f', 0),
                         names.join(QStringLiteral(", "))),
                Texts::tr("Some events are rare. Where the bot handles none of them, leave the intent out."));
}

Note tooMuch(const IntentFacts &facts)
{
    for (const IntentTraffic &traffic : facts.figures.intents) {
        const bool isOftenUnneeded =
            traffic.intent == Intent::GuildPresences || traffic.intent == Intent::GuildMessageTyping;
        const double share = facts.figures.share(traffic);
        if (!isOftenUnneeded || traffic.tally.count < enoughEvents || share < largeShare)
            continue;
        return note(Severity::Note,
                    Texts::tr("%1 brings %2 of all events (%3 inflated).")
                        .arg(intentNames(traffic.intent).constFirst(), percent(share),
                             Units::bytes(qint64(traffic.tally.bytesInflated))),
                    Texts::tr("A bot that does not handle %1 saves that much by leaving it out.")
                        .arg(eventNames(traffic.seen)));
    }
    return {};
}

Note unexpected(const IntentFacts &facts)
{
    if (facts.figures.unexpected.isEmpty())
        return {};
    return note(
        Severity::Note,
        Texts::tr("Came though no chosen intent brings it: %1.").arg(eventNames(facts.figures.unexpected)),
        Texts::tr("The gateway sends some events always where they are about the bot itself."));
}

} // namespace

QList<Finding> intentNotes(const IntentFacts &facts)
{
    QList<Finding> notes;
    if (!facts.isSession)
        return notes;
    for (const Note &found : {refusal(facts), emptyMessages(facts), guilds(facts), tooMuch(facts),
                              neverSeen(facts), unexpected(facts)}) {
        if (found)
            notes.append(*found);
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return notes;
}

QString emptyMessagesFilter()
{
    // Ordinary messages and replies; those about boosts, pins and the like have no content of their own.
    return QStringLiteral("type == MESSAGE_CREATE and d.type in {0, 19} and d.content == \"\" "
                          "and not exists d.attachments[0] and not exists d.embeds[0] "
                          "and not exists d.components[0] and not exists d.sticker_items[0] "
                          "and not exists d.poll and not exists d.message_snapshots[0]");
}
