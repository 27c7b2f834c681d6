// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../benchmarks/corpus.h"
#include "eventlog/logentry.h"
#include "eventlog/payloadids.h"
#include "madeevents.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace MadeEvents;
using Gateway::Event;

namespace {

//! What the columns are to say, read from a document of the whole.
struct Plain
{
    explicit Plain(const QByteArray &payload) : root(QJsonDocument::fromJson(payload).object()) {}

    static quint64 snowflake(const QJsonValue &value) { return value.toString().toULongLong(); }
    QJsonValue at(const char *key) const { return root[u"d"][QLatin1String(key)]; }

    quint64 guild() const
    {
        const QString type = root[u"t"].toString();
        const bool isGuild = QStringList{QStringLiteral("GUILD_CREATE"), QStringLiteral("GUILD_UPDATE"),
                                         QStringLiteral("GUILD_DELETE")}
                                 .contains(type);
        const quint64 id = snowflake(at("guild_id"));
        return id == 0 && isGuild ? snowflake(at("id")) : id;
    }
    quint64 channel() const
    {
        const QString type = root[u"t"].toString();
        const bool isChannel = type.startsWith(QStringLiteral("CHANNEL_")) ||
                               type.startsWith(QStringLiteral("THREAD_")) ||
                               type.startsWith(QStringLiteral("VOICE_CHANNEL_"));
        const quint64 id = snowflake(at("channel_id"));
        return id == 0 && isChannel ? snowflake(at("id")) : id;
    }
    quint64 user() const
    {
        for (const QJsonValue &value :
             {at("author")[u"id"], at("user")[u"id"], at("user_id"), at("member")[u"user"][u"id"]}) {
            if (const quint64 id = snowflake(value))
                return id;
        }
        return 0;
    }

    QJsonObject root;
};

} // namespace

class TestLogEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreWhatADocumentSays()
    {
        const QList<QByteArray> corpus = recordCorpus(5000, 11);
        QCOMPARE(corpus.size(), 5000);
        int guilds = 0, channels = 0, users = 0;
        for (const QByteArray &payload : corpus) {
            const LogEntry entry = LogEntry::fromEvent(fromPayload(payload, 7, 3));
            const Plain plain(payload);
            QVERIFY2(entry.guild == plain.guild() && entry.channel == plain.channel() &&
                         entry.user == plain.user(),
                     payload.constData());
            QCOMPARE(entry.sequence, plain.root[u"s"].toInteger());
            QCOMPARE(QString(Gateway::eventTypeName(entry.type)), plain.root[u"t"].toString());
            QCOMPARE(entry.payload, payload);
            guilds += entry.guild != 0;
            channels += entry.channel != 0;
            users += entry.user != 0;
        }
        QVERIFY(guilds > 4000 && channels > 1000 && users > 2000);
    }

    void ids_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<quint64>("guild");
        QTest::addColumn<quint64>("channel");
        QTest::addColumn<quint64>("user");
        const auto row = [](const char *name, const char *type, const char *data, quint64 guild,
                            quint64 channel, quint64 user) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(data) << guild << channel << user;
        };
        row("author is worth most", "MESSAGE_CREATE",
            R"({"user_id":"4","member":{"user":{"id":"5"}},"user":{"id":"3"},"author":{"id":"2"}})", 0, 0, 2);
        row("user before user_id", "X", R"({"user_id":"4","user":{"a":[{}],"id":"3"}})", 0, 0, 3);
        row("user_id before member", "X", R"({"member":{"user":{"id":"5"}},"user_id":"4"})", 0, 0, 4);
        row("member", "X", R"({"member":{"roles":["9"],"user":{"username":"a","id":"5"},"x":1}})", 0, 0, 5);
        row("null user", "X", R"({"user":null,"author":{},"user_id":"4"})", 0, 0, 4);
        row("guild by its id", "GUILD_CREATE", R"({"id":"1","owner_id":"2"})", 1, 0, 0);
        row("id of another thing", "GUILD_ROLE_CREATE", R"({"guild_id":"8","id":"1"})", 8, 0, 0);
        row("channel by its id", "CHANNEL_CREATE", R"({"id":"1","guild_id":"8"})", 8, 1, 0);
        row("thread by its id", "THREAD_MEMBERS_UPDATE", R"({"guild_id":"8","id":"1"})", 8, 1, 0);
        row("voice channel", "VOICE_CHANNEL_STATUS_UPDATE", R"({"id":"1","guild_id":"8"})", 8, 1, 0);
        row("channel_id before id", "CHANNEL_PINS_UPDATE", R"({"channel_id":"6","id":"1"})", 0, 6, 0);
        row("message is no channel", "MESSAGE_DELETE", R"({"id":"1","channel_id":"6"})", 0, 6, 0);
        row("ids in depth do not count", "X",
            R"({"message":{"guild_id":"1","channel_id":"2","author":{"id":"3"}},"list":[{"guild_id":"4"}]})",
            0, 0, 0);
        row("text like keys", "X", "{\"content\":\"\\\"guild_id\\\":\\\"1\\\",{[\",\"guild_id\":\"8\"}", 8, 0,
            0);
        row("backslash at the end", "X", "{\"content\":\"a\\\\\",\"guild_id\":\"8\"}", 8, 0, 0);
        row("white space", "X", " { \"guild_id\" : \"8\" ,\n\t\"channel_id\" :\"6\" } ", 8, 6, 0);
        row("numbers", "X", R"({"guild_id":8,"channel_id":6,"user_id":4})", 8, 6, 4);
        row("no snowflakes", "X", R"({"guild_id":"08","channel_id":-6,"user_id":"4x"})", 0, 0, 0);
        row("containers", "X", R"({"guild_id":{"id":"1"},"channel_id":["2"],"user_id":true})", 0, 0, 0);
        row("greatest", "X", R"({"guild_id":"18446744073709551615"})", 18446744073709551615ULL, 0, 0);
        row("no object", "X", R"(["guild_id","8"])", 0, 0, 0);
        row("null", "X", "null", 0, 0, 0);
    }

    void ids()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, data);
        const LogEntry entry = LogEntry::fromEvent(dispatch(type, data));
        QTEST(entry.guild, "guild");
        QTEST(entry.channel, "channel");
        QTEST(entry.user, "user");
    }

    void dataMayComeFirst()
    {
        const LogEntry entry =
            LogEntry::fromEvent(fromPayload(R"({"d":{"guild_id":"8","x":{}},"op":0,"s":1,"t":"A"})"));
        QCOMPARE(entry.guild, 8ULL);
    }

    void sentCommandsHaveTheirGuild()
    {
        const LogEntry entry = LogEntry::fromEvent(fromPayload(
            R"({"op":8,"d":{"guild_id":"8","query":"","limit":0}})", 5, 2, Event::Direction::Sent));
        QCOMPARE(entry.direction, LogDirection::Sent);
        QCOMPARE(entry.op, 8);
        QCOMPARE(entry.shard, 2);
        QCOMPARE(entry.time, 5);
        QCOMPARE(entry.guild, 8ULL);
        QCOMPARE(entry.sequence, -1);
    }

    void foreignTypesKeepTheirName()
    {
        const LogEntry entry = LogEntry::fromEvent(dispatch("NOT_LISTED", "{}"));
        QCOMPARE(entry.type, Gateway::EventType::Unknown);
        QCOMPARE(entry.foreignType, QByteArray("NOT_LISTED"));
        QVERIFY(LogEntry::fromEvent(dispatch("MESSAGE_CREATE", "{}")).foreignType.isEmpty());
    }

    void transitionsTellTheirStory()
    {
        Gateway::Transition transition;
        transition.from = Gateway::ShardState::Resuming;
        transition.to = Gateway::ShardState::Ready;
        transition.cause = Gateway::Cause::ResumedReceived;
        transition.when = QDateTime::fromMSecsSinceEpoch(1234);
        const LogEntry entry = LogEntry::fromTransition({3, 4}, transition);
        QCOMPARE(entry.direction, LogDirection::State);
        QCOMPARE(entry.state, Gateway::ShardState::Ready);
        QCOMPARE(entry.time, 1'234'000'000);
        QCOMPARE(entry.shard, 3);
        QCOMPARE(entry.op, -1);
        const QJsonObject told = QJsonDocument::fromJson(entry.payload).object();
        QCOMPARE(told[u"cause"].toString(), QStringLiteral("ResumedReceived"));
        QVERIFY(!entry.payload.contains('\n'));
    }

    void damagedTextIsRead()
    {
        // Whatever comes, the search ends and stays inside the text: exact copies on the heap show it to
        // asan.
        const QByteArray payload =
            R"({"t":"A","s":1,"op":0,"d":{"member":{"user":{"id":"5"}},"author":{"id":"2","x":[{}]},"guild_id":"8"}})";
        for (qsizetype size = 0; size <= payload.size(); ++size) {
            const std::vector<char> cut(payload.cbegin(), payload.cbegin() + size);
            const PayloadIds ids = findPayloadIds(QByteArrayView(cut.data(), size));
            QVERIFY(ids.guild == 0 || ids.guild == 8);
        }
        QRandomGenerator random(5);
        const QByteArray letters = "{}[]\",:\\0 n";
        for (int round = 0; round < 20'000; ++round) {
            std::vector<char> bytes(payload.cbegin(), payload.cend());
            for (int i = 0; i < 3; ++i) {
                bytes[std::size_t(random.bounded(int(bytes.size())))] =
                    letters.at(random.bounded(int(letters.size())));
            }
            (void)findPayloadIds(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        }
    }
};

QTEST_GUILESS_MAIN(TestLogEntry)
#include "tst_logentry.moc"
