// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logfinder.h"

#include "filter/chunkscan.h"
#include "filter/findorder.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

using Direction = LogFinder::Direction;

namespace {

constexpr qint64 progressMilliseconds = 100;

using CancelFlag = std::shared_ptr<std::atomic<bool>>;

//! The next position from beside \a from on whose row is among \a rows, past the end too; -1 when there is
//! none, or when it was cancelled.
qsizetype walk(const LogResult &result, const MatchSet &rows, qsizetype from, Direction direction,
               const CancelFlag &cancelled)
{
    const qsizetype size = result.size();
    const qsizetype step = direction == Direction::Forward ? 1 : size - 1;
    qsizetype position = from >= 0 ? from : (direction == Direction::Forward ? size - 1 : 0);
    for (qsizetype seen = 0; seen < size && !*cancelled; ++seen) {
        position = (position + step) % size;
        if (rows.contains(result.rowAt(position)))
            return position;
    }
    return -1;
}

} // namespace

class LogFinder::Private
{
public:
    explicit Private(LogFinder *finder) : q(finder) {}
    ~Private();

    void start(const LogResult &searched, const Filter &filter, qsizetype position, Direction towards);
    void cancel();
    [[nodiscard]] bool isSearching() const { return bool(cancelled); }

private:
    void scanPieces(const Filter &filter, std::vector<ScanPiece> pieces, ChunkScan::Extent extent);
    void takeFindings();
    void takeFinding(std::size_t piece, const RowBits &bits);
    void collect(std::size_t piece, const RowBits &bits);
    void walkSorted();
    void finish(qsizetype position, bool wrapped);
    void tellProgress();

    LogFinder *q;
    QThreadPool pool;
    CancelFlag cancelled; //!< Null while nothing is looked for.
    std::shared_ptr<ChunkScan> scan;
    LogResult result;
    qsizetype from = -1;
    Direction direction = Direction::Forward;
    FindOrder order;                      //!< Of the pieces of a result in natural order.
    std::map<std::size_t, RowBits> ahead; //!< Findings whose pieces follow one that is not done.
    std::size_t nextPiece = 0;
    QElapsedTimer sinceProgress;

    //! All rows that the filter found in a sorted result, kept for the next time.
    struct Found
    {
        QString filter;
        quint64 generation = 0;
        RowId endRow = 0;
        MatchSet rows;
    };
    Found known;
    QList<ChunkMatchesPointer> collected;
};

LogFinder::Private::~Private()
{
    cancel();
    pool.waitForDone();
}

void LogFinder::Private::cancel()
{
    if (cancelled)
        *cancelled = true;
    cancelled.reset();
    if (scan)
        scan->cancel();
    scan.reset();
}

void LogFinder::Private::start(const LogResult &searched, const Filter &filter, qsizetype position,
                               Direction towards)
{
    cancel();
    cancelled = std::make_shared<std::atomic<bool>>(false);
    result = searched;
    from = std::min(position, result.size() - 1);
    direction = towards;
    sinceProgress.start();
    if (!result.sorted) {
        order = FindOrder(result, from, direction == Direction::Forward);
        scanPieces(filter, order.pieces(), ChunkScan::Extent::UntilFirstMatch);
        return;
    }
    const Found wanted{filter.text(), result.generation, result.snapshot.endRow(), {}};
    if (known.filter == wanted.filter && known.generation == wanted.generation &&
        known.endRow == wanted.endRow) {
        walkSorted();
        return;
    }
    // Sorted rows lie all over the log: it is quicker to test all in the order of the log, once.
    known = wanted;
    known.generation = 0; // Until all are tested.
    collected.clear();
    scanPieces(filter, FindOrder(result, -1, true).pieces(), ChunkScan::Extent::AllPieces);
}

void LogFinder::Private::scanPieces(const Filter &filter, std::vector<ScanPiece> pieces,
                                    ChunkScan::Extent extent)
{
    ahead.clear();
    nextPiece = 0;
    scan = std::make_shared<ChunkScan>(filter, std::move(pieces), extent, [this] {
        QMetaObject::invokeMethod(
            q, [this] { takeFindings(); }, Qt::QueuedConnection);
    });
    scan->start(&pool);
    if (scan->pieceCount() == 0) {
        QMetaObject::invokeMethod(
            q, [this] { takeFindings(); }, Qt::QueuedConnection);
    }
}

//! Also called for a scan that was given up since; it then comes a little early.
void LogFinder::Private::takeFindings()
{
    if (!scan)
        return;
    for (ChunkScan::Finding &finding : scan->takeFindings())
        ahead.emplace(finding.piece, finding.bits);
    while (scan && !ahead.empty() && ahead.begin()->first == nextPiece) {
        const RowBits bits = ahead.begin()->second;
        ahead.erase(ahead.begin());
        takeFinding(nextPiece++, bits);
    }
    if (!scan)
        return;
    if (nextPiece < scan->pieceCount()) {
        tellProgress();
    } else if (result.sorted) {
        scan.reset();
        known.rows = MatchSet(std::exchange(collected, {}));
        known.generation = result.generation;
        walkSorted();
    } else {
        finish(-1, false);
    }
}

void LogFinder::Private::takeFinding(std::size_t piece, const RowBits &bits)
{
    if (result.sorted) {
        collect(piece, bits);
        return;
    }
    const RowId row = order.rowIn(piece, bits);
    if (row != FindOrder::noRow)
        finish(result.positionOf(row), order.isPastEnd(piece));
}

void LogFinder::Private::collect(std::size_t piece, const RowBits &bits)
{
    auto chunk = std::make_shared<ChunkMatches>();
    chunk->firstRow = scan->piece(piece).chunk->firstRow();
    chunk->tested = scan->piece(piece).to;
    chunk->bits = bits;
    chunk->count = bits.count();
    collected.append(std::move(chunk));
}

void LogFinder::Private::walkSorted()
{
    pool.start(
        [this, flag = cancelled, searched = result, rows = known.rows, start = from, towards = direction] {
            const qsizetype position = walk(searched, rows, start, towards, flag);
            const bool wrapped =
                start >= 0 && (towards == Direction::Forward ? position <= start : position >= start);
            QMetaObject::invokeMethod(
                q,
                [this, flag, position, wrapped] {
                    if (!*flag)
                        finish(position, wrapped);
                },
                Qt::QueuedConnection);
        });
}

void LogFinder::Private::finish(qsizetype position, bool wrapped)
{
    cancel();
    const LogResult searched = std::exchange(result, {}); // It keeps chunks alive.
    if (position >= 0)
        Q_EMIT q->found(searched.rowAt(position), position, wrapped);
    else
        Q_EMIT q->notFound();
}

void LogFinder::Private::tellProgress()
{
    if (!sinceProgress.hasExpired(progressMilliseconds))
        return;
    sinceProgress.start();
    Q_EMIT q->progressed(double(nextPiece) / double(scan->pieceCount()));
}

LogFinder::LogFinder(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

LogFinder::~LogFinder() = default;

bool LogFinder::isSearching() const
{
    return d->isSearching();
}

void LogFinder::find(const LogResult &result, const Filter &filter, qsizetype position, Direction direction)
{
    d->start(result, filter, position, direction);
}

void LogFinder::cancel()
{
    d->cancel();
}
