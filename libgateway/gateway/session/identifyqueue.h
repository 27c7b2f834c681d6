// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>
#include <gateway/protocol/limits.h>
#include <gateway/protocol/shardid.h>
#include <gateway/session/identifybudget.h>

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Gateway {

//! Lets shards identify one after another. An implementation may live in another process; the local one
//! is LocalIdentifyQueue. All functions are thread-safe; shards call them from their own threads.
//!
//! Protocol: "Limits", identify.
class GATEWAY_EXPORT IdentifyQueue
{
public:
    virtual ~IdentifyQueue();

    //! Asks for the turn of \a shard. When it comes, \a granted runs in the thread of \a context, unless
    //! that was destroyed or the request cancelled; \a held runs there when the queue lets nobody go for now,
    //! and says why. A shard asks once at a time.
    virtual void request(ShardId shard, QObject *context, std::function<void()> granted,
                         std::function<void(const Error &)> held) = 0;

    //! The shard has sent its IDENTIFY: the window of its bucket counts from now.
    virtual void identified(ShardId shard) = 0;

    //! The shard does not want its turn any more, or did not use it: the next may go at once.
    virtual void cancel(ShardId shard) = 0;

protected:
    IdentifyQueue() = default;
    Q_DISABLE_COPY_MOVE(IdentifyQueue)
};

//! The identify queue of one process: `maxConcurrency` buckets, in each one identify per window, in the order
//! of shard ids, as long as the budget of session starts allows. It does its timing in the thread in which it
//! was made, which needs an event loop.
class GATEWAY_EXPORT LocalIdentifyQueue : public QObject, public IdentifyQueue
{
    Q_OBJECT

public:
    //! A queue without a budget, for \a maxConcurrency identifies in each \a window.
    explicit LocalIdentifyQueue(int maxConcurrency = 1, QObject *parent = nullptr,
                                std::chrono::milliseconds window = Limits::identifyWindow);
    ~LocalIdentifyQueue() override;

    //! The session starts that are left; without it there is no limit. Whether the reserve may be used stays
    //! as it was.
    void setBudget(const IdentifyBudget &budget);
    //! \a ask finds out anew what is left, in the queue's thread, and calls setBudget(), or
    //! budgetUnavailable() when it cannot; not from inside. It is called before shards are held when the last
    //! answer is older than \a mostAge, and when the time has come at which there are more.
    void setBudgetSource(std::function<void()> ask,
                         std::chrono::milliseconds mostAge = std::chrono::minutes(5));
    //! What was known is all there is to go by.
    void budgetUnavailable();
    [[nodiscard]] IdentifyBudget budget() const; //!< As it stands now.
    //! Go on below the reserve, down to the last session start; held shards go at once.
    void setReserveUsable(bool usable);

    void request(ShardId shard, QObject *context, std::function<void()> granted,
                 std::function<void(const Error &)> held) override;
    void identified(ShardId shard) override;
    void cancel(ShardId shard) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway
