// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/session/shardsnapshot.h>

#include <QLatin1String>

#include <array>

namespace Gateway {

//! The counters of a snapshot by the names that a capture gives them.
struct SnapshotField
{
    QLatin1String name;
    qint64 ShardSnapshot::*member;
};

inline constexpr std::array snapshotFields{
    SnapshotField{QLatin1String("seq"), &ShardSnapshot::sequence},
    SnapshotField{QLatin1String("events"), &ShardSnapshot::events},
    SnapshotField{QLatin1String("payloads"), &ShardSnapshot::payloads},
    SnapshotField{QLatin1String("bytes_received"), &ShardSnapshot::bytesReceived},
    SnapshotField{QLatin1String("bytes_inflated"), &ShardSnapshot::bytesInflated},
    SnapshotField{QLatin1String("bytes_sent"), &ShardSnapshot::bytesSent},
    SnapshotField{QLatin1String("identifies"), &ShardSnapshot::identifies},
    SnapshotField{QLatin1String("resumes"), &ShardSnapshot::resumes},
    SnapshotField{QLatin1String("reconnects"), &ShardSnapshot::reconnects},
    SnapshotField{QLatin1String("replayed"), &ShardSnapshot::replayed},
    SnapshotField{QLatin1String("gaps"), &ShardSnapshot::gaps},
    SnapshotField{QLatin1String("duplicates"), &ShardSnapshot::duplicates},
    SnapshotField{QLatin1String("missed_acks"), &ShardSnapshot::missedAcks},
    SnapshotField{QLatin1String("queued_commands"), &ShardSnapshot::queuedCommands},
    SnapshotField{QLatin1String("guilds"), &ShardSnapshot::guilds},
    SnapshotField{QLatin1String("guilds_awaited"), &ShardSnapshot::guildsAwaited},
    SnapshotField{QLatin1String("guild_outages"), &ShardSnapshot::guildOutages},
    SnapshotField{QLatin1String("filtered"), &ShardSnapshot::filtered},
};

struct StageField
{
    QLatin1String name; //!< Its value is in nanoseconds.
    Stage stage;
};

inline constexpr std::array stageFields{
    StageField{QLatin1String("network_ns"), Stage::Network},
    StageField{QLatin1String("socket_ns"), Stage::Socket},
    StageField{QLatin1String("inflating_ns"), Stage::Inflating},
    StageField{QLatin1String("decoding_ns"), Stage::Decoding},
    StageField{QLatin1String("slots_ns"), Stage::Slots},
};

struct InflaterField
{
    QLatin1String name;
    qint64 InflaterStatistics::*member;
};

inline constexpr std::array inflaterFields{
    InflaterField{QLatin1String("payloads"), &InflaterStatistics::payloads},
    InflaterField{QLatin1String("bytes_in"), &InflaterStatistics::bytesIn},
    InflaterField{QLatin1String("bytes_out"), &InflaterStatistics::bytesOut},
    InflaterField{QLatin1String("nanoseconds"), &InflaterStatistics::nanoseconds},
    InflaterField{QLatin1String("offered"), &InflaterStatistics::offered},
    InflaterField{QLatin1String("capacity"), &InflaterStatistics::capacity},
    InflaterField{QLatin1String("peak_capacity"), &InflaterStatistics::peakCapacity},
    InflaterField{QLatin1String("used"), &InflaterStatistics::used},
    InflaterField{QLatin1String("window_memory"), &InflaterStatistics::windowMemory},
};

} // namespace Gateway
