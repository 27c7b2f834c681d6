// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArrayView>

namespace Gateway {

//! Whether \a text is UTF-8 throughout, as a text message of a WebSocket must be.
[[nodiscard]] bool isUtf8(QByteArrayView text);

} // namespace Gateway
