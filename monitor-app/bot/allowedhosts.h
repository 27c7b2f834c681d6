// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

//! The hosts that may get the token besides, as users write them: `gateway.example, 10.0.0.5`, or `*` for
//! any.
namespace AllowedHosts {

//! The hosts in \a text, between commas or blanks; some of them may be none, see firstWrong().
[[nodiscard]] QStringList fromText(const QString &text);
[[nodiscard]] QString toText(const QStringList &hosts);

//! The first of \a hosts that is neither a host's name nor an address nor `*`; empty: none is wrong.
[[nodiscard]] QString firstWrong(const QStringList &hosts);

//! Whether \a hosts allow every host there is.
[[nodiscard]] bool allowsAny(const QStringList &hosts);

} // namespace AllowedHosts
