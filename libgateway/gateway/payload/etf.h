// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>

#include <QByteArray>

namespace Gateway {

//! Containers in a term may nest this deep, and so may those in JSON text that is made a term.
inline constexpr int etfDepthLimit = 512;

//! A compressed term may inflate to this many bytes, and JSON text may become as long.
inline constexpr qsizetype etfSizeLimit = qsizetype(128) * 1024 * 1024;

//! The JSON text for \a term, a payload in Erlang's external term format (version 131) as the gateway sends
//! it with `encoding=etf`. Keys keep their order. On a malformed term, on one that nests deeper than
//! etfDepthLimit and on one that gives more than \a sizeLimit bytes, \a error is set and the result is empty.
//!
//! | term | JSON |
//! |---|---|
//! | atoms `true` and `false` | true, false |
//! | atoms `nil` and `null` | null |
//! | other atoms, binaries | strings |
//! | integers up to 2^53, floats | numbers |
//! | integers beyond 2^53 | strings of decimals |
//! | lists, tuples, strings of bytes | arrays |
//! | maps; keys are atoms, binaries or integers | objects |
//!
//! The format cannot tell everything that `encoding=json` does: snowflakes come as 64-bit integers there and
//! as strings here. Those from the first 25 days of 2015, before the first user of Discord, are not beyond
//! 2^53 and become numbers.
[[nodiscard]] GATEWAY_EXPORT QByteArray etfToJson(QByteArrayView term, Error *error,
                                                  qsizetype sizeLimit = etfSizeLimit);

//! The term for \a json, an object or array, as the gateway takes it with `encoding=etf`: keys and strings
//! are binaries (it refuses keys that are atoms), null is the atom `nil`. Keys come in the order of their
//! letters. On malformed text \a error is set and the result is empty.
//!
//! A term is mostly some bytes longer than its text: the limit on what may be sent counts the term.
[[nodiscard]] GATEWAY_EXPORT QByteArray etfFromJson(QByteArrayView json, Error *error);

} // namespace Gateway
