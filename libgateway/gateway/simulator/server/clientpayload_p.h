// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/token.h>
#include <gateway/simulator/server/simulatedsession_p.h>

#include <QJsonValue>

#include <variant>

namespace Gateway {

//! Why a connection is closed.
struct Refusal
{
    int code;
    QString reason;
};

//! What a client chose for its connection.
struct ConnectionParameters
{
    Compression compression = Compression::None;
    Encoding encoding = Encoding::Json;
};

//! The connection's parameters that its URL gives, or why it is refused. `v` must be there and 10, `encoding`
//! json (also when it is missing) or etf, `compress` one that this build has. What can never work is refused
//! with 4012, which no client tries again.
[[nodiscard]] std::variant<ConnectionParameters, Refusal> readParameters(const QUrl &url);

//! An IDENTIFY with a right token and shard and possible intents, or why it is refused.
[[nodiscard]] std::variant<SessionSettings, Refusal> readIdentify(const QJsonValue &data, const Token &token,
                                                                  Intents enabled);

//! RESUME (op 6).
struct ResumeRequest
{
    QByteArray sessionId;
    qint64 sequence = 0;
};
[[nodiscard]] std::variant<ResumeRequest, Refusal> readResume(const QJsonValue &data, const Token &token);

//! The shard that an IDENTIFY names, for the record; -1 without one.
[[nodiscard]] int namedShard(const QJsonValue &data);

} // namespace Gateway
