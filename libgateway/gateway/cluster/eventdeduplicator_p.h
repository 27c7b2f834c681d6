// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/event.h>

#include <QHash>

#include <chrono>
#include <deque>

namespace Gateway {

//! Two sets of shards receive the same events while one takes over from the other; this lets each event
//! through once. Two sessions number their events each for itself, so an event is known by its type and the
//! bytes of its data. What really happened twice is let through twice: occurrences are counted for each set.
class EventDeduplicator
{
public:
    enum class Source {
        Old,
        New,
    };

    //! How long an event is remembered: the most that one set may lag behind the other.
    static constexpr std::chrono::seconds memory{60};

    //! Counts \a event, which \a source received at \a now of a monotonic clock. With \a mayPass it tells
    //! whether the event goes to the user, which it does unless the other set brought it already.
    bool take(const Event &event, Source source, bool mayPass, std::chrono::nanoseconds now);

    //! Whether \a event, which the new set received and had to hold back, never came from the old one and is
    //! owed.
    bool isOwed(const Event &event);

private:
    struct Occurrences
    {
        int old = 0;
        int fresh = 0;
        int passed = 0;
        std::chrono::nanoseconds last{0};
    };

    static std::size_t keyOf(const Event &event);
    void forget(std::chrono::nanoseconds now);

    QHash<std::size_t, Occurrences> m_seen;
    std::deque<std::pair<std::chrono::nanoseconds, std::size_t>> m_order;
};

} // namespace Gateway
