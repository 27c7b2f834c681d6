// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/eventrates.h>

#include <QTest>

using namespace Gateway;

static ShardSnapshot snapshot(int shard, double seconds, qint64 events, qint64 bytes)
{
    ShardSnapshot snapshot;
    snapshot.shard = {shard, 2};
    snapshot.timestamp = qint64(seconds * 1e9);
    snapshot.events = events;
    snapshot.bytesReceived = bytes;
    snapshot.bytesInflated = bytes * 4;
    return snapshot;
}

class TestEventRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansOverTheWindow()
    {
        EventRates rates(std::chrono::seconds(3));
        QCOMPARE(rates.rates(0).eventsPerSecond, 0.0);
        rates.add(snapshot(0, 0, 0, 0));
        QCOMPARE(rates.rates(0).eventsPerSecond, 0.0);
        rates.add(snapshot(0, 1, 100, 1000));
        QCOMPARE(rates.rates(0).eventsPerSecond, 100.0);
        QCOMPARE(rates.rates(0).bytesInflatedPerSecond, 4000.0);
        // Ten seconds of silence later the burst is forgotten.
        for (int second = 2; second <= 10; ++second)
            rates.add(snapshot(0, second, 100, 1000));
        QCOMPARE(rates.rates(0).eventsPerSecond, 0.0);
    }

    void totalIsTheSum()
    {
        EventRates rates;
        for (int shard = 0; shard < 2; ++shard) {
            rates.add(snapshot(shard, 0, 0, 0));
            rates.add(snapshot(shard, 2, 20 * (shard + 1), 200));
        }
        QCOMPARE(rates.total().eventsPerSecond, 30.0);
        rates.clear();
        QCOMPARE(rates.total().eventsPerSecond, 0.0);
    }

    void aNewCounterStartsAnew()
    {
        EventRates rates;
        rates.add(snapshot(0, 0, 1000, 0));
        rates.add(snapshot(0, 1, 5, 0));
        QCOMPARE(rates.rates(0).eventsPerSecond, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestEventRates)
#include "tst_eventrates.moc"
