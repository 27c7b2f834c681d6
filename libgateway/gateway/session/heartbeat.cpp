// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/limits.h>
#include <gateway/session/heartbeat.h>
#include <gateway/session/sendbudget.h>

#include <numeric>

namespace Gateway {

static constexpr qsizetype averagedLatencies = 20;

std::chrono::milliseconds Heartbeat::start(std::chrono::milliseconds interval, Time now, double jitter)
{
    m_interval = interval;
    m_waiting = false;
    const std::chrono::milliseconds first(qint64(jitter * double(interval.count())));
    m_dueAt = now + first;
    return first;
}

std::chrono::milliseconds Heartbeat::scheduleNext(Time now)
{
    // From when it was due, not from when it fired, so that beats do not drift.
    m_dueAt += m_interval;
    return std::chrono::ceil<std::chrono::milliseconds>(m_dueAt - now);
}

bool Heartbeat::takeRequest(Time now)
{
    if (now - m_requestsSince > SendBudget::window) {
        m_requestsSince = now;
        m_requests = 0;
    }
    if (++m_requests <= Limits::sentPayloadsPerMinute)
        return true;
    m_requests = 0;
    return false;
}

void Heartbeat::sent(Time now)
{
    // A beat that the gateway asked for may overlap another: the ACK is measured from the first.
    if (!m_waiting)
        m_sentAt = now;
    m_waiting = true;
}

bool Heartbeat::acknowledged(Time now)
{
    if (!m_waiting)
        return false;
    m_waiting = false;
    m_latencies.append(now - m_sentAt);
    if (m_latencies.size() > averagedLatencies)
        m_latencies.removeFirst();
    return true;
}

Heartbeat::Time Heartbeat::latency() const
{
    return m_latencies.isEmpty() ? Time(-1) : m_latencies.constLast();
}

Heartbeat::Time Heartbeat::average() const
{
    if (m_latencies.isEmpty())
        return Time(-1);
    return std::accumulate(m_latencies.begin(), m_latencies.end(), Time(0)) / m_latencies.size();
}

} // namespace Gateway
