// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>

#include <QString>

namespace Gateway {

//! The server answered, but not with a WebSocket; \a text is what Qt says about it.
[[nodiscard]] Error upgradeError(const QString &text);

//! QWebSocket closes with a code of its own when it finds a frame that breaks RFC 6455, too long, or never
//! complete, and tells its \a code and \a reason as if the server had sent them. No error when the server
//! did.
[[nodiscard]] Error violationError(int code, const QString &reason);

} // namespace Gateway
