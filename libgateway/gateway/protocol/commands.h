// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/presence.h>
#include <gateway/protocol/requests.h>
#include <gateway/protocol/session.h>
#include <gateway/protocol/shardid.h>
#include <gateway/protocol/token.h>

#include <QByteArray>
#include <QJsonObject>

#include <optional>

//! The payloads that a client sends. Those of the session itself are here, as bytes ready for the socket; the
//! commands of users are values in presence.h and requests.h, which are checked before they become bytes.
namespace Gateway::Commands {

//! What IDENTIFY (op 2) says about the client.
struct Identify
{
    Intents intents;                     //!< What events the session gets.
    ShardId shard;                       //!< Sent as `shard`.
    int largeThreshold = 50;             //!< 50 to 250: guilds over it come without their offline members.
    bool payloadCompression = false;     //!< `compress`: some messages arrive as zlib streams of their own.
    QString os;                          //!< Of `properties`: the system.
    QString browser;                     //!< Of `properties`: the library.
    QString device;                      //!< Of `properties`: the library.
    std::optional<QJsonObject> presence; //!< What the bot shows from the start on.
};

//! Op 1; \a sequence below 0 means that nothing was received yet, and is sent as null.
[[nodiscard]] GATEWAY_EXPORT QByteArray heartbeat(qint64 sequence);

//! Op 2. It holds the token: wipe() it when it is sent.
[[nodiscard]] GATEWAY_EXPORT QByteArray identify(const Token &token, const Identify &settings);

//! Op 6. The same.
[[nodiscard]] GATEWAY_EXPORT QByteArray resume(const Token &token, const Session &session);

//! Any payload, without any check: \a op with \a data.
[[nodiscard]] GATEWAY_EXPORT QByteArray payload(int op, const QJsonValue &data);

} // namespace Gateway::Commands
