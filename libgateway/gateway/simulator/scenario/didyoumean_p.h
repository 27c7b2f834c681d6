// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QString>
#include <QStringList>

namespace Gateway {

//! “Did you mean …?” with the one of \a known that is nearest to \a text, or the list of them.
[[nodiscard]] QString didYouMean(QStringView text, const QStringList &known);

} // namespace Gateway
