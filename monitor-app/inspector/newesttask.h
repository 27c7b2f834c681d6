// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

//! Asks whether the work that it was given to is wanted no more, because newer work waits.
using Overtaken = std::function<bool()>;

//! Runs work in a thread of its own, one after another. Only what was asked for last is delivered; work
//! before it is told to stop. Used from the GUI thread.
class NewestTask
{
public:
    //! Results are taken in the thread of \a owner, which outlives this object.
    explicit NewestTask(QObject *owner) : m_owner(owner), m_newest(std::make_shared<std::atomic<quint64>>(0))
    {
        m_pool.setMaxThreadCount(1);
    }
    ~NewestTask()
    {
        cancel();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(NewestTask)

    //! Calls \a work(Overtaken) in the worker and \a take with its result in the owner's thread.
    template <typename Work, typename Take>
    void start(Work work, Take take)
    {
        const quint64 number = ++*m_newest;
        m_pool.clear();
        m_pool.start(
            [owner = m_owner, newest = m_newest, number, work = std::move(work), take = std::move(take)] {
                const Overtaken overtaken = [newest, number] {
                    return newest->load(std::memory_order_relaxed) != number;
                };
                if (overtaken())
                    return;
                auto result = work(overtaken);
                QMetaObject::invokeMethod(
                    owner,
                    [newest, number, take, result = std::move(result)] {
                        if (newest->load() == number) {
                            newest->fetch_add(1); // It is delivered: nothing is under way.
                            take(result);
                        }
                    },
                    Qt::QueuedConnection);
            });
    }

    //! Nothing that was asked for is delivered any more.
    void cancel()
    {
        ++*m_newest;
        m_pool.clear();
    }

private:
    QObject *m_owner;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    QThreadPool m_pool;
};
