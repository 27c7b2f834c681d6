// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include "corpus.h"
#include "eventlog/logstore.h"
#include "filter/chunkscan.h"
#include "filter/logexport.h"
#include "filter/logsearch.h"
#include "filter/logsorter.h"
#include "filter/logstatistics.h"
#include "logcorpus.h"
#include "residentmemory.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr int rounds = 3; // The machine is shared: of several rounds the fastest was disturbed least.
constexpr int recordedPayloads = 40'000;
constexpr int batchSize = 500; //!< Events that come at once, as from a cluster.
constexpr qint64 leastMemoryPerEvent = 500;

struct FilterCase
{
    const char *what;
    const char *filter;
};

constexpr FilterCase filterCases[] = {
    {"column, one", "type == MESSAGE_CREATE"},
    {"columns, three", "size > 1KiB and shard == 0 and not type == GUILD_CREATE"},
    {"text, in a few", "\"good morning\""},
    {"text, in none", "\"no such text anywhere\""},
    {"text, any case, in none", "contains_nothing_of_it"},
    {"JSON path", "d.author.bot == true"},
    {"JSON path, all elements", "exists d.mentions[*].id"},
    {"column and JSON path", "type == MESSAGE_CREATE and d.author.bot == true"},
};

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

QString grouped(double number)
{
    return QLocale(QLocale::English).toString(number, 'f', 0);
}

qint64 availableMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("MemAvailable:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

//! What was freed goes back to the system, so that it is not counted.
void trimHeap()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

//! What the machine could do at best with the same bytes: events a second, on one core.
struct Limits
{
    double memcpyRate = 0;
    double memmemRate = 0;
    int found = 0; //!< Of a text that is not there, and of a letter.
};

Limits measureLimits(const QList<QByteArray> &recorded)
{
    const QByteArray bytes = recorded.join('\n');
    QByteArray target(bytes.size(), Qt::Uninitialized);
    Limits limits;
    int found = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        std::memcpy(target.data(), bytes.constData(), std::size_t(bytes.size()));
        found += target.back() == 'x' ? 1 : 0;
        limits.memcpyRate = std::max(limits.memcpyRate, double(recorded.size()) / seconds(timer));
        timer.start();
        constexpr char absent[] = "no such text anywhere";
        found += memmem(bytes.constData(), std::size_t(bytes.size()), absent, sizeof(absent) - 1) ? 1 : 0;
        limits.memmemRate = std::max(limits.memmemRate, double(recorded.size()) / seconds(timer));
    }
    // Used, so that neither copy nor search can be left out by the compiler.
    limits.found = found;
    return limits;
}

//! Tests all rows of \a snapshot on all cores; seconds.
double scanOnce(const LogSnapshot &snapshot, const Filter &filter, quint64 *matches)
{
    std::vector<ScanPiece> pieces;
    for (qsizetype index = 0; index < snapshot.chunkCount(); ++index)
        pieces.push_back({snapshot.chunk(index), 0, snapshot.rowsOfChunk(index), {}});
    QThreadPool pool;
    QElapsedTimer timer;
    timer.start();
    const auto scan =
        std::make_shared<ChunkScan>(filter, std::move(pieces), ChunkScan::Extent::AllPieces, [] {});
    scan->start(&pool);
    pool.waitForDone();
    const double taken = seconds(timer);
    *matches = 0;
    for (const ChunkScan::Finding &finding : scan->takeFindings())
        *matches += quint64(finding.bits.count());
    return taken;
}

struct SearchTimes
{
    double first = 0; //!< Milliseconds until the first result that is not empty, or until the end.
    double all = 0;
};

//! The whole way, from the filter to the complete result.
SearchTimes searchOnce(LogSearch *search, const Filter &filter)
{
    SearchTimes times;
    QEventLoop loop;
    QElapsedTimer timer;
    const auto connection =
        QObject::connect(search, &LogSearch::resultChanged, &loop, [&](const LogResult &result) {
            if (result.filter.text() != filter.text())
                return;
            if (times.first == 0 && (result.size() > 0 || result.complete))
                times.first = seconds(timer) * 1000;
            if (result.complete) {
                times.all = seconds(timer) * 1000;
                loop.quit();
            }
        });
    timer.start();
    search->setFilter(filter);
    loop.exec();
    QObject::disconnect(connection);
    return times;
}

