// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! How the table tells the time of a row.
enum class TimeFormat {
    Absolute, //!< Local time of day.
    Relative, //!< Since the first row of the log.
    Delta,    //!< Since the row shown before.
};
