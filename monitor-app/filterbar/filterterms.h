// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterchange.h"

#include <QString>

//! The filter \a text changed by \a term, a filter of its own. What stands there already in that place is
//! taken away again; its contrary gives way to it. Both are well-formed.
[[nodiscard]] QString changedFilter(const QString &text, const QString &term, FilterChange how);
