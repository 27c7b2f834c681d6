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

    //! A new connection said HELLO; latencies of earlier ones are kept.
    void start(std::chrono::milliseconds interval);

    //! As HELLO asked for.
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }

    void sent(Time now); //!< A heartbeat was sent.

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
    Time m_sentAt{0};
    bool m_waiting = false;
    QList<Time> m_latencies;
};

} // namespace Gateway
