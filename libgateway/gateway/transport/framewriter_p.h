// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/transport/framereader_p.h>

#include <QByteArray>

namespace Gateway {

//! \a payload, of less than 64 KiB, as one whole frame of a client (RFC 6455, 5.2). Only the masked bytes are
//! written.
[[nodiscard]] QByteArray maskedFrame(FrameOpcode opcode, QByteArrayView payload);

//! A close frame with \a code, and as much of \a reason as it may hold.
[[nodiscard]] QByteArray closeFrame(int code, const QString &reason);

} // namespace Gateway
