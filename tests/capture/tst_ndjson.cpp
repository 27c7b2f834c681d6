// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/capture/ndjson.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Gateway;

class TestNdjson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventIsOneLine()
    {
        const QByteArray payload =
            "{\"t\":\"SOMETHING \\\"NEW\\\"\",\"s\":9,\"op\":0,\"d\":{\r\n \"a\": \"x\\ny\"\n}}";
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        const QByteArray line = ndjsonLine(Event(
            payload, envelope, {{3, 4}, Event::Direction::Received, 1'700'000'000'123'456'789, 40, true}));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value(u"time").toString(), QStringLiteral("2023-11-14T22:13:20.123456Z"));
        QCOMPARE(object.value(u"shard").toInt(), 3);
        QCOMPARE(object.value(u"dir").toString(), QStringLiteral("in"));
        QCOMPARE(object.value(u"s").toInt(), 9);
        QCOMPARE(object.value(u"t").toString(), QStringLiteral("SOMETHING \"NEW\""));
        QCOMPARE(object.value(u"wire").toInt(), 40);
        QCOMPARE(object.value(u"size").toInt(), payload.size());
        QCOMPARE(object.value(u"replayed").toBool(), true);
        QCOMPARE(object.value(u"d").toObject().value(u"a").toString(), QStringLiteral("x\ny"));
    }

    void absentFieldsAreNull()
    {
        const QByteArray payload = R"({"op":11})";
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        const QJsonObject object =
            QJsonDocument::fromJson(
                ndjsonLine(Event(payload, envelope, {{}, Event::Direction::Sent, 0, 9, false})))
                .object();
        QVERIFY(object.value(u"d").isNull());
        QVERIFY(object.value(u"s").isNull());
        QVERIFY(object.value(u"t").isNull());
        QCOMPARE(object.value(u"dir").toString(), QStringLiteral("out"));
    }

    void transitionTellsItsCause()
    {
        Transition transition;
        transition.from = ShardState::Ready;
        transition.to = ShardState::Failed;
        transition.cause = Cause::ClosedByGateway;
        transition.closeCode = 4004;
        transition.error = Error(ErrorDomain::Protocol, ErrorCode::ClosedByGateway, QStringLiteral("m"),
                                 QStringLiteral("a"));
        transition.when = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        const QJsonObject object = QJsonDocument::fromJson(ndjsonLine(ShardId{1, 2}, transition)).object();
        QCOMPARE(object.value(u"to").toString(), QStringLiteral("Failed"));
        QCOMPARE(object.value(u"cause").toString(), QStringLiteral("ClosedByGateway"));
        QCOMPARE(object.value(u"close_code").toInt(), 4004);
        QCOMPARE(object.value(u"advice").toString(), QStringLiteral("a"));
        QVERIFY(!object.contains(u"delay_ms"));
    }
};

QTEST_GUILESS_MAIN(TestNdjson)
#include "tst_ndjson.moc"
