// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/envelope.h>
#include <gateway/payload/etf.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Gateway;

//! A payload with everything in it, as term_to_binary() of Erlang 25 writes
//! #{op => 0, s => 7, t => 'MESSAGE_CREATE', d => #{<<"id">> => 1234567890123456789, <<"tts">> => false,
//!   <<"content">> => <<"h\"i\n é"/utf8>>, <<"mentions">> => [], <<"shard">> => [0,1], <<"score">> => 0.5}}.
static const char message[] =
    "8374000000046400016474000000066d00000007636f6e74656e746d000000076822690a20c3a96d0000000269646e080015"
    "81e97df41022116d000000086d656e74696f6e736a6d0000000573636f7265463fe00000000000006d000000057368617264"
    "6b000200016d0000000374747364000566616c73656400026f7061006400017361076400017464000e4d4553534147455f43"
    "5245415445";

//! [[<<"guild">>, ...]] with 100 of them by term_to_binary(_, [{compressed, 9}]).
static const char compressedGuilds[] =
    "8350000003f478dacb61606060cc011229b9408235bd3433679435ca1a650d5b56561600d6e3fece";

static QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

static QByteArray bigEndian(quint32 number)
{
    const char text[] = {char(number >> 24), char(number >> 16), char(number >> 8), char(number)};
    return QByteArray(text, sizeof text);
}

//! The term 0 inside \a depth lists, maps or tuples.
static QByteArray nested(char kind, int depth)
{
    QByteArray start;
    QByteArray end;
    switch (kind) {
    case 'l':
        start = bytes("6c 00000001");
        end = bytes("6a");
        break;
    case 'm':
        start = bytes("74 00000001 6d 00000001 6b");
        break;
    default:
        start = bytes("68 01");
        break;
    }
    return bytes("83") + start.repeated(depth) + bytes("61 00") + end.repeated(depth);
}

//! \a term as a compressed one that says it has \a size bytes.
static QByteArray compressed(const QByteArray &term, quint32 size)
{
    // After the length that Qt puts before the zlib stream.
    return bytes("83 50") + bigEndian(size) + qCompress(term).mid(4);
}

class TestEtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("term");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *hex, const char *json) {
            QTest::newRow(name) << bytes(hex) << QByteArray(json);
        };
        row("small integer", "83 61 ff", "255");
        row("integer", "83 62 7fffffff", "2147483647");
        row("negative integer", "83 62 ffffffff", "-1");
        row("smallest integer", "83 62 80000000", "-2147483648");
        row("small big", "83 6e 04 01 01000080", "-2147483649");
        row("2^53", "83 6e 07 00 00000000000020", "9007199254740992");
        row("beyond 2^53", "83 6e 07 00 01000000000020", "\"9007199254740993\"");
        row("beyond -2^53", "83 6e 07 01 01000000000020", "\"-9007199254740993\"");
        row("snowflake", "83 6e 08 00 1581e97df4102211", "\"1234567890123456789\"");
        row("64 bits", "83 6e 08 00 ffffffffffffffff", "\"18446744073709551615\"");
        row("big with zeros", "83 6e 0a 00 05000000000000000000", "5");
        row("big of nothing", "83 6e 00 01", "0");
        row("large big", "83 6f 00000002 01 0001", "-256");
        row("new float", "83 46 3fe0000000000000", "0.5");
        row("new float without fraction", "83 46 4000000000000000", "2");
        row("negative zero", "83 46 8000000000000000", "-0");
        row("largest float", "83 46 7fefffffffffffff", "1.7976931348623157e+308");
        row("float", "83 63 312e3530303030303030303030303030303030303030652b30300000000000", "1.5");
        row("true", "83 64 0004 74727565", "true");
        row("false", "83 73 05 66616c7365", "false");
        row("nil", "83 77 03 6e696c", "null");
        row("null", "83 76 0004 6e756c6c", "null");
        row("atom", "83 64 0009 756e646566696e6564", "\"undefined\"");
        row("Latin-1 atom", "83 64 0001 e9", "\"\u00e9\"");
        row("small Latin-1 atom", "83 73 02 22e9", "\"\\\"\u00e9\"");
        row("UTF-8 atom", "83 76 0002 c3a9", "\"\u00e9\"");
        row("small UTF-8 atom", "83 77 02 c3a9", "\"\u00e9\"");
        row("empty atom", "83 77 00", "\"\"");
        row("empty binary", "83 6d 00000000", "\"\"");
        row("escapes", "83 6d 0000000b 22 5c 2f 08 0c 0a 0d 09 00 1f 7f",
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7f\"");
        row("four bytes of UTF-8", "83 6d 00000004 f09f9880", "\"\U0001f600\"");
        row("string of bytes", "83 6b 0003 0001ff", "[0,1,255]");
        row("empty string of bytes", "83 6b 0000", "[]");
        row("empty list", "83 6a", "[]");
        row("list", "83 6c 00000002 61 01 6a 6a", "[1,[]]");
        row("list of nothing", "83 6c 00000000 6a", "[]");
        row("small tuple", "83 68 02 61 01 68 00", "[1,[]]");
        row("large tuple", "83 69 00000001 61 07", "[7]");
        row("empty map", "83 74 00000000", "{}");
        row("keys in their order", "83 74 00000003 6d 00000001 7a 61 01 64 0001 61 61 02 61 05 61 03",
            R"({"z":1,"a":2,"5":3})");
        row("keys that are no strings",
            "83 74 00000003 77 03 6e696c 61 01 6e 08 00 1581e97df4102211 61 02 62 "
            "ffffffff 61 03",
            R"({"nil":1,"1234567890123456789":2,"-1":3})");
        row("message", message,
            "{\"d\":{\"content\":\"h\\\"i\\n \u00e9\",\"id\":\"1234567890123456789\",\"mentions\":[],"
            "\"score\":0.5,\"shard\":[0,1],\"tts\":false},\"op\":0,\"s\":7,\"t\":\"MESSAGE_CREATE\"}");
        QTest::newRow("compressed") << bytes(compressedGuilds)
                                    << QByteArray("[[" + QByteArray("\"guild\",").repeated(99) +
                                                  "\"guild\"]]");
    }
    void decodes()
    {
        QFETCH(QByteArray, term);
        QFETCH(QByteArray, json);
        Error error;
        QCOMPARE(etfToJson(term, &error), json);
        QVERIFY2(!error, qPrintable(error.toString()));
    }

    void payloadsAreScannedLikeJson()
    {
        Error error;
        const QByteArray payload = etfToJson(bytes(message), &error);
        const Envelope envelope = Envelope::scan(payload, &error);
        QVERIFY2(!error, qPrintable(error.toString()));
        QCOMPARE(envelope.op, 0);
        QCOMPARE(envelope.sequence, 7);
        QCOMPARE(envelope.type.toByteArray(), QByteArray("MESSAGE_CREATE"));
        QVERIFY(envelope.data(payload).toByteArray().endsWith("\"tts\":false}"));
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("term");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &term, const char *reason) {
            QTest::newRow(name) << term << QString::fromLatin1(reason);
        };
        row("nothing", "", "begin with 131");
        row("JSON", "{\"op\":10}", "begin with 131");
        row("version alone", bytes("83"), "cut off");
        row("bytes after it", bytes("83 61 01 00"), "bytes follow");
        row("version twice", bytes("83 83 61 01"), "tag 131");
        row("unknown tag", bytes("83 00"), "tag 0");
        row("process", bytes("83 67 64 0000 00000000 00000000 00"), "tag 103");
        row("compressed inside", bytes("83 68 01 50 00000000"), "tag 80");
        row("improper list", bytes("83 6c 00000001 61 01 61 02"), "proper end");
        row("float as key", bytes("83 74 00000001 46 3fe0000000000000 61 00"), "tag 70");
        row("list as key", bytes("83 74 00000001 6a 61 00"), "tag 106");
        row("infinity", bytes("83 46 7ff0000000000000"), "floating-point");
        row("not a number", bytes("83 46 7ff8000000000000"), "floating-point");
        row("printed float", bytes("83 63") + QByteArray("1.5x").leftJustified(31, '\0'), "floating-point");
        row("printed infinity", bytes("83 63") + QByteArray("inf").leftJustified(31, '\0'), "floating-point");
        row("printed float too large", bytes("83 63") + QByteArray("1e999").leftJustified(31, '\0'),
            "floating-point");
        row("65 bits", bytes("83 6e 09 00 000000000000000001"), "64 bits");
        row("binary that is no UTF-8", bytes("83 6d 00000001 e9"), "UTF-8");
        row("half a surrogate pair", bytes("83 6d 00000003 eda080"), "UTF-8");
        row("atom that is no UTF-8", bytes("83 77 01 e9"), "UTF-8");
        row("key that is no UTF-8", bytes("83 74 00000001 6d 00000001 ff 61 00"), "UTF-8");
        row("compressed nothing", bytes("83 50"), "zlib");
        row("no zlib stream", bytes("83 50 00000010 00010203"), "zlib");
        row("less than it says", compressed(bytes("61 01"), 3), "zlib");
        row("more than it says", compressed(bytes("61 01"), 1), "zlib");
        row("more than nothing", compressed(bytes("61 01"), 0), "zlib");
        row("bytes after the stream", compressed(bytes("61 01"), 2) + '\0', "zlib");
        row("compressed twice",
            compressed(bytes("50") + bytes("00000002") + qCompress(bytes("61 01")).mid(4), 16), "");
        row("large compressed lie", bytes("83 50 07ffffff") + qCompress(bytes("61 01")).mid(4), "zlib");
    }
    void malformed()
    {
        QFETCH(QByteArray, term);
        QFETCH(QString, reason);
        Error error;
        QCOMPARE(etfToJson(term, &error), QByteArray());
        QCOMPARE(error.domain(), ErrorDomain::Payload);
        QCOMPARE(error.code(), ErrorCode::MalformedPayload);
        QVERIFY2(error.message().contains(reason), qPrintable(error.message()));
    }

    void everyPrefixIsCutOff()
    {
        for (const QByteArray &term :
             {bytes(message), bytes(compressedGuilds), nested('l', 20), nested('m', 20)}) {
            for (qsizetype length = 0; length < term.size(); ++length) {
                // A copy of just these bytes, so that a sanitizer sees a read past their end.
                const QByteArray prefix(term.constData(), length);
                Error error;
                QCOMPARE(etfToJson(prefix, &error), QByteArray());
                QCOMPARE(error.code(), ErrorCode::MalformedPayload);
            }
        }
    }

    void lengthsThatLieAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("tag");
        for (const char *tag : {"69", "6c", "6d", "6f", "74"})
            QTest::newRow(tag) << bytes(tag);
    }
    void lengthsThatLieAreCutOff()
    {
        QFETCH(QByteArray, tag);
        for (const quint32 length : {100U, 0x7fffffffU, 0x80000000U, 0xffffffffU}) {
            const QByteArray term = bytes("83") + tag + bigEndian(length) + QByteArray(20, 'a');
            Error error;
            QCOMPARE(etfToJson(term, &error), QByteArray());
            QVERIFY2(error.message().contains(u"cut off"), qPrintable(error.message()));
        }
    }

    void nestingIsBounded_data()
    {
        QTest::addColumn<char>("kind");
        QTest::newRow("lists") << 'l';
        QTest::newRow("maps") << 'm';
        QTest::newRow("tuples") << 't';
    }
    void nestingIsBounded()
    {
        QFETCH(char, kind);
        Error error;
        QVERIFY(!etfToJson(nested(kind, etfDepthLimit), &error).isEmpty());
        QVERIFY2(!error, qPrintable(error.toString()));
        for (const int depth : {etfDepthLimit + 1, 10'000, 1'000'000}) {
            Error tooDeep;
            QCOMPARE(etfToJson(nested(kind, depth), &tooDeep), QByteArray());
            QVERIFY2(tooDeep.message().contains(u"too deep"), qPrintable(tooDeep.message()));
        }
    }

    void textIsBounded_data()
    {
        QTest::addColumn<QByteArray>("term");
        const QByteArray noughts(1000, '\0');
        QTest::newRow("escapes") << bytes("83 6d") + bigEndian(1000) + noughts;
        QTest::newRow("bytes") << bytes("83 6b 03e8") + noughts;
        QTest::newRow("message") << bytes(message);
        QTest::newRow("compressed") << bytes(compressedGuilds);
    }
    void textIsBounded()
    {
        QFETCH(QByteArray, term);
        Error error;
        const QByteArray json = etfToJson(term, &error);
        QVERIFY(!error);
        // A compressed term is longer than its text, and bounded as well.
        const qsizetype least = qMax<qsizetype>(json.size(), term.startsWith("\x83\x50") ? 0x3f4 : 0);
        QCOMPARE(etfToJson(term, &error, least), json);
        QVERIFY(!error);
        QCOMPARE(etfToJson(term, &error, json.size() - 1), QByteArray());
        QCOMPARE(error.code(), ErrorCode::PayloadTooLarge);
        QVERIFY(!error.advice().isEmpty());
    }

    void bombsAreRefused()
    {
        const QByteArray term = bytes("6d") + bigEndian(10'000'000) + QByteArray(10'000'000, 'a');
        Error error;
        QCOMPARE(etfToJson(compressed(term, quint32(term.size())), &error).size(), 10'000'002);
        QVERIFY(!error);
        QCOMPARE(etfToJson(compressed(term, quint32(term.size())), &error, 1'000'000), QByteArray());
        QCOMPARE(error.code(), ErrorCode::PayloadTooLarge);
        Error lie;
        QCOMPARE(etfToJson(compressed(term, 100), &lie), QByteArray());
        QCOMPARE(lie.code(), ErrorCode::MalformedPayload);
        Error giant;
        QCOMPARE(etfToJson(compressed(term, 0xffffffff), &giant), QByteArray());
        QCOMPARE(giant.code(), ErrorCode::PayloadTooLarge);
    }

    void encodes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("term");
        const auto row = [](const char *json, const char *hex) {
            QTest::newRow(json) << QByteArray(json) << bytes(hex);
        };
        row("{}", "83 74 00000000");
        row("[]", "83 6a");
        row("[true,false,null]", "83 6c 00000003 73 04 74727565 73 05 66616c7365 73 03 6e696c 6a");
        row("[0,255,256,-1]", "83 6c 00000004 61 00 61 ff 62 00000100 62 ffffffff 6a");
        row("[2147483647,2147483648]", "83 6c 00000002 62 7fffffff 6e 04 00 00000080 6a");
        row("[-2147483648,-2147483649]", "83 6c 00000002 62 80000000 6e 04 01 01000080 6a");
        row("[1780000000000]", "83 6c 00000001 6e 06 00 00884470 9e01 6a");
        row("[-9223372036854775808]", "83 6c 00000001 6e 08 01 0000000000000080 6a");
        row("[0.5,1e300]", "83 6c 00000002 46 3fe0000000000000 46 7e37e43c8800759c 6a");
        row("[\"\u00e9\\u0000\"]", "83 6c 00000001 6d 00000003 c3a900 6a");
        row(R"({"op":1,"d":251})", "83 74 00000002 6d 00000001 64 61 fb 6d 00000002 6f70 61 01");
    }
    void encodes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, term);
        Error error;
        QCOMPARE(etfFromJson(json, &error).toHex(), term.toHex());
        QVERIFY2(!error, qPrintable(error.toString()));
    }

    void whatIsNoJsonIsNotEncoded_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("scalar") << QByteArray("7");
        QTest::newRow("cut off") << QByteArray("{\"op\":1");
        QTest::newRow("half a surrogate pair") << QByteArray(R"(["\ud800"])");
        QTest::newRow("half a surrogate pair as key") << QByteArray(R"({"\udc00":1})");
        for (const int depth : {etfDepthLimit + 1, 10'000, 1'000'000}) {
            QTest::addRow("arrays %d deep", depth) << QByteArray(depth, '[') + QByteArray(depth, ']');
            QTest::addRow("objects %d deep", depth)
                << QByteArray("{\"k\":").repeated(depth) + '0' + QByteArray(depth, '}');
        }
    }
    void whatIsNoJsonIsNotEncoded()
    {
        QFETCH(QByteArray, json);
        Error error;
        QCOMPARE(etfFromJson(json, &error), QByteArray());
        QCOMPARE(error.code(), ErrorCode::MalformedPayload);
        QVERIFY(!error.message().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEtf)
#include "tst_etf.moc"
