// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/eventdeduplicator_p.h>

#include <functional>
#include <string_view>

namespace Gateway {

void EventDeduplicator::forget(std::chrono::nanoseconds now)
{
    while (!m_order.empty() && m_order.front().first + memory < now) {
        const auto found = m_seen.constFind(m_order.front().second);
        if (found != m_seen.constEnd() && found->last + memory < now)
            m_seen.erase(found);
        m_order.pop_front();
    }
}

std::size_t EventDeduplicator::keyOf(const Event &event)
{
    // 64 bits over the bytes: two events of one minute collide once in a few billion years.
    const QByteArrayView data = event.rawData();
    return std::hash<std::string_view>()(std::string_view(data.data(), std::size_t(data.size()))) ^
           std::size_t(event.type());
}

bool EventDeduplicator::take(const Event &event, Source source, bool mayPass, std::chrono::nanoseconds now)
{
    forget(now);
    const std::size_t key = keyOf(event);
    m_order.emplace_back(now, key);
    Occurrences &occurrences = m_seen[key];
    occurrences.last = now;
    int &own = source == Source::Old ? occurrences.old : occurrences.fresh;
    ++own;
    if (!mayPass || own <= occurrences.passed)
        return false;
    ++occurrences.passed;
    return true;
}

bool EventDeduplicator::isOwed(const Event &event)
{
    const auto found = m_seen.find(keyOf(event));
    if (found == m_seen.end() || found->fresh <= found->passed)
        return false;
    ++found->passed;
    return true;
}

} // namespace Gateway
