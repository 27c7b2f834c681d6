// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logsearch.h"
#include "madelog.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace {

Filter filterOf(const char *text)
{
    FilterError error;
    Filter filter = Filter::compile(QString::fromLatin1(text), &error);
    Q_ASSERT_X(!error.isError(), "filterOf", text);
    return filter;
}

MadeRow randomRow(QRandomGenerator *random)
{
    static const QList<QByteArray> types{"MESSAGE_CREATE", "TYPING_START", "PRESENCE_UPDATE", "GUILD_CREATE"};
    MadeRow row;
    row.type = types.at(random->bounded(int(types.size())));
    row.sequence = random->bounded(-1, 1000);
    row.guild = random->bounded(5) == 0 ? 0 : random->generate64();
    row.user = quint64(random->bounded(20));
    row.wireSize = quint32(random->bounded(2000));
    row.shard = quint16(random->bounded(4));
    row.payload = "{\"d\":{\"content\":\"" + QByteArray(random->bounded(300), 'x') +
                  (random->bounded(7) == 0 ? "needle" : "") + "\"}}";
    return row;
}

QList<MadeRow> randomRows(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<MadeRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(randomRow(&random));
    return rows;
}

QList<RowId> rowsOf(const LogResult &result)
{
    QList<RowId> rows;
    for (qsizetype position = 0; position < result.size(); ++position)
        rows.append(result.rowAt(position));
    return rows;
}

using Test = std::function<bool(const MadeRow &)>;

bool hasNeedle(const MadeRow &row)
{
    return row.payload.contains("needle");
}

QList<RowId> expectedRows(const MadeLog &log, const Test &test)
{
    QList<RowId> rows;
    for (RowId id = log.snapshot().firstRow(); id < log.endRow(); ++id) {
        if (test(log.row(id)))
            rows.append(id);
    }
    return rows;
}

//! A search with the results that it published.
class Searched : public QObject
{
public:
    Searched()
    {
        connect(&search, &LogSearch::resultChanged, this, [this](const LogResult &result) {
            last = result;
            ++published;
        });
    }
    //! Whether the newest result holds all rows of \a log.
    [[nodiscard]] bool hasAll(const MadeLog &log) const
    {
        return published > 0 && last.complete && last.snapshot.endRow() == log.endRow() &&
               last.snapshot.firstRow() == log.snapshot().firstRow();
    }

    LogSearch search;
    LogResult last;
    int published = 0;
};

} // namespace

class TestLogSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFilterTakesAllAndReadsNothing();
    void filtersAgreeWithReference_data();
    void filtersAgreeWithReference();
    void newRowsExtendTheResult();
    void sealedChunksAreNotTestedAgain();
    void droppedChunksLeave();
    void newFilterInterruptsTheOld();
    void firstResultsComeBeforeTheEnd();
    void clearForgetsAllRows();
    void descendingTurnsRound();
    void sortedAgreesWithReference_data();
    void sortedAgreesWithReference();
    void typesAreSortedByName();
    void rowsAreMergedIntoSortedResult();
    void droppedRowsLeaveSortedResult();
    void otherThreadsMayOwnIt();
};

void TestLogSearch::emptyFilterTakesAllAndReadsNothing()
{
    MadeLog log(100);
    log.append(randomRows(1, 250));
    Searched searched;
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.hasAll(log));
    QCOMPARE(searched.last.size(), 250);
    QCOMPARE(log.reads->payloads.load(), 0);
}

void TestLogSearch::filtersAgreeWithReference_data()
{
    QTest::addColumn<int>("chunkRows");
    for (const int rows : {1, 64, 700, LogChunk::capacity})
        QTest::addRow("chunks of %d", rows) << rows;
}

