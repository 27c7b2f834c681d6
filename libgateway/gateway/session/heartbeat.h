// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

#include <QList>

#include <chrono>

namespace Gateway {

//! The heartbeats of a shard: what was sent, what was acknowledged, and how long it took. Times are those of
//! a monotonic clock and come as arguments.
//!
//! Protocol: "The life of a session", 2.
class GATEWAY_EXPORT Heartbeat
{
public:
    using Time = std::chrono::nanoseconds; //!< Of the clock of SessionMachine::Time.

    //! A new connection said HELLO; latencies of earlier ones are kept. Returns how long until the first beat
    //! is due, which \a jitter in [0, 1) chooses.
    std::chrono::milliseconds start(std::chrono::milliseconds interval, Time now, double jitter);

    //! As HELLO asked for.
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }

    //! Asked when the timer of a beat fired: whether so much time has passed since it was due that the
    //! machine must have slept.
    [[nodiscard]] bool isLate(Time now) const { return now - m_dueAt > m_interval; }

    //! The beat that was due went out. Returns how long until the next.
    std::chrono::milliseconds scheduleNext(Time now);

    void sent(Time now); //!< A heartbeat was sent.

    //! The gateway asks for a beat at once (op 1). Returns false when it has asked for more than it allows in
    //! a minute: each answer costs memory when nobody reads it.
    [[nodiscard]] bool takeRequest(Time now);

    //! An ACK came. Returns whether a beat was waiting for it.
    bool acknowledged(Time now);

    //! Whether a beat has had no ACK for so long that the connection is dead, asked when the next is due.
    //! A beat that the gateway asked for a moment ago is not overdue.
    [[nodiscard]] bool isOverdue(Time now) const { return m_waiting && now - m_sentAt >= m_interval / 2; }

    //! How long a beat has waited for its ACK; -1: none waits.
    [[nodiscard]] Time awaited(Time now) const { return m_waiting ? now - m_sentAt : Time(-1); }

    [[nodiscard]] Time latency() const; //!< Of the last ACK; -1 before the first.
    [[nodiscard]] Time average() const; //!< Over the last 20; -1 before the first.

private:
    std::chrono::milliseconds m_interval{0};
    Time m_dueAt{0};
    Time m_sentAt{0};
    Time m_requestsSince{0}; //!< When the count of m_requests began.
    int m_requests = 0;
    bool m_waiting = false;
    QList<Time> m_latencies;
};

} // namespace Gateway
