// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/capture/capturerecord.h>
#include <gateway/protocol/error.h>

#include <QByteArrayView>

#include <optional>

namespace Gateway {

[[nodiscard]] Error notACapture();

//! Reads the first line of a capture.
[[nodiscard]] Error readCaptureHeader(QByteArrayView line, CaptureHeader *header);

//! Reads any other line; nothing, with \a error set, where it is none.
[[nodiscard]] std::optional<CaptureRecord> readCaptureLine(QByteArrayView line, Error *error);

} // namespace Gateway
