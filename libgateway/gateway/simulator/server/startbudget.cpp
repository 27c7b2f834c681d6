// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/shardid.h>
#include <gateway/simulator/server/startbudget_p.h>

#include <algorithm>

namespace Gateway {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds period = 24h;
// A client counts from when it sent, this side from when it received: the first of two may have been slow.
constexpr auto tolerance = 150ms;

} // namespace

StartBudget::StartBudget(int total, int maxConcurrency, std::chrono::milliseconds window)
    : m_total(total), m_remaining(total), m_maxConcurrency(std::max(1, maxConcurrency)), m_window(window)
{
    m_clock.start();
}

StartBudget::Verdict StartBudget::take(int shardId)
{
    renew();
    if (m_remaining <= 0)
        return Verdict::Exhausted;
    const qint64 now = m_clock.elapsed();
    const int bucket = ShardId{shardId, 1}.bucket(m_maxConcurrency);
    const auto last = m_lastOfBucket.find(bucket);
    if (last != m_lastOfBucket.end() &&
        now - last->second <
            (m_window - std::min<std::chrono::milliseconds>(tolerance, m_window / 4)).count())
        return Verdict::TooSoon;
    m_lastOfBucket[bucket] = now;
    if (m_periodBegan < 0)
        m_periodBegan = now;
    --m_remaining;
    return Verdict::Granted;
}

void StartBudget::exhaust()
{
    m_remaining = 0;
    if (m_periodBegan < 0)
        m_periodBegan = m_clock.elapsed();
}

int StartBudget::remaining()
{
    renew();
    return m_remaining;
}

std::chrono::milliseconds StartBudget::resetAfter()
{
    renew();
    if (m_periodBegan < 0)
        return 0ms;
    return period - std::chrono::milliseconds(m_clock.elapsed() - m_periodBegan);
}

void StartBudget::renew()
{
    if (m_periodBegan >= 0 && m_clock.elapsed() - m_periodBegan >= period.count()) {
        m_periodBegan = -1;
        m_remaining = m_total;
    }
}

} // namespace Gateway
