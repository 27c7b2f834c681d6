// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/exactnumber.h"

#include <QString>
#include <QStringList>

#include <optional>

//! A number with a unit as a filter writes it: `64KiB`, `250ms`.
struct FilterQuantity
{
    enum class Dimension : quint8 { None, Bytes, Duration };

    ExactNumber number; //!< Bytes or milliseconds where there is a unit.
    Dimension dimension = Dimension::None;

    //! Whether \a word is a number followed by letters, which \a unit gets; empty for a number alone.
    [[nodiscard]] static bool isWritten(const QString &word, QString *unit);
    //! Nothing when \a word is no number or its unit is not known.
    [[nodiscard]] static std::optional<FilterQuantity> parse(const QString &word);

    [[nodiscard]] static QStringList units(Dimension dimension);
};
