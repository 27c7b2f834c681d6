// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

//! What is drawn upwards in a plot over time.
enum class HistoryQuantity {
    Ratio,
    BytesPerSecond,
    Nanoseconds,
};

//! The upward axis of a plot: ticks that are round in the unit they are read in.
namespace HistoryAxis {

//! The distance of ticks, of which about \a count go up to \a top: 1, 2 or 5 of a power of ten, or for bytes
//! of a power of 1024.
[[nodiscard]] double step(HistoryQuantity quantity, double top, int count);

//! All ticks from 0 to \a top.
[[nodiscard]] QList<double> ticks(HistoryQuantity quantity, double top, int count);

//! \a value with its unit.
[[nodiscard]] QString text(HistoryQuantity quantity, double value);

} // namespace HistoryAxis
