// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/payload/event.h>

#include <QByteArray>

//! Events as a shard would record them.
namespace MadeEvents {

inline Gateway::Event fromPayload(const QByteArray &payload, qint64 time = 1, int shard = 0,
                                  Gateway::Event::Direction direction = Gateway::Event::Direction::Received)
{
    Gateway::Error error;
    const Gateway::Envelope envelope = Gateway::Envelope::scan(payload, &error);
    Q_ASSERT(!error);
    return Gateway::Event(payload, envelope, {{shard, 4}, direction, time, payload.size() / 4, false});
}

inline Gateway::Event dispatch(const QByteArray &type, const QByteArray &data, qint64 time = 1, int shard = 0)
{
    // A time of today in nanoseconds is no sequence that a gateway may send.
    const QByteArray payload = R"({"t":")" + type + R"(","s":)" +
                               QByteArray::number(time % 1'000'000'000'000) + R"(,"op":0,"d":)" + data + '}';
    return fromPayload(payload, time, shard);
}

inline Gateway::Event message(const QByteArray &content, qint64 time = 1, int shard = 0)
{
    return dispatch(
        "MESSAGE_CREATE",
        R"({"id":"1000000000000000001","guild_id":"81384788765712384","author":{"id":"2","username":"ada"},)"
        R"("content":")" +
            content + R"("})",
        time, shard);
}

inline Gateway::Event typing(qint64 time = 1, int shard = 0)
{
    return dispatch("TYPING_START", R"({"user_id":"7","channel_id":"8"})", time, shard);
}

} // namespace MadeEvents
