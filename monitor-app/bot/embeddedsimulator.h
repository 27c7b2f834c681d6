// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/error.h>

class QObject;
struct BotSettings;

namespace Gateway {
class Simulator;
}

//! The simulator inside the monitor, set up as the user chose, with the scenario that it plays if any.
namespace EmbeddedSimulator {

//! Makes one that listens, in the thread of the caller. It goes with \a owner. Null if it cannot listen or
//! play, and \a error tells why.
[[nodiscard]] Gateway::Simulator *start(const BotSettings &settings, QObject *owner, Gateway::Error *error);

} // namespace EmbeddedSimulator
