// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/identifyqueue.h>

#include <QElapsedTimer>
#include <QMap>
#include <QPointer>
#include <QTimer>

#include <mutex>
#include <optional>

namespace Gateway {

IdentifyQueue::~IdentifyQueue() = default;

namespace {

struct Request
{
    QPointer<QObject> context;
    std::function<void()> granted;
    std::function<void(const Error &)> held;
    bool wasTold = false; //!< That the budget holds it.
};

struct Bucket
{
    // By id and count: while a cluster reshards there are two shards of each id.
    QMap<ShardId, Request> waiting; //!< The lowest id goes first.
    std::optional<ShardId> holder;  //!< The shard that was let go and has not identified yet.
    bool closed = false;            //!< An identify was sent less than a window ago.
};

} // namespace

// Shards call from their threads, timers fire in the queue's: every touch of the buckets is locked, and
// timers are started by a call into the queue's thread.
class LocalIdentifyQueue::Private
{
public:
    explicit Private(LocalIdentifyQueue *queue) : q(queue) {}

    LocalIdentifyQueue *q;
    int maxConcurrency = 1;
    std::chrono::milliseconds window{0};
    mutable std::mutex mutex;
    QMap<int, Bucket> buckets;

    void hold(Bucket &bucket);
    void grantAll();
    Bucket &bucketOf(ShardId shard) { return buckets[shard.bucket(maxConcurrency)]; }

    IdentifyBudget budget;
    bool isReserveUsable = false;
    QTimer resetTimer;
    std::function<void()> askForBudget;
    std::chrono::milliseconds mostAge{0};
    QElapsedTimer sinceAnswer;
    bool isAsking = false;
    bool isAnswered = false; //!< Just now: what is held is held, however old the answer may be.

    void ask();
    void takeAnswer();
    void startResetTimer();

