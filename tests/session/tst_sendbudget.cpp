// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/commandqueue.h>
#include <gateway/session/sendbudget.h>

#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

class TestSendBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reserveIsForTheBeats_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("reserve");
        QTest::newRow("usual") << 41'250 << 3;
        QTest::newRow("exact") << 30'000 << 3;
        QTest::newRow("short") << 10'000 << 7;
        QTest::newRow("absurd") << 1 << 60;
        QTest::newRow("long") << 3'600'000 << 2;
    }
    void reserveIsForTheBeats()
    {
        QFETCH(int, interval);
        QFETCH(int, reserve);
        SendBudget budget;
        budget.start(std::chrono::milliseconds(interval));
        QCOMPARE(budget.reserve(), reserve);
        QCOMPARE(budget.available(0s), 120 - reserve);
    }

    void windowSlides()
    {
        SendBudget budget;
        budget.start(30s);
        for (int i = 0; i < 117; ++i)
            budget.sent(i * 100ms);
        const SendBudget::Time now = 20s;
        QCOMPARE(budget.available(now), 0);
        QVERIFY(budget.wait(now) > 40s - 1ms && budget.wait(now) <= 40s + 1ms);
        QCOMPARE(budget.available(now + budget.wait(now)), 1);
        QCOMPARE(budget.wait(now + budget.wait(now)), 0ns);
        QCOMPARE(budget.available(100s), 117);
    }

    void aNewConnectionStartsAnew()
    {
        SendBudget budget;
        budget.start(30s);
        for (int i = 0; i < 120; ++i)
            budget.sent(1s);
        QCOMPARE(budget.available(1s), 0);
        budget.start(30s);
        QCOMPARE(budget.available(1s), 117);
    }

    void queueIsFair()
    {
        CommandQueue queue;
        for (quint64 id = 1; id <= 3; ++id)
            QVERIFY(queue.append({id, QStringLiteral("a"), {}}));
        QVERIFY(queue.append({10, QStringLiteral("b"), {}}));
        QVERIFY(queue.append({20, QStringLiteral("c"), {}}));
        QVERIFY(queue.append({21, QStringLiteral("c"), {}}));
        QCOMPARE(queue.size(), 6);
        QList<quint64> order;
        while (auto command = queue.take())
            order.append(command->id);
        QCOMPARE(order, (QList<quint64>{1, 10, 20, 2, 21, 3}));
        QVERIFY(!queue.take());
    }

    void queueIsBounded()
    {
        CommandQueue queue;
        for (qsizetype i = 0; i < CommandQueue::capacity; ++i)
            QVERIFY(queue.append({quint64(i), {}, {}}));
        QVERIFY(!queue.append({1, {}, {}}));
        QCOMPARE(queue.takeAll().size(), CommandQueue::capacity);
        QVERIFY(queue.append({1, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestSendBudget)
#include "tst_sendbudget.moc"
