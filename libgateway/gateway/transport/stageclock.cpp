// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/stageclock_p.h>

#include <algorithm>

namespace Gateway {

void StageClock::beginRead(Time now, std::optional<Time> arrival)
{
    m_isReading = true;
    m_began = now;
    m_apart = Time(0);
    m_arrival = std::min(arrival.value_or(now), now);
    m_times.knowsSocket = m_times.knowsSocket || arrival;
    ++m_times.reads;
    m_times[Stage::Network] += m_oneWay.count();
    // What came while the shard was at work waited for that work, which is counted where it belongs.
    m_times[Stage::Socket] += std::max(Time(0), now - std::max(m_arrival, m_free)).count();
}

void StageClock::endRead(Time now)
{
    m_isReading = false;
    m_times[Stage::Decoding] += std::max(Time(0), now - m_began - m_apart).count();
    m_free = now;
}

void StageClock::spend(Stage stage, Time time)
{
    m_times[stage] += time.count();
    m_apart += time;
}

void StageClock::takeRoundTrip(Time now, Time roundTrip)
{
    const Time own = m_isReading ? now - m_arrival : Time(0);
    m_oneWay = std::max(Time(0), roundTrip - own) / 2;
}

} // namespace Gateway
