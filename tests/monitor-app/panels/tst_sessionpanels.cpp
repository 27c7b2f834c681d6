// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/latencyhistory.h"
#include "panels/latencymodel.h"
#include "panels/shardsmodel.h"
#include "panels/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Gateway;

namespace {

ShardSnapshot snapshot(int id, ShardState state = ShardState::Ready)
{
    ShardSnapshot snapshot;
    snapshot.shard = {id, 4};
    snapshot.state = state;
    return snapshot;
}

Transition transition(ShardState from, ShardState to, qint64 when = 0)
{
    Transition transition;
    transition.from = from;
    transition.to = to;
    transition.cause = Cause::NetworkError;
    transition.when = QDateTime::fromMSecsSinceEpoch(when, QTimeZone::utc());
    return transition;
}

} // namespace

class TestSessionPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shardsStandInTheOrderOfTheirIds()
    {
        ShardsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.takeTransition({2, 4}, transition(ShardState::Idle, ShardState::Connecting));
        model.takeSnapshots({snapshot(0), snapshot(1), snapshot(2), snapshot(3)});
        QCOMPARE(model.rowCount(), 4);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(model.index(row, ShardsModel::ShardColumn).data().toInt(), row);
        QCOMPARE(model.shardsIn(ShardState::Ready), 4);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void shardFiguresAreShown()
    {
        ShardsModel model;
        ShardSnapshot shard = snapshot(0);
        shard.latency = 12.34;
        shard.bytesReceived = 2048;
        shard.bytesInflated = 10240;
        shard.gaps = 3;
        shard.timestamp = 1'000'000'000;
        model.takeSnapshots({shard});
        QCOMPARE(model.index(0, ShardsModel::LatencyColumn).data().toString(),
                 QStringLiteral("12.3\u00a0ms"));
        QCOMPARE(model.index(0, ShardsModel::AverageColumn).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, ShardsModel::RatioColumn).data().toString(), QStringLiteral("5.0\u00a0×"));
        QVERIFY(model.index(0, ShardsModel::GapsColumn).data(Qt::ForegroundRole).isValid());
        shard.timestamp += 1'000'000'000;
        shard.events = 50;
        model.takeSnapshots({shard});
        QCOMPARE(model.index(0, ShardsModel::RateColumn).data().toString(), QStringLiteral("50.0"));
    }

    void transitionIsShownAtOnceWithItsWait()
    {
        ShardsModel model;
        model.takeSnapshots({snapshot(0)});
        Transition backingOff =
            transition(ShardState::Ready, ShardState::BackingOff, QDateTime::currentMSecsSinceEpoch());
        backingOff.delay = std::chrono::seconds(30);
        backingOff.error = Error(ErrorDomain::Network, ErrorCode::ConnectionRefused,
                                 QStringLiteral("refused"), QStringLiteral("look at the port"));
        model.takeTransition({0, 4}, backingOff);
        const QString state = model.index(0, ShardsModel::StateColumn).data().toString();
        QVERIFY2(state.startsWith(stateText(ShardState::BackingOff)) && state.contains(u" · "),
                 qPrintable(state));
        QVERIFY(model.index(0, ShardsModel::CauseColumn).data().toString().contains(u"refused"));
        QVERIFY(model.index(0, ShardsModel::CauseColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"look at the port"));
    }

    void timelineKeepsCauseAdviceAndDuration()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.takeTransition({0, 1}, transition(ShardState::Idle, ShardState::Connecting, 1000));
        Transition failed = transition(ShardState::Connecting, ShardState::Failed, 1250);
        failed.error = Error(ErrorDomain::Protocol, ErrorCode::ClosedByGateway, QStringLiteral("m"),
                             QStringLiteral("mend the token"));
        model.takeTransition({1, 2}, transition(ShardState::Idle, ShardState::Connecting, 1100));
        model.takeTransition({0, 1}, failed);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.index(0, TimelineModel::AfterColumn).data().isValid());
        QCOMPARE(model.index(2, TimelineModel::AfterColumn).data().toString(), QStringLiteral("250 ms"));
        QVERIFY(model.index(2, TimelineModel::CauseColumn).data().toString().endsWith(u"mend the token"));
    }

    void timelineIsBounded()
    {
        TimelineModel model;
        for (int i = 0; i < TimelineModel::capacity + 5; ++i)
            model.takeTransition({0, 1}, transition(ShardState::Idle, ShardState::Connecting, i * 1000));
        QCOMPARE(model.rowCount(), TimelineModel::capacity);
        const QString last = model.index(model.rowCount() - 1, TimelineModel::TimeColumn).data().toString();
        QVERIFY2(last.endsWith(QStringLiteral(":46:44.000")), qPrintable(last));
    }

    void latencyIsMeasuredOncePerHeartbeat()
    {
        LatencyHistory history;
        ShardSnapshot shard = snapshot(0);
        history.takeSnapshots({shard});
        QVERIFY(history.points(0).isEmpty());
        for (const double latency : {10.0, 10.0, 10.0, 30.0}) {
            shard.latency = latency;
            history.takeSnapshots({shard});
        }
        QCOMPARE(history.points(0).size(), 2);
        const LatencyHistory::Summary summary = history.summary(0);
        QCOMPARE(summary.now, 30);
        QCOMPARE(summary.average, 20);
        QCOMPARE(summary.minimum, 10);
        QCOMPARE(summary.maximum, 30);
        QCOMPARE(summary.percentile95, 30);
    }

    void disconnectionMakesAGap()
    {
        LatencyHistory history;
        ShardSnapshot shard = snapshot(0);
        shard.latency = 10;
        history.takeSnapshots({shard});
        shard.state = ShardState::BackingOff;
        history.takeSnapshots({shard});
        history.takeSnapshots({shard});
        QCOMPARE(history.points(0).size(), 2);
        QVERIFY(history.points(0).last().latency < 0);
        // The old figure is no measurement of the new connection.
        shard.state = ShardState::Ready;
        history.takeSnapshots({shard});
        QCOMPARE(history.points(0).size(), 2);
        shard.latency = 11;
        history.takeSnapshots({shard});
        QCOMPARE(history.points(0).size(), 3);
        QCOMPARE(history.summary(0).measurements, 2);
    }

    void latencyTableShowsTheSummary()
    {
        LatencyHistory history;
        LatencyModel model(&history);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ShardSnapshot shard = snapshot(2);
        shard.latency = 7.26;
        history.takeSnapshots({shard});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, LatencyModel::NowColumn).data().toString(), QStringLiteral("7.3\u00a0ms"));
    }
};

QTEST_MAIN(TestSessionPanels)
#include "tst_sessionpanels.moc"
