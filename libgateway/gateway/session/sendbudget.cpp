// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/session/sendbudget.h>

#include <QtGlobal>

#include <algorithm>

namespace Gateway {

void SendBudget::start(std::chrono::milliseconds heartbeatInterval)
{
    m_sent.clear();
    const auto interval = std::max(heartbeatInterval, std::chrono::milliseconds(1));
    const auto beats =
        (std::chrono::milliseconds(window) + interval - std::chrono::milliseconds(1)) / interval;
    // An absurdly short interval must not leave nothing for commands.
    m_reserve = int(std::min<qint64>(beats + 1, Limits::sentPayloadsPerMinute / 2));
}

void SendBudget::sent(Time now)
{
    m_sent.push_back(now);
    if (m_sent.size() > Limits::sentPayloadsPerMinute)
        m_sent.pop_front();
}

int SendBudget::used(Time now) const
{
    // The window is closed at its end: a payload that is exactly as old as it still counts.
    const auto first = std::lower_bound(m_sent.begin(), m_sent.end(), now - window);
    return int(m_sent.end() - first);
}

int SendBudget::available(Time now) const
{
    return std::max(0, Limits::sentPayloadsPerMinute - m_reserve - used(now));
}

SendBudget::Time SendBudget::wait(Time now) const
{
    const int excess = used(now) - (Limits::sentPayloadsPerMinute - m_reserve) + 1;
    if (excess <= 0)
        return Time(0);
    // When so many of the oldest have left the window, there is room for one.
    const auto first = std::lower_bound(m_sent.begin(), m_sent.end(), now - window);
    return *(first + (excess - 1)) + window - now + Time(1);
}

} // namespace Gateway
