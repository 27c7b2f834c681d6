// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <QHash>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

class SimulatorTrafficTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSame();
    void anotherSeedGivesAnother();
    void mixIsBelievable();
    void textsVary();
    void staysConsistent();
    void hasWhatClientsTakeForGranted();
    void comesAtItsRate();
    void endsAtItsLimit();
    void idsCarryTheTime();

private:
    //! What does not depend on the clock, of \a count events of the world of \a seed.
    static QStringList record(quint64 seed, int count);
    static QList<QJsonObject> collect(Simulator &simulator, RawClient &client, int count);
};

QList<QJsonObject> SimulatorTrafficTest::collect(Simulator &simulator, RawClient &client, int count)
{
    client.forget();
    // In portions that one connection takes without falling behind.
    for (int sent = 0; sent < count; sent += 1000) {
        simulator.sendTraffic(std::min(1000, count - sent));
        if (!client.settle())
            return {};
    }
    return client.dispatches();
}

QStringList SimulatorTrafficTest::record(quint64 seed, int count)
{
    Simulator simulator({.seed = seed, .rate = 0});
    RawClient client(simulator);
    QStringList lines;
    if (!simulator.listen())
        return lines;
    RawClient started(simulator);
    if (!started.start(allIntents()))
        return lines;
    for (const QJsonObject &created : started.events(QStringLiteral("GUILD_CREATE"))) {
        lines.append(created[u"d"][u"id"].toString() + u' ' + created[u"d"][u"name"].toString() + u' ' +
                     QString::number(created[u"d"][u"member_count"].toInt()));
    }
    for (const QJsonObject &event : collect(simulator, started, count)) {
        const QJsonObject d = event[u"d"].toObject();
        lines.append(event[u"t"].toString() + u' ' + d[u"guild_id"].toString() + u' ' +
                     d[u"content"].toString() + u' ' + d[u"author"][u"id"].toString() + u' ' +
                     d[u"user"][u"username"].toString());
    }
    return lines;
}

void SimulatorTrafficTest::theSameSeedGivesTheSame()
{
    const QStringList first = record(7, 3000);
    const QStringList second = record(7, 3000);
    QCOMPARE(first.size(), 3006);
    QCOMPARE(first, second);
}

void SimulatorTrafficTest::anotherSeedGivesAnother()
{
    const QStringList first = record(7, 100);
    const QStringList second = record(8, 100);
    QCOMPARE(first.size(), second.size());
    for (qsizetype i = 0; i < 6; ++i)
        QVERIFY(first.at(i) != second.at(i));
    QVERIFY(first != second);
}

