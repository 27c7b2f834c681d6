// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/event.h>
#include <gateway/session/shardsnapshot.h>
#include <gateway/session/shardstate.h>

#include <QDateTime>
#include <QString>

#include <variant>

namespace Gateway {

//! The first line of a capture: by whom it was written.
struct CaptureHeader
{
    static constexpr int currentVersion = 1; //!< Of the format that this library writes.

    int version = currentVersion; //!< Of the format; a reader refuses greater ones.
    QDateTime created;            //!< UTC.
    QString program;              //!< Such as `libgateway 0.1.0`.
    QString qt;                   //!< The version of Qt.
    int apiVersion = 0;           //!< Of the gateway.
};

//! A change of a shard's state, as a capture holds it.
struct CapturedTransition
{
    ShardId shard;         //!< Whose state changed.
    Transition transition; //!< As Shard::stateChanged() told it.
};

//! One line of a capture. Snapshots carry counters and the state's name, not its last transition.
using CaptureRecord = std::variant<CaptureHeader, Event, CapturedTransition, ShardSnapshot>;

} // namespace Gateway