void benchFilters(const LogSnapshot &snapshot, const Limits &limits)
{
    std::printf("  %-25s %15s %10s %9s %9s %11s\n", "filter, all cores", "events/s", "x memmem", "first ms",
                "all ms", "matches");
    LogSearch search;
    search.takeSnapshot(snapshot);
    for (const FilterCase &filterCase : filterCases) {
        FilterError error;
        const Filter filter = Filter::compile(QString::fromLatin1(filterCase.filter), &error);
        if (error.isError()) {
            std::fprintf(stderr, "%s: %s\n", filterCase.filter, qPrintable(error.message));
            continue;
        }
        double best = 1e300;
        quint64 matches = 0;
        for (int round = 0; round < rounds; ++round)
            best = std::min(best, scanOnce(snapshot, filter, &matches));
        const double rate = double(snapshot.rowCount()) / best;
        const SearchTimes times = searchOnce(&search, filter);
        std::printf("  %-25s %15s %10.2f %9.0f %9.0f %11s\n", filterCase.what, qPrintable(grouped(rate)),
                    rate / limits.memmemRate, times.first, times.all, qPrintable(grouped(double(matches))));
    }
}

LogResult allRows(const LogSnapshot &snapshot)
{
    QList<ChunkMatchesPointer> chunks;
    for (qsizetype index = 0; index < snapshot.chunkCount(); ++index) {
        auto matches = std::make_shared<ChunkMatches>();
        matches->firstRow = snapshot.chunk(index)->firstRow();
        matches->tested = matches->count = snapshot.rowsOfChunk(index);
        matches->bits.setRange(0, matches->tested);
        chunks.append(std::move(matches));
    }
    LogResult result;
    result.snapshot = snapshot;
    result.matches = MatchSet(chunks);
    return result;
}

void benchSort(const LogResult &all)
{
    // As if the newest rows came after the others.
    QList<ChunkMatchesPointer> older = all.matches.chunks();
    const qsizetype newRows = older.isEmpty() ? 0 : older.takeLast()->count;
    for (const auto &[key, name] :
         {std::pair(LogOrder::Key::Size, "size"), std::pair(LogOrder::Key::User, "user")}) {
        LogSorter sorter(key);
        QElapsedTimer timer;
        timer.start();
        (void)sorter.merge(all.snapshot, MatchSet(older));
        const double sorting = seconds(timer);
        timer.start();
        (void)sorter.merge(all.snapshot, all.matches);
        std::printf("  sorted by %s:            %15.0f ms; %lld more rows merged in: %.0f ms\n", name,
                    sorting * 1000, qlonglong(newRows), seconds(timer) * 1000);
    }
}

void benchStatistics(const LogSnapshot &snapshot)
{
    LogStatistics statistics;
    QEventLoop loop;
    QObject::connect(&statistics, &LogStatistics::figuresChanged, &loop,
                     [&](const LogFiguresByGroup &figures) {
                         if (figures.complete)
                             loop.quit();
                     });
    QElapsedTimer timer;
    timer.start();
    statistics.takeSnapshot(snapshot);
    statistics.setActive(true);
    loop.exec();
    std::printf("  counted by type and guild: %13s ms until the figures are complete\n",
                qPrintable(grouped(seconds(timer) * 1000)));
}

void benchExport(const LogResult &all)
{
    const QTemporaryDir folder;
    for (const auto &[format, name] :
         {std::pair(LogExport::Format::Ndjson, "NDJSON"), std::pair(LogExport::Format::Csv, "CSV")}) {
        LogExport logExport;
        QEventLoop loop;
        QElapsedTimer timer;
        QObject::connect(&logExport, &LogExport::finished, &loop, [&](quint64 rows, qint64 bytes) {
            std::printf("  written as %s:%*s%s events/s, %.0f MB/s\n", name, 30 - int(std::strlen(name)), "",
                        qPrintable(grouped(double(rows) / seconds(timer))),
                        double(bytes) / 1e6 / seconds(timer));
            loop.quit();
        });
        QObject::connect(&logExport, &LogExport::failed, &loop, [&](const QString &message) {
            std::printf("  %s\n", qPrintable(message));
            loop.quit();
        });
        timer.start();
        logExport.start(all, folder.filePath(QStringLiteral("export")), format);
        loop.exec();
    }
}

