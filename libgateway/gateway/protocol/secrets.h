// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

#include <QByteArray>
#include <QString>

//! \file
//! What programs that are given a secret need: to leave no copy of it behind. Thread-safe but where said.

namespace Gateway {

//! Overwrites the bytes and empties \a secret. Whoever shares them, as copies do, finds zeros: that is the
//! purpose. What is not on the heap, such as a literal, is left alone.
GATEWAY_EXPORT void wipe(QByteArray *secret);
GATEWAY_EXPORT void wipe(QString *secret); //!< The same.

//! The environment variable \a name, which is overwritten and removed: neither children nor
//! `/proc/PID/environ` show it any more. Null when it is not set. The result is the caller's to wipe().
//! To be called before other threads start.
[[nodiscard]] GATEWAY_EXPORT QByteArray takeFromEnvironment(const char *name);

//! \a text with everything that has the form of a bot's token replaced by `***`: for what users typed in a
//! wrong place, before it is repeated to them. Three parts as long as those of real tokens are meant, so that
//! names of hosts and versions stay.
[[nodiscard]] GATEWAY_EXPORT QString withoutTokens(const QString &text);

} // namespace Gateway
