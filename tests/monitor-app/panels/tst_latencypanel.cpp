// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorscheme.h"
#include "panels/heartbeatpage.h"
#include "panels/latencyhistory.h"
#include "panels/latencylegend.h"
#include "panels/latencymodel.h"
#include "panels/latencypanel.h"
#include "panels/latencyplot.h"
#include "panels/paintedcanvas.h"
#include "panels/paneltable.h"
#include "panels/plotrange.h"
#include "panels/shardchoice.h"
#include "panels/stagechart.h"
#include "panels/stagemodel.h"
#include "panels/stagewords.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Gateway;

namespace {

constexpr qint64 start = 1'700'000'000; //!< s since the epoch.

ShardSnapshot beat(int shard, qint64 second, double latency)
{
    ShardSnapshot snapshot;
    snapshot.shard = {shard, 200};
    snapshot.state = latency < 0 ? ShardState::BackingOff : ShardState::Ready;
    snapshot.latency = latency;
    snapshot.timestamp = (start + second) * 1'000'000'000;
    return snapshot;
}

//! A beat of each shard each 10 s for \a seconds; shard i has i + 1 ms and a little more each time.
void fill(LatencyHistory *history, int shards, int seconds = 300)
{
    for (int second = 0; second <= seconds; second += 10) {
        QList<ShardSnapshot> snapshots;
        for (int shard = 0; shard < shards; ++shard)
            snapshots << beat(shard, second, shard + 1 + second / 1000.0);
        history->takeCaptured(snapshots);
    }
}

ShardSnapshot staged(int shard, qint64 second, qint64 reads, const std::array<qint64, 5> &milliseconds)
{
    ShardSnapshot snapshot = beat(shard, second, 10);
    snapshot.stages.measured = true;
    snapshot.stages.knowsSocket = true;
    snapshot.stages.reads = reads;
    for (std::size_t i = 0; i < milliseconds.size(); ++i)
        snapshot.stages.nanoseconds[i] = milliseconds[i] * 1'000'000;
    return snapshot;
}

void turnWheel(QWidget *widget, const QPointF &at, int steps, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void drag(QWidget *widget, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    QTest::mouseMove(widget, (from + to) / 2);
    QTest::mouseMove(widget, to);
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
}

bool shows(const QImage &picture, const QColor &color)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    const auto isNear = [](int a, int b) {
        return std::abs(a - b) < 5;
    };
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const bool isHere = std::any_of(line, line + image.width(), [&](QRgb pixel) {
            return isNear(qRed(pixel), color.red()) && isNear(qGreen(pixel), color.green()) &&
                   isNear(qBlue(pixel), color.blue());
        });
        if (isHere)
            return true;
    }
    return false;
}

} // namespace

class TestLatencyPanel : public QObject
{
    Q_OBJECT

    static void eachCanvas()
    {
        QTest::addColumn<bool>("painted");
        QTest::newRow("as built") << false;
        QTest::newRow("painted") << true;
    }

    //! A plot of \a history that is visible; all its shards are shown.
    static std::unique_ptr<LatencyPlot> makePlot(LatencyHistory *history, bool painted)
    {
        PlotCanvas *canvas = painted ? new PaintedCanvas : PlotCanvas::create(nullptr);
        auto plot = std::make_unique<LatencyPlot>(history, canvas, nullptr);
        plot->resize(600, 300);
        const QList<int> shards = history->shards();
        plot->setShown(QSet<int>(shards.cbegin(), shards.cend()));
        plot->show();
        if (!QTest::qWaitForWindowExposed(plot.get()))
            return {};
        // The canvas lays itself out when it is drawn.
        plot->grab();
        return plot;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyColorScheme(ColorScheme::Light);
    }

    // What is in sight

