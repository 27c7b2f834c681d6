// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/arrayalignment.h"
#include "inspector/payloaddiff.h"
#include "inspector/payloaddiffmodel.h"
#include "inspector/payloaddifftext.h"
#include "jsonpatch.h"
#include "randomjson.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

using Change = PayloadDiff::Change;

namespace {

PayloadDiff diffOf(const QByteArray &a, const QByteArray &b)
{
    return PayloadDiff::compare(std::make_shared<PayloadTree>(PayloadTree::parse(a)),
                                std::make_shared<PayloadTree>(PayloadTree::parse(b)));
}

QByteArray jsonOf(const QJsonValue &value)
{
    // QJsonDocument takes objects and arrays alone.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

QJsonArray patchOf(const PayloadDiff &diff)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(jsonPatch(diff), &error);
    return error.error == QJsonParseError::NoError ? document.array() : QJsonArray{QJsonValue()};
}

//! `changed added removed moved`.
QList<int> counts(const PayloadDiff &diff)
{
    return {diff.counts().changed, diff.counts().added, diff.counts().removed, diff.counts().moved};
}

} // namespace

class TestPayloadDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesDoNotDiffer()
    {
        RandomJson random(1);
        for (int i = 0; i < 500; ++i) {
            const QByteArray json = jsonOf(random.value(5));
            const PayloadDiff diff = diffOf(json, json);
            QCOMPARE(diff.counts().total(), 0);
            QCOMPARE(diffLines(diff), QString());
            QCOMPARE(patchOf(diff), QJsonArray());
            QVERIFY(!diff.differs(0));
        }
    }

    void orderOfKeysAndEscapesMakeNoDifference()
    {
        QCOMPARE(
            diffOf("{\"a\":1,\"b\":[\"\\u0041\"]}", "{ \"b\": [\"A\"], \"\\u0061\":1 }").counts().total(), 0);
        QCOMPARE(counts(diffOf("{\"a\":1,\"a\":2}", "{\"a\":2}")), (QList<int>{0, 0, 0, 0}));
        // Numbers beyond the precision of a double do differ.
        QCOMPARE(counts(diffOf("[9007199254740993]", "[9007199254740992]")), (QList<int>{1, 0, 0, 0}));
    }

    void changesAreFound()
    {
        const PayloadDiff diff = diffOf("{\"a\":1,\"b\":{\"x\":[1,2],\"y\":true},\"gone\":{\"in\":1}}",
                                        "{\"a\":2,\"b\":{\"x\":[1,2],\"y\":false},\"new\":[1,2]}");
        QCOMPARE(counts(diff), (QList<int>{2, 1, 1, 0}));
        const QStringList lines = diffLines(diff).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.contains(QStringLiteral("~ /a  1 \u2192 2")));
        QVERIFY(lines.contains(QStringLiteral("~ /b/y  true \u2192 false")));
        QVERIFY(lines.contains(QStringLiteral("+ /new  [1,2]")));
        QVERIFY(lines.contains(QStringLiteral("- /gone  {\"in\":1}")));
    }

    void elementsAreKnownByTheirIds()
    {
        const PayloadDiff diff = diffOf(
            "[{\"id\":\"1\",\"n\":1},{\"id\":\"2\",\"n\":2},{\"id\":\"3\",\"n\":3},{\"id\":\"4\",\"n\":4}]",
            "[{\"id\":\"4\",\"n\":4},{\"id\":\"1\",\"n\":1},{\"id\":\"3\",\"n\":30},{\"id\":\"5\",\"n\":5}]");
        QCOMPARE(counts(diff), (QList<int>{1, 1, 1, 1}));
        const QString lines = diffLines(diff);
        QVERIFY2(lines.contains(QStringLiteral("> /0  from /3")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("~ /2/n  3 \u2192 30")), qPrintable(lines));
        // Members have no id of their own, but their user has.
        QCOMPARE(counts(diffOf("[{\"user\":{\"id\":\"1\"},\"nick\":\"a\"},{\"user\":{\"id\":\"2\"}}]",
                               "[{\"user\":{\"id\":\"2\"}},{\"user\":{\"id\":\"3\"}}]")),
                 (QList<int>{0, 1, 1, 0}));
    }

    void elementsWithoutIdsAreAligned()
    {
        QCOMPARE(counts(diffOf("[1,2,3,4,5]", "[1,3,4,9,5]")), (QList<int>{0, 1, 1, 0}));
        QCOMPARE(counts(diffOf("[1,2,3]", "[1,7,3]")), (QList<int>{1, 0, 0, 0}));
        QCOMPARE(counts(diffOf("[1,2,3]", "[3,1,2]")), (QList<int>{0, 0, 0, 1}));
    }

    void patchMakesTheOther()
    {
        RandomJson random(7);
        int differing = 0;
        for (int i = 0; i < 3000; ++i) {
            const QJsonValue a = random.value(5);
            const QJsonValue b = i % 3 == 0 ? random.value(5) : random.changed(a, 5);
            const PayloadDiff diff = diffOf(jsonOf(a), jsonOf(b));
            const QByteArray told = jsonOf(a) + "\n" + jsonOf(b) + "\n" + jsonPatch(diff);
            QVERIFY2(JsonPatch::apply(a, patchOf(diff)) == b, told.constData());
            QVERIFY2((diff.counts().total() == 0) == (a == b), told.constData());
            QVERIFY2(diffLines(diff).isEmpty() == (a == b), told.constData());
            differing += a == b ? 0 : 1;
        }
        QVERIFY(differing > 1000);
    }

    void longArraysAreBounded()
    {
        // Without ids and in disorder: no table of their product may be made.
        QByteArray a = "[";
        QByteArray b = "[";
        for (int i = 0; i < 20'000; ++i) {
            a += QByteArray::number(i) + ',';
            b += QByteArray::number((i * 7919) % 20'011) + ',';
        }
        const PayloadDiff diff = diffOf(a + "0]", b + "0]");
        QVERIFY(diff.counts().total() > 0);
        QVERIFY(diff.nodeCount() <= PayloadDiff::mostNodes);

        qint64 budget = 10;
        AlignedElements one;
        one.hashes = {1, 2, 3, 4, 5};
        one.kinds = {0, 0, 0, 0, 0};
        AlignedElements other;
        other.hashes = {2, 3, 9, 4, 1};
        other.kinds = one.kinds;
        int kept = 0;
        for (const AlignedPair &pair : alignArrays(one, other, &budget))
            kept += pair.a >= 0 && pair.b >= 0 &&
                    one.hashes[std::size_t(pair.a)] == other.hashes[std::size_t(pair.b)];
        QCOMPARE(kept, 4);
        QCOMPARE(budget, 10);
    }

    void modelShowsDifferencesAlone()
    {
        PayloadDiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDiff(
            std::make_shared<PayloadDiff>(diffOf("{\"a\":1,\"b\":{\"c\":1,\"d\":[]},\"e\":\"x\"}",
                                                 "{\"a\":1,\"b\":{\"c\":2,\"d\":[]},\"f\":\"y\"}")));
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex b = model.index(0, 0);
        QCOMPARE(b.data().toString(), QStringLiteral("b"));
        QCOMPARE(model.rowCount(b), 1);
        const QModelIndex c = model.index(0, PayloadDiffModel::FirstColumn, b);
        QCOMPARE(c.data().toString(), QStringLiteral("1"));
        QCOMPARE(c.siblingAtColumn(PayloadDiffModel::SecondColumn).data().toString(), QStringLiteral("2"));
        // Each kind of change is told in words and by a sign besides its colour.
        QVERIFY(c.siblingAtColumn(PayloadDiffModel::ChangeColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("changed")));
        model.setOnlyDifferences(false);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
    }

    void randomModelsAreSound()
    {
        RandomJson random(9);
        for (int i = 0; i < 40; ++i) {
            const QJsonValue a = random.object(4);
            PayloadDiffModel model;
            const QAbstractItemModelTester tester(&model,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setOnlyDifferences(i % 2 == 0);
            model.setDiff(std::make_shared<PayloadDiff>(diffOf(jsonOf(a), jsonOf(random.changed(a, 4)))));
        }
    }
};

QTEST_MAIN(TestPayloadDiff)
#include "tst_payloaddiff.moc"
