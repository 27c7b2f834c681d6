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
    void init() { m_granted.clear(); }

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
        queue.request({0, 4}, context.get(), [this] { m_granted.append(0); });
        ask(queue, 1);
        context.reset();
        QTRY_COMPARE(m_granted, QList<int>{1});
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
            queue.request({0, 1}, &context, [&] {
                grantedIn = QThread::currentThread();
                queue.identified({0, 1});
            });
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
        queue.request({id, 4}, this, [this, id] { m_granted.append(id); });
    }

    QList<int> m_granted;
};

QTEST_GUILESS_MAIN(TestIdentifyQueue)
#include "tst_identifyqueue.moc"
