// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>

#include <QString>

namespace Gateway {

//! The server answered, but not with a WebSocket; \a text tells how.
[[nodiscard]] Error upgradeError(const QString &text);

//! A frame breaks RFC 6455; \a what tells in which way.
[[nodiscard]] Error violationError(const QString &what);

//! A message has more than \a limit bytes.
[[nodiscard]] Error messageTooLargeError(qsizetype limit);

//! Nothing more of a message comes.
[[nodiscard]] Error stalledError();

//! Answers to the server wait to be sent, and it does not read them.
[[nodiscard]] Error notTakingOursError();

} // namespace Gateway
