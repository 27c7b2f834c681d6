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
    int maxConcurrency;
    std::chrono::milliseconds window;
    std::mutex mutex;
    QMap<int, Bucket> buckets;

    Bucket &bucketOf(ShardId shard) { return buckets[shard.bucket(maxConcurrency)]; }

    static void grantNext(Bucket &bucket)
    {
        while (bucket.holder < 0 && !bucket.closed && !bucket.waiting.isEmpty()) {
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

LocalIdentifyQueue::LocalIdentifyQueue(int maxConcurrency, QObject *parent, std::chrono::milliseconds window)
    : QObject(parent), d(new Private{std::max(1, maxConcurrency), window, {}, {}})
{}

LocalIdentifyQueue::~LocalIdentifyQueue() = default;

void LocalIdentifyQueue::request(ShardId shard, QObject *context, std::function<void()> granted)
{
    const std::scoped_lock lock(d->mutex);
    Bucket &bucket = d->bucketOf(shard);
    if (bucket.holder == shard.id)
        bucket.holder = -1;
    bucket.waiting.insert(shard.id, Request{context, std::move(granted)});
    // All shards of a cluster ask within one turn of the event loop; granting in the next keeps their order.
    QMetaObject::invokeMethod(
        this,
        [this, shard] {
            const std::scoped_lock later(d->mutex);
            Private::grantNext(d->bucketOf(shard));
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
    QMetaObject::invokeMethod(
        this,
        [this, shard] {
            QTimer::singleShot(d->window, Qt::PreciseTimer, this, [this, shard] {
                const std::scoped_lock later(d->mutex);
                Bucket &open = d->bucketOf(shard);
                open.closed = false;
                Private::grantNext(open);
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
    Private::grantNext(bucket);
}

} // namespace Gateway
