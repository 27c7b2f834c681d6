// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/identifyqueue.h>

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace Gateway;
using namespace std::chrono_literals;

class TestIdentifyQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_granted.clear();
        m_held.clear();
    }

    void lowestShardFirstOneAtATime()
    {
        LocalIdentifyQueue queue(1, nullptr, 1ms);
        for (const int id : {3, 1, 2})
            ask(queue, id);
        QTRY_COMPARE(m_granted, QList<int>{1});
        queue.identified({1, 4});
        QTRY_COMPARE(m_granted, (QList<int>{1, 2}));
        queue.identified({2, 4});
        QTRY_COMPARE(m_granted, (QList<int>{1, 2, 3}));
    }

    void windowCountsFromTheIdentify()
    {
        LocalIdentifyQueue queue(1, nullptr, 50ms);
        ask(queue, 0);
        ask(queue, 1);
        QTRY_COMPARE(m_granted, QList<int>{0});
        QElapsedTimer timer;
        timer.start();
        queue.identified({0, 4});
        QTRY_COMPARE(m_granted.size(), 2);
        QVERIFY2(timer.elapsed() >= 49, "the next went before the window was over");
    }

    void bucketsAreIndependent()
    {
        LocalIdentifyQueue queue(2, nullptr, 1h);
        for (const int id : {0, 1, 2, 3})
            ask(queue, id);
        QTRY_COMPARE(m_granted.size(), 2);
        std::sort(m_granted.begin(), m_granted.end());
        QCOMPARE(m_granted, (QList<int>{0, 1}));
    }

    void cancelledTurnGoesToTheNext()
    {
        LocalIdentifyQueue queue(1, nullptr, 1h);
        ask(queue, 0);
        ask(queue, 1);
        ask(queue, 2);
        QTRY_COMPARE(m_granted, QList<int>{0});
        queue.cancel({1, 4});
        queue.cancel({0, 4});
        QTRY_COMPARE(m_granted, (QList<int>{0, 2}));
    }

    void destroyedShardsAreSkipped()
    {
        LocalIdentifyQueue queue(1, nullptr, 1h);
        auto context = std::make_unique<QObject>();
        queue.request(
            {0, 4}, context.get(), [this] { m_granted.append(0); }, [](const Error &) {});
        ask(queue, 1);
        context.reset();
        QTRY_COMPARE(m_granted, QList<int>{1});
    }

    void budgetHoldsBackTheReserve()
    {
        // DPP#445, discord.js#8486: 1000 identifies burnt in a loop, and the token reset.
        LocalIdentifyQueue queue(1, nullptr, 1ms);
        SessionStartLimit limit;
        limit.total = 100;
        limit.remaining = 7;
        limit.resetAfter = 1h;
        queue.setBudget(IdentifyBudget(limit, QDateTime::currentDateTimeUtc(), 5));
        for (const int id : {0, 1, 2, 3})
            ask(queue, id);
        QTRY_COMPARE(m_granted, QList<int>{0});
        queue.identified({0, 4});
        QTRY_COMPARE(m_granted, (QList<int>{0, 1}));
        queue.identified({1, 4});
        QTRY_COMPARE(m_held.size(), 2);
        QCOMPARE(m_held.constFirst().code(), ErrorCode::SessionStartsUsedUp);
        QVERIFY(m_held.constFirst().message().contains(u"5 of 100"));
        QCOMPARE(m_granted.size(), 2);
        queue.setReserveUsable(true);
        QTRY_COMPARE(m_granted.size(), 3);
        QCOMPARE(queue.budget().remaining(QDateTime::currentDateTimeUtc()), 5);
    }

    void countsOfALiveReshardAreKeptApart()
    {
        LocalIdentifyQueue queue(1, nullptr, 1ms);
        QStringList granted;
        const auto askFor = [&](ShardId shard) {
            queue.request(
                shard, this, [&granted, shard] { granted.append(shard.toString()); }, [](const Error &) {});
        };
        askFor({1, 2});
        QTRY_COMPARE(granted, QStringList{QStringLiteral("1/2")});
        askFor({0, 2});
        askFor({0, 4});
        // Another shard of the same id that ends takes neither turn nor place.
        queue.cancel({1, 4});
        queue.cancel({0, 3});
        queue.identified({1, 2});
        QTRY_COMPARE(granted.size(), 2);
        QCOMPARE(granted.constLast(), QStringLiteral("0/2"));
        queue.cancel({0, 4});
        askFor({0, 4});
        queue.identified({0, 2});
        QTRY_COMPARE(granted.size(), 3);
        QCOMPARE(granted.constLast(), QStringLiteral("0/4"));
    }

    void budgetOfNothingRefuses()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        SessionStartLimit limit;
        limit.total = 0;
        limit.remaining = 0;
        IdentifyBudget none(limit, now);
        QVERIFY(none.isLimited());
        none.setReserveUsable(true);
        QVERIFY(!none.allows(now));
        QVERIFY(!none.allows(now.addDays(3)));
        limit.isKnown = false;
        QVERIFY(!IdentifyBudget(limit, now).isLimited());
        QVERIFY(IdentifyBudget(limit, now).allows(now));
    }

    void lastStartIsNeverSpentUnasked()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const int total : {1, 2, 19, 1000}) {
            SessionStartLimit limit;
            limit.total = total;
            limit.remaining = 1;
            IdentifyBudget budget(limit, now);
            QVERIFY2(!budget.allows(now), qPrintable(QString::number(total)));
            budget.setReserveUsable(true);
            QVERIFY(budget.allows(now));
            QVERIFY(!budget.allows(now, 2));
        }
    }

    void staleBudgetIsAskedForBeforeItHolds()
    {
        LocalIdentifyQueue queue(1, nullptr, 1ms);
        SessionStartLimit limit;
        limit.remaining = 0;
        limit.resetAfter = 1h;
        queue.setBudget(IdentifyBudget(limit, QDateTime::currentDateTimeUtc()));
        int asked = 0;
        queue.setBudgetSource([&] { ++asked; }, -1ms);
        ask(queue, 0);
        QTRY_COMPARE(asked, 1);
        QVERIFY2(m_held.isEmpty(), "held by figures that are old");
        queue.budgetUnavailable();
        QTRY_COMPARE(m_held.size(), 1);
        ask(queue, 1);
        QTRY_COMPARE(asked, 2);
        limit.remaining = 900;
        queue.setBudget(IdentifyBudget(limit, QDateTime::currentDateTimeUtc()));
        QTRY_COMPARE(m_granted, QList<int>{0});
    }

    void budgetIsAskedForWhenItResets()
    {
        LocalIdentifyQueue queue(1, nullptr, 1ms);
        SessionStartLimit limit;
        limit.remaining = 0;
        limit.resetAfter = 1ms;
        int asked = 0;
        queue.setBudgetSource([&] {
            ++asked;
            limit.remaining = 900;
            queue.setBudget(IdentifyBudget(limit, QDateTime::currentDateTimeUtc()));
        });
        limit.resetAfter = 500ms;
        queue.setBudget(IdentifyBudget(limit, QDateTime::currentDateTimeUtc()));
        ask(queue, 0);
        QTRY_COMPARE(m_held.size(), 1);
        QCOMPARE(asked, 0);
        QTRY_COMPARE(m_granted, QList<int>{0});
        QCOMPARE(asked, 1);
    }

    void reserveStaysUsable()
    {
        LocalIdentifyQueue queue(1, nullptr, 1ms);
        queue.setReserveUsable(true);
        SessionStartLimit limit;
        limit.remaining = 3;
        limit.resetAfter = 1h;
        queue.setBudget(IdentifyBudget(limit, QDateTime::currentDateTimeUtc()));
        ask(queue, 0);
        QTRY_COMPARE(m_granted, QList<int>{0});
    }

    void budgetResets()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        SessionStartLimit limit;
        limit.total = 1000;
        limit.remaining = 1;
        limit.resetAfter = 1h;
        IdentifyBudget budget(limit, now, 0);
        QVERIFY(budget.allows(now));
        budget.spend(now);
        QVERIFY(!budget.allows(now.addSecs(3599)));
        QVERIFY(budget.allows(now.addSecs(3600)));
        QCOMPARE(budget.remaining(now.addSecs(3600)), 1000);
        QVERIFY(IdentifyBudget().allows(now));
    }

    void budgetForecastsItsEnd()
    {
        const QDateTime start = QDateTime::currentDateTimeUtc();
        SessionStartLimit limit;
        limit.total = 1000;
        limit.remaining = 500;
        limit.resetAfter = 20h;
        IdentifyBudget budget(limit, start, 0);
        QVERIFY(!budget.exhaustedAt(start));
        // One every 10 s: the 400 that are left then last another 4000 s.
        for (int i = 0; i < 100; ++i)
            budget.spend(start.addSecs(10 * i));
        const QDateTime now = start.addSecs(1000);
        const auto end = budget.exhaustedAt(now);
        QVERIFY(end.has_value());
        QVERIFY(qAbs(now.secsTo(*end) - 4000) < 100);
        // At that rate it would last beyond the reset: no forecast.
        limit.resetAfter = 30min;
        IdentifyBudget soonReset(limit, start, 0);
        for (int i = 0; i < 3; ++i)
            soonReset.spend(start.addSecs(300 * i));
        QVERIFY(!soonReset.exhaustedAt(start.addSecs(1000)));
    }

    void shardsOfOtherThreads()
    {
        LocalIdentifyQueue queue(1, nullptr, 1ms);
        QThread thread;
        QObject context;
        context.moveToThread(&thread);
        thread.start();
        std::atomic<QThread *> grantedIn{nullptr};
        QMetaObject::invokeMethod(&context, [&] {
            queue.request(
                {0, 1}, &context,
                [&] {
                    grantedIn = QThread::currentThread();
                    queue.identified({0, 1});
                },
                [](const Error &) {});
        });
        QTRY_COMPARE(grantedIn.load(), &thread);
        thread.quit();
        thread.wait();
        ask(queue, 0);
        QTRY_COMPARE(m_granted, QList<int>{0});
    }

private:
    void ask(LocalIdentifyQueue &queue, int id)
    {
        queue.request(
            {id, 4}, this, [this, id] { m_granted.append(id); },
            [this](const Error &error) { m_held.append(error); });
    }

    QList<int> m_granted;
    QList<Error> m_held;
};

QTEST_GUILESS_MAIN(TestIdentifyQueue)
#include "tst_identifyqueue.moc"
