// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/botgateway.h>
#include <gateway/protocol/commands.h>
#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/shardid.h>
#include <gateway/protocol/shardrange.h>
#include <gateway/protocol/snowflake.h>
#include <gateway/protocol/token.h>

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Gateway;

static const char secret[] = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";

class TestProtocolValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenNeverPrints()
    {
        const Token token{QByteArrayView(secret)};
        QString printed;
        QDebug(&printed) << token << token.toString();
        QVERIFY(!printed.contains(QLatin1String(secret)));
        QVERIFY(printed.contains(u"Bot ***"));
        QCOMPARE(token.redacted(QByteArray("a ") + secret + " b"), QByteArray("a *** b"));
    }

    void tokenIsTakenAsPeoplePasteIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("bare") << QByteArray(secret);
        QTest::newRow("line feed") << QByteArray(secret) + '\n';
        QTest::newRow("with Bot") << QByteArray("Bot ") + secret;
        QTest::newRow("blanks") << QByteArray("  Bot  ") + secret + "  ";
    }
    void tokenIsTakenAsPeoplePasteIt()
    {
        QFETCH(QByteArray, text);
        const Token token{QByteArrayView(text)};
        QCOMPARE(token.reveal().toByteArray(), QByteArray(secret));
        QVERIFY(token == Token(secret));
        QVERIFY(token.looksValid());
    }

    void tokenFormIsChecked()
    {
        QVERIFY(Token().isNull());
        QVERIFY(Token("  ").isNull());
        QVERIFY(!Token("abc").looksValid());
        QVERIFY(!Token("a.b").looksValid());
        QVERIFY(!Token("a..c").looksValid());
        QVERIFY(!Token("a.b.c.d").looksValid());
        QVERIFY(!Token("a.b.c!").looksValid());
        QVERIFY(Token("a.b.c-_1").looksValid());
        QVERIFY(!(Token("a.b.c") == Token("a.b.d")));
        QVERIFY(!(Token("a.b.c") == Token("a.b.cc")));
    }

    void intentsFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint32>("intents");
        QTest::newRow("one") << "GUILDS" << 1U;
        QTest::newRow("several") << "guilds,guild_messages" << (1U | 1U << 9);
        QTest::newRow("other marks") << "GUILDS | guild-members  MESSAGE_CONTENT"
                                     << (1U | 1U << 1 | 1U << 15);
        QTest::newRow("number") << "513" << 513U;
        QTest::newRow("hexadecimal") << "0x201" << 513U;
        QTest::newRow("all") << "all" << Intents::Int(allIntents());
        QTest::newRow("taken away") << "all,-GUILD_PRESENCES" << (Intents::Int(allIntents()) & ~(1U << 8));
        QTest::newRow("unprivileged") << "unprivileged" << Intents::Int(unprivilegedIntents());
        QTest::newRow("none") << "none" << 0U;
        QTest::newRow("empty") << "" << 0U;
    }
    void intentsFromText()
    {
        QFETCH(QString, text);
        QFETCH(quint32, intents);
        Error error;
        const Intents found = Gateway::intentsFromText(text, &error);
        QVERIFY2(!error, qPrintable(error.toString()));
        QCOMPARE(Intents::Int(found), intents);
    }

    void misspeltIntentIsExplained()
    {
        Error error;
        QCOMPARE(Gateway::intentsFromText(u"GUILDS,GUILD_MESAGES", &error), Intents());
        QCOMPARE(error.code(), ErrorCode::UnknownIntent);
        QVERIFY(error.message().contains(u"GUILD_MESAGES"));
        QVERIFY(error.advice().contains(u"GUILD_MESSAGES"));
    }

    void unknownBitsAreShownAsNumbers()
    {
        QCOMPARE(intentNames(Intents::fromInt(1U | 1U << 30)),
                 (QStringList{QStringLiteral("GUILDS"), QStringLiteral("1073741824")}));
    }

    void gatewayUrlCarriesTheParameters()
    {
        const QUrl url =
            gatewayUrl(QUrl(QStringLiteral("wss://gateway.discord.gg")), Compression::ZlibStream);
        QCOMPARE(url.toString(),
                 QStringLiteral("wss://gateway.discord.gg/?v=10&encoding=json&compress=zlib-stream"));
        // Once more, and with other parameters: replaced, not doubled; foreign ones stay.
        const QUrl again = gatewayUrl(QUrl(url.toString() + u"&x=1"), Compression::None);
        const QUrlQuery query(again);
        QCOMPARE(query.allQueryItemValues(QStringLiteral("v")), QStringList{QStringLiteral("10")});
        QVERIFY(!query.hasQueryItem(QStringLiteral("compress")));
        QCOMPARE(query.queryItemValue(QStringLiteral("x")), QStringLiteral("1"));
        QCOMPARE(gatewayUrl(url, Compression::None, Encoding::Etf).toString(),
                 QStringLiteral("wss://gateway.discord.gg/?v=10&encoding=etf"));
    }

    void encodingNames()
    {
        for (const Encoding encoding : {Encoding::Json, Encoding::Etf}) {
            Error error;
            QCOMPARE(encodingFromName(QString(encodingName(encoding)), &error), encoding);
            QVERIFY(!error);
        }
        QCOMPARE(encodingName(Encoding::Etf), QLatin1String("etf"));
        Error error;
        QCOMPARE(encodingFromName(u"ETF", &error), Encoding::Json);
        QCOMPARE(error.code(), ErrorCode::InvalidValue);
        QVERIFY(error.message().contains(u"ETF"));
        QVERIFY(error.advice().contains(u"etf"));
    }

    void compressionNames()
    {
        for (const Compression compression :
             {Compression::None, Compression::ZlibStream, Compression::ZstdStream}) {
            Error error;
            QCOMPARE(compressionFromName(QString(compressionName(compression)), &error), compression);
            QVERIFY(!error);
        }
        Error error;
        (void)compressionFromName(u"gzip", &error);
        QCOMPARE(error.code(), ErrorCode::UnsupportedCompression);
    }

    void shardOfAGuild()
    {
        // (81384788765712384 >> 22) % 16
        QCOMPARE(ShardId::forGuild(81384788765712384ULL, 16),
                 (ShardId{int((81384788765712384ULL >> 22) % 16), 16}));
        QCOMPARE(ShardId::forGuild(0, 4).id, 0);
        QCOMPARE((ShardId{5, 16}).bucket(4), 1);
        QVERIFY(!(ShardId{16, 16}).isValid());
        QVERIFY(!(ShardId{-1, 16}).isValid());
        QVERIFY((ShardId{15, 16}).isValid());
    }

    void shardRanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("ids");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("written");
        QTest::newRow("auto") << "auto" << QList<int>() << 0 << "auto";
        QTest::newRow("all") << "16" << QList<int>() << 16 << "16";
        QTest::newRow("range") << "0-3 of 16" << QList<int>{0, 1, 2, 3} << 16 << "0-3 of 16";
        QTest::newRow("both") << " 8, 0-2,1 of 16" << QList<int>{0, 1, 2, 8} << 16 << "0-2,8 of 16";
        for (const char *bad : {"", "0", "-1", "x", "3 of 3", "2-1 of 4", "1- of 4", ",1 of 4", "of 4",
                                "100001", "0-99999999 of 4"})
            QTest::addRow("bad %s", bad) << QString::fromLatin1(bad) << QList<int>() << -1 << "";
    }
    void shardRanges()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, ids);
        QFETCH(int, count);
        QFETCH(QString, written);
        Error error;
        const ShardRange range = ShardRange::fromText(text, &error);
        QCOMPARE(error.isError(), count < 0);
        if (error)
            return;
        QCOMPARE(range.ids, ids);
        QCOMPARE(range.count, count);
        QCOMPARE(range.toString(), written);
    }

    void snowflakes()
    {
        QCOMPARE(snowflakeFromText("175928847299117063").value(), 175928847299117063ULL);
        QCOMPARE(snowflakeTime(175928847299117063ULL).toString(Qt::ISODateWithMs),
                 QStringLiteral("2016-04-30T11:18:25.796Z"));
        QCOMPARE(snowflakeFromText("18446744073709551615").value(), 18446744073709551615ULL);
        for (const char *bad : {"", "0", "-1", "+1", " 1", "1 ", "01", "1e3", "18446744073709551616", "abc"})
            QVERIFY2(!snowflakeFromText(bad), bad);
    }

    void botGateway()
    {
        Error error;
        const BotGateway gateway = BotGateway::fromJson(
            R"({"url":"wss://gateway.discord.gg","shards":9,"session_start_limit":{"total":1000,"remaining":997,"reset_after":14400000,"max_concurrency":16}})",
            &error);
        QVERIFY(!error);
        QCOMPARE(gateway.shards, 9);
        QCOMPARE(gateway.sessionStartLimit.remaining, 997);
        QCOMPARE(gateway.sessionStartLimit.maxConcurrency, 16);
        QCOMPARE(gateway.sessionStartLimit.resetAfter, std::chrono::hours(4));
        QVERIFY(gateway.sessionStartLimit.isKnown);
        QVERIFY(!BotGateway::fromJson("{\"url\":\"wss://x\"}", &error).sessionStartLimit.isKnown);
        QVERIFY(!error);
        for (const char *bad : {"", "[]", "{}", "{\"url\":\"http://x\"}", "{\"url\":3}", "<html>"}) {
            Error reason;
            (void)BotGateway::fromJson(bad, &reason);
            QCOMPARE(reason.code(), ErrorCode::MalformedAnswer);
        }
        Error many;
        (void)BotGateway::fromJson("{\"url\":\"wss://x\",\"shards\":1000000000}", &many);
        QVERIFY2(many.message().remove(u',').contains(u" 1000000000 "), qPrintable(many.message()));
    }

    void commands()
    {
        QCOMPARE(Commands::heartbeat(-1), QByteArray(R"({"op":1,"d":null})"));
        QCOMPARE(Commands::heartbeat(251), QByteArray(R"({"op":1,"d":251})"));

        Commands::Identify settings;
        settings.intents = Intent::Guilds | Intent::GuildMessages;
        settings.shard = {1, 4};
        settings.browser = QStringLiteral("b");
        const QJsonObject identify =
            QJsonDocument::fromJson(Commands::identify(Token(secret), settings)).object();
        QCOMPARE(identify.value(u"op").toInt(), 2);
        const QJsonObject data = identify.value(u"d").toObject();
        QCOMPARE(data.value(u"token").toString(), QLatin1String(secret));
        QCOMPARE(data.value(u"intents").toInt(), 513);
        QCOMPARE(data.value(u"shard").toArray(), (QJsonArray{1, 4}));
        QVERIFY(!data.contains(u"compress"));
        QVERIFY(!data.contains(u"presence"));

        Session session{QStringLiteral("abc"), {}, 1337, {0, 1}};
        const QJsonObject resume = QJsonDocument::fromJson(Commands::resume(Token(secret), session)).object();
        QCOMPARE(resume.value(u"op").toInt(), 6);
        QCOMPARE(resume.value(u"d").toObject().value(u"seq").toInt(), 1337);
        QCOMPARE(resume.value(u"d").toObject().value(u"session_id").toString(), QStringLiteral("abc"));
    }
};

QTEST_GUILESS_MAIN(TestProtocolValues)
#include "tst_protocolvalues.moc"
