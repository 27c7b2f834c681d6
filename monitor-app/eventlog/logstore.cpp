// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logstore.h"

#include "eventlog/chunklist.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <new>
#include <vector>

using namespace std::chrono_literals;

namespace {

//! Payloads come in batches and changes of state one by one, so a change of state may overtake the payload
//! that caused it. Rows wait so long and enter the log in the order of time.
constexpr std::chrono::milliseconds hold = 20ms;

bool isEarlier(const LogEntry &a, const LogEntry &b)
{
    return a.time < b.time;
}

} // namespace

class LogStore::Private
{
public:
    Private(LogStore *store, const Budget &budget)
        : q(store), chunks(budget), commitTimer(store), publishTimer(store)
    {
        commitTimer.setSingleShot(true);
        commitTimer.setInterval(hold);
        connect(&commitTimer, &QTimer::timeout, q, [this] { commit(); });
        publishTimer.setSingleShot(true);
        connect(&publishTimer, &QTimer::timeout, q, [this] { publish(); });
    }

    void commitSoon();
    void commit();
    void update();
    void publishSoon();
    void publish();

    LogStore *q;
    ChunkList chunks;

    std::vector<LogEntry> incoming; //!< In the order they came.
    QHash<int, qint64> lastTimes;   //!< Of the payloads of each shard, in nanoseconds.
    QElapsedTimer sinceCommit;
    qint64 heldBefore = std::numeric_limits<qint64>::min(); //!< Rows up to this time have waited once.
    QTimer commitTimer;

    QElapsedTimer sincePublished;
    QTimer publishTimer;

    mutable QMutex mutex; //!< Guards the two below.
    LogSnapshot snapshot;
    LogFigures figures;
};

void LogStore::Private::commitSoon()
{
    // Timers wait while calls keep coming, so the clock is asked too.
    if (!commitTimer.isActive()) {
        commitTimer.start();
        sinceCommit.start();
    } else if (sinceCommit.hasExpired(hold.count())) {
        commit();
    }
}

void LogStore::Private::commit()
{
    commitTimer.stop();
    if (!std::is_sorted(incoming.cbegin(), incoming.cend(), isEarlier))
        std::stable_sort(incoming.begin(), incoming.end(), isEarlier);
    // The youngest wait for what is older and still on its way; but once only, whatever their clock says.
    const qint64 ripe =
        QDateTime::currentMSecsSinceEpoch() * 1'000'000 - std::chrono::nanoseconds(hold).count();
    const qint64 until = std::max(ripe, heldBefore);
    const auto end = std::find_if(incoming.begin(), incoming.end(),
                                  [until](const LogEntry &entry) { return entry.time > until; });
    std::for_each(incoming.begin(), end, [this](LogEntry &entry) { chunks.append(std::move(entry)); });
    incoming.erase(incoming.begin(), end);
    if (!incoming.empty()) {
        heldBefore = incoming.back().time;
        commitSoon();
    } else {
        heldBefore = std::numeric_limits<qint64>::min();
    }
    update();
}

void LogStore::Private::update()
{
    {
        const QMutexLocker lock(&mutex);
        snapshot = chunks.snapshot();
        figures = chunks.figures();
    }
    publishSoon();
}

void LogStore::Private::publishSoon()
{
    if (!sincePublished.isValid() || sincePublished.hasExpired(interval.count()))
        publish();
    else if (!publishTimer.isActive())
        publishTimer.start(interval - std::chrono::milliseconds(sincePublished.elapsed()));
}

void LogStore::Private::publish()
{
    publishTimer.stop();
    sincePublished.start();
    Q_EMIT q->changed(snapshot, figures);
}

LogStore::LogStore(QObject *parent) : LogStore(Budget(), parent) {}

LogStore::LogStore(const Budget &budget, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, budget))
{}

LogStore::~LogStore() = default;

LogSnapshot LogStore::snapshot() const
{
    const QMutexLocker lock(&d->mutex);
    return d->snapshot;
}

LogFigures LogStore::figures() const
{
    const QMutexLocker lock(&d->mutex);
    return d->figures;
}

void LogStore::ingest(const QList<Gateway::Event> &payloads)
{
    qsizetype taken = 0;
    try {
        for (const Gateway::Event &payload : payloads) {
            d->incoming.push_back(LogEntry::fromEvent(payload));
            d->lastTimes[payload.shard().id] = payload.timestamp();
            ++taken;
        }
    } catch (const std::bad_alloc &) {
        d->chunks.drop(quint64(payloads.size() - taken));
    }
    d->commitSoon();
}

void LogStore::ingestTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    LogEntry entry = LogEntry::fromTransition(shard, transition);
    // It is known to the millisecond: the payload of the same one that came before brought it.
    const qint64 before = d->lastTimes.value(shard.id);
    if (before > entry.time && before - entry.time < 1'000'000)
        entry.time = before;
    d->incoming.push_back(entry);
    d->commitSoon();
}

void LogStore::setBudget(const LogStore::Budget &budget)
{
    d->chunks.setBudget(budget);
    d->update();
}

void LogStore::clear()
{
    d->incoming.clear();
    d->lastTimes.clear();
    d->chunks.clear();
    {
        const QMutexLocker lock(&d->mutex);
        d->snapshot = d->chunks.snapshot();
        d->figures = d->chunks.figures();
    }
    Q_EMIT cleared();
    d->publishSoon();
}
