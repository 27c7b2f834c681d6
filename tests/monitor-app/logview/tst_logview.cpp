// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gui/settingsinfolder.h"
#include "logpanel/exportscope.h"
#include "logview/loggutter.h"
#include "logview/logheader.h"
#include "logview/logview.h"
#include "logview/rowmarks.h"
#include "maderesult.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using MadeResult::append;
using MadeResult::result;

namespace {

bool isEven(RowId row)
{
    return row % 2 == 0;
}

bool isOdd(RowId row)
{
    return row % 2 == 1;
}

//! A table on the screen with a log of its own.
class Shown
{
public:
    explicit Shown(int rows, int chunkRows = 100) : log(chunkRows)
    {
        append(&log, rows);
        view.resize(900, 400);
        view.show();
        show();
    }

    void show(const MadeResult::Test &test = MadeResult::all, const LogOrder &order = {},
              quint64 generation = 1)
    {
        view.setResult(result(log.snapshot(), test, order, generation));
    }
    void add(int rows, const MadeResult::Test &test = MadeResult::all, const LogOrder &order = {},
             quint64 generation = 1)
    {
        append(&log, rows);
        show(test, order, generation);
    }
    //! Where \a row stands on the screen; -1 when it is out of sight.
    [[nodiscard]] int placeOf(RowId row) const
    {
        const qsizetype position = view.result().positionOf(row);
        const qsizetype place = position - view.firstInSight();
        return position < 0 || place < 0 || place >= view.rowsInSight() ? -1 : int(place);
    }
    [[nodiscard]] QPoint pointOf(RowId row) const
    {
        return {120, placeOf(row) * view.rowHeight() + view.rowHeight() / 2};
    }
    void click(RowId row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pointOf(row));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    [[nodiscard]] QList<RowId> selected() const { return view.selection().rows(view.result(), 1'000'000); }
    [[nodiscard]] bool isAtEnd() const { return placeOf(log.endRow() - 1) >= 0; }

