// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/identifyqueue.h>

#include <QMap>
#include <QPointer>
#include <QTimer>

#include <mutex>

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
    QMap<int, Request> waiting; //!< By shard id, so that the lowest goes first.
    int holder = -1;            //!< The shard that was let go and has not identified yet.
    bool closed = false;        //!< An identify was sent less than a window ago.
};

} // namespace

// Shards call from their threads, timers fire in the queue's: every touch of the buckets is locked, and
// timers are started by a call into the queue's thread.
class LocalIdentifyQueue::Private
{
public:
    int maxConcurrency = 1;
    std::chrono::milliseconds window{0};
    mutable std::mutex mutex;
    QMap<int, Bucket> buckets;

    void hold(Bucket &bucket);
    void grantAll();
    Bucket &bucketOf(ShardId shard) { return buckets[shard.bucket(maxConcurrency)]; }

    IdentifyBudget budget;
    QTimer resetTimer;

    void grantNext(Bucket &bucket)
    {
        while (bucket.holder < 0 && !bucket.closed && !bucket.waiting.isEmpty()) {
            if (!budget.allows(QDateTime::currentDateTimeUtc())) {
                hold(bucket);
                return;
            }
            const int id = bucket.waiting.firstKey();
            Request request = bucket.waiting.take(id);
            if (!request.context)
                continue;
            bucket.holder = id;
            QMetaObject::invokeMethod(request.context.data(), std::move(request.granted),
                                      Qt::QueuedConnection);
        }
    }
};

// The queue waits for the budget's next day by itself.
void LocalIdentifyQueue::Private::hold(Bucket &bucket)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (Request &request : bucket.waiting) {
        if (!request.context || std::exchange(request.wasTold, true))
            continue;
        QMetaObject::invokeMethod(
            request.context.data(), [held = request.held, error = budget.error(now)] { held(error); },
            Qt::QueuedConnection);
    }
    if (!resetTimer.isActive())
        resetTimer.start(std::chrono::milliseconds(
            std::clamp<qint64>(now.msecsTo(budget.resetAt()) + 1000, 1000, INT_MAX)));
}

void LocalIdentifyQueue::Private::grantAll()
{
    for (Bucket &bucket : buckets)
        grantNext(bucket);
}

LocalIdentifyQueue::LocalIdentifyQueue(int maxConcurrency, QObject *parent, std::chrono::milliseconds window)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->maxConcurrency = std::max(1, maxConcurrency);
    d->window = window;
    d->resetTimer.setSingleShot(true);
    connect(&d->resetTimer, &QTimer::timeout, this, [this] {
        const std::scoped_lock lock(d->mutex);
        d->grantAll();
    });
}

LocalIdentifyQueue::~LocalIdentifyQueue() = default;

void LocalIdentifyQueue::setBudget(const IdentifyBudget &budget)
{
    const std::scoped_lock lock(d->mutex);
    d->budget = budget;
    d->grantAll();
}

IdentifyBudget LocalIdentifyQueue::budget() const
{
    const std::scoped_lock lock(d->mutex);
    return d->budget;
}

void LocalIdentifyQueue::setReserveUsable(bool usable)
{
    const std::scoped_lock lock(d->mutex);
    d->budget.setReserveUsable(usable);
    d->grantAll();
}

void LocalIdentifyQueue::request(ShardId shard, QObject *context, std::function<void()> granted,
                                 std::function<void(const Error &)> held)
{
    const std::scoped_lock lock(d->mutex);
    Bucket &bucket = d->bucketOf(shard);
    if (bucket.holder == shard.id)
        bucket.holder = -1;
    bucket.waiting.insert(shard.id, Request{context, std::move(granted), std::move(held)});
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
    if (bucket.holder == shard.id)
        bucket.holder = -1;
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
    bucket.waiting.remove(shard.id);
    if (bucket.holder != shard.id)
        return;
    bucket.holder = -1;
    d->grantNext(bucket);
}

} // namespace Gateway