void TestLogSearch::filtersAgreeWithReference()
{
    QFETCH(const int, chunkRows);
    MadeLog log(chunkRows);
    log.append(randomRows(2, std::min(5000, chunkRows * 300)));
    Searched searched;
    searched.search.takeSnapshot(log.snapshot());

    searched.search.setFilter(filterOf("wire >= 1000 and shard != 2"));
    QTRY_VERIFY(searched.hasAll(log) && !searched.last.filter.isEmpty());
    QCOMPARE(rowsOf(searched.last),
             expectedRows(log, [](const MadeRow &row) { return row.wireSize >= 1000 && row.shard != 2; }));

    const quint64 generation = searched.last.generation;
    searched.search.setFilter(filterOf("needle"));
    QTRY_VERIFY(searched.hasAll(log) && searched.last.generation != generation);
    QCOMPARE(rowsOf(searched.last), expectedRows(log, hasNeedle));
}

void TestLogSearch::newRowsExtendTheResult()
{
    MadeLog log(1000);
    log.append(randomRows(3, 1500));
    Searched searched;
    searched.search.setFilter(filterOf("needle"));
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.hasAll(log));
    const quint64 generation = searched.last.generation;
    const int reads = log.reads->payloads;
    QCOMPARE(reads, 1500);

    log.append(randomRows(4, 700));
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.hasAll(log));
    QCOMPARE(searched.last.generation, generation);
    QCOMPARE(log.reads->payloads.load(), reads + 700);
    QCOMPARE(rowsOf(searched.last), expectedRows(log, hasNeedle));
}

void TestLogSearch::sealedChunksAreNotTestedAgain()
{
    MadeLog log(600);
    log.append(randomRows(5, 800));
    Searched searched;
    searched.search.setFilter(filterOf("needle"));
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.hasAll(log));
    const int reads = log.reads->payloads;
    const int published = searched.published;

    log.seal();
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.published > published);
    QCOMPARE(log.reads->payloads.load(), reads);
    QVERIFY(searched.last.snapshot.chunk(0)->isSealed());
    QCOMPARE(rowsOf(searched.last), expectedRows(log, hasNeedle));
}

void TestLogSearch::droppedChunksLeave()
{
    MadeLog log(100);
    log.append(randomRows(6, 1000));
    Searched searched;
    searched.search.setFilter(filterOf("needle"));
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.hasAll(log));
    log.dropChunk();
    log.dropChunk();
    log.append(randomRows(7, 50));
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.hasAll(log));
    QCOMPARE(rowsOf(searched.last), expectedRows(log, hasNeedle));
    QVERIFY(!searched.last.matches.contains(0));
}

void TestLogSearch::newFilterInterruptsTheOld()
{
    MadeLog log(100);
    log.append(randomRows(8, 1000));
    log.reads->blockedFrom = 0;
    Searched searched;
    searched.search.takeSnapshot(log.snapshot());
    searched.search.setFilter(filterOf("needle"));
    searched.search.setFilter(filterOf("shard == 1"));
    // Threads of the old search wait inside of a row until they are released; then no row follows.
    log.reads->blockedFrom = -1;
    log.reads->released.release(100);
    QTRY_VERIFY(searched.hasAll(log) && searched.last.filter.text() == u"shard == 1");
    QCOMPARE(rowsOf(searched.last), expectedRows(log, [](const MadeRow &row) { return row.shard == 1; }));
    // A chunk that was begun is at most finished.
    QVERIFY(log.reads->payloads <= QThread::idealThreadCount() * 100);
}

void TestLogSearch::firstResultsComeBeforeTheEnd()
{
    MadeLog log(100);
    log.append(randomRows(9, 1000));
    log.reads->blockedFrom = 500;
    Searched searched;
    searched.search.takeSnapshot(log.snapshot());
    searched.search.setFilter(filterOf("needle"));
    QTRY_VERIFY(searched.last.progress == 0.5);
    QVERIFY(!searched.last.complete);
    QList<RowId> expected = expectedRows(log, hasNeedle);
    expected.removeIf([](RowId row) { return row >= 500; });
    QCOMPARE(rowsOf(searched.last), expected);
    log.reads->blockedFrom = -1;
    log.reads->released.release(1000);
    QTRY_VERIFY(searched.last.complete);
    QCOMPARE(rowsOf(searched.last), expectedRows(log, hasNeedle));
}

