// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

//! How many letters must be added, taken away or changed to make \a a into \a b.
[[nodiscard]] int spellingDistance(QStringView a, QStringView b);

//! The one among \a words that \a written was probably meant to be, whatever the case of its letters; empty
//! when none is near. A word that begins with \a written is near.
[[nodiscard]] QString nearestSpelling(const QString &written, const QStringList &words);
