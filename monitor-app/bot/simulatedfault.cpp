// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedfault.h"

#include <gateway/simulator/simulator.h>

void SimulatedFault::strike(Gateway::Simulator *simulator) const
{
    switch (kind) {
    case Kind::DropConnection:
        return simulator->dropConnections(shard);
    case Kind::Reconnect:
        return simulator->sendReconnect(shard);
    case Kind::InvalidateResumable:
        return simulator->sendInvalidSession(true, shard);
    case Kind::InvalidateNotResumable:
        return simulator->sendInvalidSession(false, shard);
    case Kind::RequestHeartbeat:
        return simulator->sendHeartbeatRequest(shard);
    case Kind::CloseWithCode:
        return simulator->closeConnections(closeCode, shard);
    case Kind::StopAcknowledging:
        return simulator->setAcknowledging(false);
    case Kind::Acknowledge:
        return simulator->setAcknowledging(true);
    }
}