    void rangeFollowsUntilItIsMoved()
    {
        PlotRange range;
        range.setData(1000, 1020, 10);
        QVERIFY(range.isFollowing() && range.isWhole());
        QCOMPARE(range.end(), 1020.0);
        QCOMPARE(range.end() - range.begin(), PlotRange::firstSpan);
        range.setData(1000, 1300, 10);
        QCOMPARE(range.begin(), 1000.0);
        range.zoomTime(0.5, 1150);
        QCOMPARE(range.end() - range.begin(), 150.0);
        QVERIFY(!range.isFollowing());
        QVERIFY(!range.isWhole());
        const double begin = range.begin();
        range.setData(1000, 1310, 10);
        QCOMPARE(range.begin(), begin);
        range.pan(1000, 0);
        QVERIFY(range.isFollowing());
        QCOMPARE(range.end(), 1310.0);
        range.setData(1000, 1320, 10);
        QCOMPARE(range.end(), 1320.0);
        QCOMPARE(range.end() - range.begin(), 150.0);
        range.showAll();
        QVERIFY(range.isWhole());
        QCOMPARE(range.begin(), 1000.0);
    }

    void rangeKeepsToItsBounds()
    {
        PlotRange range;
        range.setData(0, 100'000, 10);
        QCOMPARE(range.end() - range.begin(), PlotRange::fullSpan);
        range.zoomTime(100, 99'000);
        QCOMPARE(range.end() - range.begin(), PlotRange::fullSpan);
        for (int i = 0; i < 100; ++i)
            range.zoomTime(0.5, 99'900);
        QCOMPARE(range.end() - range.begin(), PlotRange::shortestSpan);
        range.pan(-1'000'000, 0);
        QCOMPARE(range.begin(), 100'000 - PlotRange::fullSpan);
        range.zoomValues(0.5, 2);
        range.pan(0, -1'000);
        QCOMPARE(range.low(), 0.0);
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("loopback") << 0.3 << QStringList{u"0.0"_qs, u"0.5"_qs, u"1.0"_qs};
        QTest::newRow("tens") << 40.0 << QStringList{u"0"_qs, u"20"_qs, u"40"_qs};
        QTest::newRow("seconds") << 2'000.0 << QStringList{u"0"_qs, u"1,000"_qs, u"2,000"_qs};
    }

    void ticksAreRound()
    {
        QFETCH(const double, highest);
        QFETCH(const QStringList, labels);
        PlotRange range;
        range.setData(0, 60, highest);
        QStringList found;
        const QList<PlotTick> ticks = range.valueTicks(3);
        for (const PlotTick &tick : ticks)
            found << tick.label;
        QCOMPARE(found, labels);
    }

    void shardsAreChosen()
    {
        QList<int> worstFirst;
        for (int i = 99; i >= 0; --i)
            worstFirst << i;
        ShardChoice choice;
        QCOMPARE(choice.listed(worstFirst), (QList<int>{90, 91, 92, 93, 94, 95, 96, 97, 98, 99}));
        choice.setWorstOnly(false);
        QCOMPARE(choice.listed(worstFirst).size(), 100);
        QVERIFY(choice.setText(u"0-2, 50"_qs));
        QCOMPARE(choice.listed(worstFirst), (QList<int>{0, 1, 2, 50}));
        for (const QString &wrong : {u"a"_qs, u"3-1"_qs, u"1-2-3"_qs, u"5-"_qs})
            QVERIFY2(!choice.setText(wrong), qPrintable(wrong));
        QCOMPARE(choice.listed(worstFirst).size(), 4);
        choice.toggle(1);
        QCOMPARE(choice.shown(worstFirst), (QSet<int>{0, 2, 50}));
        choice.showOnly(2, {0, 1, 2, 50});
        QCOMPARE(choice.shown(worstFirst), QSet<int>{2});
        choice.showOnly(2, {0, 1, 2, 50});
        QCOMPARE(choice.shown(worstFirst).size(), 4);
        choice.showAll();
        QCOMPARE(choice.shown(worstFirst).size(), 100);
    }

    // The plot, by QCustomPlot where it is there and by hand

    void linesAreDrawn_data() { eachCanvas(); }
    void linesAreDrawn()
    {
        QFETCH(const bool, painted);
        LatencyHistory history;
        fill(&history, 2);
        const std::unique_ptr<LatencyPlot> plot = makePlot(&history, painted);
        QVERIFY(plot);
        const QColor first = Colors::ofSeries(0, plot->palette());
        const QColor second = Colors::ofSeries(1, plot->palette());
        QTRY_VERIFY(shows(plot->grab().toImage(), first));
        QVERIFY(shows(plot->grab().toImage(), second));
        plot->setShown({1});
        QTRY_VERIFY(!shows(plot->grab().toImage(), first));
        QVERIFY(shows(plot->grab().toImage(), second));
    }

    void wheelZoomsAtThePointer_data() { eachCanvas(); }
    void wheelZoomsAtThePointer()
    {
        QFETCH(const bool, painted);
        LatencyHistory history;
        fill(&history, 1);
        const std::unique_ptr<LatencyPlot> plot = makePlot(&history, painted);
        QVERIFY(plot);
        const QRectF area = plot->plotArea();
        QVERIFY(area.width() > 300);
        const double span = plot->range().end() - plot->range().begin();
        const double middle = (plot->range().end() + plot->range().begin()) / 2;
        turnWheel(plot.get(), area.center(), 2);
        QVERIFY(plot->range().end() - plot->range().begin() < span * 0.7);
        QVERIFY(std::abs((plot->range().end() + plot->range().begin()) / 2 - middle) < 3);
        const double high = plot->range().high();
        turnWheel(plot.get(), area.center(), 1, Qt::ControlModifier);
        QVERIFY(plot->range().high() - plot->range().low() < high);
        QTest::mouseDClick(plot.get(), Qt::LeftButton, {}, area.center().toPoint());
        QVERIFY(plot->range().isWhole());
        QCOMPARE(plot->range().end() - plot->range().begin(), span);
    }

    void draggingMovesAndFrames_data() { eachCanvas(); }
    void draggingMovesAndFrames()
    {
        QFETCH(const bool, painted);
        LatencyHistory history;
        fill(&history, 1);
        const std::unique_ptr<LatencyPlot> plot = makePlot(&history, painted);
        QVERIFY(plot);
        const QRectF area = plot->plotArea();
        turnWheel(plot.get(), area.center(), 4);
        const double begin = plot->range().begin();
        const QPoint center = area.center().toPoint();
        drag(plot.get(), center, center + QPoint(100, 0));
        QVERIFY(plot->range().begin() < begin - 5);
        plot->showAll();
        const double span = plot->range().end() - plot->range().begin();
        drag(plot.get(), center - QPoint(50, 40), center + QPoint(50, 40), Qt::ShiftModifier);
        const PlotRange &framed = plot->range();
        QVERIFY(std::abs((framed.end() - framed.begin()) - span * 100 / area.width()) < 3);
        QVERIFY(framed.low() > 0);
        QVERIFY(!framed.isWhole());
        // A frame of a few pixels was a click.
        plot->showAll();
        drag(plot.get(), center, center + QPoint(2, 2), Qt::ShiftModifier);
        QVERIFY(plot->range().isWhole());
    }

    void keysDoTheSame()
    {
        LatencyHistory history;
        fill(&history, 1);
        const std::unique_ptr<LatencyPlot> plot = makePlot(&history, true);
        QVERIFY(plot);
        const double span = plot->range().end() - plot->range().begin();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(plot.get(), Qt::Key_Plus);
        QVERIFY(plot->range().end() - plot->range().begin() < span * 0.6);
        QVERIFY(plot->range().isFollowing());
        QTest::keyClick(plot.get(), Qt::Key_Left);
        QVERIFY(!plot->range().isFollowing());
        QTest::keyClick(plot.get(), Qt::Key_End);
        QVERIFY(plot->range().isFollowing());
        QTest::keyClick(plot.get(), Qt::Key_Up);
        QVERIFY(plot->range().high() < 1.2);
        QTest::keyClick(plot.get(), Qt::Key_Home);
        QVERIFY(plot->range().isWhole());
    }

    void pointerReadsTheLatencies()
    {
        LatencyHistory history;
        fill(&history, 20);
        history.takeCaptured({beat(3, 301, -1)});
        const std::unique_ptr<LatencyPlot> plot = makePlot(&history, true);
        QVERIFY(plot);
        QVERIFY(plot->readout().isEmpty());
        QTest::mouseMove(plot.get(), plot->plotArea().center().toPoint());
        QTRY_VERIFY(!plot->readout().isEmpty());
        const QStringList lines = plot->readout();
        QCOMPARE(lines.size(), 8); // The time, six lines next to the pointer, and how many more there are.
        QVERIFY2(lines.at(1).startsWith(u"shard "), qPrintable(lines.at(1)));
        QCOMPARE(lines.constLast(), QStringLiteral("and 14 more"));
        // While it is dragged the numbers would be in the way.
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, plot->plotArea().center().toPoint());
        QVERIFY(plot->readout().isEmpty());
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, plot->plotArea().center().toPoint());
    }

    // The page around it

    void legendHidesAndShowsAlone()
    {
        LatencyHistory history;
        fill(&history, 3);
        HeartbeatPage page(&history);
        page.resize(500, 250);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *legend = page.findChild<LatencyLegend *>();
        QCOMPARE(legend->count(), 3);
        QVERIFY2(legend->item(1)->text().startsWith(u"1  2.3"), qPrintable(legend->item(1)->text()));
        const auto click = [legend](int row) {
            QTest::mouseClick(legend->viewport(), Qt::LeftButton, {},
                              legend->visualItemRect(legend->item(row)).center());
        };
        QCOMPARE(page.plot()->shownShards(), (QList<int>{0, 1, 2}));
        click(1);
        QCOMPARE(page.plot()->shownShards(), (QList<int>{0, 2}));
        QVERIFY(legend->item(1)->font().strikeOut());
        click(1);
        QCOMPARE(page.plot()->shownShards(), (QList<int>{0, 1, 2}));
        legend->setCurrentRow(2);
        QTest::keyClick(legend, Qt::Key_Return);
        QCOMPARE(page.plot()->shownShards(), QList<int>{2});
        QTest::keyClick(legend, Qt::Key_Return);
        QCOMPARE(page.plot()->shownShards(), (QList<int>{0, 1, 2}));
        QTest::keyClick(legend, Qt::Key_Space);
        QCOMPARE(page.plot()->shownShards(), (QList<int>{0, 1}));
    }

    void manyShardsStayUsable()
    {
        LatencyHistory history;
        fill(&history, 120, 100);
        HeartbeatPage page(&history);
        page.resize(500, 250);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *worst = page.findChild<QToolButton *>(u"latencyWorst"_qs);
        auto *all = page.findChild<QToolButton *>(u"latencyAll"_qs);
        auto *text = page.findChild<QLineEdit *>(u"latencyShards"_qs);
        QVERIFY(worst->isVisible() && worst->isChecked());
        QCOMPARE(page.plot()->shownShards().size(), 10);
        QCOMPARE(page.plot()->shownShards().constLast(), 119);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(page.plot()->shownShards().size(), 120);
        QTest::keyClicks(text, u"0-3, 7"_qs);
        QCOMPARE(page.plot()->shownShards(), (QList<int>{0, 1, 2, 3, 7}));
        QTest::mouseClick(worst, Qt::LeftButton);
        QCOMPARE(page.plot()->shownShards().size(), 5);
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(text->text().isEmpty());
        QCOMPARE(page.plot()->shownShards().size(), 120);
    }

    void zoomingOffersTheWayBack()
    {
        LatencyHistory history;
        fill(&history, 1);
        HeartbeatPage page(&history);
        page.resize(500, 250);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.grab();
        auto *whole = page.findChild<QToolButton *>(u"latencyWhole"_qs);
        QVERIFY(!whole->isVisible());
        turnWheel(page.plot(), page.plot()->plotArea().center(), 3);
        QVERIFY(whole->isVisible());
        QTest::mouseClick(whole, Qt::LeftButton);
        QVERIFY(page.plot()->range().isWhole());
        QVERIFY(!whole->isVisible());
    }

    // Figures

    void percentilesAreThoseOfTheMeasurements()
    {
        LatencyHistory history;
        for (int i = 1; i <= 100; ++i)
            history.takeCaptured({beat(0, i, i)});
        const LatencyHistory::Summary summary = history.summary(0);
        QCOMPARE(summary.percentile50, 50.0);
        QCOMPARE(summary.percentile90, 90.0);
        QCOMPARE(summary.percentile95, 95.0);
        QCOMPARE(summary.percentile99, 99.0);
        QCOMPARE(summary.minimum, 1.0);
        QCOMPARE(summary.maximum, 100.0);
        QCOMPARE(summary.average, 50.5);
        QCOMPARE(summary.measurements, 100);
    }

    void hoursAreKeptWithinBounds()
    {
        LatencyHistory history;
        for (int i = 0; i < 600; ++i)
            history.takeCaptured({beat(0, i * 41, 10 + i / 1000.0)});
        // Six hours of heartbeats, and what held when they began.
        QVERIFY(history.points(0).size() >= 526 && history.points(0).size() <= 528);
        LatencyHistory quick;
        for (int i = 0; i < 2000; ++i)
            quick.takeCaptured({beat(0, i, 10 + i / 1000.0)});
        QCOMPARE(quick.points(0).size(), LatencyHistory::mostPoints);
    }

    void awaitedAcksAreMarked_data() { eachCanvas(); }
    void awaitedAcksAreMarked()
    {
        QFETCH(const bool, painted);
        LatencyHistory history;
        fill(&history, 1, 40);
        ShardSnapshot waiting = beat(0, 50, 1.04);
        waiting.ackAwaited = std::chrono::milliseconds(900);
        history.takeCaptured({waiting});
        QVERIFY(!history.points(0).constLast().isAwaited);
        const std::unique_ptr<LatencyPlot> plot = makePlot(&history, painted);
        QVERIFY(plot);
        const QColor bad = Colors::bad(plot->palette());
        QVERIFY(!shows(plot->grab().toImage(), bad));
        for (const int second : {60, 70}) {
            waiting = beat(0, second, 1.04);
            waiting.ackAwaited = std::chrono::seconds(second - 50);
            history.takeCaptured({waiting});
        }
        // One mark, from when it was sent; what was measured before is still the last figure.
        QVERIFY(history.points(0).constLast().isAwaited);
        QCOMPARE(history.points(0).constLast().time, (start + 50) * 1000);
        QCOMPARE(history.summary(0).measurements, 5);
        QCOMPARE(history.latest(0), 1.04);
        QTRY_VERIFY(shows(plot->grab().toImage(), bad));
        const QRectF area = plot->plotArea();
        // A pointer that is there already would not move.
        QTest::mouseMove(plot.get(), area.center().toPoint());
        QTest::mouseMove(plot.get(), QPointF(area.right() - 20, area.center().y()).toPoint());
        QTRY_VERIFY(!plot->readout().isEmpty());
        QVERIFY2(plot->readout().at(1).startsWith(u"shard 0: > "), qPrintable(plot->readout().at(1)));
        history.takeCaptured({beat(0, 80, -1)});
        QVERIFY(!history.points(0).constLast().isAwaited);
        QCOMPARE(history.latest(0), -1.0);
    }

    void tableIsSortedWithTheTotalLastAndCopied()
    {
        LatencyHistory history;
        fill(&history, 3);
        ShardSnapshot missed = beat(1, 301, 2.5);
        missed.missedAcks = 2;
        history.takeCaptured({missed});
        LatencyPanel panel(&history);
        panel.resize(900, 250);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.findChild<QTabBar *>()->setCurrentIndex(1);
        auto *table = panel.findChild<PanelTable *>(u"latencyTable"_qs);
        QVERIFY(table->isVisible());
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto column = [table](int number) {
            QStringList texts;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                texts << table->model()->index(row, number).data().toString();
            return texts;
        };
        QCOMPARE(column(LatencyModel::ShardColumn), (QStringList{u"0"_qs, u"1"_qs, u"2"_qs, u"All"_qs}));
        QCOMPARE(column(LatencyModel::MissedColumn), (QStringList{u"0"_qs, u"2"_qs, u"0"_qs, u"2"_qs}));
        table->sortByColumn(LatencyModel::MaximumColumn, Qt::DescendingOrder);
        QCOMPARE(column(LatencyModel::ShardColumn), (QStringList{u"2"_qs, u"1"_qs, u"0"_qs, u"All"_qs}));
        table->sortByColumn(LatencyModel::MaximumColumn, Qt::AscendingOrder);
        QCOMPARE(column(LatencyModel::ShardColumn), (QStringList{u"0"_qs, u"1"_qs, u"2"_qs, u"All"_qs}));
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"Shard\tp50\tp95\tp99\tLast\t"));
        QVERIFY2(lines.at(1).startsWith(u"1\t2.1 ms\t2.3 ms\t"), qPrintable(lines.at(1)));
    }

    // Why behind

    void verdictNamesTheStage_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("words");
        QTest::newRow("network") << 0 << u"The network takes"_qs;
        QTest::newRow("socket") << 1 << u"Waiting in the socket takes"_qs;
        QTest::newRow("inflating") << 2 << u"The inflater takes"_qs;
        QTest::newRow("decoding") << 3 << u"Decoding takes"_qs;
        QTest::newRow("slots") << 4 << u"The slots take"_qs;
    }

