// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

//! The one among \a words that \a written was probably meant to be, for "did you mean"; empty when none is
//! near.
[[nodiscard]] QString nearestWord(const QString &written, const QStringList &words);
