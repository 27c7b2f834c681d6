// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "clusteragainstsimulator.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Gateway;
using namespace std::chrono_literals;

//! A cluster changes to another count of shards, or does not.
class TestResharding : public ClusterAgainstSimulator
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }

    void reshardLosesNothingAndDoublesNothing()
    {
        startSimulator(2, 400);
        Cluster cluster(configuration());
        QHash<QByteArray, int> messages;
        connect(&cluster, &Cluster::eventsReceived, this, [&](const QList<Event> &batch) {
            for (const Event &event : batch) {
                if (event.type() == EventType::MessageCreate)
                    ++messages[event.value(u"id").toString().toLatin1()];
            }
        });
        QSignalSpy available(&cluster, &Cluster::guildsAvailable);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
        QSignalSpy resharded(&cluster, &Cluster::resharded);
        QSignalSpy failed(&cluster, &Cluster::reshardFailed);
        const int before = int(messages.size());
        cluster.reshard(3);
        QVERIFY(cluster.isResharding());
        QTRY_COMPARE_WITH_TIMEOUT(resharded.count(), 1, 30'000);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(cluster.shardCount(), 3);
        QTRY_COMPARE(m_simulator->sessionCount(), 3);
        const int during = int(messages.size());
        QVERIFY(during > before + 50);
        // One more that everybody must have got, after which all before it are there.
        const QString last = QStringLiteral("1");
        m_simulator->dispatch(QStringLiteral("MESSAGE_CREATE"), {{QStringLiteral("id"), last}}, 0);
        QTRY_COMPARE(messages.value("1"), 1);
        for (auto message = messages.cbegin(); message != messages.cend(); ++message)
            QVERIFY2(message.value() == 1, message.key().constData());
    }

    void reshardKeepsTheNewSessions()
    {
        startSimulator(3);
        const QTemporaryDir folder;
        FileSessionStore store(folder.filePath(QStringLiteral("sessions.json")));
        QVERIFY(!store.open());
        ClusterConfiguration keeping = configuration();
        keeping.sessionStore = &store;
        Cluster cluster(keeping);
        QSignalSpy available(&cluster, &Cluster::guildsAvailable);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
        QSignalSpy resharded(&cluster, &Cluster::resharded);
        cluster.reshard(2);
        QTRY_COMPARE_WITH_TIMEOUT(resharded.count(), 1, 30'000);
        QTRY_COMPARE(m_simulator->sessionCount(), 2);
        QSignalSpy stopped(&cluster, &Cluster::stopped);
        cluster.suspend();
        QTRY_COMPARE(stopped.count(), 1);
        for (int shard = 0; shard < 2; ++shard)
            QVERIFY(store.load({shard, 2}).sequence > 1);
        for (int shard = 0; shard < 3; ++shard)
            QVERIFY(store.load({shard, 3}).isNull());
    }

    void reshardNeedsTheBudget()
    {
        SimulatorConfiguration poor;
        poor.rate = 0;
        poor.maxConcurrency = 16;
        poor.sessionStarts = 5;
        m_simulator = std::make_unique<Simulator>(poor);
        QVERIFY(m_simulator->listen());
        ClusterConfiguration careful = configuration();
        careful.identifyReserve = 2;
        Cluster cluster(careful);
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        QSignalSpy failed(&cluster, &Cluster::reshardFailed);
        cluster.reshard(4);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::SessionStartsUsedUp);
        QCOMPARE(cluster.readyCount(), 1);
        QVERIFY(!cluster.isResharding());
        cluster.reshard(2);
        QSignalSpy resharded(&cluster, &Cluster::resharded);
        QTRY_COMPARE_WITH_TIMEOUT(resharded.count(), 1, 30'000);
    }

    void partOfTheShardsDoesNotReshard()
    {
        startSimulator(4);
        ClusterConfiguration part = configuration();
        part.shards = {{1}, 4};
        Cluster cluster(part);
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        QSignalSpy failed(&cluster, &Cluster::reshardFailed);
        cluster.reshard(2);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().domain(), ErrorDomain::Usage);
        QVERIFY(!cluster.isResharding());
        QCOMPARE(m_simulator->sessionCount(), 1);
    }

    void reshardThatIsNeverReadyIsAbandoned()
    {
        startSimulator(1);
        ClusterConfiguration hasty = configuration();
        hasty.reshardTimeout = 1s;
        LocalIdentifyQueue queue(1, nullptr, 1h);
        hasty.identifyQueue = &queue; // The second set waits an hour for its first turn.
        Cluster cluster(hasty);
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        QSignalSpy failed(&cluster, &Cluster::reshardFailed);
        cluster.reshard(2);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15'000);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::TimedOut);
        QVERIFY(!cluster.isResharding());
        QCOMPARE(cluster.readyCount(), 1);
        // The old set is heard as before.
        QSignalSpy events(&cluster, &Cluster::eventsReceived);
        m_simulator->sendTraffic(10);
        QTRY_VERIFY(events.count() > 0);
    }
};

QTEST_GUILESS_MAIN(TestResharding)
#include "tst_resharding.moc"
