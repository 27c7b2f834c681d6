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
