// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorscheme.h"
#include "panels/timelinelanes.h"
#include "panels/timelinemodel.h"
#include "panels/timelinepanel.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Gateway;
using namespace Qt::StringLiterals;

class TestTimelineLanes : public QObject
{
    Q_OBJECT

    static constexpr qint64 start = 1'800'000'000'000;

    static Transition change(qint64 time, ShardState to, Cause cause = Cause::None)
    {
        Transition transition;
        transition.to = to;
        transition.cause = cause;
        transition.when = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
        return transition;
    }

    //! Shard 0 was ready for 40 s of a minute and backed off in the rest, shard 1 failed at its end.
    static void fill(TimelineLanes *lanes)
    {
        lanes->resize(700, 120);
        lanes->takeTransition({0, 2}, change(start, ShardState::Connecting));
        lanes->takeTransition({0, 2}, change(start + 1, ShardState::Ready, Cause::ReadyReceived));
        lanes->takeTransition({0, 2}, change(start + 40'000, ShardState::BackingOff, Cause::MissedAck));
        lanes->takeTransition({1, 2}, change(start + 20'000, ShardState::Failed, Cause::ClosedByGateway));
        lanes->setPresent(start + 60'000);
        lanes->show();
    }

    static QColor colorAt(TimelineLanes *lanes, int shard, qint64 time)
    {
        const QImage image = lanes->viewport()->grab().toImage();
        const QRect rect = lanes->laneRect(shard);
        return image.pixelColor(lanes->xOf(time), rect.center().y());
    }

private Q_SLOTS:
    void lanesHaveTheColourOfTheirState()
    {
        TimelineLanes lanes;
        fill(&lanes);
        lanes.showAll();
        QCOMPARE(colorAt(&lanes, 0, start + 20'000), Colors::ofState(ShardState::Ready, lanes.palette()));
        QCOMPARE(colorAt(&lanes, 1, start + 11'000),
                 lanes.palette().color(QPalette::Base)); // Not started yet.
        QVERIFY(colorAt(&lanes, 0, start + 50'000) != Colors::ofState(ShardState::Ready, lanes.palette()));
    }

    void aStateOfAMillisecondIsDrawn()
    {
        TimelineLanes lanes;
        fill(&lanes);
        lanes.showAll();
        const QImage image = lanes.viewport()->grab().toImage();
        const QRect rect = lanes.laneRect(0);
        QCOMPARE(image.pixelColor(lanes.xOf(start), rect.center().y()),
                 Colors::ofState(ShardState::Connecting, lanes.palette()));
    }

    void wheelZoomsAboutThePointer()
    {
        TimelineLanes lanes;
        fill(&lanes);
        lanes.showAll();
        lanes.zoom(1); // Nothing changes.
        QTest::keyClick(&lanes, Qt::Key_Left);
        QVERIFY(!lanes.isFollowing());
        const QPoint place(300, 10);
        const qint64 before = lanes.timeAt(place.x());
        const qint64 length = lanes.span().end - lanes.span().begin;
        QWheelEvent wheel(place, lanes.viewport()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(lanes.viewport(), &wheel);
        QVERIFY(lanes.span().end - lanes.span().begin < length);
        QVERIFY(std::abs(lanes.timeAt(place.x()) - before) <= length / 300);
    }

    void panningToTheEndFollowsAgain()
    {
        TimelineLanes lanes;
        fill(&lanes);
        QSignalSpy following(&lanes, &TimelineLanes::followingChanged);
        QTest::keyClick(&lanes, Qt::Key_Left);
        QCOMPARE(following.size(), 1);
        QTest::keyClick(&lanes, Qt::Key_Right);
        QTest::keyClick(&lanes, Qt::Key_Right);
        QCOMPARE(following.size(), 2);
        QVERIFY(lanes.isFollowing());
    }

    void dragPans()
    {
        TimelineLanes lanes;
        fill(&lanes);
        lanes.showAll();
        const qint64 end = lanes.span().end;
        QSignalSpy chosen(&lanes, &TimelineLanes::momentChosen);
        QTest::mousePress(lanes.viewport(), Qt::LeftButton, {}, {200, 10});
        QMouseEvent move(QEvent::MouseMove, QPointF(300, 10), lanes.viewport()->mapToGlobal(QPointF(300, 10)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(lanes.viewport(), &move);
        QTest::mouseRelease(lanes.viewport(), Qt::LeftButton, {}, {300, 10});
        QVERIFY(lanes.span().end < end);
        QCOMPARE(chosen.size(), 0);
    }

    void clickNamesShardAndMoment()
    {
        TimelineLanes lanes;
        fill(&lanes);
        lanes.showAll();
        QSignalSpy chosen(&lanes, &TimelineLanes::momentChosen);
        QTest::mouseClick(lanes.viewport(), Qt::LeftButton, {},
                          {lanes.xOf(start + 30'000), lanes.laneRect(1).center().y()});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toInt(), 1);
        QVERIFY(std::abs(chosen.first().at(1).toLongLong() - (start + 30'000)) < 500);
    }

    void manyLanesAreFlatAndScroll()
    {
        TimelineLanes lanes;
        lanes.resize(600, 160);
        for (int shard = 0; shard < 200; ++shard)
            lanes.takeTransition({shard, 200}, change(start, ShardState::Ready, Cause::ReadyReceived));
        lanes.show();
        QVERIFY(lanes.laneRect(0).height() < lanes.fontMetrics().height());
        const int flat = lanes.laneRect(0).height();
        QVERIFY(flat >= 3);
        QVERIFY(lanes.verticalScrollBar()->maximum() > 0);
        lanes.mark(199, start);
        QVERIFY(lanes.viewport()->rect().contains(lanes.laneRect(199).center()));
        ShardSelection some;
        QVERIFY(some.read(u"7, 100-102"_s));
        lanes.setShards(some);
        QCOMPARE(lanes.verticalScrollBar()->maximum(), 0);
        QVERIFY(lanes.laneRect(100).top() > lanes.laneRect(7).top());
        QVERIFY(lanes.laneRect(7).height() > flat);
    }

    void selectionsAreRead()
    {
        ShardSelection selection;
        QVERIFY(selection.isAll() && selection.contains(5));
        QVERIFY(selection.read(u"0-3, 8"_s));
        QVERIFY(selection.contains(0) && selection.contains(3) && selection.contains(8));
        QVERIFY(!selection.contains(4) && !selection.contains(9));
        QVERIFY(!selection.read(u"eight"_s));
        QVERIFY(selection.contains(8) && !selection.contains(9));
        QVERIFY(selection.read(QString()));
        QVERIFY(selection.isAll());
    }

    void listIsFilteredAndGoesToTheLog()
    {
        TimelineModel model;
        TimelinePanel panel(&model);
        panel.resize(600, 500);
        panel.show();
        const auto add = [&](int shard, const Transition &transition) {
            model.takeTransition({shard, 2}, transition);
            panel.lanes()->takeTransition({shard, 2}, transition);
        };
        Transition closed = change(start + 2000, ShardState::Failed, Cause::ClosedByGateway);
        closed.closeCode = 4014;
        closed.error = {
            ErrorDomain::Protocol, ErrorCode::ClosedByGateway, u"m"_s,
            u"Enable the intents in the Developer Portal on the page of the bot, under Privileged Gateway "
            "Intents, or ask for fewer of them: the gateway refuses those that are not enabled there."_s};
        add(0, change(start, ShardState::Connecting));
        add(1, change(start + 1000, ShardState::Connecting));
        add(1, closed);
        auto *table = panel.findChild<QTableView *>(u"timelineTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        // The advice has a second line, and no more: the list may be low. The tool tip has all of it.
        QVERIFY(table->rowHeight(2) > 2 * table->rowHeight(0) - 8);
        QVERIFY(table->rowHeight(2) <= 2 * table->rowHeight(0));
        QVERIFY(table->model()
                    ->index(2, TimelineModel::CauseColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .endsWith(u"that are not enabled there."_s));
        // Of another day: with its date.
        QVERIFY(table->model()->index(0, TimelineModel::TimeColumn).data().toString().startsWith(u"20"));
        panel.findChild<QLineEdit *>(u"timelineText"_s)->setText(u"4014"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QSignalSpy chosen(&panel, &TimelinePanel::changeChosen);
        QSignalSpy moment(&panel, &TimelinePanel::momentChosen);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toInt(), 1);
        QCOMPARE(chosen.first().at(1).toLongLong(), start + 2000);
        panel.findChild<QLineEdit *>(u"timelineText"_s)->clear();
        panel.findChild<QLineEdit *>(u"timelineShards"_s)->setText(u"0"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        panel.findChild<QLineEdit *>(u"timelineShards"_s)->clear();
        // A click in a lane chooses the change in the list.
        panel.lanes()->setPresent(start + 5000);
        panel.findChild<QToolButton *>(u"timelineFit"_s)->click();
        const auto clickAt = [&](qint64 time) {
            QTest::mouseClick(panel.lanes()->viewport(), Qt::LeftButton, {},
                              {panel.lanes()->xOf(time), panel.lanes()->laneRect(1).center().y()});
        };
        clickAt(start + 1500);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(moment.size(), 1);
        QCOMPARE(table->currentIndex().row(), 1);
        // It does not move the lanes, though the state began before what they show.
        table->setCurrentIndex(table->model()->index(0, 0));
        panel.lanes()->setFollowing(true);
        while (panel.lanes()->span().begin <= start + 2500)
            panel.lanes()->zoom(1.6);
        const qint64 begin = panel.lanes()->span().begin;
        clickAt(begin + 500);
        QCOMPARE(table->currentIndex().row(), 2);
        QCOMPARE(panel.lanes()->span().begin, begin);
    }

    void buttonsZoomAndFollow()
    {
        TimelineModel model;
        TimelinePanel panel(&model);
        panel.show();
        fill(panel.lanes());
        const auto length = [&] {
            return panel.lanes()->span().end - panel.lanes()->span().begin;
        };
        const qint64 before = length();
        panel.findChild<QToolButton *>(u"timelineZoomIn"_s)->click();
        QVERIFY(length() < before);
        panel.findChild<QToolButton *>(u"timelineZoomOut"_s)->click();
        panel.findChild<QToolButton *>(u"timelineZoomOut"_s)->click();
        QVERIFY(length() > before);
        auto *follow = panel.findChild<QToolButton *>(u"timelineFollow"_s);
        QVERIFY(follow->isChecked());
        QTest::keyClick(panel.lanes(), Qt::Key_Left);
        QVERIFY(!follow->isChecked());
        follow->click();
        QVERIFY(panel.lanes()->isFollowing());
    }

    void indexIsTheChangeBefore()
    {
        StateLanes lanes;
        lanes.add({0, 1}, change(100, ShardState::Connecting));
        lanes.add({0, 1}, change(200, ShardState::Ready));
        QCOMPARE(StateLanes::indexAt(lanes.lane(0), 99), -1);
        QCOMPARE(StateLanes::indexAt(lanes.lane(0), 100), 0);
        QCOMPARE(StateLanes::indexAt(lanes.lane(0), 199), 0);
        QCOMPARE(StateLanes::indexAt(lanes.lane(0), 5000), 1);
        QCOMPARE(lanes.firstTime(), 100);
    }

    void aLaneIsBounded()
    {
        StateLanes lanes;
        for (qint64 i = 0; i < qint64(StateLanes::laneCapacity) + 10; ++i)
            lanes.add({0, 1}, change(i, ShardState::Connecting));
        QCOMPARE(lanes.lane(0).size(), StateLanes::laneCapacity);
        QCOMPARE(lanes.firstTime(), 10);
    }
};

QTEST_MAIN(TestTimelineLanes)
#include "tst_timelinelanes.moc"