    void grantNext(Bucket &bucket)
    {
        while (!bucket.holder && !bucket.closed && !bucket.waiting.isEmpty()) {
            if (!budget.allows(QDateTime::currentDateTimeUtc())) {
                hold(bucket);
                return;
            }
            const ShardId shard = bucket.waiting.firstKey();
            Request request = bucket.waiting.take(shard);
            if (!request.context)
                continue;
            bucket.holder = shard;
            QMetaObject::invokeMethod(request.context.data(), std::move(request.granted),
                                      Qt::QueuedConnection);
        }
    }
};

// The queue waits for the budget's next day by itself.
void LocalIdentifyQueue::Private::hold(Bucket &bucket)
{
    if (isAsking)
        return;
    if (askForBudget && !isAnswered && (!sinceAnswer.isValid() || sinceAnswer.elapsed() > mostAge.count())) {
        ask();
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (Request &request : bucket.waiting) {
        if (!request.context || std::exchange(request.wasTold, true))
            continue;
        QMetaObject::invokeMethod(
            request.context.data(), [held = request.held, error = budget.error(now)] { held(error); },
            Qt::QueuedConnection);
    }
    startResetTimer();
}

// Timers are started in the queue's thread, whoever cancels a turn.
void LocalIdentifyQueue::Private::startResetTimer()
{
    QMetaObject::invokeMethod(
        q,
        [this] {
            const std::scoped_lock lock(mutex);
            const qint64 due = QDateTime::currentDateTimeUtc().msecsTo(budget.resetAt());
            // That time is over and yet there are none: once more in a while.
            constexpr qint64 later = 60'000;
            if (!resetTimer.isActive())
                resetTimer.start(
                    std::chrono::milliseconds(due > 0 ? std::min<qint64>(due + 1000, INT_MAX) : later));
        },
        Qt::QueuedConnection);
}

void LocalIdentifyQueue::Private::ask()
{
    isAsking = true;
    // Without the lock: the source may call back at once.
    QMetaObject::invokeMethod(
        q, [source = askForBudget] { source(); }, Qt::QueuedConnection);
}

void LocalIdentifyQueue::Private::takeAnswer()
{
    isAsking = false;
    isAnswered = true;
    grantAll();
    isAnswered = false;
}

void LocalIdentifyQueue::Private::grantAll()
{
    for (Bucket &bucket : buckets)
        grantNext(bucket);
}

LocalIdentifyQueue::LocalIdentifyQueue(int maxConcurrency, QObject *parent, std::chrono::milliseconds window)
    : QObject(parent), d(std::make_unique<Private>(this))
{
    d->maxConcurrency = std::max(1, maxConcurrency);
    d->window = window;
    d->resetTimer.setSingleShot(true);
    connect(&d->resetTimer, &QTimer::timeout, this, [this] {
        const std::scoped_lock lock(d->mutex);
        if (!d->askForBudget)
            d->grantAll();
        else if (!d->isAsking)
            d->ask();
    });
}

LocalIdentifyQueue::~LocalIdentifyQueue() = default;

void LocalIdentifyQueue::setBudget(const IdentifyBudget &budget)
{
    const std::scoped_lock lock(d->mutex);
    d->budget = budget;
    d->budget.setReserveUsable(d->isReserveUsable);
    d->sinceAnswer.start();
    d->isAsking = false;
    for (Bucket &bucket : d->buckets) {
        for (Request &request : bucket.waiting)
            request.wasTold = false; // Of the new figures.
    }
    // It waits for the reset that the last answer told of.
    QMetaObject::invokeMethod(&d->resetTimer, &QTimer::stop, Qt::QueuedConnection);
    d->takeAnswer();
}

void LocalIdentifyQueue::setBudgetSource(std::function<void()> ask, std::chrono::milliseconds mostAge)
{
    const std::scoped_lock lock(d->mutex);
    d->askForBudget = std::move(ask);
    d->mostAge = mostAge;
}

void LocalIdentifyQueue::budgetUnavailable()
{
    const std::scoped_lock lock(d->mutex);
    d->takeAnswer();
}

IdentifyBudget LocalIdentifyQueue::budget() const
{
    const std::scoped_lock lock(d->mutex);
    return d->budget;
}

void LocalIdentifyQueue::setReserveUsable(bool usable)
{
    const std::scoped_lock lock(d->mutex);
    d->isReserveUsable = usable;
    d->budget.setReserveUsable(usable);
    d->grantAll();
}

void LocalIdentifyQueue::request(ShardId shard, QObject *context, std::function<void()> granted,
                                 std::function<void(const Error &)> held)
{
    const std::scoped_lock lock(d->mutex);
    Bucket &bucket = d->bucketOf(shard);
    if (bucket.holder == shard)
        bucket.holder.reset();
    bucket.waiting.insert(shard, Request{context, std::move(granted), std::move(held)});
    // All shards of a cluster ask within one turn of the event loop; granting in the next keeps their order.
    QMetaObject::invokeMethod(
        this,
        [this, shard] {
            const std::scoped_lock later(d->mutex);
            d->grantNext(d->bucketOf(shard));
        },
        Qt::QueuedConnection);
}

void LocalIdentifyQueue::identified(ShardId shard)
{
    const std::scoped_lock lock(d->mutex);
    Bucket &bucket = d->bucketOf(shard);
    if (bucket.holder == shard)
        bucket.holder.reset();
    bucket.closed = true;
    d->budget.spend(QDateTime::currentDateTimeUtc());
    QMetaObject::invokeMethod(
        this,
        [this, shard] {
            QTimer::singleShot(d->window, Qt::PreciseTimer, this, [this, shard] {
                const std::scoped_lock later(d->mutex);
                Bucket &open = d->bucketOf(shard);
                open.closed = false;
                d->grantNext(open);
            });
        },
        Qt::QueuedConnection);
}

void LocalIdentifyQueue::cancel(ShardId shard)
{
    const std::scoped_lock lock(d->mutex);
    Bucket &bucket = d->bucketOf(shard);
    bucket.waiting.remove(shard);
    if (bucket.holder != shard)
        return;
    bucket.holder.reset();
    d->grantNext(bucket);
}

} // namespace Gateway
