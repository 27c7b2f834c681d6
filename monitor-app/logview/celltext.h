// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logview/logrow.h"
#include "logview/rowtext.h"
#include "logview/timeformat.h"
#include "logview/viewcolumn.h"

#include <optional>

//! What the text of a cell depends on besides its row.
struct CellContext
{
    TimeFormat timeFormat = TimeFormat::Absolute;
    qint64 origin = 0;                  //!< The time of the first row of the log.
    std::optional<qint64> previousTime; //!< Of the row shown before.
    //! Whether names are on their way: ids would only flash up before them.
    bool awaitsTexts = false;
};

//! The text of a cell. \a text is null where it was not made yet.
[[nodiscard]] QString cellText(ViewColumn column, const LogRow &row, const RowText *text,
                               const CellContext &context);

//! The name in the type column: that of the event, of the opcode, or of the new state.
[[nodiscard]] QString typeText(const LogRow &row);
