// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/session/shardconfiguration.h>

#include <algorithm>
#include <chrono>

namespace Gateway {

//! The wait before the next try: exponential with full jitter and a cap, see BackoffPolicy. The first try
//! after a session was healthy goes at once.
class Backoff
{
public:
    //! Begins as after reset().
    explicit Backoff(BackoffPolicy policy) : m_policy(policy) {}

    //! How many tries failed since the last READY or RESUMED that lasted.
    [[nodiscard]] int tries() const { return m_tries; }

    //! Counts a failed try; \a random in [0, 1) chooses the wait.
    [[nodiscard]] std::chrono::milliseconds next(double random)
    {
        const int exponent = std::min(m_tries++, 20);
        if (exponent == 0)
            return std::chrono::milliseconds(0);
        const std::chrono::milliseconds most =
            std::min<std::chrono::milliseconds>(m_policy.cap, m_policy.base * (qint64(1) << exponent));
        return std::chrono::milliseconds(qint64(random * double(most.count())));
    }

    //! A session became ready: the next try goes at once.
    void reset() { m_tries = 0; }

private:
    BackoffPolicy m_policy;
    int m_tries = 0;
};

} // namespace Gateway
