// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! A text in double quotes, escaped as in JSON.
struct QuotedText
{
    QString text;
    qsizetype length = 0; //!< With the quotes; to the end of the input where it is not closed.
    bool closed = false;
    qsizetype badEscape = -1; //!< Where a backslash stands before what means nothing.

    [[nodiscard]] bool isValid() const { return closed && badEscape < 0; }

    //! Reads from the quote at \a from.
    [[nodiscard]] static QuotedText read(QStringView input, qsizetype from);
    [[nodiscard]] static QString write(QStringView text);
};
