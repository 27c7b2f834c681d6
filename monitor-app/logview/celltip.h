// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logview/logrow.h"
#include "logview/rowtext.h"
#include "logview/viewcolumn.h"

//! What a cell's tool tip teaches: what an opcode means, which intents bring an event type, what a close code
//! says and what to do about it. \a text is null where it was not made yet.
[[nodiscard]] QString cellTip(ViewColumn column, const LogRow &row, const RowText *text);
