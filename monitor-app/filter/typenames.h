// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

//! The names that the log's type column may hold: events, opcodes, and `STATE` for changes of state.
namespace TypeNames {

//! All that this version knows, sorted.
[[nodiscard]] const QStringList &known();

[[nodiscard]] bool isKnown(QStringView name); //!< In capitals.

//! The known name that was probably meant by \a name; empty when none is near.
[[nodiscard]] QString nearest(const QString &name);

//! Whether \a name is \a pattern, in which `*` stands for any text; the case of letters is not regarded.
[[nodiscard]] bool matches(QByteArrayView name, QByteArrayView pattern);

} // namespace TypeNames

//! How many letters must be added, taken away or changed to make \a a into \a b.
[[nodiscard]] int editDistance(QStringView a, QStringView b);
