// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>

//! Opcodes of WebSocket frames (RFC 6455, 5.2).
enum class FrameOpcode : quint8 {
    Text = 1,
    Binary = 2,
    Close = 8,
};

//! Appends \a payload to \a stream as one frame of a server: whole and not masked.
void appendServerFrame(QByteArray *stream, FrameOpcode opcode, QByteArrayView payload);
