// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>

#include <QByteArray>
#include <QMetaType>
#include <QUrl>

#include <chrono>

namespace Gateway {

//! How many sessions a bot may still start (`session_start_limit`).
struct SessionStartLimit
{
    int total = 1000;                        //!< Until the limit resets.
    int remaining = 1000;                    //!< Of them, not used yet.
    std::chrono::milliseconds resetAfter{0}; //!< From the moment of the answer.
    int maxConcurrency = 1;                  //!< Identifies per 5 s.
    bool isKnown = true; //!< False: the answer did not tell, and total and remaining mean nothing.
};

//! The answer of `GET /gateway/bot`.
struct BotGateway
{
    //! An answer that recommends more is taken for malformed: each shard costs memory.
    static constexpr int mostShards = 65'536;
    //! A cluster that is to run as many as are recommended runs no more than so many; who has more says how
    //! many.
    static constexpr int mostShardsUnasked = 4'096;
    //! What is above in `max_concurrency` counts as this.
    static constexpr int mostConcurrency = 256;

    QUrl url;                            //!< Of the gateway, without the session's parameters.
    int shards = 1;                      //!< The number of shards that the gateway recommends.
    SessionStartLimit sessionStartLimit; //!< As of the moment of the answer.

    //! Reads the JSON answer; on malformed text \a error is set and the result is empty.
    [[nodiscard]] GATEWAY_EXPORT static BotGateway fromJson(const QByteArray &json, Error *error);
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::BotGateway)
