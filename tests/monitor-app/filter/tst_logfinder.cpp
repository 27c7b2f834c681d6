// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logfinder.h"
#include "filter/logsearch.h"
#include "madelog.h"

#include <QSignalSpy>
#include <QTest>

namespace {

using Direction = LogFinder::Direction;

Filter filterOf(const char *text)
{
    FilterError error;
    Filter filter = Filter::compile(QString::fromLatin1(text), &error);
    Q_ASSERT_X(!error.isError(), "filterOf", text);
    return filter;
}

//! 2000 rows in chunks of 150; shard 1 has each third, and "needle" stands in rows 100, 103, 850 and 1999,
//! all but the last of shard 1.
MadeLog makeLog()
{
    MadeLog log(150);
    for (int i = 0; i < 2000; ++i) {
        MadeRow row;
        row.shard = i % 3 == 1 && i != 1999 ? 1 : 0;
        row.user = quint64(2000 - i);
        const bool has = i == 100 || i == 103 || i == 850 || i == 1999;
        row.payload = has ? "{\"d\":\"needle\"}" : "{\"d\":\"hay\"}";
        log.append(row);
    }
    return log;
}

//! The result of a search, sorted in some order.
LogResult resultOf(const MadeLog &log, const Filter &filter, const LogOrder &order = {})
{
    LogSearch search;
    LogResult last;
    QObject::connect(&search, &LogSearch::resultChanged, &search,
                     [&](const LogResult &result) { last = result; });
    search.takeSnapshot(log.snapshot());
    search.setFilter(filter);
    search.setOrder(order);
    const bool done = QTest::qWaitFor([&] {
        return last.complete && last.order == order && last.snapshot.endRow() == log.endRow() &&
               last.filter.text() == filter.text();
    });
    Q_ASSERT(done);
    Q_UNUSED(done)
    return last;
}

} // namespace

class TestLogFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInNaturalOrder_data();
    void findsInNaturalOrder();
    void findsInSortedOrder();
    void tellsWhenNothingIsFound();
    void findsNothingInAnEmptyResult();
    void newQuestionGivesUpTheOld();
    void cancelledSearchIsSilent();
    void skipsRowsThatAreNotShown();
};

void TestLogFinder::findsInNaturalOrder_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<qint64>("fromRow"); // -1: from the end
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<qint64>("foundRow");
    QTest::addColumn<bool>("wrapped");
    const auto ascending = Qt::AscendingOrder;
    const auto descending = Qt::DescendingOrder;
    QTest::newRow("first") << ascending << qint64(-1) << Direction::Forward << qint64(100) << false;
    QTest::newRow("last") << ascending << qint64(-1) << Direction::Backward << qint64(1999) << false;
    QTest::newRow("in the chunk") << ascending << qint64(0) << Direction::Forward << qint64(100) << false;
    QTest::newRow("beside") << ascending << qint64(100) << Direction::Forward << qint64(103) << false;
    QTest::newRow("chunks on") << ascending << qint64(103) << Direction::Forward << qint64(850) << false;
    QTest::newRow("past the end") << ascending << qint64(1999) << Direction::Forward << qint64(100) << true;
    QTest::newRow("back") << ascending << qint64(850) << Direction::Backward << qint64(103) << false;
    QTest::newRow("back past the start")
        << ascending << qint64(100) << Direction::Backward << qint64(1999) << true;
    QTest::newRow("first shown") << descending << qint64(-1) << Direction::Forward << qint64(1999) << false;
    QTest::newRow("next shown") << descending << qint64(1999) << Direction::Forward << qint64(850) << false;
    QTest::newRow("before as shown") << descending << qint64(103) << Direction::Backward << qint64(850)
                                     << false;
}

void TestLogFinder::findsInNaturalOrder()
{
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const qint64, fromRow);
    QFETCH(const Direction, direction);
    QFETCH(const qint64, foundRow);
    QFETCH(const bool, wrapped);
    const MadeLog log = makeLog();
    const LogResult result = resultOf(log, Filter(), {LogOrder::Key::Time, order});
    LogFinder finder;
    QSignalSpy found(&finder, &LogFinder::found);
    finder.find(result, filterOf("needle"), fromRow < 0 ? -1 : result.positionOf(RowId(fromRow)), direction);
    QVERIFY(finder.isSearching());
    QVERIFY(found.wait());
    QCOMPARE(found.at(0).at(0).value<RowId>(), RowId(foundRow));
    QCOMPARE(found.at(0).at(1).value<qsizetype>(), result.positionOf(RowId(foundRow)));
    QCOMPARE(found.at(0).at(2).toBool(), wrapped);
    QVERIFY(!finder.isSearching());
}

