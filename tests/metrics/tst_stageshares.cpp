// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/stageshares.h>

#include <QTest>

using namespace Gateway;

namespace {

//! A shard that was read \a reads times by \a seconds, in all \a times (ms) in its stages.
ShardSnapshot snapshot(int shard, double seconds, qint64 reads, const std::array<double, 5> &times)
{
    ShardSnapshot snapshot;
    snapshot.shard = {shard, 2};
    snapshot.timestamp = qint64(seconds * 1e9);
    snapshot.stages.measured = true;
    snapshot.stages.knowsSocket = true;
    snapshot.stages.reads = reads;
    for (std::size_t i = 0; i < times.size(); ++i)
        snapshot.stages.nanoseconds[i] = qint64(times[i] * 1e6);
    return snapshot;
}

} // namespace

class TestStageShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAddUp()
    {
        StageShares shares;
        QVERIFY(!shares.verdict().isMeasured);
        shares.add(snapshot(0, 100, 0, {}));
        QVERIFY(!shares.verdict().isMeasured);
        shares.add(snapshot(0, 101, 10, {200, 10, 20, 10, 10}));
        const StageShares::Figures figures = shares.figures(0);
        QCOMPARE(figures.reads, 10);
        QCOMPARE(figures.delay(), 25.0);
        QCOMPARE(figures[Stage::Network], 20.0);
        QCOMPARE(figures.share(Stage::Network), 0.8);
        QCOMPARE(figures.largest(), Stage::Network);
        QCOMPARE(figures.largestOwn(), Stage::Inflating);
        double sum = 0;
        for (const Stage stage : allStages)
            sum += figures.share(stage);
        QCOMPARE(sum, 1.0);
        QCOMPARE(figures.busy, 0.04);
        const StageShares::Verdict verdict = shares.verdict();
        QVERIFY(verdict.isMeasured);
        QVERIFY(!verdict.isBehind);
    }

    void aBusyShardIsBehind_data()
    {
        QTest::addColumn<Stage>("stage");
        for (const Stage stage : {Stage::Socket, Stage::Inflating, Stage::Decoding, Stage::Slots})
            QTest::addRow("%d", int(stage)) << stage;
    }

    void aBusyShardIsBehind()
    {
        QFETCH(const Stage, stage);
        StageShares shares;
        shares.add(snapshot(0, 100, 0, {}));
        std::array<double, 5> times{2000, 10, 10, 10, 10};
        times[std::size_t(stage)] = 800;
        shares.add(snapshot(0, 101, 100, times));
        const StageShares::Verdict verdict = shares.verdict();
        QVERIFY(verdict.isBehind);
        // The network has the greater share, but is not slow.
        QCOMPARE(verdict.stage, stage);
        QCOMPARE(verdict.shard, 0);
    }

    void aSlowNetworkIsToBlame()
    {
        StageShares shares;
        shares.add(snapshot(0, 100, 0, {}));
        shares.add(snapshot(0, 101, 10, {4000, 1, 1, 1, 1}));
        QVERIFY(shares.verdict().isBehind);
        QCOMPARE(shares.verdict().stage, Stage::Network);
        QVERIFY(shares.verdict().figures.busy < 0.01);
    }

    void silenceIsNotBehind()
    {
        StageShares shares;
        shares.add(snapshot(0, 100, 0, {}));
        shares.add(snapshot(0, 101, 10, {10, 0, 900, 0, 0}));
        QVERIFY(shares.verdict().isBehind);
        for (int second = 102; second < 120; ++second)
            shares.add(snapshot(0, second, 10, {10, 0, 900, 0, 0}));
        QVERIFY(!shares.verdict().isMeasured);
        QVERIFY(!shares.verdict().isBehind);
        QCOMPARE(shares.history(0).size(), 1);
    }

    void theWorstShardIsNamed()
    {
        StageShares shares;
        for (int shard = 0; shard < 3; ++shard)
            shares.add(snapshot(shard, 100, 0, {}));
        shares.add(snapshot(0, 101, 10, {3, 0, 1, 1, 1}));
        shares.add(snapshot(1, 101, 10, {3, 0, 1, 1, 900}));
        shares.add(snapshot(2, 101, 10, {900, 0, 1, 1, 1}));
        QCOMPARE(shares.verdict().shard, 1);
        QCOMPARE(shares.verdict().stage, Stage::Slots);
        QCOMPARE(shares.total().reads, 30);
        QCOMPARE(shares.shards(), (QList<int>{0, 1, 2}));
    }

    void noneIsNamedWhereNoneIsBehind()
    {
        StageShares shares;
        for (int shard = 0; shard < 2; ++shard)
            shares.add(snapshot(shard, 100, 0, {}));
        shares.add(snapshot(0, 101, 10, {90, 0, 10, 0, 0}));
        shares.add(snapshot(1, 101, 90, {9, 0, 91, 0, 0}));
        const StageShares::Verdict verdict = shares.verdict();
        QVERIFY(verdict.isMeasured && !verdict.isBehind);
        QCOMPARE(verdict.shard, -1);
        QCOMPARE(verdict.figures.share(Stage::Network), shares.total().share(Stage::Network));
        QCOMPARE(verdict.figures.reads, 100);
        QCOMPARE(verdict.stage, Stage::Inflating);
    }

    void historyIsKeptForItsSpan()
    {
        StageShares shares;
        const int seconds = int(std::chrono::seconds(StageShares::span).count()) + 100;
        for (int second = 0; second <= seconds; ++second) {
            const double past = second;
            shares.add(
                snapshot(0, 1000 + second, second, {past, past * (second < seconds / 2 ? 1 : 3), 0, 0, 0}));
        }
        const QList<StageShares::Point> history = shares.history();
        QCOMPARE(history.size(), qsizetype(StageShares::span / StageShares::step));
        for (qsizetype i = 1; i < history.size(); ++i)
            QCOMPARE(history[i].time - history[i - 1].time,
                     std::chrono::nanoseconds(StageShares::step).count());
        shares.clear();
        QVERIFY(shares.history().isEmpty());
    }

    void trendComparesWithTheWindowBefore()
    {
        StageShares shares;
        for (int second = 0; second <= 40; ++second) {
            const double slots_ = second < 30 ? second : 30 + (second - 30) * 9;
            shares.add(snapshot(0, 1000 + second, second, {double(second), 0, 0, 0, slots_}));
        }
        QVERIFY(shares.trend(Stage::Slots) > 0.2);
        QVERIFY(shares.trend(Stage::Network) < -0.2);
    }

    void aNewShardCountsAnew()
    {
        StageShares shares;
        shares.add(snapshot(0, 100, 50, {500, 0, 0, 0, 0}));
        shares.add(snapshot(0, 101, 3, {30, 0, 0, 0, 0}));
        QCOMPARE(shares.figures(0).reads, 0);
        shares.add(snapshot(0, 102, 5, {50, 0, 0, 0, 0}));
        QCOMPARE(shares.figures(0).reads, 2);
        QCOMPARE(shares.figures(0)[Stage::Network], 10.0);
    }

    void shardsThatDoNotMeasureAreLeftOut()
    {
        StageShares shares;
        ShardSnapshot none;
        none.shard = {0, 1};
        shares.add(none);
        QVERIFY(shares.shards().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStageShares)
#include "tst_stageshares.moc"
