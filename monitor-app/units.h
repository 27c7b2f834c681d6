// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! Figures as people read them, in the user's locale.
namespace Units {

[[nodiscard]] QString bytes(qint64 count);           //!< `765 B`, `1.4 MiB`.
[[nodiscard]] QString count(qint64 count);           //!< With the locale's group separators.
[[nodiscard]] QString rate(double perSecond);        //!< `0`, `3.4`, `1,204`; the unit stands in the heading.
[[nodiscard]] QString milliseconds(double duration); //!< `0.43 ms`, `12.3 ms`, `1,204 ms`.
[[nodiscard]] QString ratio(double value);           //!< `5.3 ×`.
[[nodiscard]] QString percent(double share);         //!< `42 %` of 0.42.
[[nodiscard]] QString nanoseconds(double duration);  //!< `850 ns`, `12.3 µs`, `1.20 ms`.

//! Local time of day of \a nanoseconds since the Unix epoch: `14:03:22.123`.
[[nodiscard]] QString timeOfDay(qint64 nanoseconds);
//! The same with the date and microseconds, for tooltips.
[[nodiscard]] QString dateAndTime(qint64 nanoseconds);

} // namespace Units
