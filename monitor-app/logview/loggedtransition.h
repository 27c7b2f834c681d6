// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardstate.h>

#include <QByteArrayView>

//! The change of state whose JSON stands in the log as a payload.
[[nodiscard]] Gateway::Transition loggedTransition(QByteArrayView payload);
