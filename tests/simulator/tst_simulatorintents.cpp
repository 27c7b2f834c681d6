// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <gateway/protocol/eventtype.h>

#include <QHash>
#include <QTest>

using namespace Gateway;

class SimulatorIntentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringWhatTheyStandFor_data();
    void bringWhatTheyStandFor();
    void directMessagesGoToShardZero();
    void directMessagesHaveReactionsAndVotes();
    void guildsGoToTheirShard();
    void contentNeedsItsIntent();
    void theBotHearsOfItselfWithoutMembers();

private:
    static SimulatorConfiguration quiet()
    {
        return {.rate = 0, .maxConcurrency = 16, .identifyWindow = std::chrono::milliseconds(0)};
    }
    static QString guildOf(const QJsonObject &event) { return event[u"d"][u"guild_id"].toString(); }
};

void SimulatorIntentsTest::bringWhatTheyStandFor_data()
{
    QTest::addColumn<Intents>("intents");
    for (const IntentInfo &info : intentTable()) {
        // Brings no event of its own.
        if (info.intent != Intent::MessageContent)
            QTest::newRow(info.name) << Intents(info.intent);
    }
    QTest::newRow("two") << (Intent::GuildMessages | Intent::GuildVoiceStates);
}

void SimulatorIntentsTest::bringWhatTheyStandFor()
{
    QFETCH(const Intents, intents);
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(intents));
    client.forget();
    simulator.sendTraffic(2500);
    QVERIFY(client.settle());
    for (const QJsonObject &event : client.dispatches()) {
        const EventType type = eventTypeFromName(event[u"t"].toString().toLatin1());
        QVERIFY(type != EventType::Unknown);
        // What comes to everybody, and the bot's own membership.
        const bool comesAlways = !intentsOf(type) || type == EventType::GuildMemberUpdate;
        QVERIFY2(comesAlways || (intentsOf(type) & intents), qPrintable(event[u"t"].toString()));
        // Guild and direct intents each bring their own half of a type.
        if (intents == Intents(Intent::GuildMessages) || intents == Intents(Intent::GuildMessageTyping))
            QVERIFY(comesAlways || !guildOf(event).isEmpty());
        if (intents == Intents(Intent::DirectMessages) || intents == Intents(Intent::DirectMessageTyping))
            QVERIFY(comesAlways || guildOf(event).isEmpty());
    }
    const auto isBrought = [&](const QJsonObject &event) {
        return bool(intentsOf(eventTypeFromName(event[u"t"].toString().toLatin1())) & intents);
    };
    // There are too few of these to be sure of them.
    const Intents rare = Intent::DirectMessageReactions | Intent::DirectMessagePolls |
                         Intent::AutoModerationConfiguration | Intent::GuildIntegrations |
                         Intent::GuildWebhooks | Intent::GuildExpressions | Intent::AutoModerationExecution;
    if (!(intents & rare))
        QVERIFY(std::ranges::any_of(client.dispatches(), isBrought));
}

void SimulatorIntentsTest::directMessagesGoToShardZero()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient first(simulator);
    RawClient second(simulator);
    QVERIFY(first.start(Intent::DirectMessages, {0, 2}));
    QVERIFY(second.start(Intent::DirectMessages, {1, 2}));
    simulator.sendTraffic(2000);
    QVERIFY(first.settle() && second.settle());
    QVERIFY(first.events(QStringLiteral("MESSAGE_CREATE")).size() > 2);
    QVERIFY(second.events(QStringLiteral("MESSAGE_CREATE")).isEmpty());
}

void SimulatorIntentsTest::directMessagesHaveReactionsAndVotes()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(
        client.start(Intent::DirectMessages | Intent::DirectMessageReactions | Intent::DirectMessagePolls));
    QHash<QString, QJsonObject> messages;
    QHash<QString, int> counts;
    qsizetype seen = 0;
    const auto isComplete = [&counts] {
        return counts[QStringLiteral("MESSAGE_REACTION_ADD")] > 0 &&
               counts[QStringLiteral("MESSAGE_REACTION_REMOVE")] > 0 &&
               counts[QStringLiteral("MESSAGE_POLL_VOTE_ADD")] > 0 &&
               counts[QStringLiteral("MESSAGE_POLL_VOTE_REMOVE")] > 0;
    };
    for (int portion = 0; portion < 200 && !isComplete(); ++portion) {
        simulator.sendTraffic(2000);
        QVERIFY(client.settle());
        const QList<QJsonObject> events = client.dispatches();
        for (; seen < events.size(); ++seen) {
            const QString type = events.at(seen)[u"t"].toString();
            const QJsonObject d = events.at(seen)[u"d"].toObject();
            if (type == u"MESSAGE_CREATE")
                messages.insert(d[u"id"].toString(), d);
            if (!type.startsWith(u"MESSAGE_REACTION") && !type.startsWith(u"MESSAGE_POLL"))
                continue;
            ++counts[type];
            QVERIFY(!d.contains(u"guild_id") && !d.contains(u"member"));
            const QJsonObject message = messages.value(d[u"message_id"].toString());
            QCOMPARE(d[u"channel_id"], message[u"channel_id"]);
            if (type.startsWith(u"MESSAGE_POLL")) {
                const int answers = int(message[u"poll"][u"answers"].toArray().size());
                QVERIFY(d[u"answer_id"].toInt() >= 1 && d[u"answer_id"].toInt() <= answers);
            }
        }
    }
    QVERIFY(isComplete());
}

