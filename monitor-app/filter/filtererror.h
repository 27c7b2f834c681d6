// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! What is wrong with a filter, and where.
struct FilterError
{
    QString message;
    qsizetype position = 0;
    qsizetype length = 0;
    QString suggestion; //!< What to put in the place of the marked text; may be empty.

    [[nodiscard]] bool isError() const { return !message.isEmpty(); }
};
