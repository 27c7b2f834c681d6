// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/logtype.h"
#include "filter/filter.h"
#include "intents/intentnotes.h"
#include "intents/intenttraffic.h"

#include <QTest>

#include <algorithm>

using namespace Gateway;

namespace {

LogTally tally(EventType type, quint64 count)
{
    LogTally tally;
    tally.key = LogType::ofEvent(type);
    tally.count = count;
    tally.bytesInflated = 100 * count;
    tally.bytesOnWire = 20 * count;
    return tally;
}

LogFiguresByGroup log(const QList<LogTally> &types, qint64 seconds = 10)
{
    LogFiguresByGroup log;
    log.types = types;
    log.lastTime = seconds * 1'000'000'000;
    return log;
}

const IntentTraffic &of(const IntentFigures &figures, Intents intent)
{
    return *std::find_if(figures.intents.cbegin(), figures.intents.cend(),
                         [intent](const IntentTraffic &traffic) { return traffic.intent == intent; });
}

bool says(const QList<Finding> &notes, Finding::Severity severity, const QString &text)
{
    return std::any_of(notes.cbegin(), notes.cend(), [&](const Finding &note) {
        return note.severity == severity && note.text.contains(text);
    });
}

} // namespace

class TestIntentTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIntentHasItsRow()
    {
        const IntentFigures figures = IntentFigures::from({}, {});
        QCOMPARE(figures.intents.size(), qsizetype(intentTable().size()) + 1);
        for (const IntentInfo &info : intentTable())
            QCOMPARE(of(figures, info.intent).brings, eventsOf(info.intent));
        QVERIFY(of(figures, {}).brings.contains(EventType::InteractionCreate));
        QVERIFY(!of(figures, {}).brings.contains(EventType::MessageCreate));
    }

    void eventsAreCountedForTheIntentsChosen()
    {
        const IntentFigures figures =
            IntentFigures::from(log({tally(EventType::MessageCreate, 30), tally(EventType::GuildCreate, 5),
                                     tally(EventType::Ready, 1), tally(EventType::MessageDeleteBulk, 2)}),
                                Intent::Guilds | Intent::GuildMessages);
        const IntentTraffic &messages = of(figures, Intent::GuildMessages);
        QVERIFY(messages.chosen);
        QCOMPARE(messages.tally.count, quint64(32));
        QCOMPARE(messages.tally.bytesInflated, quint64(3200));
        QCOMPARE(messages.tally.bytesOnWire, quint64(640));
        QCOMPARE(messages.seen, QList<EventType>({EventType::MessageCreate, EventType::MessageDeleteBulk}));
        QVERIFY2(messages.shared.isEmpty(), "DIRECT_MESSAGES is not chosen");
        QCOMPARE(of(figures, Intent::DirectMessages).tally.count, quint64(0));
        QCOMPARE(of(figures, Intent::Guilds).tally.count, quint64(5));
        QCOMPARE(of(figures, {}).tally.count, quint64(1));
        QCOMPARE(figures.dispatches(), quint64(38));
        QVERIFY(figures.unexpected.isEmpty());
    }

    void guildTellsByWhichIntentAnEventCame()
    {
        LogFiguresByGroup both =
            log({tally(EventType::MessageCreate, 30), tally(EventType::MessageDeleteBulk, 2)});
        both.typesWithoutGuild = {tally(EventType::MessageCreate, 4)};
        const IntentFigures figures =
            IntentFigures::from(both, Intent::GuildMessages | Intent::DirectMessages);
        QCOMPARE(of(figures, Intent::GuildMessages).tally.count, quint64(28));
        QCOMPARE(of(figures, Intent::GuildMessages).tally.bytesInflated, quint64(2800));
        QCOMPARE(of(figures, Intent::DirectMessages).tally.count, quint64(4));
        QCOMPARE(of(figures, Intent::DirectMessages).tally.bytesInflated, quint64(400));
        QCOMPARE(of(figures, Intent::DirectMessages).tally.bytesOnWire, quint64(80));
        QVERIFY(of(figures, Intent::GuildMessages).shared.isEmpty());
        QCOMPARE(of(figures, Intent::DirectMessages).seen, QList<EventType>({EventType::MessageCreate}));
        QCOMPARE(figures.dispatches(), quint64(32));
        // None came to the bot directly: that intent was never seen.
        both.typesWithoutGuild.clear();
        const IntentFigures none = IntentFigures::from(both, Intent::GuildMessages | Intent::DirectMessages);
        QVERIFY(of(none, Intent::DirectMessages).seen.isEmpty());
        QCOMPARE(of(none, Intent::GuildMessages).tally.count, quint64(32));
    }

    void sharedEventsCountForEachAndAreNamed()
    {
        const IntentFigures figures = IntentFigures::from(log({tally(EventType::ThreadMembersUpdate, 30)}),
                                                          Intent::Guilds | Intent::GuildMembers);
        for (const Intent intent : {Intent::Guilds, Intent::GuildMembers}) {
            QCOMPARE(of(figures, intent).tally.count, quint64(30));
            QCOMPARE(of(figures, intent).shared, QList<EventType>({EventType::ThreadMembersUpdate}));
        }
        QCOMPARE(figures.dispatches(), quint64(30));
    }

    void anIntentAddsWhatNoOtherBrings()
    {
        const IntentFigures figures = IntentFigures::from({}, Intent::GuildMessages);
        QCOMPARE(of(figures, Intent::GuildPresences).adds, QList<EventType>({EventType::PresenceUpdate}));
        // MESSAGE_CREATE comes already; CHANNEL_PINS_UPDATE does not.
        QCOMPARE(of(figures, Intent::DirectMessages).adds, QList<EventType>({EventType::ChannelPinsUpdate}));
        QVERIFY(of(figures, Intent::GuildMessages).adds.isEmpty());
        QVERIFY(!of(figures, Intent::MessageContent).hasEvents());
    }

    void whatNoChosenIntentBringsIsUnexpected()
    {
        const IntentFigures figures =
            IntentFigures::from(log({tally(EventType::GuildMemberUpdate, 1)}), Intent::Guilds);
        QCOMPARE(figures.unexpected, QList<EventType>({EventType::GuildMemberUpdate}));
        QCOMPARE(of(figures, Intent::GuildMembers).tally.count, quint64(0));
        QVERIFY(says(intentNotes({figures, true, 0, 0}), Finding::Severity::Note,
                     QStringLiteral("GUILD_MEMBER_UPDATE")));
    }

    void payloadsThatAreNoDispatchesCountForNothing()
    {
        LogTally ack;
        ack.key = LogType::ofOpcode(11);
        ack.count = 50;
        const IntentFigures figures = IntentFigures::from(log({ack}), Intent::Guilds);
        QCOMPARE(figures.dispatches(), quint64(0));
        QCOMPARE(of(figures, {}).tally.count, quint64(0));
    }

    void emptyMessagesAreAWarning()
    {
        const LogFiguresByGroup messages = log({tally(EventType::MessageCreate, 30)});
        const Intents chosen = Intent::Guilds | Intent::GuildMessages;
        const IntentFigures without = IntentFigures::from(messages, chosen);
        QVERIFY(says(intentNotes({without, true, 25, 0}), Finding::Severity::Warning,
                     QStringLiteral("25 of 30")));
        QVERIFY(says(intentNotes({without, true, 0, 0}), Finding::Severity::Note,
                     QStringLiteral("MESSAGE_CONTENT")));
        const IntentFigures with = IntentFigures::from(messages, chosen | Intent::MessageContent);
        QVERIFY(intentNotes({with, true, 25, 0}).isEmpty());
        QVERIFY2(intentNotes({without, false, 25, 0}).isEmpty(), "without a session nothing was chosen");
    }

    void neverSeenIsSaidAfterAWhile()
    {
        const Intents chosen = Intent::Guilds | Intent::GuildInvites | Intent::MessageContent;
        const QList<LogTally> guilds{tally(EventType::GuildCreate, 3)};
        const auto notesAfter = [&](qint64 seconds) {
            return intentNotes({IntentFigures::from(log(guilds, seconds), chosen), true, 0, 0});
        };
        QVERIFY(notesAfter(30).isEmpty());
        QVERIFY(says(notesAfter(120), Finding::Severity::Note, QStringLiteral("2 min: GUILD_INVITES.")));
    }

    void missingGuildsAndTooManyPresencesAreSaid()
    {
        QVERIFY(says(intentNotes({IntentFigures::from({}, Intent::DirectMessages), true, 0, 0}),
                     Finding::Severity::Warning, QStringLiteral("GUILDS")));
        const QList<LogTally> types{tally(EventType::PresenceUpdate, 800),
                                    tally(EventType::GuildCreate, 200)};
        QVERIFY(says(intentNotes({IntentFigures::from(log(types), Intent::Guilds | Intent::GuildPresences),
                                  true, 0, 0}),
                     Finding::Severity::Note, QStringLiteral("80\u00a0%")));
    }

    void refusalIsTheGravest()
    {
        const IntentFigures figures = IntentFigures::from({}, Intent::GuildMembers);
        const QList<Finding> notes = intentNotes({figures, true, 0, 4014});
        QCOMPARE(notes.constFirst().severity, Finding::Severity::Error);
        QVERIFY(notes.constFirst().remedy.contains(u"GUILD_MEMBERS"));
        QVERIFY(notes.size() > 1);
    }

    void filterOfEmptyMessages_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("isEmpty");
        const auto row = [](const char *name, const char *rest, bool isEmpty) {
            QTest::newRow(name) << QByteArray("{" + QByteArray(rest) + "}") << isEmpty;
        };
        row("empty", "\"type\":0,\"content\":\"\",\"attachments\":[],\"embeds\":[]", true);
        row("empty reply", "\"type\":19,\"content\":\"\",\"attachments\":[],\"embeds\":[]", true);
        row("text", "\"type\":0,\"content\":\"hi\",\"attachments\":[],\"embeds\":[]", false);
        row("picture", "\"type\":0,\"content\":\"\",\"attachments\":[{}],\"embeds\":[]", false);
        row("sticker", "\"type\":0,\"content\":\"\",\"attachments\":[],\"embeds\":[],\"sticker_items\":[{}]",
            false);
        row("somebody joined", "\"type\":7,\"content\":\"\",\"attachments\":[],\"embeds\":[]", false);
    }

    void filterOfEmptyMessages()
    {
        QFETCH(const QByteArray, data);
        QFETCH(const bool, isEmpty);
        FilterError error;
        const Filter filter = Filter::compile(emptyMessagesFilter(), &error);
        QVERIFY(!filter.isEmpty());
        const QByteArray payload = "{\"op\":0,\"t\":\"MESSAGE_CREATE\",\"s\":1,\"d\":" + data + "}";
        Error malformed;
        const Envelope envelope = Envelope::scan(payload, &malformed);
        QVERIFY(!malformed);
        QCOMPARE(filter.matches(Event(payload, envelope, {})), isEmpty);
    }
};

QTEST_GUILESS_MAIN(TestIntentTraffic)
#include "tst_intenttraffic.moc"
