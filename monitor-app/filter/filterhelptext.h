// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! The language on one page, as HTML, for the help of the filter's line.
[[nodiscard]] QString filterHelpHtml();
