// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! What the program ends with; the numbers are part of its interface and written in --help.
enum class ExitStatus {
    Done = 0,
    Unmet = 1,      //!< What was asked for did not come, or the output could not be written.
    Usage = 2,      //!< A wrong option, value or token file.
    FinalClose = 3, //!< The gateway or the REST interface refused for good; the advice is on stderr.
    Network = 4,    //!< No session became ready.
};