void SimulatorTrafficTest::mixIsBelievable()
{
    Simulator simulator({.rate = 0});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    QHash<QString, int> counts;
    for (const QJsonObject &event : collect(simulator, client, 10'000))
        ++counts[event[u"t"].toString()];
    const auto share = [&counts](const char *type) {
        return counts.value(QString::fromLatin1(type)) / 10'000.0;
    };
    QVERIFY(share("PRESENCE_UPDATE") > 0.38 && share("PRESENCE_UPDATE") < 0.52);
    QVERIFY(share("TYPING_START") > 0.11 && share("TYPING_START") < 0.19);
    const double messages = share("MESSAGE_CREATE") + share("MESSAGE_UPDATE") + share("MESSAGE_DELETE");
    QVERIFY(messages > 0.15 && messages < 0.26);
    // The rest spreads over many types, and no type is unknown.
    QVERIFY2(counts.size() > 50, qPrintable(QString::number(counts.size())));
}

void SimulatorTrafficTest::textsVary()
{
    Simulator simulator({.rate = 0});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    QHash<QString, int> contents;
    QSet<QString> authors;
    int messages = 0;
    int foreign = 0;
    int codeBlocks = 0;
    int embeds = 0;
    int attachments = 0;
    int replies = 0;
    for (const QJsonObject &event : collect(simulator, client, 12'500)) {
        if (event[u"t"] != QLatin1String("MESSAGE_CREATE"))
            continue;
        const QJsonObject d = event[u"d"].toObject();
        const QString content = d[u"content"].toString();
        QVERIFY(content.size() <= 4000);
        ++messages;
        ++contents[content];
        authors.insert(d[u"author"][u"username"].toString());
        foreign += std::ranges::any_of(
            content, [](QChar letter) { return letter.unicode() > 0x400 && letter.isLetter(); });
        codeBlocks += content.contains(u"```");
        embeds += !d[u"embeds"].toArray().isEmpty();
        attachments += !d[u"attachments"].toArray().isEmpty();
        replies += d.contains(u"referenced_message");
    }
    QVERIFY(messages > 2000);
    for (auto at = contents.cbegin(); at != contents.cend(); ++at)
        QVERIFY2(at.value() == 1 || at.key().size() < 50, qPrintable(at.key()));
    QVERIFY(contents.size() > messages * 3 / 4);
    QVERIFY(authors.size() > 100);
    for (const int kind : {foreign, codeBlocks, embeds, attachments, replies})
        QVERIFY(kind > 20);
}

void SimulatorTrafficTest::staysConsistent()
{
    Simulator simulator({.rate = 0, .guilds = 5});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));

    QSet<QString> channels; // And threads.
    QSet<QString> members;  // Guild and user.
    QSet<QString> roles;
    QSet<QString> messages;
    const auto key = [](const QJsonValue &guild, const QJsonValue &user) {
        return QString(guild.toString() + u' ' + user.toString());
    };
    for (const QJsonObject &created : client.events(QStringLiteral("GUILD_CREATE"))) {
        const QJsonObject guild = created[u"d"].toObject();
        for (const QJsonValue &channel : guild[u"channels"].toArray())
            channels.insert(channel[u"id"].toString());
        for (const QJsonValue &role : guild[u"roles"].toArray())
            roles.insert(role[u"id"].toString());
        client.send(Opcode::RequestGuildMembers, QJsonObject{{QStringLiteral("guild_id"), guild[u"id"]},
                                                             {QStringLiteral("query"), QString()},
                                                             {QStringLiteral("limit"), 0}});
    }
    QVERIFY(client.settle());
    for (const QJsonObject &chunk : client.events(QStringLiteral("GUILD_MEMBERS_CHUNK"))) {
        for (const QJsonValue &member : chunk[u"d"][u"members"].toArray())
            members.insert(key(chunk[u"d"][u"guild_id"], member[u"user"][u"id"]));
    }

    int deleted = 0;
    for (const QJsonObject &event : collect(simulator, client, 15'000)) {
        const QString type = event[u"t"].toString();
        const QJsonObject d = event[u"d"].toObject();
        const QByteArray text = type.toLatin1();
        const bool isDirect = !d.contains(u"guild_id");
        if (d.contains(u"channel_id") && d[u"channel_id"].isString() && !isDirect)
            QVERIFY2(channels.contains(d[u"channel_id"].toString()), text.constData());
        if (type == u"MESSAGE_CREATE") {
            messages.insert(d[u"id"].toString());
            if (d.contains(u"referenced_message"))
                QVERIFY(messages.contains(d[u"referenced_message"][u"id"].toString()));
        } else if (type == u"MESSAGE_UPDATE") {
            QVERIFY(messages.contains(d[u"id"].toString()));
        } else if (type == u"MESSAGE_DELETE") {
            QVERIFY(messages.remove(d[u"id"].toString()));
            ++deleted;
        } else if (type == u"MESSAGE_DELETE_BULK") {
            for (const QJsonValue &id : d[u"ids"].toArray())
                QVERIFY(messages.remove(id.toString()));
        } else if (type.startsWith(u"MESSAGE_REACTION") || type.startsWith(u"MESSAGE_POLL")) {
            QVERIFY2(messages.contains(d[u"message_id"].toString()), text.constData());
        } else if (type == u"CHANNEL_CREATE" || type == u"THREAD_CREATE") {
            channels.insert(d[u"id"].toString());
        } else if (type == u"CHANNEL_DELETE" || type == u"THREAD_DELETE") {
            QVERIFY(channels.remove(d[u"id"].toString()));
        } else if (type == u"GUILD_MEMBER_ADD") {
            const QString member = key(d[u"guild_id"], d[u"user"][u"id"]);
            QVERIFY(!members.contains(member));
            members.insert(member);
        } else if (type == u"GUILD_MEMBER_REMOVE") {
            QVERIFY(members.remove(key(d[u"guild_id"], d[u"user"][u"id"])));
        } else if (type == u"GUILD_MEMBER_UPDATE" || type == u"PRESENCE_UPDATE") {
            QVERIFY(members.contains(key(d[u"guild_id"], d[u"user"][u"id"])));
        } else if (type == u"TYPING_START" && !isDirect) {
            QVERIFY(members.contains(key(d[u"guild_id"], d[u"user_id"])));
        } else if (type == u"GUILD_ROLE_CREATE") {
            roles.insert(d[u"role"][u"id"].toString());
        } else if (type == u"GUILD_ROLE_UPDATE") {
            QVERIFY(roles.contains(d[u"role"][u"id"].toString()));
        } else if (type == u"GUILD_ROLE_DELETE") {
            QVERIFY(roles.remove(d[u"role_id"].toString()));
        }
        for (const QJsonValue &role : d[u"roles"].toArray()) {
            if (type.startsWith(u"GUILD_MEMBER"))
                QVERIFY(roles.contains(role.toString()));
        }
    }
    QVERIFY(deleted > 100);
}

// discord.js and oceanic.js read both without asking whether they are there: the message of a button that was
// pressed, and the code in the entry about an invite, which has no id.
void SimulatorTrafficTest::hasWhatClientsTakeForGranted()
{
    Simulator simulator({.rate = 0});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    const QString bot = client.events(QStringLiteral("READY")).constFirst()[u"d"][u"user"][u"id"].toString();
    QSet<QString> codes;
    QHash<int, int> pressed; // By the type of the interaction.
    QHash<int, int> entries; // By the action.
    for (const QJsonObject &event : collect(simulator, client, 6000)) {
        const QString type = event[u"t"].toString();
        const QJsonObject d = event[u"d"].toObject();
        if (type == u"INVITE_CREATE") {
            codes.insert(d[u"code"].toString());
        } else if (type == u"INTERACTION_CREATE") {
            ++pressed[d[u"type"].toInt()];
            if (d[u"type"] == 2)
                continue;
            const QJsonObject message = d[u"message"].toObject();
            QCOMPARE(message[u"author"][u"id"].toString(), bot);
            QCOMPARE(message[u"channel_id"], d[u"channel_id"]);
            const QJsonValue button = message[u"components"][0][u"components"][0];
            QCOMPARE(button[u"custom_id"], d[u"data"][u"custom_id"]);
            QCOMPARE(button[u"id"], d[u"data"][u"id"]);
            QVERIFY(message[u"id"].toString().toULongLong() < d[u"id"].toString().toULongLong());
        } else if (type == u"GUILD_AUDIT_LOG_ENTRY_CREATE") {
            const int action = d[u"action_type"].toInt();
            ++entries[action];
            QHash<QString, QJsonValue> before;
            QHash<QString, QJsonValue> after;
            for (const QJsonValue &change : d[u"changes"].toArray()) {
                before.insert(change[u"key"].toString(), change[u"old_value"]);
                after.insert(change[u"key"].toString(), change[u"new_value"]);
            }
            QCOMPARE(after.isEmpty(), action >= 20 && action <= 23); // Of kicks and bans nothing is told.
            if (action == 40)
                QVERIFY(codes.contains(after[QStringLiteral("code")].toString()));
            else if (action == 11)
                QVERIFY(!before.cbegin().value().isUndefined());
            else if (action == 25)
                QVERIFY(!after.cbegin().value()[0][u"name"].toString().isEmpty());
        }
    }
    QVERIFY(pressed.value(3) > 5 && pressed.value(2) > pressed.value(3));
    for (const int action : {11, 25, 40})
        QVERIFY2(entries.value(action) > 0, qPrintable(QString::number(action)));
}

void SimulatorTrafficTest::comesAtItsRate()
{
    Simulator simulator({.rate = 2000});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    QTRY_VERIFY(simulator.statistics().eventsGenerated > 500);
    simulator.setRate(0);
    QVERIFY(client.settle());
    const qint64 generated = simulator.statistics().eventsGenerated;
    QVERIFY(client.settle());
    QCOMPARE(simulator.statistics().eventsGenerated, generated);
    QCOMPARE(simulator.statistics().eventsDispatched,
             client.dispatches().size() - 7); // READY and the guilds.
}

void SimulatorTrafficTest::endsAtItsLimit()
{
    Simulator simulator({.rate = 5000, .eventLimit = 123});
    QVERIFY(simulator.listen());
    QSignalSpy ended(&simulator, &Simulator::trafficEnded);
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    QTRY_COMPARE(ended.size(), 1);
    simulator.sendTraffic(10);
    QCOMPARE(simulator.statistics().eventsGenerated, 123);
    QCOMPARE(ended.size(), 1);
}

void SimulatorTrafficTest::idsCarryTheTime()
{
    Simulator simulator({.rate = 0});
    QVERIFY(simulator.listen());
    RawClient client(simulator);
    QVERIFY(client.start(allIntents()));
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    quint64 last = 0;
    for (const QJsonObject &event : collect(simulator, client, 1000)) {
        if (event[u"t"] != QLatin1String("MESSAGE_CREATE"))
            continue;
        const quint64 id = event[u"d"][u"id"].toString().toULongLong();
        QVERIFY(id > last);
        last = id;
        const qint64 time = qint64(id >> 22) + 1420070400000;
        // Ids of one millisecond may run over into the next.
        QVERIFY(time >= before && time <= QDateTime::currentMSecsSinceEpoch() + 1000);
    }
    QVERIFY(last != 0);
}

QTEST_GUILESS_MAIN(SimulatorTrafficTest)
#include "tst_simulatortraffic.moc"
