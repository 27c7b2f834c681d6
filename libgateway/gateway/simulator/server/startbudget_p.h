// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <unordered_map>

namespace Gateway {

//! Counts identifies: how many sessions a bot may still start, and whether a bucket was used too lately.
class StartBudget
{
public:
    StartBudget(int total, int maxConcurrency, std::chrono::milliseconds window);

    enum class Verdict {
        Granted,
        TooSoon,   //!< The bucket's last identify is less than the window ago.
        Exhausted, //!< No session start is left.
    };
    //! An identify of shard \a shardId; only Granted costs a session start.
    [[nodiscard]] Verdict take(int shardId);

    [[nodiscard]] int total() const { return m_total; }
    //! Nothing is left until the period is over.
    void exhaust();
    [[nodiscard]] int remaining();
    //! Until the starts are all there again; 0 while none is used.
    [[nodiscard]] std::chrono::milliseconds resetAfter();

private:
    void renew();

    int m_total;
    int m_remaining;
    int m_maxConcurrency;
    std::chrono::milliseconds m_window;
    QElapsedTimer m_clock;
    qint64 m_periodBegan = -1;
    std::unordered_map<int, qint64> m_lastOfBucket;
};

} // namespace Gateway
