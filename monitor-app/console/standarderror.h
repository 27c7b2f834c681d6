// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! Texts for people on the standard error.
namespace StandardError {

void print(const QString &line);        //!< As it is, without control characters.
void printMessage(const QString &text); //!< With the program's name before it.

[[nodiscard]] bool isTerminal();

} // namespace StandardError
