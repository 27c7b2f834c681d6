// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filtererror.h"

#include <QPalette>
#include <QTextLayout>

//! How the text of a filter is coloured: fields, paths, values and connectives apart, and what is wrong
//! underlined.
[[nodiscard]] QList<QTextLayout::FormatRange> filterFormats(const QString &text, const FilterError &error,
                                                            const QPalette &palette);
