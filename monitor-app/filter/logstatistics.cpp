// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logstatistics.h"

#include "filter/logtallies.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
constexpr qint64 sliceMilliseconds = 10;
constexpr qint64 patienceMilliseconds = 100; //!< So long, figures that are not complete are not published.

double part(quint64 value, quint64 whole)
{
    return whole == 0 ? 0 : double(value) / double(whole);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

} // namespace

double LogFiguresByGroup::recentRate(const LogTally &tally) const
{
    return recentSeconds > 0 ? double(tally.recentCount) / recentSeconds : 0;
}

double LogFiguresByGroup::rate(const LogTally &tally) const
{
    return double(tally.count) /
           (double(std::max(lastTime - firstTime, nanosecondsPerSecond)) / double(nanosecondsPerSecond));
}

double LogFiguresByGroup::shareOfCount(const LogTally &tally) const
{
    return part(tally.count, total.count);
}

double LogFiguresByGroup::shareOfBytes(const LogTally &tally) const
{
    return part(tally.bytesInflated, total.bytesInflated);
}

double LogFiguresByGroup::shareOfWire(const LogTally &tally) const
{
    return part(tally.bytesOnWire, total.bytesOnWire);
}

class LogStatistics::Private
{
public:
    explicit Private(LogStatistics *statistics);

    void restart();
    void begin();

    LogSnapshot snapshot;
    LogResult result;
    Scope scope = Scope::Log;
    bool active = false;

private:
    void setTarget();
    void countSlice();
    void countNext();
    void publishSoon();
    void publish();
    void noteTimes(LogFiguresByGroup *figures) const;
    [[nodiscard]] QList<CountedRows> recentRows(qint64 since) const;

    LogStatistics *q;
    QList<CountedRows> target;  //!< What shall be counted.
    QList<CountedRows> counted; //!< What is: the same up to `place`.
    qsizetype place = 0;
    LogTallies tallies;
    QTimer *sliceTimer;
    QElapsedTimer sinceBegun;
    QTimer *publishTimer;
    QElapsedTimer sincePublished;
};

LogStatistics::Private::Private(LogStatistics *statistics)
    : q(statistics), sliceTimer(new QTimer(statistics)), publishTimer(new QTimer(statistics))
{
    publishTimer->setSingleShot(true);
    connect(sliceTimer, &QTimer::timeout, q, [this] { countSlice(); });
    connect(publishTimer, &QTimer::timeout, q, [this] { publish(); });
}

//! Forgets what was counted, and with it the chunks.
void LogStatistics::Private::restart()
{
    sliceTimer->stop();
    publishTimer->stop();
    target.clear();
    counted.clear();
    tallies.clear();
    begin();
}

void LogStatistics::Private::begin()
{
    if (!active)
        return;
    setTarget();
    place = 0;
    if (sliceTimer->isActive())
        return;
    sinceBegun.start();
    sliceTimer->start(0);
}

void LogStatistics::Private::setTarget()
{
    const LogSnapshot &source = scope == Scope::Log ? snapshot : result.snapshot;
    target.clear();
    if (scope == Scope::Log) {
        target.reserve(source.chunkCount());
        for (qsizetype index = 0; index < source.chunkCount(); ++index)
            target.append({source.chunk(index), source.rowsOfChunk(index), {}});
        return;
    }
    target.reserve(result.matches.chunks().size());
    for (const ChunkMatchesPointer &matches : result.matches.chunks()) {
        const qsizetype index = source.chunkIndexOf(matches->firstRow);
        target.append({source.chunk(index), matches->tested, matches});
    }
}

void LogStatistics::Private::countSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (!counted.isEmpty() &&
           (target.isEmpty() || counted.first().chunk->firstRow() < target.first().chunk->firstRow())) {
        tallies.subtract(counted.first());
        counted.removeFirst();
    }
    while (counted.size() > target.size()) {
        tallies.subtract(counted.last());
        counted.removeLast();
    }
    while (place < target.size() && !timer.hasExpired(sliceMilliseconds))
        countNext();
    if (place == target.size())
        sliceTimer->stop();
    if (place == target.size() || sinceBegun.hasExpired(patienceMilliseconds))
        publishSoon();
}

void LogStatistics::Private::countNext()
{
    const CountedRows &wanted = target.at(place);
    if (place == counted.size()) {
        tallies.add(wanted);
        counted.append(wanted);
    } else {
        CountedRows &known = counted[place];
        if (!known.areSame(wanted)) {
            tallies.subtract(known);
            tallies.add(wanted);
        }
        known = wanted; // Also where its chunk was sealed or moved since: the old one shall be freed.
    }
    ++place;
}

void LogStatistics::Private::publishSoon()
{
    if (publishTimer->isActive())
        return;
    const qint64 passed = sincePublished.isValid() ? sincePublished.elapsed() : interval.count();
    publishTimer->start(int(std::clamp<qint64>(interval.count() - passed, 0, interval.count())));
}

//! The rows counted that may be younger than \a since, oldest first.
QList<CountedRows> LogStatistics::Private::recentRows(qint64 since) const
{
    qsizetype first = counted.size();
    while (first > 0) {
        const CountedRows &rows = counted.at(first - 1);
        if (rows.rows > 0 && rows.chunk->columns().time[rows.rows - 1] < since)
            break;
        --first;
    }
    return counted.sliced(first);
}

void LogStatistics::Private::noteTimes(LogFiguresByGroup *figures) const
{
    const auto isEmpty = [](const CountedRows &rows) {
        return rows.rows == 0 || (rows.matches && rows.matches->count == 0);
    };
    const auto first = std::find_if_not(counted.begin(), counted.end(), isEmpty);
    const auto last = std::find_if_not(counted.rbegin(), counted.rend(), isEmpty);
    if (first == counted.end())
        return;
    const int firstRow = first->matches ? first->matches->bits.next(0) : 0;
    const int lastRow = last->matches ? last->matches->bits.nth(last->matches->count - 1) : last->rows - 1;
    figures->firstTime = first->chunk->columns().time[firstRow];
    figures->lastTime = last->chunk->columns().time[lastRow];
}

void LogStatistics::Private::publish()
{
    constexpr qint64 span = std::chrono::nanoseconds(recentSpan).count();
    const qint64 time = now();
    LogFiguresByGroup figures = tallies.figures(recentRows(time - span), time - span);
    noteTimes(&figures);
    figures.recentSeconds = double(std::clamp(time - figures.firstTime, nanosecondsPerSecond, span)) /
                            double(nanosecondsPerSecond);
    figures.ofResult = scope == Scope::Result;
    figures.complete = place == target.size() && (scope == Scope::Log || result.complete);
    sincePublished.start();
    Q_EMIT q->figuresChanged(figures);
    // Rates fall while nothing comes.
    if (figures.total.recentCount > 0)
        publishSoon();
}

LogStatistics::LogStatistics(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

LogStatistics::~LogStatistics() = default;

void LogStatistics::takeSnapshot(const LogSnapshot &snapshot)
{
    d->snapshot = snapshot;
    if (d->scope == Scope::Log)
        d->begin();
}

void LogStatistics::takeResult(const LogResult &result)
{
    d->result = result;
    if (d->scope == Scope::Result)
        d->begin();
}

void LogStatistics::setScope(Scope scope)
{
    if (scope == d->scope)
        return;
    d->scope = scope;
    d->restart();
}

void LogStatistics::setActive(bool active)
{
    if (active == d->active)
        return;
    d->active = active;
    d->restart();
}

void LogStatistics::clear()
{
    d->snapshot = {};
    d->result = {};
    d->restart();
}
