// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardstate.h>

#include <QColor>
#include <QPalette>
#include <QString>

//! Light, dark, or as the desktop has it.
enum class ColorScheme { System, Light, Dark };

//! Applies \a scheme to the whole program; widgets are told by QEvent::PaletteChange. It can be changed at
//! any time.
void applyColorScheme(ColorScheme scheme);

//! How the program looks, as it was chosen and is kept.
namespace Appearance {

[[nodiscard]] ColorScheme chosenColors();
[[nodiscard]] QString chosenStyle(); //!< A key of QStyleFactory; empty: the desktop's.

//! Keeps both and puts them in force.
void choose(ColorScheme colors, const QString &style);

//! What the desktop says; System: nothing. It decides where ColorScheme::System is in force.
void setSystemColors(ColorScheme colors);

} // namespace Appearance

[[nodiscard]] bool isDark(const QPalette &palette);

//! Colours with a meaning, to be read on the base colour of \a palette.
namespace Colors {

[[nodiscard]] QColor good(const QPalette &palette);
[[nodiscard]] QColor busy(const QPalette &palette);
[[nodiscard]] QColor bad(const QPalette &palette);
[[nodiscard]] QColor muted(const QPalette &palette);
[[nodiscard]] QColor accent(const QPalette &palette);

[[nodiscard]] QColor ofState(Gateway::ShardState state, const QPalette &palette);
//! Of the line with the number \a index in a plot; they differ also for the colour-blind, and repeat in the
//! end. Negative: of all together.
[[nodiscard]] QColor ofSeries(int index, const QPalette &palette);
//! Whole for the first lines, dashed and dotted where their colours come again.
[[nodiscard]] Qt::PenStyle styleOfSeries(int index);

//! \a color mixed with \a other; \a share of it, between 0 and 1.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &other, double share);

} // namespace Colors
