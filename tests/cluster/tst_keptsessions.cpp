// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "clusteragainstsimulator.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace Gateway;
using namespace std::chrono_literals;

//! What a cluster keeps of its sessions, and what the next run begins with.
class TestKeptSessions : public ClusterAgainstSimulator
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }

    void suspendedSessionsAreResumedByTheNextProcess()
    {
        startSimulator(2);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sessions.json"));
        {
            FileSessionStore store(file);
            QVERIFY(!store.open());
            ClusterConfiguration keeping = configuration();
            keeping.sessionStore = &store;
            Cluster cluster(keeping);
            QSignalSpy available(&cluster, &Cluster::guildsAvailable);
            cluster.start();
            QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
            QSignalSpy stopped(&cluster, &Cluster::stopped);
            cluster.suspend();
            QTRY_COMPARE(stopped.count(), 1);
        }
        QCOMPARE(m_simulator->sessionCount(), 2);
        m_simulator->sendTraffic(100);
        FileSessionStore store(file);
        QVERIFY(!store.open());
        ClusterConfiguration keeping = configuration();
        keeping.sessionStore = &store;
        Cluster cluster(keeping);
        QSignalSpy started(m_simulator.get(), &Simulator::sessionStarted);
        QList<Event> events;
        connect(&cluster, &Cluster::eventsReceived, this,
                [&](const QList<Event> &batch) { events.append(batch); });
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE(ready.count(), 1);
        QTRY_COMPARE(events.size(), 100 + 2);
        QCOMPARE(started.count(), 0);
        // A clean end forgets them.
        QSignalSpy stopped(&cluster, &Cluster::stopped);
        cluster.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(store.load({0, 2}).isNull());
    }

    void untakenEventsComeAgain_data()
    {
        QTest::addColumn<bool>("acknowledges");
        QTest::newRow("held batches") << false;
        QTest::newRow("acknowledged events") << true;
    }

    void untakenEventsComeAgain()
    {
        QFETCH(bool, acknowledges);
        startSimulator(2);
        const QTemporaryDir folder;
        FileSessionStore store(folder.filePath(QStringLiteral("sessions.json")));
        QVERIFY(!store.open());
        ClusterConfiguration keeping = configuration();
        keeping.sessionStore = &store;
        keeping.acknowledgesEvents = acknowledges;
        constexpr qint64 lastTaken = 20;
        constexpr int sent = 200;
        QMap<int, QList<qint64>> taken;
        std::vector<std::shared_ptr<const void>> held;
        {
            Cluster cluster(keeping);
            QMap<int, qint64> received;
            bool isBehind = false;
            connect(&cluster, &Cluster::eventsReceived, this, [&](const QList<Event> &batch) {
                bool isTaken = !acknowledges && !isBehind;
                for (const Event &event : batch) {
                    received[event.shard().id] = event.sequence();
                    isTaken = isTaken && event.sequence() <= lastTaken;
                }
                for (const Event &event : batch) {
                    if (isTaken || (acknowledges && event.sequence() <= lastTaken)) {
                        taken[event.shard().id] << event.sequence();
                        cluster.acknowledge(event);
                    }
                }
                isBehind = !isTaken;
                if (isBehind)
                    held.push_back(cluster.holdBatch());
            });
            QSignalSpy available(&cluster, &Cluster::guildsAvailable);
            cluster.start();
            QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
            for (int i = 0; i < sent; ++i)
                m_simulator->sendTraffic(1);
            QTRY_COMPARE(received.value(0) + received.value(1), qint64(sent + 2 + 12));
            QVERIFY(received.value(0) > lastTaken && received.value(1) > lastTaken);
            QSignalSpy stopped(&cluster, &Cluster::stopped);
            cluster.suspend();
            QTRY_COMPARE(stopped.count(), 1);
            for (int shard = 0; shard < 2; ++shard)
                QCOMPARE(store.load({shard, 2}).sequence, taken.value(shard).constLast());
        }
        QSignalSpy started(m_simulator.get(), &Simulator::sessionStarted);
        Cluster cluster(keeping);
        QMap<int, QList<qint64>> again;
        connect(&cluster, &Cluster::eventsReceived, this, [&](const QList<Event> &batch) {
            for (const Event &event : batch)
                again[event.shard().id] << event.sequence();
        });
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(started.count(), 0);
        // RESUMED of each shard came last.
        const auto total = [&] {
            qsizetype count = 0;
            for (int shard = 0; shard < 2; ++shard)
                count += taken.value(shard).size() + again.value(shard).size();
            return count;
        };
        QTRY_COMPARE(total(), qsizetype(sent + 2 + 12 + 2));
        for (int shard = 0; shard < 2; ++shard) {
            const QList<qint64> all = taken.value(shard) + again.value(shard);
            for (qsizetype i = 0; i < all.size(); ++i)
                QCOMPARE(all[i], qint64(i) + 1);
        }
    }

    void aSessionIsKeptWhenItsReadyWasTaken()
    {
        startSimulator(1);
        const QTemporaryDir folder;
        FileSessionStore store(folder.filePath(QStringLiteral("sessions.json")));
        QVERIFY(!store.open());
        ClusterConfiguration keeping = configuration();
        keeping.sessionStore = &store;
        auto cluster = std::make_unique<Cluster>(keeping);
        std::vector<std::shared_ptr<const void>> held;
        connect(cluster.get(), &Cluster::eventsReceived, this,
                [&](const QList<Event> &) { held.push_back(cluster->holdBatch()); });
        QSignalSpy available(cluster.get(), &Cluster::guildsAvailable);
        cluster->start();
        QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
        QSignalSpy stopped(cluster.get(), &Cluster::stopped);
        cluster->suspend();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(store.load({0, 1}).isNull());
        held.clear();
        cluster.reset();
        QCOMPARE(store.load({0, 1}).sequence, 1 + 12);
    }
};

QTEST_GUILESS_MAIN(TestKeptSessions)
#include "tst_keptsessions.moc"