void TestLogSearch::clearForgetsAllRows()
{
    MadeLog log(100);
    log.append(randomRows(10, 300));
    Searched searched;
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.last.size() == 300);
    const quint64 generation = searched.last.generation;
    searched.search.clear();
    QTRY_VERIFY(searched.last.generation != generation);
    QCOMPARE(searched.last.size(), 0);
    QVERIFY(searched.last.complete);
}

void TestLogSearch::descendingTurnsRound()
{
    MadeLog log(100);
    log.append(randomRows(11, 500));
    Searched searched;
    searched.search.takeSnapshot(log.snapshot());
    searched.search.setFilter(filterOf("needle"));
    searched.search.setOrder({LogOrder::Key::Time, Qt::DescendingOrder});
    QTRY_VERIFY(searched.hasAll(log) && searched.last.order.direction == Qt::DescendingOrder);
    QList<RowId> expected = expectedRows(log, hasNeedle);
    QVERIFY(expected.size() > 2);
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(rowsOf(searched.last), expected);
    for (qsizetype position = 0; position < expected.size(); ++position) {
        QCOMPARE(searched.last.positionOf(expected.at(position)), position);
        QCOMPARE(searched.last.nearestPosition(expected.at(position)), position);
    }
    const QList<RowId> others = expectedRows(log, [](const MadeRow &row) { return !hasNeedle(row); });
    QCOMPARE(searched.last.positionOf(others.first()), -1);
    // The nearest to a row that is not shown is beside it.
    const qsizetype nearest = searched.last.nearestPosition(others.first());
    QVERIFY(searched.last.rowAt(nearest) > others.first());
    QVERIFY(nearest + 1 == expected.size() || searched.last.rowAt(nearest + 1) < others.first());
}

void TestLogSearch::sortedAgreesWithReference_data()
{
    QTest::addColumn<LogOrder::Key>("key");
    QTest::addColumn<int>("rows");
    for (const int rows : {300, 9000}) { // The larger is sorted by digits.
        QTest::addRow("sequence, %d", rows) << LogOrder::Key::Sequence << rows;
        QTest::addRow("shard, %d", rows) << LogOrder::Key::Shard << rows;
        QTest::addRow("guild, %d", rows) << LogOrder::Key::Guild << rows;
        QTest::addRow("user, %d", rows) << LogOrder::Key::User << rows;
        QTest::addRow("wire, %d", rows) << LogOrder::Key::WireSize << rows;
        QTest::addRow("size, %d", rows) << LogOrder::Key::Size << rows;
    }
}

void TestLogSearch::sortedAgreesWithReference()
{
    QFETCH(const LogOrder::Key, key);
    QFETCH(const int, rows);
    MadeLog log(1000);
    log.append(randomRows(12, rows));
    const auto valueOf = [&](RowId id) {
        const MadeRow &row = log.row(id);
        switch (key) {
        case LogOrder::Key::Sequence:
            return quint64(row.sequence + 1);
        case LogOrder::Key::Shard:
            return quint64(row.shard);
        case LogOrder::Key::Guild:
            return row.guild;
        case LogOrder::Key::User:
            return row.user;
        case LogOrder::Key::WireSize:
            return quint64(row.wireSize);
        default:
            return quint64(row.payload.size());
        }
    };
    QList<RowId> expected = expectedRows(log, [](const MadeRow &row) { return row.shard != 3; });
    std::stable_sort(expected.begin(), expected.end(),
                     [&](RowId a, RowId b) { return valueOf(a) < valueOf(b); });

    Searched searched;
    searched.search.takeSnapshot(log.snapshot());
    searched.search.setFilter(filterOf("shard != 3"));
    searched.search.setOrder({key, Qt::AscendingOrder});
    QTRY_VERIFY(searched.hasAll(log) && searched.last.order.key == key);
    QCOMPARE(rowsOf(searched.last), expected);
    for (qsizetype position = 0; position < expected.size(); position += 7)
        QCOMPARE(searched.last.positionOf(expected.at(position)), position);
    const QList<RowId> others = expectedRows(log, [](const MadeRow &row) { return row.shard == 3; });
    QCOMPARE(searched.last.positionOf(others.first()), -1);

    const quint64 generation = searched.last.generation;
    searched.search.setOrder({key, Qt::DescendingOrder});
    QTRY_VERIFY(searched.last.generation != generation);
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(rowsOf(searched.last), expected);
    QCOMPARE(searched.last.positionOf(expected.at(5)), 5);
}

