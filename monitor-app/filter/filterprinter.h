// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterexpression.h"

//! The text of an expression in one form: FilterParser reads an equal expression from it.
[[nodiscard]] QString printFilter(const FilterExpression &expression);
