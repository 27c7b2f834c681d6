// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>

namespace Gateway {

//! \a payload, of less than 64 KiB, as a client's whole message in one frame (RFC 6455, 5.2). Only the masked
//! bytes are written.
[[nodiscard]] QByteArray maskedFrame(QByteArrayView payload, bool isBinary);

} // namespace Gateway