    void verdictNamesTheStage()
    {
        QFETCH(const int, stage);
        QFETCH(const QString, words);
        LatencyHistory history;
        LatencyPanel panel(&history);
        panel.resize(700, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.findChild<QTabBar *>()->setCurrentIndex(2);
        auto *verdict = panel.findChild<QLabel *>(u"stageVerdict"_qs);
        auto *advice = panel.findChild<QLabel *>(u"stageAdvice"_qs);
        QCOMPARE(verdict->text(), u"Nothing came in the last seconds."_qs);
        QVERIFY(!advice->isVisible());
        history.takeCaptured({staged(0, 0, 0, {})});
        history.takeCaptured({staged(0, 2, 100, {10, 1, 1, 1, 1})});
        QVERIFY2(verdict->text().startsWith(u"Nothing is behind"), qPrintable(verdict->text()));
        std::array<qint64, 5> times{20, 2, 2, 2, 2};
        times[std::size_t(stage)] = 100'000;
        history.takeCaptured({staged(0, 4, 200, times)});
        QVERIFY2(verdict->text().startsWith(words), qPrintable(verdict->text()));
        QVERIFY2(verdict->text().contains(u"100 % of the time"), qPrintable(verdict->text()));
        QCOMPARE(advice->text(), StageWords::advice(Stage(stage)));
        QVERIFY(advice->isVisible());
    }

    void shardsAreToldApart()
    {
        LatencyHistory history;
        LatencyPanel panel(&history);
        panel.resize(700, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.findChild<QTabBar *>()->setCurrentIndex(2);
        history.takeCaptured({staged(0, 0, 0, {}), staged(5, 0, 0, {})});
        history.takeCaptured(
            {staged(0, 2, 100, {100, 0, 50, 25, 25}), staged(5, 2, 100, {50, 0, 50, 0, 3000})});
        auto *verdict = panel.findChild<QLabel *>(u"stageVerdict"_qs);
        auto *shard = panel.findChild<QComboBox *>(u"stageShard"_qs);
        auto *table = panel.findChild<PanelTable *>(u"stageTable"_qs);
        auto *chart = panel.findChild<StageChart *>();
        QVERIFY2(verdict->text().startsWith(u"Shard 5: The slots take"), qPrintable(verdict->text()));
        QCOMPARE(shard->count(), 3);
        shard->setFocus();
        QTest::keyClick(shard, Qt::Key_Down);
        QCOMPARE(shard->currentText(), u"Shard 0"_qs);
        QVERIFY2(verdict->text().startsWith(u"Nothing is behind"), qPrintable(verdict->text()));
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(int(Stage::Network), StageModel::ShareColumn), u"50 %"_qs);
        QCOMPARE(cell(int(Stage::Inflating), StageModel::ShareColumn), u"25 %"_qs);
        QCOMPARE(cell(int(Stage::Slots), StageModel::TimeColumn), u"0.25\u00a0ms"_qs);
        QVERIFY(chart->isVisible());
        QTRY_VERIFY(shows(chart->grab().toImage(), StageChart::color(Stage::Inflating, chart->palette())));
        // The newest step ends at the right.
        const QString tip = chart->textAt({double(chart->width()) - 14, double(chart->height()) / 2});
        QVERIFY2(tip.contains(u"Inflating"), qPrintable(tip));
        QVERIFY(chart->textAt({60, double(chart->height()) / 2}).isEmpty());
    }
};

QTEST_MAIN(TestLatencyPanel)
#include "tst_latencypanel.moc"
