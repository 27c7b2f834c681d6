// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/shardid.h>
#include <gateway/protocol/token.h>
#include <gateway/transport/inflater.h>
#include <gateway/transport/networkconfiguration.h>

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Gateway {

//! How long a shard waits for each step before it takes the connection for dead.
struct SessionTimeouts
{
    std::chrono::milliseconds connect{20'000}; //!< TCP, TLS and WebSocket handshake.
    std::chrono::milliseconds hello{20'000};   //!< From the open WebSocket to HELLO.
    std::chrono::milliseconds ready{60'000};   //!< READY or, after the last replayed event, RESUMED.
    std::chrono::milliseconds close{5'000};    //!< Our close frame until the gateway's.
};

//! The waits between tries: exponential with full jitter, `random(0 .. min(cap, base * 2^tries))`.
struct BackoffPolicy
{
    std::chrono::milliseconds base{1'000}; //!< What is doubled at each try.
    std::chrono::milliseconds cap{60'000}; //!< The longest wait.
};

//! What a shard needs to know before it starts. A plain value.
struct ShardConfiguration
{
    Token token;     //!< Goes into IDENTIFY and RESUME, and nowhere else.
    Intents intents; //!< Which events come; privileged ones must be enabled for the bot.
    ShardId shard;   //!< Set by a cluster, which knows the count.
    QUrl gatewayUrl{QStringLiteral("wss://gateway.discord.gg")}; //!< Without the session's parameters.
    //! Hosts that may get the token although they do not belong to gatewayUrl, or to the cluster's apiUrl:
    //! each with all below it, `*` for any. See GatewayUrlPolicy.
    QStringList allowedGatewayHosts;
    Compression compression = Inflater::best(); //!< By default zstd-stream where this build can inflate it.
    //! What inflates; nothing: the first of Inflater::libraries(). One that cannot inflate `compression`
    //! makes the shard fail.
    std::optional<Inflater::Library> inflater;
    Encoding encoding = Encoding::Json; //!< ETF is decoded to JSON; what is handed out is the same.
    bool payloadCompression = false;    //!< Only with Compression::None and Encoding::Json.
    int largeThreshold = 50;            //!< 50 to 250: guilds over it come without their offline members.
    //! What the bot shows from the start on; see Commands::Presence::toJson().
    std::optional<QJsonObject> presence;
    //! Count dispatches by type and measure how long each payload takes to decode; see ShardSnapshot.
    bool keepsMetrics = false;
    NetworkConfiguration network; //!< Roots of trust and proxy, for the REST interface as well.
    SessionTimeouts timeouts;     //!< For each step.
    BackoffPolicy backoff;        //!< Between tries.
    //! Find out where data spends its time, for ShardSnapshot::stages. It costs a tenth of a microsecond an
    //! event and about one microsecond a read of the socket; nothing when off.
    bool measuresStages = false;
};

} // namespace Gateway
