// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace Gateway {
class Simulator;
} // namespace Gateway

//! Something that goes wrong on demand at the embedded simulator. A plain value.
struct SimulatedFault
{
    enum class Kind {
        DropConnection,         //!< TCP goes away without a close frame.
        Reconnect,              //!< Op 7.
        InvalidateResumable,    //!< Op 9 with d = true.
        InvalidateNotResumable, //!< Op 9 with d = false.
        RequestHeartbeat,       //!< Op 1.
        CloseWithCode,
        StopAcknowledging, //!< Of all shards: heartbeats get no ACK.
        Acknowledge,       //!< Of all shards: heartbeats get their ACK again.
    };

    Kind kind = Kind::DropConnection;
    int shard = -1;    //!< -1: every shard.
    int closeCode = 0; //!< Of CloseWithCode.

    //! Lets it happen; in the thread of \a simulator.
    void strike(Gateway::Simulator *simulator) const;

    bool operator==(const SimulatedFault &) const = default;
};

Q_DECLARE_METATYPE(SimulatedFault)
