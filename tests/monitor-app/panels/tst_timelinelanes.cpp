// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorscheme.h"
#include "panels/timelinelanes.h"

#include <QSignalSpy>
#include <QTest>
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
