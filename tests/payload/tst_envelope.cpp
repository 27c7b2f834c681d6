// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/envelope.h>

#include <QTest>

#include <algorithm>

using namespace Gateway;

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOrderAndWhiteSpace()
    {
        QStringList fields{QStringLiteral(R"("op":0)"), QStringLiteral(R"("s" : 42)"),
                           QStringLiteral("\"t\":\r\n\"MESSAGE_CREATE\""),
                           QStringLiteral("\"d\":{\"a\":[1,{\"b\":\"}\\\"]\"}],\"op\":7,\"t\":\"no\"}"),
                           QStringLiteral(R"("extra" : [ {"d":1} ])")};
        std::sort(fields.begin(), fields.end());
        int orders = 0;
        do {
            const QByteArray payload = " {" + fields.join(u" ,\n").toUtf8() + "}\n";
            Error error;
            const Envelope envelope = Envelope::scan(payload, &error);
            QVERIFY2(!error, payload.constData());
            QCOMPARE(envelope.op, 0);
            QCOMPARE(envelope.sequence, 42);
            QCOMPARE(envelope.type.toByteArray(), QByteArray("MESSAGE_CREATE"));
            QCOMPARE(envelope.data(payload).toByteArray(),
                     QByteArray("{\"a\":[1,{\"b\":\"}\\\"]\"}],\"op\":7,\"t\":\"no\"}"));
            ++orders;
        } while (std::next_permutation(fields.begin(), fields.end()));
        QCOMPARE(orders, 120);
    }

    void nullsAndScalars_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("op");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("hello") << QByteArray(
                                      R"({"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}})")
                               << 10 << QByteArray(R"({"heartbeat_interval":41250})");
        QTest::newRow("invalid session")
            << QByteArray(R"({"op":9,"d":false,"s":null,"t":null})") << 9 << QByteArray("false");
        QTest::newRow("reconnect") << QByteArray(R"({"op":7,"d":null})") << 7 << QByteArray("null");
        QTest::newRow("ack without d") << QByteArray(R"({"op":11})") << 11 << QByteArray();
        QTest::newRow("number") << QByteArray(R"({"op":1,"d":251})") << 1 << QByteArray("251");
        QTest::newRow("string") << QByteArray("{\"d\":\"x\\\\\",\"op\":1}") << 1 << QByteArray("\"x\\\\\"");
    }
    void nullsAndScalars()
    {
        QFETCH(QByteArray, payload);
        QFETCH(int, op);
        QFETCH(QByteArray, data);
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        QVERIFY2(!error, qPrintable(error.message()));
        QCOMPARE(envelope.op, op);
        QCOMPARE(envelope.sequence, -1);
        QVERIFY(envelope.type.isEmpty());
        QCOMPARE(envelope.data(payload).toByteArray(), data);
    }

    void escapes()
    {
        const QByteArray payload =
            "{\"\\u006f\\u0070\":0,\"\\u0073\":3,\"\\u0074\":\"MESSAGE\\u005FCREATE\",\"\\u0064\":[7]}";
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        QVERIFY2(!error, qPrintable(error.message()));
        QCOMPARE(envelope.op, 0);
        QCOMPARE(envelope.sequence, 3);
        QCOMPARE(envelope.type.toByteArray(), QByteArray("MESSAGE\\u005FCREATE"));
        QCOMPARE(envelope.eventType(), EventType::MessageCreate);
        QCOMPARE(envelope.data(payload).toByteArray(), QByteArray("[7]"));
    }

    //! The first counts, whether the scan ends at d or goes on behind it.
    void keysThatComeTwice()
    {
        const QList<QByteArray> payloads{
            R"({"op":0,"s":1,"t":"READY","d":{"a":1},"op":7,"s":2,"t":"RESUMED","d":2})",
            R"({"op":0,"op":"x","s":1,"s":2,"t":"READY","t":"RESUMED","d":{"a":1}})",
            R"({"d":{"a":1},"d":2,"s":1,"t":"READY","op":0,"op":7,"s":2})",
        };
        for (const QByteArray &payload : payloads) {
            Error error;
            const Envelope envelope = Envelope::scan(payload, &error);
            QVERIFY2(!error, payload.constData());
            QCOMPARE(envelope.op, 0);
            QCOMPARE(envelope.sequence, 1);
            QCOMPARE(envelope.type.toByteArray(), QByteArray("READY"));
            QCOMPARE(envelope.data(payload).toByteArray(), QByteArray(R"({"a":1})"));
        }
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const QList<QByteArray> payloads{"",
                                         " ",
                                         "null",
                                         "[]",
                                         "{",
                                         "{}",
                                         "{\"op\"}",
                                         "{\"op\":}",
                                         "{\"op\":\"1\"}",
                                         "{\"op\":1.5}",
                                         "{\"op\":-1}",
                                         "{\"op\":1e3}",
                                         "{\"op\":99999999999999999999}",
                                         "{\"op\":1,\"s\":-5}",
                                         "{\"op\":1,\"s\":\"1\"}",
                                         "{\"op\":1,\"t\":7}",
                                         "{\"op\":1,\"d\":{}",
                                         "{\"op\":1,\"d\":{",
                                         "{\"op\":1 \"d\":2}",
                                         "{\"op:1}",
                                         "{\"op\":1,}",
                                         "{,\"op\":1}",
                                         "{\"op\":01}",
                                         "{\"op\":1} x }",
                                         "{\"op\":1}}",
                                         "{\"op\":1,\"d\":nul}",
                                         "{\"op\":1,\"d\":tru}",
                                         "{\"op\":1,\"d\":-}",
                                         "{\"op\":1,\"d\":1.}",
                                         "{\"op\":1,\"d\":01}",
                                         "{\"op\":1,\"d\":x}",
                                         "{\"op\":1,\"d\":}",
                                         "{\"s\":1,\"t\":\"A\",\"op\":0,\"d\":}",
                                         "{\"op\":1,\"t\":\"A\\u00\"}",
                                         "{\"op\":1,\"t\":\"A\\x\"}",
                                         "{\"op\":1,\"t\":\"A\nB\"}",
                                         "{\"\\u006\":1,\"op\":1}",
                                         "{\"op\":1,\"s\":null1}",
                                         "{\"d\":{}}",
                                         "{\"op\":1,\"t\":\"A",
                                         QByteArray(100'000, '['),
                                         QByteArray("{\"d\":") + QByteArray(100'000, '[') + '}'};
        for (const QByteArray &payload : payloads)
            QTest::addRow("%s", payload.left(40).constData()) << payload;
    }
    void malformed()
    {
        QFETCH(QByteArray, payload);
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        QCOMPARE(error.code(), ErrorCode::MalformedPayload);
        QCOMPARE(envelope.op, -1);
        QVERIFY(!error.message().isEmpty());
    }

    void everyPrefixIsRefusedOrCutOff()
    {
        const QByteArray payload =
            R"({"t":"TYPING_START","s":7,"op":0,"d":{"user_id":"1","list":["a","b"]}})";
        for (qsizetype length = 0; length < payload.size(); ++length) {
            // A copy of just these bytes, so that a sanitizer sees a read past their end.
            const QByteArray prefix(payload.constData(), length);
            Error error;
            const Envelope envelope = Envelope::scan(prefix, &error);
            if (!error)
                QVERIFY(envelope.data(prefix).size() < 40);
        }
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
