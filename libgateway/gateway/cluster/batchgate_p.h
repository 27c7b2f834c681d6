// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace Gateway {

//! Stands between a worker thread and the cluster's: counts the batches that were emitted and not yet taken,
//! and holds the worker up while they are more than memory should be spent on. What it does not read
//! meanwhile stays with the gateway, so that a slow reader of events slows the session down and does not fill
//! the memory. Thread-safe.
class BatchGate
{
public:
    //! Bytes that may be under way before the worker waits.
    static constexpr qint64 limit = qint64(64) * 1024 * 1024;

    //! By the worker: a batch of \a bytes is emitted. Returns when there is room for the next, and whether
    //! it had to wait for that.
    bool pass(qint64 bytes)
    {
        std::unique_lock lock(m_mutex);
        ++m_batches;
        m_bytes += bytes;
        bool hasWaited = false;
        while (m_bytes > limit && !m_isOpen) {
            m_taken.wait(lock);
            hasWaited = true;
        }
        return hasWaited;
    }

    //! By the cluster: a batch of \a bytes was dealt with.
    void take(qint64 bytes)
    {
        const std::scoped_lock lock(m_mutex);
        --m_batches;
        m_bytes -= bytes;
        m_taken.notify_one();
    }

    //! As take(), when the last copy of the result is gone, in whatever thread.
    [[nodiscard]] static std::shared_ptr<const void> takeLater(std::shared_ptr<BatchGate> gate, qint64 bytes)
    {
        return {nullptr, [gate = std::move(gate), bytes](const void *) {
                    gate->take(bytes);
                }};
    }

    //! By the cluster: nothing is taken any more, and nobody waits from now on.
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
        m_taken.notify_one();
    }

    [[nodiscard]] int batches() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_batches;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_taken;
    qint64 m_bytes = 0;
    int m_batches = 0;
    bool m_isOpen = false;
};

} // namespace Gateway
