// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

//! A moment as a filter writes it, and how exactly it was written: `14:30` is a minute long.
struct FilterTime
{
    qint64 start = 0; //!< Nanoseconds since the Unix epoch.
    qint64 span = 1;  //!< Nanoseconds.

    //! Reads `14:30`, `14:30:05.250` (of the day of \a now), `2026-11-25`, `2026-11-25T14:30`, with `Z` or an
    //! offset; local time otherwise. Nothing for other text.
    [[nodiscard]] static std::optional<FilterTime> parse(const QString &text, qint64 now);
    [[nodiscard]] QString toString() const; //!< parse() reads the same from it, whatever the day.

    [[nodiscard]] qint64 last() const { return start + span - 1; } //!< The last nanosecond of it.
    bool operator==(const FilterTime &) const = default;
};
