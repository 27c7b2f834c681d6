// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterexpression.h"
#include "filter/filternode.h"

//! Makes what can be run of \a expression: comparisons that never hold are folded away, cheap ones stand
//! before dear ones, columns before payloads.
[[nodiscard]] FilterNode::Pointer planFilter(const FilterExpression &expression);
