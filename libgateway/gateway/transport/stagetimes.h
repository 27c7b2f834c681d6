// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QtGlobal>

#include <array>

namespace Gateway {

//! What an event goes through between the gateway and the end of the slots that it was meant for.
enum class Stage {
    Network,   //!< On the way: half a heartbeat's round trip, less what we did with its ACK.
    Socket,    //!< Come, but not read: the thread was at something else than this shard.
    Inflating, //!< In the inflater.
    Decoding,  //!< TLS, frames, the scan of the envelope, ETF.
    Slots,     //!< In those who take events. Of a cluster: until its batch is let go.
};

//! In the order of an event's way.
inline constexpr std::array allStages{Stage::Network, Stage::Socket, Stage::Inflating, Stage::Decoding,
                                      Stage::Slots};

//! How long the data of one shard was in each stage, in all since the shard was made: a plain value, of which
//! differences tell. No moment is counted in two stages but for the network's: while a shard works off what
//! came before, nothing counts as waiting in the socket.
struct StageTimes
{
    std::array<qint64, allStages.size()> nanoseconds{}; //!< By Stage; see operator[]().
    qint64 reads = 0;      //!< How often the socket was read; what comes at once is read at once.
    bool measured = false; //!< See ShardConfiguration::measuresStages.

    //! Whether the system tells how long bytes waited in the socket (Linux). Else that stage stays 0.
    bool knowsSocket = false;

    //! Nanoseconds in \a stage.
    [[nodiscard]] qint64 &operator[](Stage stage) { return nanoseconds[std::size_t(stage)]; }
    //! Nanoseconds in \a stage.
    [[nodiscard]] qint64 operator[](Stage stage) const { return nanoseconds[std::size_t(stage)]; }

    bool operator==(const StageTimes &) const = default;
};

} // namespace Gateway