    MadeLog log;
    LogView view;
};

constexpr LogOrder bySize{LogOrder::Key::WireSize, Qt::AscendingOrder};

} // namespace

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<SettingsInFolder>(); }

    void followsNewRowsUntilARowIsChosen()
    {
        Shown shown(1000);
        QVERIFY(shown.view.isFollowing());
        QVERIFY(shown.isAtEnd());
        shown.add(500);
        QVERIFY(shown.isAtEnd());
        QSignalSpy following(&shown.view, &LogView::followingChanged);
        shown.click(1495);
        QCOMPARE(following.size(), 1);
        QCOMPARE(following.at(0).at(0).toBool(), false);
        const int place = shown.placeOf(1495);
        shown.add(500);
        QVERIFY(!shown.isAtEnd());
        QCOMPARE(shown.placeOf(1495), place);
    }

    void scrollingUpEndsFollowingAndTheBottomResumesIt()
    {
        Shown shown(1000);
        QScrollBar *bar = shown.view.verticalScrollBar();
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!shown.view.isFollowing());
        const qsizetype first = shown.view.firstInSight();
        shown.add(10);
        QCOMPARE(shown.view.firstInSight(), first);
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        QVERIFY(shown.view.isFollowing());
        shown.add(10);
        QVERIFY(shown.isAtEnd());
    }

    void keysGoThroughTheRows()
    {
        Shown shown(1000);
        QSignalSpy chosen(&shown.view, &LogView::rowChosen);
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.view.currentRow(), RowId(0));
        QVERIFY(!shown.view.isFollowing());
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.view.currentRow(), RowId(1));
        shown.key(Qt::Key_PageDown);
        QVERIFY(*shown.view.currentRow() > 5);
        QVERIFY(shown.placeOf(*shown.view.currentRow()) >= 0);
        shown.key(Qt::Key_PageUp);
        QCOMPARE(shown.view.currentRow(), RowId(1));
        shown.key(Qt::Key_End);
        QCOMPARE(shown.view.currentRow(), RowId(999));
        QVERIFY(shown.view.isFollowing());
        QCOMPARE(chosen.size(), 5);
        QCOMPARE(chosen.last().at(1).value<RowId>(), RowId(999));
    }

    void droppedRowsDoNotMoveWhatIsRead()
    {
        Shown shown(1000);
        shown.view.goTo(500);
        const int place = shown.placeOf(500);
        QVERIFY(place >= 0);
        for (int i = 0; i < 3; ++i) {
            shown.log.dropChunk();
            shown.add(100);
            QCOMPARE(shown.placeOf(500), place);
        }
        QCOMPARE(shown.view.result().positionOf(500), 200);
    }

    void rowsSortedInBeforeDoNotMoveWhatIsRead()
    {
        Shown shown(1000);
        shown.show(MadeResult::all, bySize, 2);
        shown.view.setFollowing(false);
        shown.view.goTo(300);
        const int place = shown.placeOf(300);
        const qsizetype first = shown.view.firstInSight();
        for (int i = 0; i < 3; ++i) {
            shown.add(500, MadeResult::all, bySize, 2);
            QCOMPARE(shown.placeOf(300), place);
        }
        QVERIFY(shown.view.firstInSight() > first);
    }

    void anotherOrderShowsItsBeginning()
    {
        Shown shown(1000);
        shown.view.setFollowing(false);
        shown.view.goTo(500);
        shown.show(MadeResult::all, bySize, 2);
        QCOMPARE(shown.view.firstInSight(), 0);
        QCOMPARE(shown.view.currentRow(), std::optional<RowId>(500));
        shown.view.goTo(500);
        const LogOrder largestFirst{LogOrder::Key::WireSize, Qt::DescendingOrder};
        shown.show(MadeResult::all, largestFirst, 3);
        QCOMPARE(shown.view.firstInSight(), 0);
        QCOMPARE(shown.view.currentRow(), std::optional<RowId>(500));
        // In the order of the log, what is around the row is of interest.
        shown.view.goTo(500);
        shown.show(MadeResult::all, {}, 4);
        QVERIFY(shown.placeOf(500) >= 0);
    }

    void newestFirstKeepsThePlaceToo()
    {
        const LogOrder newestFirst{LogOrder::Key::Time, Qt::DescendingOrder};
        Shown shown(1000);
        shown.show(MadeResult::all, newestFirst, 2);
        QCOMPARE(shown.placeOf(999), 0); // Followed, at the top.
        shown.add(100, MadeResult::all, newestFirst, 2);
        QCOMPARE(shown.placeOf(1099), 0);
        shown.click(1095);
        const int place = shown.placeOf(1095);
        shown.add(100, MadeResult::all, newestFirst, 2);
        QCOMPARE(shown.placeOf(1095), place);
    }

    void aDroppedRowIsReplacedByOneInSightAmongSortedRows()
    {
        Shown shown(1000);
        shown.show(MadeResult::all, bySize, 2);
        shown.view.setFollowing(false);
        shown.view.goTo(50); // In the chunk that is dropped.
        const qsizetype first = shown.view.firstInSight();
        RowId kept = 0;
        for (qsizetype p = first; kept < 100; ++p)
            kept = shown.view.result().rowAt(p);
        const int place = shown.placeOf(kept);
        QVERIFY(place >= 0);
        shown.log.dropChunk();
        shown.show(MadeResult::all, bySize, 2);
        QCOMPARE(shown.placeOf(kept), place);
    }

    void theCurrentRowOutlivesFilters()
    {
        Shown shown(1000);
        shown.view.goTo(500);
        const int place = shown.placeOf(500);
        shown.show(isEven, {}, 2);
        QCOMPARE(shown.placeOf(500), place);
        QCOMPARE(shown.selected(), QList<RowId>{500});
        shown.show(isOdd, {}, 3); // Hidden: the nearest is in its place.
        QCOMPARE(shown.placeOf(501), place);
        QVERIFY(shown.selected().isEmpty());
        shown.show(MadeResult::all, {}, 4);
        QCOMPARE(shown.placeOf(500), place);
        QCOMPARE(shown.selected(), QList<RowId>{500});
    }

    void aRowIsFoundAgainWhileTheSearchGoesOn()
    {
        Shown shown(1000);
        shown.view.goTo(900);
        const int place = shown.placeOf(900);
        for (const RowId searched : {RowId(0), RowId(300), RowId(1000)}) {
            LogResult part = result(
                shown.log.snapshot(), [searched](RowId row) { return row < searched && row % 3 == 0; }, {},
                2);
            part.complete = searched == 1000;
            part.progress = double(searched) / 1000;
            shown.view.setResult(part);
        }
        QCOMPARE(shown.placeOf(900), place);
    }

    void selectsWithShiftAndControl()
    {
        Shown shown(1000);
        shown.view.goTo(100);
        shown.click(98);
        shown.click(101, Qt::ShiftModifier);
        QCOMPARE(shown.selected(), (QList<RowId>{98, 99, 100, 101}));
        shown.click(99, Qt::ControlModifier);
        shown.click(103, Qt::ControlModifier);
        QCOMPARE(shown.selected(), (QList<RowId>{98, 100, 101, 103}));
        shown.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.selected(), (QList<RowId>{103, 104}));
        shown.click(90);
        QCOMPARE(shown.selected(), QList<RowId>{90});
    }

    void draggingSelectsASpan()
    {
        Shown shown(1000);
        shown.view.goTo(100);
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, shown.pointOf(97));
        QMouseEvent move(QEvent::MouseMove, shown.pointOf(99), shown.view.mapToGlobal(shown.pointOf(99)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.view.viewport(), &move);
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, shown.pointOf(99));
        QCOMPARE(shown.selected(), (QList<RowId>{97, 98, 99}));
    }

    void theSelectionKeepsItsRowsAndNoOthers()
    {
        Shown shown(1000);
        shown.show(isEven, {}, 2);
        shown.view.goTo(100);
        shown.click(100);
        shown.click(104, Qt::ShiftModifier);
        QCOMPARE(shown.selected(), (QList<RowId>{100, 102, 104}));
        shown.show(MadeResult::all, {}, 3); // Rows between are not selected by that.
        QCOMPARE(shown.selected(), (QList<RowId>{100, 102, 104}));
        QCOMPARE(shown.view.selectedCount(), 3);
    }

    void selectsSpansOfSortedRows()
    {
        Shown shown(1000);
        shown.show(MadeResult::all, bySize, 2);
        shown.view.setFollowing(false);
        shown.view.choose(10);
        shown.view.choose(13, LogView::Select::Extend);
        QList<RowId> expected;
        for (qsizetype position = 10; position <= 13; ++position)
            expected << shown.view.result().rowAt(position);
        QCOMPARE(shown.selected(), expected);
        shown.show(MadeResult::all, {}, 3);
        std::sort(expected.begin(), expected.end());
        QCOMPARE(shown.selected(), expected);
    }

    void allRowsAreOneRange()
    {
        Shown shown(5000);
        shown.view.selectAll();
        QCOMPARE(shown.view.selectedCount(), 5000);
        QCOMPARE(shown.view.selection().ranges().ranges().size(), 1);
        shown.add(10); // Later ones were not chosen.
        QCOMPARE(shown.view.selectedCount(), 5000);
    }

    void pausedRowsWaitAndNoneIsLost()
    {
        Shown shown(1000);
        QSignalSpy waiting(&shown.view, &LogView::waitingRowsChanged);
        shown.view.setPaused(true);
        shown.add(100);
        shown.add(100);
        QCOMPARE(shown.view.result().size(), 1000);
        QCOMPARE(shown.view.waitingRows(), 200);
        QCOMPARE(waiting.last().at(0).toLongLong(), 200);
        shown.view.setPaused(false);
        QCOMPARE(shown.view.result().size(), 1200);
        QCOMPARE(shown.view.waitingRows(), 0);
        QVERIFY(shown.isAtEnd());
    }

    void aFilterWhilePausedSearchesWhatIsShown()
    {
        Shown shown(1000);
        shown.view.setPaused(true);
        shown.add(100);
        shown.show(isEven, {}, 2);
        QCOMPARE(shown.view.result().size(), 500);
        QCOMPARE(shown.view.waitingRows(), 50);
        shown.add(100, isEven, {}, 2);
        QCOMPARE(shown.view.result().size(), 500);
        QCOMPARE(shown.view.waitingRows(), 100);
        shown.view.setPaused(false);
        QCOMPARE(shown.view.result().size(), 600);
    }

    void pausedRowsOutliveTheLog()
    {
        Shown shown(1000);
        shown.view.setPaused(true);
        for (int i = 0; i < 10; ++i)
            shown.log.dropChunk();
        shown.add(100);
        QCOMPARE(shown.view.result().size(), 1000);
        QCOMPARE(shown.view.textAt(0, ViewColumn::Sequence), QStringLiteral("1"));
        shown.view.setPaused(false);
        QCOMPARE(shown.view.result().size(), 100);
    }

    void aClearedLogForgetsChoiceAndMarks()
    {
        Shown shown(200);
        shown.click(199);
        shown.view.toggleMark();
        shown.log.dropChunk();
        shown.log.dropChunk();
        shown.show(MadeResult::all, {}, 2);
        QCOMPARE(shown.view.result().size(), 0);
        QVERIFY(!shown.view.currentRow());
        QVERIFY(shown.view.selection().isEmpty());
        QVERIFY(shown.view.marks()->rows().isEmpty());
    }

    void marksAreRowsNotPlaces()
    {
        Shown shown(1000);
        QSignalSpy changed(&shown.view, &LogView::marksChanged);
        for (const RowId row : {RowId(100), RowId(301), RowId(700)}) {
            shown.view.goTo(row);
            shown.view.toggleMark();
        }
        QCOMPARE(changed.size(), 3);
        shown.view.nextMark(); // Past the last on to the first.
        QCOMPARE(shown.view.currentRow(), RowId(100));
        shown.view.previousMark();
        QCOMPARE(shown.view.currentRow(), RowId(700));
        shown.show(isEven, {}, 2);
        shown.view.nextMark();
        shown.view.nextMark(); // 301 is hidden.
        QCOMPARE(shown.view.currentRow(), RowId(700));
        shown.show(isOdd, {}, 3);
        shown.view.nextMark();
        QCOMPARE(shown.view.currentRow(), RowId(301));
        shown.view.toggleMark();
        QCOMPARE(shown.view.marks()->rows(), (QList<RowId>{100, 700}));
    }

    void tooManyMarksAreMarkedAsFarAsTheyGo()
    {
        RowMarks marks;
        QList<RowId> rows;
        for (RowId row = 0; row < RowId(RowMarks::capacity) - 1; ++row)
            rows << row * 2;
        QCOMPARE(marks.toggle(rows), 0);
        QSignalSpy changed(&marks, &RowMarks::changed);
        QCOMPARE(marks.toggle({0, 1, 3, 5}), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(marks.rows().size(), RowMarks::capacity);
        QVERIFY(marks.isMarked(1) && !marks.isMarked(3));
        QCOMPARE(marks.toggle({7}), 1);
        QCOMPARE(changed.size(), 1); // Nothing was.
        QCOMPARE(marks.toggle({0, 1}), 0);
        QVERIFY(!marks.isMarked(0) && !marks.isMarked(1));
    }

    void placesOfManyMarksAreAsExactAsPixels()
    {
        MadeLog log;
        MadeResult::append(&log, 20'000);
        RowMarks marks;
        QList<RowId> rows;
        for (RowId row = 5000; row < 15'000; ++row)
            rows << row;
        rows << 19'999;
        marks.toggle(rows);
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            LogResult result = MadeResult::result(log.snapshot(), isOdd);
            result.order.direction = direction;
            QList<double> places = marks.places(result);
            std::sort(places.begin(), places.end());
            QVERIFY(places.size() < 4096);
            const bool isAscending = direction == Qt::AscendingOrder;
            QCOMPARE(places.contains(isAscending ? 1.0 : 0.0), true);
            const double first = isAscending ? places.constFirst() : places.at(1);
            QVERIFY(qAbs(first - 0.25) < 0.001);
        }
    }

    void scopesOfAnExportAreExactAndInTheOrderOfTheLog()
    {
        MadeLog log(64);
        MadeResult::append(&log, 1000);
        log.dropChunk();
        const LogResult shown =
            MadeResult::result(log.snapshot(), isEven, {LogOrder::Key::Size, Qt::DescendingOrder});
        RowRanges rows(10, 70); // Rows 10 to 63 were dropped.
        rows.add(126, 131);
        rows.add(999, 2000);
        const auto idsOf = [](const LogResult &result) {
            QList<RowId> ids;
            for (qsizetype i = 0; i < result.size(); ++i)
                ids << result.rowAt(i);
            return ids;
        };
        QCOMPARE(idsOf(ExportScope::chosen(shown, rows, ExportScope::Among::RowsShown)),
                 (QList<RowId>{64, 66, 68, 126, 128, 130}));
        QCOMPARE(idsOf(ExportScope::chosen(shown, rows, ExportScope::Among::AllRows)),
                 (QList<RowId>{64, 65, 66, 67, 68, 69, 126, 127, 128, 129, 130, 999}));
    }

    void aClickInTheGutterMarks()
    {
        Shown shown(1000);
        LogGutter *gutter = shown.view.findChild<LogGutter *>();
        const int y = shown.view.header()->height() + 2 * shown.view.rowHeight() + 3;
        const RowId row = shown.view.result().rowAt(shown.view.firstInSight() + 2);
        QTest::mouseClick(gutter, Qt::LeftButton, Qt::NoModifier, {4, y});
        QCOMPARE(shown.view.marks()->rows(), QList<RowId>{row});
        QTest::mouseClick(gutter, Qt::LeftButton, Qt::NoModifier, {4, y});
        QVERIFY(shown.view.marks()->rows().isEmpty());
    }

    void twoRowsAreComparedInTheOrderOfTheLog()
    {
        Shown shown(1000);
        QSignalSpy compared(&shown.view, &LogView::rowsSelectedForComparison);
        shown.view.goTo(100);
        shown.click(103);
        shown.view.compareSelected(); // One is not enough.
        QCOMPARE(compared.size(), 0);
        shown.click(98, Qt::ControlModifier);
        shown.view.compareSelected();
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.at(0).at(0).value<RowId>(), RowId(98));
        QCOMPARE(compared.at(0).at(1).value<RowId>(), RowId(103));
    }

    void asksForTheTextsInSightAndAround()
    {
        Shown shown(1000);
        shown.view.goTo(500);
        QSignalSpy wanted(&shown.view, &LogView::textsWanted);
        shown.view.forgetTexts();
        QCOMPARE(wanted.size(), 1);
        const QList<RowId> rows = wanted.at(0).at(1).value<QList<RowId>>();
        QCOMPARE(rows.first(), RowId(shown.view.firstInSight())); // What is in sight first.
        QVERIFY(rows.contains(RowId(shown.view.firstInSight() - 1)));
        QVERIFY(rows.size() < 200);
        QList<RowText> texts;
        for (const RowId row : rows)
            texts << RowText{row, QStringLiteral("text %1").arg(row), {}, {}, {}, -1};
        shown.view.takeTexts(texts);
        QCOMPARE(shown.view.textAt(500, ViewColumn::Summary), QStringLiteral("text 500"));
        shown.add(1);
        QCOMPARE(wanted.size(), 1); // All that is in sight is there.
    }

    void followsRowsWhenTheirTextsAreThere()
    {
        Shown shown(1000);
        QList<RowId> asked;
        connect(&shown.view, &LogView::textsWanted, this,
                [&asked](const LogSnapshot &, const QList<RowId> &rows) { asked = rows; });
        shown.view.forgetTexts();
        const auto answer = [&] {
            QList<RowText> texts;
            for (const RowId row : std::exchange(asked, {}))
                texts << RowText{row, QStringLiteral("x"), {}, {}, {}, -1};
            shown.view.takeTexts(texts);
        };
        answer();
        shown.add(10);
        QVERIFY(!shown.isAtEnd()); // Rows without texts would flicker.
        QVERIFY(shown.placeOf(999) >= 0);
        answer();
        QVERIFY(shown.isAtEnd());
        shown.add(10);
        QTRY_VERIFY(shown.isAtEnd()); // Without any answer it goes on in the end.
    }

    void followingLeavesTheSortedOrder()
    {
        Shown shown(1000);
        QSignalSpy order(&shown.view, &LogView::orderRequested);
        shown.view.setFollowing(false);
        shown.view.setOrder(bySize);
        shown.show(MadeResult::all, bySize, 2);
        shown.view.setFollowing(true);
        QCOMPARE(order.size(), 2);
        QCOMPARE(order.at(1).at(0).value<LogOrder>(), LogOrder());
    }

    void tellsTimeInThreeWays()
    {
        Shown shown(1000);
        QCOMPARE(shown.view.textAt(5, ViewColumn::Delta), QStringLiteral("+1.000000"));
        shown.view.header()->setTimeFormat(TimeFormat::Relative);
        QCOMPARE(shown.view.textAt(5, ViewColumn::Time), QStringLiteral("+5.000"));
        shown.log.dropChunk(); // The log began when it began.
        shown.show();
        QCOMPARE(shown.view.textAt(5, ViewColumn::Time), QStringLiteral("+105.000"));
        shown.view.header()->setTimeFormat(TimeFormat::Delta);
        shown.show(isEven, {}, 2);
        QCOMPARE(shown.view.textAt(5, ViewColumn::Time), QStringLiteral("+2.000000"));
    }

    void readsOutTheRowsInSight()
    {
        Shown shown(1000);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(table);
        QCOMPARE(table->childCount(), int(shown.view.rowsInSight()));
        shown.view.goTo(500);
        QAccessibleInterface *row = table->child(shown.placeOf(500));
        QVERIFY(row->text(QAccessible::Name).contains(u"MESSAGE_CREATE"));
        QVERIFY(row->text(QAccessible::Name).contains(u"501")); // The sequence.
        QVERIFY(row->state().selected);
        QVERIFY(!table->child(0)->state().selected);
        QCOMPARE(table->indexOfChild(row), shown.placeOf(500));
    }

private:
    std::unique_ptr<SettingsInFolder> m_settings;
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
