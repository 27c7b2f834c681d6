// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "reception.h"

#include <optional>

//! What Qt costs: a bare QWebSocket, our inflater and our scan of the envelope. For the sender of this bench
//! alone: it keeps no session. Nothing when it failed, and \a problem tells why.
std::optional<Reception> receiveWithWebSocket(const ReceiveSettings &settings, QString *problem);
