// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

//! Threads with one worker each, which is deleted with its thread. Those begun last end first.
class WorkerThreads
{
public:
    WorkerThreads() = default;
    ~WorkerThreads() { end(); }
    Q_DISABLE_COPY_MOVE(WorkerThreads)

    template <typename Worker>
    Worker *start(Worker *worker, const QString &name)
    {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(name);
        worker->moveToThread(thread.get());
        QObject::connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
        thread->start();
        m_threads.push_back(std::move(thread));
        return worker;
    }

    //! Ends all threads and waits for them.
    void end()
    {
        while (!m_threads.empty()) {
            m_threads.back()->quit();
            m_threads.back()->wait();
            m_threads.pop_back();
        }
    }

private:
    std::vector<std::unique_ptr<QThread>> m_threads;
};
