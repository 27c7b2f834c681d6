// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/protocol/token.h>

#include <QByteArray>

namespace Gateway {

//! The term of an identify or resume with \a token, from the JSON that shows `***` in its place: the encoder
//! would leave copies behind. The result is the caller's to wipe(). On failure it is empty and \a error set.
[[nodiscard]] QByteArray etfWithToken(const QByteArray &shown, const Token &token, Error *error);

} // namespace Gateway
