// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>
#include <gateway/session/shardsnapshot.h>
#include <gateway/session/shardstate.h>

#include <QByteArray>

namespace Gateway {

//! One line of JSON for \a event, with a line feed: its own keys in the payload's manner, `d` last:
//! `{"time":"2026-01-01T00:00:00.000000Z","shard":0,"dir":"in","op":0,"s":1,"t":"READY","replayed":false,"wire":120,"size":512,"d":{...}}`.
//! `d` is copied as it came; line feeds and other white space in it are made blanks.
[[nodiscard]] GATEWAY_EXPORT QByteArray ndjsonLine(const Event &event);

//! One line of JSON for a change of state of \a shard:
//! `{"time":"...","shard":0,"shards":1,"from":"Connecting","to":"AwaitingHello","cause":"Opened","detail":"..."}`,
//! with `close_code`, `delay_ms`, `error`, `error_code`, `error_domain` and `advice` where there are any.
[[nodiscard]] GATEWAY_EXPORT QByteArray ndjsonLine(ShardId shard, const Transition &transition);

//! One line of JSON for the figures of a shard: `{"time":"...","shard":0,"shards":1,"snapshot":{...}}`, with
//! the time of now.
[[nodiscard]] GATEWAY_EXPORT QByteArray ndjsonLine(const ShardSnapshot &snapshot);

//! The first line of a capture: `{"gateway_capture":1,"created":"...","program":"...","qt":"...","api":10}`.
[[nodiscard]] GATEWAY_EXPORT QByteArray captureHeaderLine();

} // namespace Gateway