void SimulatorIntentsTest::guildsGoToTheirShard()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient whole(simulator);
    QVERIFY(whole.start(allIntents()));
    whole.forget();
    std::vector<std::unique_ptr<RawClient>> shards;
    for (int id = 0; id < 3; ++id) {
        shards.push_back(std::make_unique<RawClient>(simulator));
        QVERIFY(shards.back()->start(allIntents(), {id, 3}));
        shards.back()->forget();
    }
    simulator.sendTraffic(1000);
    QVERIFY(whole.settle());
    qsizetype sum = 0;
    for (int id = 0; id < 3; ++id) {
        QVERIFY(shards[std::size_t(id)]->settle());
        const QList<QJsonObject> events = shards[std::size_t(id)]->dispatches();
        QVERIFY(events.size() > 50);
        for (const QJsonObject &event : events) {
            const QString guild =
                event[u"t"] == QLatin1String("GUILD_UPDATE") ? event[u"d"][u"id"].toString() : guildOf(event);
            QCOMPARE(int((guild.toULongLong() >> 22) % 3), id);
        }
        sum += events.size();
    }
    // Sessions with different shard counts live side by side, and each set gets everything once.
    QCOMPARE(sum, whole.dispatches().size());
    QCOMPARE(sum, 1000);
}

void SimulatorIntentsTest::contentNeedsItsIntent()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient with(simulator);
    RawClient without(simulator);
    QVERIFY(with.start(allIntents()));
    QVERIFY(without.start(allIntents() & ~Intents(Intent::MessageContent)));
    const QString botId = with.events(QStringLiteral("READY")).constFirst()[u"d"][u"user"][u"id"].toString();
    // In portions that neither falls behind with.
    for (int i = 0; i < 8; ++i) {
        simulator.sendTraffic(1000);
        QVERIFY(with.settle() && without.settle());
    }

    const QList<QJsonObject> open = with.events(QStringLiteral("MESSAGE_CREATE"));
    const QList<QJsonObject> closed = without.events(QStringLiteral("MESSAGE_CREATE"));
    QCOMPARE(open.size(), closed.size());
    int hidden = 0;
    int shown = 0;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const QJsonObject full = open.at(i)[u"d"].toObject();
        const QJsonObject seen = closed.at(i)[u"d"].toObject();
        QCOMPARE(seen[u"id"], full[u"id"]);
        QCOMPARE(seen[u"mentions"], full[u"mentions"]);
        bool mentionsBot = false;
        for (const QJsonValue &user : full[u"mentions"].toArray())
            mentionsBot = mentionsBot || user[u"id"] == botId;
        const bool isReadable = mentionsBot || full[u"author"][u"id"] == botId || !full.contains(u"guild_id");
        for (const QString &key :
             {QStringLiteral("content"), QStringLiteral("embeds"), QStringLiteral("attachments"),
              QStringLiteral("components"), QStringLiteral("poll")}) {
            if (isReadable) {
                QCOMPARE(seen[key], full[key]);
            } else {
                QVERIFY(seen[key].toString().isEmpty() && seen[key].toArray().isEmpty() &&
                        !seen[key].isObject());
            }
        }
        const bool hasContent = !full[u"content"].toString().isEmpty();
        shown += isReadable && hasContent;
        hidden += !isReadable && hasContent;
    }
    QVERIFY(hidden > 100);
    QVERIFY(shown > 10);
}

void SimulatorIntentsTest::theBotHearsOfItselfWithoutMembers()
{
    Simulator simulator(quiet());
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(Intent::Guilds));
    const QString botId =
        client.events(QStringLiteral("READY")).constFirst()[u"d"][u"user"][u"id"].toString();
    simulator.sendTraffic(20'000);
    QVERIFY(client.settle());
    const QList<QJsonObject> updates = client.events(QStringLiteral("GUILD_MEMBER_UPDATE"));
    QVERIFY(!updates.isEmpty());
    for (const QJsonObject &update : updates)
        QCOMPARE(update[u"d"][u"user"][u"id"].toString(), botId);
}

QTEST_GUILESS_MAIN(SimulatorIntentsTest)
#include "tst_simulatorintents.moc"
