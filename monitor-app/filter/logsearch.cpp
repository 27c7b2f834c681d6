// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logsearch.h"

#include "eventlog/logstore.h"
#include "filter/logsearch_p.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

//! A new filter that is soon done shows no part of its result before.
constexpr auto firstPublication = 30ms;

//! Rows that came while the newest were tested: so many make no result incomplete.
constexpr quint64 fewRows = 65'536;

} // namespace

LogSearch::LogSearch(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

LogSearch::~LogSearch() = default;

void LogSearch::setFilter(const Filter &filter)
{
    d->filter = filter;
    d->restart();
}

void LogSearch::setOrder(const LogOrder &order)
{
    if (order == d->order)
        return;
    const bool sameKey = order.key == d->order.key;
    d->order = order;
    ++d->generation;
    if (!sameKey)
        d->resetSorter();
    d->publishSoon();
}

void LogSearch::takeSnapshot(const LogSnapshot &snapshot)
{
    d->take(snapshot);
}

void LogSearch::clear()
{
    d->snapshot = {};
    d->restart();
}

LogSearch::Private::Private(LogSearch *search) : q(search), publishTimer(new QTimer(search))
{
    publishTimer->setSingleShot(true);
    publishTimer->setTimerType(Qt::PreciseTimer);
    QObject::connect(publishTimer, &QTimer::timeout, q, [this] { publish(); });
    sortPool.setMaxThreadCount(1);
}

LogSearch::Private::~Private()
{
    if (scan)
        scan->cancel();
    if (sorter)
        sorter->cancel();
    testPool.waitForDone();
    sortPool.waitForDone();
}

void LogSearch::Private::restart()
{
    ++generation;
    if (scan)
        scan->cancel();
    scan.reset();
    matches.clear();
    caughtUp = false;
    resetSorter();
    sinceRestart.start();
    publishTimer->stop();
    scanOn();
    publishSoon();
}

void LogSearch::Private::resetSorter()
{
    if (sorter)
        sorter->cancel();
    sorter = order.isNatural() ? nullptr : std::make_shared<LogSorter>(order.key);
    sorting = false;
    sortRest = {};
}

void LogSearch::Private::take(const LogSnapshot &newSnapshot)
{
    snapshot = newSnapshot;
    const RowId firstRow = snapshot.firstRow();
    const auto kept =
        std::find_if(matches.constBegin(), matches.constEnd(),
                     [&](const ChunkMatchesPointer &chunk) { return chunk->firstRow >= firstRow; });
    matches.erase(matches.constBegin(), kept);
    if (searchedEnd() > snapshot.endRow()) { // Not the log that was searched.
        restart();
        return;
    }
    if (scan)
        scan->forgetBefore(firstRow);
    else
        scanOn();
    publishSoon();
}

RowId LogSearch::Private::searchedEnd() const
{
    if (matches.isEmpty())
        return snapshot.firstRow();
    const ChunkMatches &last = *matches.constLast();
    return last.firstRow + RowId(last.tested);
}

std::vector<ScanPiece> LogSearch::Private::untested() const
{
    std::vector<ScanPiece> pieces;
    const RowId searched = searchedEnd();
    if (searched >= snapshot.endRow())
        return pieces;
    for (qsizetype index = snapshot.chunkIndexOf(searched); index < snapshot.chunkCount(); ++index) {
        const LogChunkPointer &chunk = snapshot.chunk(index);
        const int from = searched > chunk->firstRow() ? int(searched - chunk->firstRow()) : 0;
        if (const int to = snapshot.rowsOfChunk(index); from < to)
            pieces.push_back({chunk, from, to, {}});
    }
    return pieces;
}

//! Tests the rows that were not tested yet. A scan that is under way is followed by another for what came
//! meanwhile.
void LogSearch::Private::scanOn()
{
    std::vector<ScanPiece> pieces = untested();
    if (pieces.empty()) {
        caughtUp = true;
        return;
    }
    if (filter.isEmpty()) {
        for (const ScanPiece &piece : pieces) {
            RowBits bits;
            bits.setRange(piece.from, piece.to);
            add(piece, bits);
        }
        caughtUp = true;
        return;
    }
    ahead.clear();
    nextPiece = 0;
    scan = std::make_shared<ChunkScan>(filter, std::move(pieces), ChunkScan::Extent::AllPieces, [this] {
        QMetaObject::invokeMethod(
            q, [this] { takeFindings(); }, Qt::QueuedConnection);
    });
    scan->start(&testPool);
}

//! Also called for a scan that was given up since; it then comes a little early.
void LogSearch::Private::takeFindings()
{
    if (!scan)
        return;
    for (ChunkScan::Finding &finding : scan->takeFindings())
        ahead.emplace(finding.piece, finding.bits);
    while (!ahead.empty() && ahead.begin()->first == nextPiece) {
        add(scan->piece(nextPiece), ahead.begin()->second);
        ahead.erase(ahead.begin());
        ++nextPiece;
    }
    if (nextPiece == scan->pieceCount()) {
        scan.reset();
        caughtUp = true;
        scanOn();
    }
    publishSoon();
}

//! Adds the matches of the piece that follows those known.
void LogSearch::Private::add(const ScanPiece &piece, const RowBits &bits)
{
    const RowId firstRow = piece.chunk->firstRow();
    if (firstRow < snapshot.firstRow())
        return; // Dropped since.
    auto chunk = std::make_shared<ChunkMatches>();
    chunk->firstRow = firstRow;
    chunk->tested = piece.to;
    chunk->bits = bits;
    if (!matches.isEmpty() && matches.constLast()->firstRow == firstRow) {
        chunk->bits |= matches.constLast()->bits;
        matches.removeLast();
    }
    chunk->count = chunk->bits.count();
    matches.append(std::move(chunk));
}

void LogSearch::Private::publishSoon()
{
    dirty = true;
    if (publishTimer->isActive() && caughtUp == publishAwaitsEnd)
        return;
    const auto rest = [](const QElapsedTimer &since, std::chrono::nanoseconds least) {
        return since.isValid() ? std::max(least - std::chrono::nanoseconds(since.nsecsElapsed()), 0ns) : 0ns;
    };
    std::chrono::nanoseconds wait = rest(sincePublished, LogStore::interval);
    if (!caughtUp)
        wait = std::max(wait, rest(sinceRestart, firstPublication));
    wait = std::max(wait, rest(sinceSorted, sortRest));
    publishAwaitsEnd = caughtUp;
    publishTimer->start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

LogResult LogSearch::Private::currentResult() const
{
    LogResult result;
    result.generation = generation;
    result.filter = filter;
    result.order = order;
    result.matches = MatchSet(matches);
    const RowId searched = searchedEnd();
    const quint64 untestedRows = snapshot.endRow() - searched;
    result.snapshot = snapshot;
    if (caughtUp && untestedRows > 0 && untestedRows <= fewRows) {
        result.snapshot = snapshotBefore(searched);
    } else if (untestedRows > 0) {
        result.complete = false;
        result.progress = double(searched - snapshot.firstRow()) / double(snapshot.rowCount());
    }
    return result;
}

LogSnapshot LogSearch::Private::snapshotBefore(RowId endRow) const
{
    QList<LogChunkPointer> chunks;
    chunks.reserve(snapshot.chunkCount());
    for (qsizetype index = 0; index < snapshot.chunkCount(); ++index) {
        if (snapshot.chunk(index)->firstRow() < endRow)
            chunks.append(snapshot.chunk(index));
    }
    return LogSnapshot(std::move(chunks), endRow);
}

void LogSearch::Private::publish()
{
    if (!dirty || sorting)
        return; // Who sorts publishes.
    dirty = false;
    LogResult result = currentResult();
    if (!sorter) {
        emitResult(result);
        return;
    }
    sorting = true;
    sortPool.start([this, sorter = sorter, result = std::move(result)]() mutable {
        QElapsedTimer timer;
        timer.start();
        result.sorted = sorter->merge(result.snapshot, result.matches);
        const std::chrono::nanoseconds took(timer.nsecsElapsed());
        QMetaObject::invokeMethod(
            q, [this, sorter, result = std::move(result), took] { takeSorted(sorter, result, took); },
            Qt::QueuedConnection);
    });
}

void LogSearch::Private::takeSorted(const std::shared_ptr<LogSorter> &from, const LogResult &result,
                                    std::chrono::nanoseconds took)
{
    if (from != sorter)
        return;
    sorting = false;
    sinceSorted.start();
    sortRest = took * mergeRest;
    if (result.generation == generation)
        emitResult(result);
    else
        dirty = true; // The direction was turned meanwhile.
    if (dirty)
        publishSoon();
}

void LogSearch::Private::emitResult(const LogResult &result)
{
    sincePublished.start();
    Q_EMIT q->resultChanged(result);
}
