// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../benchmarks/corpus.h"
#ifdef Q_OS_UNIX
#include "../../faults/processlimit.h"
#endif
#include "eventlog/logstore.h"
#include "madeevents.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace MadeEvents;

namespace {

constexpr qsizetype mebibyte = qsizetype(1024) * 1024;

//! A payload that cannot be made much smaller, so that budgets are soon reached.
QByteArray noise(int number)
{
    std::array<quint32, 190> words;
    QRandomGenerator(quint32(number)).fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))).toBase64();
}

QList<Gateway::Event> noisyMessages(int first, int count)
{
    QList<Gateway::Event> events;
    for (int i = first; i < first + count; ++i)
        events << message(noise(i), i + 1);
    return events;
}

//! Puts \a count noisy messages into the log, a thousand at a time, and waits until they are there.
void fill(LogStore *store, int count)
{
    const RowId before = store->snapshot().endRow();
    for (int i = 0; i < count; i += 1000)
        store->ingest(noisyMessages(int(before) + i, std::min(1000, count - i)));
    QTRY_COMPARE(store->snapshot().endRow(), before + RowId(count));
}

//! Whether the rows of \a snapshot are those of noisyMessages(), each in its place.
bool isWhole(const LogSnapshot &snapshot)
{
    PayloadReader reader;
    RowId next = snapshot.firstRow();
    for (qsizetype index = 0; index < snapshot.chunkCount(); ++index) {
        const LogChunk &chunk = *snapshot.chunk(index);
        if (chunk.firstRow() != next)
            return false;
        for (int row = 0; row < snapshot.rowsOfChunk(index); ++row, ++next) {
            if (chunk.columns().time[row] != qint64(next) + 1 ||
                !reader.payload(chunk, row).toByteArray().contains(noise(int(next))))
                return false;
        }
    }
    return next == snapshot.endRow();
}

QList<qint64> timesOf(const LogSnapshot &snapshot)
{
    QList<qint64> times;
    for (qsizetype index = 0; index < snapshot.chunkCount(); ++index) {
        const qint64 *time = snapshot.chunk(index)->columns().time;
        times.append(QList<qint64>(time, time + snapshot.rowsOfChunk(index)));
    }
    return times;
}

Gateway::Transition readyAt(qint64 milliseconds)
{
    Gateway::Transition transition;
    transition.from = Gateway::ShardState::Identifying;
    transition.to = Gateway::ShardState::Ready;
    transition.cause = Gateway::Cause::ReadyReceived;
    transition.when = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return transition;
}

} // namespace

class TestLogStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsCarryColumnsAndPayload()
    {
        LogStore store;
        QSignalSpy changed(&store, &LogStore::changed);
        const Gateway::Event event = message("hello", 5'000, 3);
        store.ingest({event});
        QVERIFY(changed.wait());
        const LogSnapshot snapshot = changed.last().at(0).value<LogSnapshot>();
        QCOMPARE(snapshot.rowCount(), 1ULL);
        const LogChunk &chunk = *snapshot.chunk(0);
        QCOMPARE(chunk.columns().time[0], 5'000);
        QCOMPARE(chunk.columns().sequence[0], 5'000);
        QCOMPARE(chunk.columns().shard[0], quint16(3));
        QCOMPARE(chunk.columns().guild[0], 81384788765712384ULL);
        QCOMPARE(chunk.columns().user[0], 2ULL);
        QCOMPARE(chunk.columns().type[0], LogType::ofEvent(Gateway::EventType::MessageCreate));
        QCOMPARE(PayloadReader().payload(chunk, 0).toByteArray(), event.payload());
        const LogFigures figures = changed.last().at(1).value<LogFigures>();
        QCOMPARE(figures.rows, 1ULL);
        QCOMPARE(figures.payloadBytes, quint64(event.payload().size()));
        QVERIFY(figures.memory > 0);
    }

    void rowsStandInTheOrderOfTime()
    {
        // A transition is told at once, the payload that caused it comes with the next batch.
        LogStore store;
        store.ingestTransition({0, 1}, readyAt(2));
        store.ingest({message("before", 1'000'000), message("after", 3'000'000)});
        store.ingest({message("first", 500'000)});
        QTRY_COMPARE(store.snapshot().rowCount(), 4ULL);
        QCOMPARE(timesOf(store.snapshot()), (QList<qint64>{500'000, 1'000'000, 2'000'000, 3'000'000}));
        QCOMPARE(store.snapshot().chunk(0)->columns().type[2], LogType::stateChange);
    }

    void youngRowsWaitForOlderOnes()
    {
        // What is as young as now is held back while what is old enters the log.
        LogStore store;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        store.ingest({message("young", (now + 3'600'000) * 1'000'000), message("old", 1)});
        QTRY_VERIFY(store.snapshot().rowCount() > 0);
        QCOMPARE(timesOf(store.snapshot()).first(), 1);
        if (store.snapshot().rowCount() == 1)
            store.ingest({message("late", 2)});
        // A clock that is an hour ahead does not hold a row back for an hour.
        QTRY_COMPARE(timesOf(store.snapshot()).last(), (now + 3'600'000) * 1'000'000);
        const QList<qint64> times = timesOf(store.snapshot());
        QVERIFY(std::is_sorted(times.cbegin(), times.cend()));
    }

    void changesAreToldAtMostOnceAnInterval()
    {
        LogStore store;
        QSignalSpy changed(&store, &LogStore::changed);
        QElapsedTimer clock;
        clock.start();
        int sent = 0;
        for (; sent < 2000 || clock.elapsed() < 200; ++sent) {
            store.ingest({message("x", sent + 1)});
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(store.snapshot().rowCount(), quint64(sent));
        QTRY_COMPARE(changed.last().at(0).value<LogSnapshot>().rowCount(), quint64(sent));
        QVERIFY(changed.size() >= 2);
        QVERIFY(changed.size() <= clock.elapsed() / LogStore::interval.count() + 2);
    }

    void realisticTrafficTakes200BytesAnEvent()
    {
        const QList<QByteArray> corpus = recordCorpus(3 * LogChunk::capacity, 5);
        LogStore store;
        QList<Gateway::Event> events;
        for (const QByteArray &payload : corpus)
            events << fromPayload(payload, events.size() + 1);
        store.ingest(events);
        QTRY_COMPARE(store.figures().rows, quint64(corpus.size()));
        const LogFigures figures = store.figures();
        QVERIFY(figures.payloadBytes / figures.rows > 300); // Else it would be no feat.
        QVERIFY2(double(figures.memory) / double(figures.rows) <= 200,
                 qPrintable(QString::number(double(figures.memory) / double(figures.rows))));
        qInfo("%.1f bytes an event", double(figures.memory) / double(figures.rows));
    }

    void oldestAreDroppedWhereThereIsNoFile()
    {
        LogStore store(LogStore::Budget{LogStore::leastMemory, 0, {}});
        QSignalSpy changed(&store, &LogStore::changed);
        constexpr int count = 25'000;
        fill(&store, count);
        const LogFigures figures = store.figures();
        QVERIFY(figures.memory <= LogStore::leastMemory);
        QVERIFY(figures.memory > LogStore::leastMemory / 2);
        QCOMPARE(figures.disk, qsizetype(0));
        QVERIFY(figures.dropped > 0);
        QCOMPARE(figures.rows + figures.dropped, quint64(count));
        QCOMPARE(store.snapshot().firstRow(), figures.dropped);
        QVERIFY(isWhole(store.snapshot()));
        QVERIFY(!changed.isEmpty());
    }

    void chunksMoveToAFileBeyondTheMemory()
    {
        QTemporaryDir folder;
        LogStore store(LogStore::Budget{LogStore::leastMemory, 100 * mebibyte, folder.path()});
        constexpr int count = 30'000;
        fill(&store, count);
        const LogFigures figures = store.figures();
        QVERIFY(figures.memory <= LogStore::leastMemory);
        QVERIFY(figures.disk > 10 * mebibyte);
        QCOMPARE(figures.dropped, 0ULL);
        QCOMPARE(figures.rows, quint64(count));
        QVERIFY(figures.diskError.isEmpty());
        QVERIFY(isWhole(store.snapshot()));
    }

    void oldestAreDroppedBeyondTheDisk()
    {
        QTemporaryDir folder;
        LogStore store(LogStore::Budget{LogStore::leastMemory, 8 * mebibyte, folder.path()});
        constexpr int count = 40'000;
        fill(&store, count);
        const LogFigures figures = store.figures();
        QVERIFY(figures.memory <= LogStore::leastMemory);
        QVERIFY(figures.disk <= 8 * mebibyte);
        QVERIFY(figures.disk > 4 * mebibyte);
        QVERIFY(figures.dropped > 0);
        QCOMPARE(figures.rows + figures.dropped, quint64(count));
        QVERIFY(isWhole(store.snapshot()));
    }

    void smallerBudgetCountsAtOnce()
    {
        LogStore store;
        fill(&store, 20'000);
        QVERIFY(store.figures().memory > LogStore::leastMemory);
        QSignalSpy changed(&store, &LogStore::changed);
        store.setBudget({LogStore::leastMemory, 0, {}});
        QVERIFY(store.figures().memory <= LogStore::leastMemory);
        QVERIFY(store.figures().dropped > 0);
        QVERIFY(!changed.isEmpty() || changed.wait());
        QVERIFY(isWhole(store.snapshot()));
    }

    void folderThatCannotBeWrittenKeepsToTheMemory()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("missing"));
        LogStore store(LogStore::Budget{LogStore::leastMemory, 100 * mebibyte, missing});
        fill(&store, 20'000);
        LogFigures figures = store.figures();
        QVERIFY(!figures.diskError.isEmpty());
        QCOMPARE(figures.disk, qsizetype(0));
        QVERIFY(figures.memory <= LogStore::leastMemory);
        QVERIFY(figures.dropped > 0);
        QVERIFY(isWhole(store.snapshot()));
        // And when it can be written again, it is.
        const quint64 dropped = figures.dropped;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("missing")));
        store.setBudget({LogStore::leastMemory, 100 * mebibyte, missing});
        fill(&store, 10'000);
        figures = store.figures();
        QVERIFY(figures.diskError.isEmpty());
        QVERIFY(figures.disk > 0);
        QCOMPARE(figures.dropped, dropped);
        QVERIFY(isWhole(store.snapshot()));
    }

#ifdef Q_OS_UNIX
    void fullDiskLosesTheOldestOnly()
    {
        // Files may not grow beyond 3 MiB: a chunk is cut off in the middle of writing.
        QTemporaryDir folder;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limited{3 * rlim_t(mebibyte), before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
        {
            LogStore store(LogStore::Budget{LogStore::leastMemory, 500 * mebibyte, folder.path()});
            fill(&store, 30'000);
            const LogFigures figures = store.figures();
            QVERIFY(figures.memory <= LogStore::leastMemory);
            QVERIFY(figures.disk <= 3 * mebibyte);
            QVERIFY(figures.dropped > 0);
            QCOMPARE(figures.rows + figures.dropped, 30'000ULL);
            QVERIFY(isWhole(store.snapshot()));
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, signalBefore);
    }
#endif

    void whoHoldsASnapshotKeepsItsRows()
    {
        QTemporaryDir folder;
        LogStore store(LogStore::Budget{LogStore::leastMemory, 6 * mebibyte, folder.path()});
        fill(&store, 5000);
        const LogSnapshot inMemory = store.snapshot();
        fill(&store, 10'000);
        const LogSnapshot inFiles = store.snapshot();
        QVERIFY(inFiles.chunk(0)->mappedBytes() > 0);
        fill(&store, 30'000);
        QVERIFY(store.snapshot().firstRow() > inFiles.firstRow() + 10'000);
        store.clear();
        QVERIFY(isWhole(inMemory));
        QCOMPARE(inMemory.rowCount(), 5000ULL);
        QVERIFY(isWhole(inFiles));
    }

    void withoutMemoryTheOldestRowsAreDropped()
    {
#ifdef Q_OS_LINUX
        if (!ProcessLimit::canLimitMemory())
            QSKIP("The memory that there is cannot be limited here.");
        LogStore store;
        fill(&store, 20'000);
        const LogSnapshot before = store.snapshot();
        // It fills a chunk by itself, and takes several times its size while that is compressed.
        const Gateway::Event large = message(noise(0).repeated(20'000), 20'001);
        ProcessLimit limit = ProcessLimit::furtherMemory(rlim_t(18) << 20);
        store.ingest({large});
        QTRY_COMPARE(store.figures().dropped, 20'001ULL);
        QVERIFY(store.snapshot().isEmpty());
        QCOMPARE(store.figures().payloadBytes, 0ULL);
        // It goes on, with memory again or without.
        store.ingest(noisyMessages(20'001, 100));
        QTRY_COMPARE(store.snapshot().rowCount(), 100ULL);
        limit.lift();
        store.ingest(noisyMessages(20'101, 10'000));
        QTRY_COMPARE(store.snapshot().rowCount(), 10'100ULL);
        QVERIFY(isWhole(store.snapshot()));
        QVERIFY(isWhole(before));
#else
        QSKIP("The memory that there is cannot be limited here.");
#endif
    }

    void clearBeginsAnew()
    {
        LogStore store;
        fill(&store, 5000);
        QSignalSpy cleared(&store, &LogStore::cleared);
        store.ingest({message("on its way", 1)});
        store.clear();
        QCOMPARE(cleared.size(), 1);
        QVERIFY(store.snapshot().isEmpty());
        QCOMPARE(store.figures().rows, 0ULL);
        QCOMPARE(store.figures().memory, qsizetype(0));
        store.ingest({message("new", 9)});
        QTRY_COMPARE(store.snapshot().rowCount(), 1ULL);
        // Ids are not used again.
        QCOMPARE(store.snapshot().firstRow(), 5000ULL);
        QCOMPARE(store.snapshot().chunk(0)->columns().time[0], 9);
    }

    void oneWriterAndManyReaders()
    {
        QTemporaryDir folder;
        QThread thread;
        LogStore *store = new LogStore(LogStore::Budget{LogStore::leastMemory, 6 * mebibyte, folder.path()});
        store->moveToThread(&thread);
        connect(&thread, &QThread::finished, store, &QObject::deleteLater);
        thread.start();
        constexpr int count = 25'000;
        std::atomic<int> wrong = 0;
        const auto read = [store, &wrong] {
            LogSnapshot snapshot;
            while (snapshot.endRow() < count) {
                snapshot = store->snapshot();
                wrong += !isWhole(snapshot);
                wrong += store->figures().memory > LogStore::leastMemory;
            }
        };
        std::thread first(read);
        std::thread second(read);
        for (int i = 0; i < count; i += 500) {
            const QList<Gateway::Event> events = noisyMessages(i, 500);
            QMetaObject::invokeMethod(store, [store, events] { store->ingest(events); });
        }
        first.join();
        second.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(store->figures().dropped > 0);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

QTEST_GUILESS_MAIN(TestLogStore)
#include "tst_logstore.moc"
