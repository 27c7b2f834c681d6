// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logview/logrow.h"

#include <QColor>
#include <QPalette>

//! The colour of a row's text, so that kinds of events can be told apart at a glance: invalid for the
//! palette's own. The column with the type is coloured more than the others.
[[nodiscard]] QColor rowInk(const LogRow &row, bool isTypeColumn, const QPalette &palette);
