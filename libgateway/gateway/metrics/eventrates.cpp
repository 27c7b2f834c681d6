// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/eventrates.h>

namespace Gateway {

EventRates::EventRates(std::chrono::milliseconds window) : m_window(window) {}

void EventRates::add(const ShardSnapshot &snapshot)
{
    QList<Sample> &samples = m_samples[snapshot.shard.id];
    // A shard that was made anew counts from 0 again.
    if (!samples.isEmpty() && snapshot.events < samples.constLast().events)
        samples.clear();
    samples.append({snapshot.timestamp, snapshot.events, snapshot.bytesReceived, snapshot.bytesInflated});
    // One sample at or before the window's start stays, so that the window is always covered.
    while (samples.size() > 2 && samples[1].timestamp <= snapshot.timestamp - m_window.count())
        samples.removeFirst();
}

void EventRates::clear()
{
    m_samples.clear();
}

EventRates::Rates EventRates::rates(int shard) const
{
    const auto found = m_samples.constFind(shard);
    if (found == m_samples.constEnd() || found->size() < 2)
        return {};
    const Sample &first = found->constFirst();
    const Sample &last = found->constLast();
    const double seconds = double(last.timestamp - first.timestamp) / 1e9;
    if (seconds <= 0)
        return {};
    return {double(last.events - first.events) / seconds,
            double(last.bytesReceived - first.bytesReceived) / seconds,
            double(last.bytesInflated - first.bytesInflated) / seconds};
}

EventRates::Rates EventRates::total() const
{
    Rates sum;
    for (auto shard = m_samples.keyBegin(); shard != m_samples.keyEnd(); ++shard) {
        const Rates one = rates(*shard);
        sum.eventsPerSecond += one.eventsPerSecond;
        sum.bytesReceivedPerSecond += one.bytesReceivedPerSecond;
        sum.bytesInflatedPerSecond += one.bytesInflatedPerSecond;
    }
    return sum;
}

} // namespace Gateway
