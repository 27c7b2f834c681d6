// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/transport/stagetimes.h>

#include <chrono>
#include <optional>

namespace Gateway {

//! Adds up how long one shard is in each stage. All times are nanoseconds of the steady clock and come as
//! arguments. Used in the shard's thread.
//!
//! The unit is a read: the socket has something, all of it is read, inflated, decoded and handed out, and
//! then the thread goes elsewhere.
class GATEWAY_EXPORT StageClock
{
public:
    using Time = std::chrono::nanoseconds;

    [[nodiscard]] static Time now() { return std::chrono::steady_clock::now().time_since_epoch(); }

    //! A read begins; what it reads came at \a arrival, if the system tells.
    void beginRead(Time now, std::optional<Time> arrival);
    void endRead(Time now);
    [[nodiscard]] bool isReading() const { return m_isReading; }

    //! Within a read: so much of it belongs to \a stage and not to Decoding, which is the rest.
    void spend(Stage stage, Time time);
    //! Within a read: so much of it is counted elsewhere.
    void leaveOut(Time time) { m_apart += time; }

    //! Until now the thread waited for those who take the events, which is no waiting in the socket.
    void heldUp(Time now) { m_free = now; }

    //! Within the read of a heartbeat's ACK: \a roundTrip until now.
    void takeRoundTrip(Time now, Time roundTrip);

    [[nodiscard]] const StageTimes &times() const { return m_times; }

private:
    StageTimes m_times{.measured = true};
    Time m_began{0};
    Time m_arrival{0};
    Time m_apart{0}; //!< Of this read, what is not Decoding.
    Time m_free{0};  //!< Since when the shard has had nothing to do.
    Time m_oneWay{0};
    bool m_isReading = false;
};

} // namespace Gateway
