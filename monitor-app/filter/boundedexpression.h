// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterexpression.h"

#include <QByteArrayView>
#include <QRegularExpression>

//! \a pattern, compiled so that no text can keep it busy for long: it gives up after so many steps, and then
//! does not match.
[[nodiscard]] QRegularExpression boundedExpression(const FilterPattern &pattern);

//! Whether \a expression matches somewhere in \a utf8, of which the first 64 KiB are looked at.
[[nodiscard]] bool matchesBounded(const QRegularExpression &expression, QByteArrayView utf8);
