// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "reception.h"

#include <optional>

//! The limit in one thread: a loop of read(2), the least parser of frames that works, our inflater and our
//! scan of the envelope. For the sender of this bench alone: it keeps no session. Nothing when it failed, and
//! \a problem tells why.
std::optional<Reception> receiveWithReadLoop(const ReceiveSettings &settings, QString *problem);
