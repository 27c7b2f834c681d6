// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/limits.h>

#include <chrono>
#include <deque>

namespace Gateway {

//! How many payloads may still be sent on a connection: a sliding window of 60 s, with a reserve that only
//! heartbeats, IDENTIFY and RESUME may use. Times are those of a monotonic clock and come as arguments.
//!
//! Protocol: "Limits".
class GATEWAY_EXPORT SendBudget
{
public:
    using Time = std::chrono::nanoseconds;            //!< Of the clock of SessionMachine::Time.
    static constexpr std::chrono::seconds window{60}; //!< In which the limit counts.

    //! A new connection; the reserve is the beats of a window and one more.
    void start(std::chrono::milliseconds heartbeatInterval);

    //! A payload of any kind was sent.
    void sent(Time now);

    //! How many are kept back for heartbeats.
    [[nodiscard]] int reserve() const { return m_reserve; }
    //! How many payloads the window holds now.
    [[nodiscard]] int used(Time now) const;
    //! How many commands may be sent at once.
    [[nodiscard]] int available(Time now) const;
    //! How long until the next command may be sent; 0 when one may now.
    [[nodiscard]] Time wait(Time now) const;

private:
    std::deque<Time> m_sent; //!< The oldest first, never more than the limit.
    int m_reserve = 3;
};

} // namespace Gateway
