// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/historyplot.h"
#include "panels/inflaterhistory.h"
#include "panels/inflatermodel.h"
#include "panels/inflaterpanel.h"
#include "panels/paintedcanvas.h"
#include "units.h"

#include <gateway/session/shard.h>
#include <gateway/simulator/simulator.h>

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace Gateway;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000'000;

ShardSnapshot snapshot(int id, qint64 wire = 0, qint64 inflated = 0, qint64 payloads = 0,
                       qint64 nanoseconds = 0)
{
    ShardSnapshot snapshot;
    snapshot.shard = {id, 4};
    snapshot.state = ShardState::Ready;
    snapshot.inflaterImplementation = u"zstd 1.5.4"_s;
    snapshot.payloads = payloads;
    snapshot.bytesReceived = wire;
    snapshot.bytesInflated = inflated;
    snapshot.inflaterSum.payloads = payloads;
    snapshot.inflaterSum.bytesIn = wire;
    snapshot.inflaterSum.bytesOut = inflated;
    snapshot.inflaterSum.nanoseconds = nanoseconds;
    return snapshot;
}

ShardSnapshot at(ShardSnapshot snapshot, qint64 timestamp)
{
    snapshot.timestamp = timestamp;
    return snapshot;
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QToolButton *button(const QWidget *parent, const QString &text)
{
    const QList<QToolButton *> buttons = parent->findChildren<QToolButton *>();
    for (QToolButton *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestInflaterPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsBufferUse()
    {
        InflaterModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ShardSnapshot shard = snapshot(0, 100, 450, 3, 3000);
        shard.inflater.capacity = 4096;
        shard.inflater.used = 1024;
        shard.inflater.windowMemory = 2048;
        shard.inflaterSum.offered = 900;
        model.takeSnapshots({shard});
        QCOMPARE(model.rowCount(), 2);
        for (const int row : {0, 1}) {
            QCOMPARE(text(model, row, InflaterModel::ImplementationColumn), u"zstd 1.5.4"_s);
            QCOMPARE(text(model, row, InflaterModel::WireColumn), Units::bytes(100));
            QCOMPARE(text(model, row, InflaterModel::InflatedColumn), Units::bytes(450));
            QCOMPARE(text(model, row, InflaterModel::RatioColumn), u"4.5\u00a0×"_s);
            QCOMPARE(text(model, row, InflaterModel::SavedColumn), u"78\u00a0%"_s);
            QCOMPARE(text(model, row, InflaterModel::PayloadsColumn), u"3"_s);
            QCOMPARE(text(model, row, InflaterModel::TimeColumn), u"1.00\u00a0µs"_s);
            QCOMPARE(text(model, row, InflaterModel::EfficiencyColumn), u"50\u00a0%"_s);
            QCOMPARE(text(model, row, InflaterModel::WindowColumn), Units::bytes(2048));
            QCOMPARE(model.index(row, InflaterModel::BufferColumn).data(InflaterModel::UsageRole).toDouble(),
                     0.25);
        }

        // What is held goes with the connection; what was done stays, since the session goes on.
        shard.state = ShardState::BackingOff;
        model.takeSnapshots({shard});
        for (const int column :
             {InflaterModel::ImplementationColumn, InflaterModel::BufferColumn, InflaterModel::WindowColumn})
            QCOMPARE(text(model, 1, column), u"–"_s);
        QCOMPARE(text(model, 1, InflaterModel::RatioColumn), u"4.5\u00a0×"_s);
        QCOMPARE(text(model, 1, InflaterModel::TimeColumn), u"1.00\u00a0µs"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aShardThatDidNothingHasNoFigures()
    {
        InflaterModel model;
        model.takeSnapshots({ShardSnapshot()});
        for (int column = InflaterModel::ImplementationColumn; column < InflaterModel::ColumnCount; ++column)
            QCOMPARE(text(model, 1, column), u"–"_s);
    }

    void othersStayAndAllAreAddedUp()
    {
        InflaterModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.takeSnapshots({snapshot(0, 50, 100, 1), snapshot(3)});
        model.takeSnapshots({snapshot(2, 100, 450, 2), snapshot(1)});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 0, InflaterModel::ShardColumn), u"All"_s);
        for (int row = 1; row < 5; ++row)
            QCOMPARE(text(model, row, InflaterModel::ShardColumn).toInt(), row - 1);
        model.takeSnapshots({snapshot(2, 100, 900, 5)});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 3, InflaterModel::RatioColumn), u"9.0\u00a0×"_s);
        QCOMPARE(text(model, 2, InflaterModel::RatioColumn), u"–"_s);
        QCOMPARE(text(model, 0, InflaterModel::WireColumn), Units::bytes(150));
        QCOMPARE(text(model, 0, InflaterModel::InflatedColumn), Units::bytes(1000));
        QCOMPARE(text(model, 0, InflaterModel::PayloadsColumn), u"6"_s);
    }

    void allTogetherStayFirstWhateverIsSorted()
    {
        InflaterModel model;
        InflaterOrder order(&model);
        model.takeSnapshots({snapshot(0, 300, 400), snapshot(1, 100, 400), snapshot(2, 200, 400)});
        const auto shards = [&] {
            QStringList names;
            for (int row = 0; row < order.rowCount(); ++row)
                names += text(order, row, InflaterModel::ShardColumn);
            return names.join(u' ');
        };
        order.sort(InflaterModel::WireColumn, Qt::AscendingOrder);
        QCOMPARE(shards(), u"All 1 2 0"_s);
        order.sort(InflaterModel::WireColumn, Qt::DescendingOrder);
        QCOMPARE(shards(), u"All 0 2 1"_s);
    }

    void aPointIsWhatCameInItsSecond()
    {
        InflaterHistory history;
        QSignalSpy changed(&history, &InflaterHistory::changed);
        // What was before the first snapshot belongs to no second.
        history.takeSnapshots({at(snapshot(0, 1000, 2000, 10, 1000), second), at(snapshot(1), second)});
        QVERIFY(history.points(InflaterHistory::total).isEmpty());
        history.takeSnapshots(
            {at(snapshot(0, 1100, 2400, 14, 5000), 3 * second), at(snapshot(1), 3 * second)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(history.shards(), (QList<int>{0, 1}));
        for (const int line : {0, InflaterHistory::total}) {
            QCOMPARE(history.points(line).size(), 1);
            const InflaterHistory::Point point = history.points(line).constFirst();
            QCOMPARE(point.wire, 50.0);
            QCOMPARE(point.inflated, 200.0);
            QCOMPARE(point.ratio, 4.0);
            QCOMPARE(point.nanoseconds, 1000.0);
        }
        const InflaterHistory::Point idle = history.points(1).constFirst();
        QVERIFY(std::isnan(idle.ratio) && std::isnan(idle.nanoseconds));
        QCOMPARE(idle.wire, 0.0);
        // Too soon after the last.
        history.takeSnapshots({at(snapshot(0, 1200, 2800, 15, 6000), 3 * second + second / 2)});
        QCOMPARE(history.points(0).size(), 1);
        // A shard that comes late brings no peak, and one whose counters begin anew none downwards.
        history.takeSnapshots({at(snapshot(0, 1300, 3200, 16, 7000), 5 * second),
                               at(snapshot(9, 90'000, 90'000, 9), 5 * second)});
        QCOMPARE(history.points(InflaterHistory::total).constLast().wire, 100.0);
        history.takeSnapshots({at(snapshot(0, 10, 20, 1, 10), 7 * second)});
        QCOMPARE(history.points(0).size(), 2);
        history.clear();
        QVERIFY(history.shards().isEmpty());
    }

    void capturesHaveTheTimesOfThen()
    {
        InflaterHistory history;
        const qint64 then = 1'700'000'000 * second;
        history.takeCaptured({at(snapshot(0, 10, 20, 1), then)});
        history.takeCaptured({at(snapshot(0, 30, 60, 2), then + second)});
        QCOMPARE(history.points(0).constLast().time, 1'700'000'001'000);
    }

    void axesAreRoundInTheirUnit()
    {
        QCOMPARE(HistoryAxis::step(HistoryQuantity::Ratio, 9.3, 5), 2.0);
        QCOMPARE(HistoryAxis::step(HistoryQuantity::BytesPerSecond, 9.5 * 1024, 5), 2048.0);
        QCOMPARE(HistoryAxis::step(HistoryQuantity::Nanoseconds, 47'000, 5), 10'000.0);
        QCOMPARE(HistoryAxis::ticks(HistoryQuantity::Ratio, 4.1, 4), (QList<double>{0, 2, 4}));
        QCOMPARE(HistoryAxis::text(HistoryQuantity::BytesPerSecond, 2048), Units::bytes(2048) + u"/s");
        QCOMPARE(Units::nanoseconds(999.6), u"1.00\u00a0µs"_s);
        QCOMPARE(Units::nanoseconds(850), u"850\u00a0ns"_s);
        QCOMPARE(Units::nanoseconds(12'340), u"12.3\u00a0µs"_s);
        QCOMPARE(Units::nanoseconds(3.2e9), u"3.20\u00a0s"_s);
    }

    void plotFollowsUntilItIsZoomed()
    {
        HistoryPlot plot;
        plot.setEmptyText(u"nothing"_s);
        plot.resize(500, 200);
        plot.show();
        plot.setSeries(HistoryQuantity::Ratio, {});
        QLabel *hint = plot.findChild<QLabel *>(u"historyHint"_s);
        QVERIFY(hint->isVisible());
        HistorySeries line{u"all"_s, 0, {}};
        for (int i = 0; i < 600; ++i)
            line.points << QPointF(1'700'000'000 + i, i % 7);
        plot.setSeries(HistoryQuantity::Ratio, {line, {u"other"_s, 1, line.points}});
        QVERIFY(!hint->isVisible());
        QVERIFY(plot.isFollowing());
        QCOMPARE(plot.to(), 1'700'000'599.0);
        QCOMPARE(plot.from(), 1'700'000'599.0 - HistoryPlot::followedSpan);

        const QPoint middle = plot.rect().center();
        QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plot, &wheel);
        QVERIFY(!plot.isFollowing());
        QVERIFY(plot.to() - plot.from() < HistoryPlot::followedSpan);
        const double from = plot.from();
        QTest::mousePress(&plot, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&plot, middle + QPoint(60, 0));
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, middle + QPoint(60, 0));
        QVERIFY(plot.from() < from);
        // New points do not move what is looked at.
        const double to = plot.to();
        line.points << QPointF(1'700'000'700, 1);
        plot.setSeries(HistoryQuantity::Ratio, {line, {u"other"_s, 1, line.points}});
        QCOMPARE(plot.to(), to);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.from(), 1'700'000'000.0);
        QToolButton *follow = plot.findChild<QToolButton *>(u"followButton"_s);
        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(plot.isFollowing() && !follow->isVisible());

        QTest::mouseClick(button(&plot, u"other"_s), Qt::LeftButton);
        QCOMPARE(plot.shownNames(), QStringList{u"all"_s});
        QTest::mouseClick(button(&plot, u"other"_s), Qt::LeftButton);
        QCOMPARE(plot.shownNames().size(), 2);
    }

    void canvasPaintsItsLines()
    {
        PaintedCanvas canvas;
        canvas.resize(300, 150);
        PlotPicture picture;
        picture.begin = 1'700'000'000;
        picture.end = picture.begin + 60;
        picture.high = 10;
        picture.hasSteps = false;
        canvas.draw(picture);
        const QImage empty = canvas.grab().toImage();
        const double gap = std::numeric_limits<double>::quiet_NaN();
        picture.lines = {{0,
                          Qt::red,
                          Qt::SolidLine,
                          {{picture.begin, 5},
                           {picture.begin + 20, 5},
                           {picture.begin + 30, gap},
                           {picture.begin + 40, 5},
                           {picture.end, 5}}}};
        canvas.draw(picture);
        const QImage full = canvas.grab().toImage();
        const double scale = full.devicePixelRatio();
        const auto differsAt = [&](double share) {
            const QRectF area = canvas.plotArea();
            const int x = int((area.left() + share * area.width()) * scale);
            for (int y = 0; y < full.height(); ++y) {
                if (full.pixel(x, y) != empty.pixel(x, y))
                    return true;
            }
            return false;
        };
        QVERIFY(differsAt(0.1));
        QVERIFY(!differsAt(0.5));
        QVERIFY(differsAt(0.9));
    }

    void panelTurnsItsPages()
    {
        InflaterPanel panel;
        panel.resize(575, 230);
        panel.show();
        QTableView *table = panel.findChild<QTableView *>(u"inflaterTable"_s);
        HistoryPlot *plot = panel.findChild<HistoryPlot *>(u"inflaterPlot"_s);
        QVERIFY(table->isVisible() && !plot->isVisible());
        for (int i = 0; i < 4; ++i)
            panel.takeSnapshots({at(snapshot(0, 100 * i, 300 * i, i, 100 * i), (i + 1) * second),
                                 at(snapshot(1, 10 * i, 40 * i, i, 100 * i), (i + 1) * second)});
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::mouseClick(button(&panel, u"Ratio"_s), Qt::LeftButton);
        QVERIFY(plot->isVisible() && !table->isVisible());
        QCOMPARE(plot->shownNames(), (QStringList{u"all"_s, u"shard 0"_s, u"shard 1"_s}));
        QTest::mouseClick(button(&panel, u"Traffic"_s), Qt::LeftButton);
        QCOMPARE(plot->shownNames(), (QStringList{u"inflated"_s, u"wire"_s}));
        // With room both are there, and the row that is selected is what is drawn.
        panel.resize(575, 500);
        QTRY_VERIFY(plot->isVisible() && table->isVisible());
        table->selectRow(2);
        QCOMPARE(plot->shownNames(), (QStringList{u"shard 1, inflated"_s, u"shard 1, wire"_s}));
        QSignalSpy lab(&panel, &InflaterPanel::labRequested);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"labButton"_s), Qt::LeftButton);
        QCOMPARE(lab.count(), 1);
        panel.clear();
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void anUncompressedSessionIsToldWhatItCouldSave()
    {
        InflaterPanel panel;
        panel.show();
        QLabel *advice = panel.findChild<QLabel *>(u"inflaterAdvice"_s);
        QVERIFY(!advice->isVisible());
        ShardSnapshot shard;
        shard.state = ShardState::Ready;
        shard.payloads = 3;
        shard.bytesReceived = shard.bytesInflated = 300;
        panel.takeSnapshots({shard});
        QVERIFY(advice->isVisible());
        panel.takeSnapshots({snapshot(0, 10, 30, 1)});
        QVERIFY(!advice->isVisible());
    }

    void headingsTeach()
    {
        InflaterModel model;
        for (int column = 0; column < InflaterModel::ColumnCount; ++column) {
            const QString heading = model.headerData(column, Qt::Horizontal).toString();
            const QString tip = model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            QVERIFY2(tip.size() > 2 * heading.size() && !heading.isEmpty(), qPrintable(heading));
        }
    }

    void countsAreThoseOfARealShard_data()
    {
        QTest::addColumn<Compression>("compression");
        QTest::newRow("none") << Compression::None;
        for (const Compression compression : Inflater::available())
            QTest::newRow(compressionName(compression).data()) << compression;
    }
    void countsAreThoseOfARealShard()
    {
        QFETCH(Compression, compression);
        SimulatorConfiguration quiet;
        quiet.rate = 0;
        Simulator simulator(quiet);
        QVERIFY(simulator.listen());
        ShardConfiguration configuration;
        configuration.token = Token(simulator.token());
        configuration.intents = allIntents();
        configuration.gatewayUrl = simulator.gatewayUrl();
        configuration.compression = compression;
        configuration.backoff = {std::chrono::milliseconds(10), std::chrono::milliseconds(100)};
        Shard shard(configuration);
        shard.start();
        QTRY_COMPARE(shard.state(), ShardState::Ready);
        simulator.sendTraffic(200);
        QTRY_VERIFY(shard.snapshot().events > 200);
        QTRY_COMPARE(shard.snapshot().guildsAwaited, 0);
        const ShardSnapshot before = shard.snapshot();
        QSignalSpy resumed(&shard, &Shard::resumed);
        shard.reconnect();
        QVERIFY(resumed.wait());

        InflaterModel model;
        const ShardSnapshot now = shard.snapshot();
        model.takeSnapshots({now});
        QVERIFY(now.payloads > before.payloads);
        QCOMPARE(text(model, 0, InflaterModel::PayloadsColumn), Units::count(now.payloads));
        QCOMPARE(text(model, 1, InflaterModel::WireColumn), Units::bytes(now.bytesReceived));
        QCOMPARE(model.isUncompressed(), compression == Compression::None);
        if (compression == Compression::None) {
            QCOMPARE(text(model, 1, InflaterModel::ImplementationColumn), u"none"_s);
            QCOMPARE(text(model, 1, InflaterModel::RatioColumn), u"–"_s);
            return;
        }
        QCOMPARE(now.inflaterSum.payloads, now.payloads);
        QCOMPARE(text(model, 1, InflaterModel::RatioColumn), Units::ratio(now.inflaterSum.ratio()));
        QCOMPARE(text(model, 1, InflaterModel::TimeColumn),
                 Units::nanoseconds(now.inflaterSum.nanosecondsPerPayload()));
        QCOMPARE(text(model, 1, InflaterModel::WindowColumn), Units::bytes(now.inflater.windowMemory));
    }
};

QTEST_MAIN(TestInflaterPanel)
#include "tst_inflaterpanel.moc"