//! Fills \a store; events a second of the one thread that the store has, making the events not counted.
double fill(LogStore *store, const QList<QByteArray> &recorded, qint64 count)
{
    LogCorpus corpus(recorded);
    qint64 nanoseconds = 0;
    for (qint64 made = 0; made < count; made += batchSize) {
        const QList<Gateway::Event> batch = corpus.next(int(std::min<qint64>(batchSize, count - made)));
        QElapsedTimer timer;
        timer.start();
        store->ingest(batch);
        nanoseconds += timer.nsecsElapsed();
    }
    // The last rows wait for those that might come late.
    while (store->snapshot().endRow() < RowId(count))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(count) / (double(nanoseconds) / 1e9);
}

void benchStore(const QList<QByteArray> &recorded, qint64 count, const LogStore::Budget &budget,
                const Limits &limits)
{
    trimHeap();
    const qint64 before = residentMemory();
    LogStore store(budget);
    const double rate = fill(&store, recorded, count);
    trimHeap();
    const qint64 after = residentMemory();
    const LogFigures figures = store.figures();
    const double rows = double(std::max<quint64>(1, figures.rows));
    std::printf("  %s rows, %s bytes of payload each\n", qPrintable(grouped(rows)),
                qPrintable(grouped(double(figures.payloadBytes) / rows)));
    std::printf("  taken in, one thread:     %15s events/s, 1/%.0f of memcpy\n", qPrintable(grouped(rate)),
                limits.memcpyRate / rate);
    std::printf("  memory an event:          %15.1f bytes resident, %.1f as the log says, %.1f in files\n",
                double(after - before) / rows, double(figures.memory) / rows, double(figures.disk) / rows);
    if (!figures.diskError.isEmpty())
        std::printf("  no temporary file: %s\n", qPrintable(figures.diskError));
    const LogSnapshot snapshot = store.snapshot();
    benchFilters(snapshot, limits);
    const LogResult all = allRows(snapshot);
    benchSort(all);
    benchStatistics(snapshot);
    benchExport(all);
    std::printf("\n");
    std::fflush(stdout);
}

void benchSize(const QList<QByteArray> &recorded, qint64 count, const Limits &limits)
{
    constexpr qsizetype unlimited = qsizetype(1) << 40;
    std::printf("%s events in memory\n", qPrintable(grouped(double(count))));
    const qint64 needed = count * leastMemoryPerEvent;
    if (const qint64 available = availableMemory(); available < needed) {
        std::printf("  left out: it may take %lld MiB of memory, and %lld MiB are available\n\n",
                    qlonglong(needed >> 20), qlonglong(available >> 20));
    } else {
        benchStore(recorded, count, {unlimited, 0, {}}, limits);
    }
    std::printf("%s events, all but 64 MiB in temporary files\n", qPrintable(grouped(double(count))));
    benchStore(recorded, count, {qsizetype(64) << 20, unlimited, {}}, limits);
}

} // namespace

int benchLog(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The event log on the simulator's traffic: taking in, memory, filters."));
    parser.addHelpOption();
    const QCommandLineOption events(QStringLiteral("events"), QStringLiteral("Events of the log."),
                                    QStringLiteral("N,..."), QStringLiteral("1000000,10000000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the traffic."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({events, seed});
    parser.process(arguments);

    const QList<QByteArray> recorded = recordCorpus(recordedPayloads, parser.value(seed).toULongLong());
    if (recorded.isEmpty())
        return 1;
    const Limits limits = measureLimits(recorded);
    std::printf("%d threads; one of them at best: memcpy %s events/s, memmem %s events/s\n\n",
                QThread::idealThreadCount(), qPrintable(grouped(limits.memcpyRate)),
                qPrintable(grouped(limits.memmemRate)));
    for (const QString &size : parser.value(events).split(u',')) {
        const qint64 count = size.toLongLong();
        if (count < 1) {
            std::fprintf(stderr, "--events takes numbers of 1 or more.\n");
            return 2;
        }
        benchSize(recorded, count, limits);
    }
    return 0;
}
