// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/event.h>
#include <gateway/payload/json.h>

#include <QJsonArray>
#include <QTest>

using namespace Gateway;

static Event eventOf(const QByteArray &payload)
{
    Error error;
    const Envelope envelope = Envelope::scan(payload, &error);
    return Event(payload, envelope,
                 {{2, 4}, Event::Direction::Received, 1'700'000'000'123'456'789, 77, true});
}

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItIs()
    {
        const Event event = eventOf(
            R"({"t":"MESSAGE_CREATE","s":9,"op":0,"d":{"id":"5","guild_id":"175928847299117063","author":{"id":"8","bot":true}}})");
        QCOMPARE(event.opcode(), Opcode::Dispatch);
        QCOMPARE(event.type(), EventType::MessageCreate);
        QCOMPARE(event.typeName(), QStringLiteral("MESSAGE_CREATE"));
        QCOMPARE(event.sequence(), 9);
        QCOMPARE(event.shard(), (ShardId{2, 4}));
        QCOMPARE(event.wireSize(), 77);
        QVERIFY(event.isReplayed());
        QCOMPARE(event.guildId(), 175928847299117063ULL);
        QCOMPARE(event.data().value(u"author").toObject().value(u"id").toString(), QStringLiteral("8"));
        QCOMPARE(event.value(u"author.bot"), QJsonValue(true));
    }

    void unknownTypesKeepTheirName()
    {
        const Event event = eventOf(R"({"t":"SOMETHING_NEW","s":1,"op":0,"d":{"guild_id":"42"}})");
        QCOMPARE(event.type(), EventType::Unknown);
        QCOMPARE(event.typeName(), QStringLiteral("SOMETHING_NEW"));
        QCOMPARE(event.guildId(), 42ULL);
    }

    void guildEventsNameTheirGuild()
    {
        QCOMPARE(eventOf(R"({"t":"GUILD_CREATE","s":1,"op":0,"d":{"id":"42"}})").guildId(), 42ULL);
        QCOMPARE(eventOf(R"({"t":"READY","s":1,"op":0,"d":{"guild_id":"42"}})").guildId(), 0ULL);
        QCOMPARE(eventOf(R"({"t":"MESSAGE_CREATE","s":1,"op":0,"d":{"guild_id":null}})").guildId(), 0ULL);
        QCOMPARE(eventOf(R"({"op":11})").guildId(), 0ULL);
        QCOMPARE(Event().guildId(), 0ULL);
    }

    void copiesShareTheirBytes()
    {
        const Event event = eventOf(R"({"t":"RESUMED","s":1,"op":0,"d":{}})");
        const Event copy = event;
        QCOMPARE(copy.payload().constData(), event.payload().constData());
        QVERIFY(Event().isNull());
        QVERIFY(!copy.isNull());
    }

    void values_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("expected");
        const QJsonValue undefined(QJsonValue::Undefined);
        QTest::newRow("string with escapes") << "text" << QJsonValue(QStringLiteral("a\"\\\nü😀"));
        QTest::newRow("integer") << "n" << QJsonValue(-12);
        QTest::newRow("large") << "big" << QJsonValue(qint64(9007199254740993));
        QTest::newRow("double") << "x" << QJsonValue(1.5);
        QTest::newRow("null") << "none" << QJsonValue(QJsonValue::Null);
        QTest::newRow("nested") << "o.p.q" << QJsonValue(3);
        QTest::newRow("index") << "list[1].k" << QJsonValue(QStringLiteral("v"));
        QTest::newRow("array") << "list[0]" << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("object") << "o.p" << QJsonValue(QJsonObject{{QStringLiteral("q"), 3}});
        QTest::newRow("empty array") << "empty" << QJsonValue(QJsonArray());
        QTest::newRow("missing") << "o.z" << undefined;
        QTest::newRow("beyond the end") << "list[2]" << undefined;
        QTest::newRow("key into array") << "list.k" << undefined;
        QTest::newRow("index into object") << "o[0]" << undefined;
        QTest::newRow("into a scalar") << "n.k" << undefined;
        for (const char *bad : {"o.", ".o", "list[", "list[x]", "list[-1]", "o..p", "list[0]k"})
            QTest::addRow("malformed %s", bad) << QString::fromLatin1(bad) << undefined;
    }
    void values()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, expected);
        const QByteArray json = "{\"text\":\"a\\\"\\\\\\n\\u00fc\\ud83d\\ude00\","
                                R"("n":-12,"big":9007199254740993,"x":1.5,"none":null,)"
                                R"("o":{"p":{"q":3}},"list":[[1,2],{"k":"v"}],"empty":[]})";
        QCOMPARE(jsonValueAt(json, path), expected);
        const QList<JsonParser> parsers = jsonParsers();
        for (const JsonParser parser : parsers)
            QCOMPARE(jsonValueAt(json, path, parser), expected);
    }

    void parsers()
    {
        QCOMPARE(jsonParsers().constLast(), JsonParser::Qt);
        QCOMPARE(jsonParserName(jsonParsers().constFirst()), jsonParserName());
        QCOMPARE(jsonParserName(JsonParser::Qt), QLatin1String("Qt"));
        QCOMPARE(jsonParserName(JsonParser::Simdjson), QLatin1String("simdjson"));
        // A parser that is not built in finds nothing.
        QCOMPARE(jsonValueAt("7", u"", JsonParser::Simdjson), jsonParsers().contains(JsonParser::Simdjson)
                                                                  ? QJsonValue(7)
                                                                  : QJsonValue(QJsonValue::Undefined));
    }

    void wholeValues()
    {
        const QList<JsonParser> parsers = jsonParsers();
        for (const JsonParser parser : parsers) {
            QCOMPARE(jsonValueAt("true", u"", parser), QJsonValue(true));
            QCOMPARE(jsonValueAt("7", u"", parser), QJsonValue(7));
            QVERIFY(jsonValueAt("", u"", parser).isUndefined());
            QVERIFY(jsonValueAt("{\"a\":", u"a", parser).isUndefined());
            QVERIFY(jsonValueAt(QByteArray(20'000, '['), u"[0][0]", parser).isUndefined());
        }
    }

    void aBigPayloadLeavesNoTrace()
    {
        const QByteArray big = "{\"fill\":\"" + QByteArray(5'000'000, 'x') + "\",\"id\":\"7\"}";
        QCOMPARE(jsonValueAt(big, u"id").toString(), QStringLiteral("7"));
        QCOMPARE(jsonValueAt("{\"id\":\"8\"}", u"id").toString(), QStringLiteral("8"));
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