void TestLogSearch::typesAreSortedByName()
{
    MadeLog log;
    for (const char *type : {"ZEBRA_SEEN", "MESSAGE_CREATE", "ANT_SEEN", "GUILD_CREATE", "MESSAGE_CREATE"}) {
        MadeRow row;
        row.type = type;
        log.append(row);
    }
    Searched searched;
    searched.search.takeSnapshot(log.snapshot());
    searched.search.setOrder({LogOrder::Key::Type, Qt::AscendingOrder});
    QTRY_VERIFY(searched.hasAll(log) && searched.last.sorted);
    QCOMPARE(rowsOf(searched.last), (QList<RowId>{2, 3, 1, 4, 0}));
    QCOMPARE(searched.last.positionOf(0), 4);
}

void TestLogSearch::rowsAreMergedIntoSortedResult()
{
    MadeLog log(500);
    Searched searched;
    searched.search.setOrder({LogOrder::Key::Size, Qt::AscendingOrder});
    searched.search.setFilter(filterOf("needle"));
    for (quint32 step = 0; step < 8; ++step) {
        log.append(randomRows(20 + step, 300));
        searched.search.takeSnapshot(log.snapshot());
        QTRY_VERIFY(searched.hasAll(log));
        QList<RowId> expected = expectedRows(log, hasNeedle);
        std::stable_sort(expected.begin(), expected.end(), [&](RowId a, RowId b) {
            return log.row(a).payload.size() < log.row(b).payload.size();
        });
        QCOMPARE(rowsOf(searched.last), expected);
    }
}

void TestLogSearch::droppedRowsLeaveSortedResult()
{
    MadeLog log(200);
    log.append(randomRows(30, 1000));
    Searched searched;
    searched.search.setOrder({LogOrder::Key::User, Qt::AscendingOrder});
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.hasAll(log));
    log.dropChunk();
    searched.search.takeSnapshot(log.snapshot());
    QTRY_VERIFY(searched.hasAll(log));
    QList<RowId> expected = expectedRows(log, [](const MadeRow &) { return true; });
    QCOMPARE(expected.size(), 800);
    std::stable_sort(expected.begin(), expected.end(),
                     [&](RowId a, RowId b) { return log.row(a).user < log.row(b).user; });
    QCOMPARE(rowsOf(searched.last), expected);
}

void TestLogSearch::otherThreadsMayOwnIt()
{
    qRegisterMetaType<LogResult>();
    MadeLog log(100);
    log.append(randomRows(31, 1000));
    QThread thread;
    auto *search = new LogSearch;
    search->moveToThread(&thread);
    connect(&thread, &QThread::finished, search, &QObject::deleteLater);
    thread.start();
    LogResult last;
    connect(search, &LogSearch::resultChanged, this, [&](const LogResult &result) { last = result; });
    QMetaObject::invokeMethod(search, [&] {
        search->takeSnapshot(log.snapshot());
        search->setFilter(filterOf("needle"));
    });
    const QList<RowId> expected = expectedRows(log, hasNeedle);
    QTRY_COMPARE(last.size(), expected.size());
    QCOMPARE(rowsOf(last), expected);
    // It may be busy when it goes.
    log.reads->blockedFrom = -1;
    QMetaObject::invokeMethod(search, [&] { search->setFilter(filterOf("xxx")); });
    thread.quit();
    QVERIFY(thread.wait());
    disconnect(this);
}

QTEST_GUILESS_MAIN(TestLogSearch)
#include "tst_logsearch.moc"