void TestLogFinder::findsInSortedOrder()
{
    const MadeLog log = makeLog();
    // Users fall as rows rise: the order shown is 1999, 1998, ...
    const LogResult result = resultOf(log, Filter(), {LogOrder::Key::User, Qt::AscendingOrder});
    LogFinder finder;
    QSignalSpy found(&finder, &LogFinder::found);
    qsizetype position = -1;
    for (const RowId expected : {RowId(1999), RowId(850), RowId(103), RowId(100), RowId(1999)}) {
        finder.find(result, filterOf("needle"), position, Direction::Forward);
        QVERIFY(found.wait());
        const QVariantList arguments = found.takeLast();
        QCOMPARE(arguments.at(0).value<RowId>(), expected);
        QCOMPARE(arguments.at(2).toBool(), expected == 1999 && position >= 0);
        position = arguments.at(1).value<qsizetype>();
        QCOMPARE(result.rowAt(position), expected);
    }
    // All rows are read once, not for each question.
    QCOMPARE(log.reads->payloads.load(), 2000);
    finder.find(result, filterOf("needle"), position, Direction::Backward);
    QVERIFY(found.wait());
    QCOMPARE(found.takeLast().at(0).value<RowId>(), RowId(100));
}

void TestLogFinder::tellsWhenNothingIsFound()
{
    const MadeLog log = makeLog();
    LogFinder finder;
    QSignalSpy notFound(&finder, &LogFinder::notFound);
    for (const auto key : {LogOrder::Key::Time, LogOrder::Key::User}) {
        const LogResult result = resultOf(log, Filter(), {key, Qt::AscendingOrder});
        finder.find(result, filterOf("absent"), 10, Direction::Forward);
        QVERIFY(notFound.wait());
    }
    QCOMPARE(notFound.size(), 2);
}

void TestLogFinder::findsNothingInAnEmptyResult()
{
    LogFinder finder;
    QSignalSpy notFound(&finder, &LogFinder::notFound);
    finder.find(LogResult(), filterOf("needle"), -1, Direction::Backward);
    QVERIFY(notFound.wait());
}

void TestLogFinder::newQuestionGivesUpTheOld()
{
    const MadeLog log = makeLog();
    const LogResult result = resultOf(log, Filter());
    LogFinder finder;
    QSignalSpy found(&finder, &LogFinder::found);
    log.reads->blockedFrom = 0;
    finder.find(result, filterOf("needle"), -1, Direction::Forward);
    finder.find(result, filterOf("shard == 1"), 5, Direction::Forward);
    log.reads->blockedFrom = -1;
    log.reads->released.release(4000);
    QVERIFY(found.wait());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(0).value<RowId>(), RowId(7));
}

void TestLogFinder::cancelledSearchIsSilent()
{
    const MadeLog log = makeLog();
    const LogResult result = resultOf(log, Filter());
    LogFinder finder;
    QSignalSpy found(&finder, &LogFinder::found);
    finder.find(result, filterOf("needle"), -1, Direction::Forward);
    finder.cancel();
    QVERIFY(!finder.isSearching());
    finder.find(result, filterOf("needle"), 850, Direction::Forward);
    QVERIFY(found.wait());
    QCOMPARE(found.size(), 1); // That of the second question.
    QCOMPARE(found.at(0).at(0).value<RowId>(), RowId(1999));
}

void TestLogFinder::skipsRowsThatAreNotShown()
{
    const MadeLog log = makeLog();
    const LogResult result = resultOf(log, filterOf("shard == 0"));
    LogFinder finder;
    QSignalSpy found(&finder, &LogFinder::found);
    finder.find(result, filterOf("needle"), -1, Direction::Forward);
    QVERIFY(found.wait());
    QCOMPARE(found.at(0).at(0).value<RowId>(), RowId(1999));
}

QTEST_GUILESS_MAIN(TestLogFinder)
#include "tst_logfinder.moc"
