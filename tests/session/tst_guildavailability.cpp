// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/guildavailability.h>

#include <QTest>

using namespace Gateway;
using Change = GuildAvailability::Change;

static Event dispatchOf(const QByteArray &type, const QByteArray &data)
{
    const QByteArray payload = "{\"op\":0,\"s\":1,\"t\":\"" + type + "\",\"d\":" + data + '}';
    Error error;
    return Event(payload, Envelope::scan(payload, &error), {});
}

class TestGuildAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allComeOneAfterAnother()
    {
        GuildAvailability guilds;
        QVERIFY(!guilds.isComplete());
        QCOMPARE(guilds.take(dispatchOf(
                     "READY", R"({"guilds":[{"id":"1","unavailable":true},{"id":"2"},{"id":"3"}]})")),
                 Change::None);
        QCOMPARE(guilds.awaited(), (QSet<quint64>{1, 2, 3}));
        QCOMPARE(guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"2"})")), Change::Available);
        QCOMPARE(guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"1"})")), Change::Available);
        QVERIFY(!guilds.isComplete());
        QCOMPARE(guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"3"})")), Change::AllAvailable);
        QVERIFY(guilds.isComplete());
        QCOMPARE(guilds.available().size(), 3);
    }

    void namesAreKeptWhereTheyAreWanted()
    {
        GuildAvailability guilds;
        const Event ready = dispatchOf("READY", R"({"guilds":[{"id":"1"},{"id":"2"}]})");
        const Event one = dispatchOf("GUILD_CREATE", R"({"id":"1","name":"One"})");
        (void)guilds.take(ready);
        (void)guilds.take(one);
        QCOMPARE(guilds.known(), (KnownGuilds{{1, QString()}}));
        guilds.setNamesKept(true);
        (void)guilds.take(one);
        (void)guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"2","name":"Two"})"));
        const quint64 before = guilds.revision();
        (void)guilds.take(dispatchOf("GUILD_UPDATE", R"({"id":"1","name":"First"})"));
        QVERIFY(guilds.revision() > before);
        QCOMPARE(guilds.known(), (KnownGuilds{{1, QStringLiteral("First")}, {2, QStringLiteral("Two")}}));
        (void)guilds.take(dispatchOf("GUILD_DELETE", R"({"id":"2"})"));
        QCOMPARE(guilds.known().size(), 1);
    }

    void resumedSessionHasItsGuilds()
    {
        GuildAvailability guilds;
        guilds.restore({{1, QStringLiteral("One")}, {2, QString()}});
        QVERIFY(guilds.isComplete());
        QCOMPARE(guilds.available(), (QSet<quint64>{1, 2}));
        QCOMPARE(guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"2"})")), Change::None);
        QCOMPARE(guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"3"})")), Change::Joined);
        // A session that could not be resumed begins anew.
        (void)guilds.take(dispatchOf("READY", R"({"guilds":[{"id":"1"}]})"));
        QVERIFY(guilds.known().isEmpty());
    }

    void outageWhileAwaited()
    {
        GuildAvailability guilds;
        (void)guilds.take(dispatchOf("READY", R"({"guilds":[{"id":"1"},{"id":"2"}]})"));
        (void)guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"1"})"));
        QCOMPARE(guilds.take(dispatchOf("GUILD_DELETE", R"({"id":"2","unavailable":true})")),
                 Change::AllAvailable);
        QCOMPARE(guilds.outages(), QSet<quint64>{2});
        QCOMPARE(guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"2"})")), Change::Available);
        QVERIFY(guilds.outages().isEmpty());
    }

    void outageAndReturn()
    {
        GuildAvailability guilds;
        (void)guilds.take(dispatchOf("READY", R"({"guilds":[{"id":"1"}]})"));
        (void)guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"1"})"));
        QCOMPARE(guilds.take(dispatchOf("GUILD_DELETE", R"({"id":"1","unavailable":true})")),
                 Change::Unavailable);
        QVERIFY(guilds.isComplete());
        QCOMPARE(guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"1"})")), Change::Available);
    }

    void joinsAndLeaves()
    {
        GuildAvailability guilds;
        QCOMPARE(guilds.take(dispatchOf("READY", R"({"guilds":[]})")), Change::AllAvailable);
        QCOMPARE(guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"9"})")), Change::Joined);
        QCOMPARE(guilds.take(dispatchOf("GUILD_DELETE", R"({"id":"9"})")), Change::Left);
        QVERIFY(guilds.available().isEmpty());
        QCOMPARE(guilds.take(dispatchOf("MESSAGE_CREATE", R"({"id":"9"})")), Change::None);
    }

    void aNewSessionStartsAnew()
    {
        GuildAvailability guilds;
        (void)guilds.take(dispatchOf("READY", R"({"guilds":[{"id":"1"}]})"));
        (void)guilds.take(dispatchOf("GUILD_CREATE", R"({"id":"1"})"));
        (void)guilds.take(dispatchOf("READY", R"({"guilds":[{"id":"2"}]})"));
        QVERIFY(guilds.available().isEmpty());
        QCOMPARE(guilds.awaited(), QSet<quint64>{2});
    }
};

QTEST_GUILESS_MAIN(TestGuildAvailability)
#include "tst_guildavailability.moc"
