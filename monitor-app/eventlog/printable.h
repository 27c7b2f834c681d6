// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

//! Texts of others as they are shown. What is stored, filtered, copied and exported is left as it came.
namespace Printable {

//! \a text on one line: what does something instead of being seen (control characters, turns of the writing
//! direction, separators of lines) is replaced, one for one, by U+FFFD. Joiners in emoji and scripts stay.
[[nodiscard]] QString line(const QString &text);
//! The same, with its own ends of lines and tabs.
[[nodiscard]] QString lines(const QString &text);
//! A name that the gateway gave, such as an event's type: nothing in it that is not seen, joiners neither.
[[nodiscard]] QString name(QByteArrayView name);

//! lines() for a tooltip, which takes a text that looks like HTML for HTML.
[[nodiscard]] QString toolTip(const QString &text);

} // namespace Printable
