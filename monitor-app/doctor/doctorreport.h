// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctorfacts.h"
#include "doctor/finding.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMetaEnum>

//! What the doctor found, for people and for programs.
class DoctorReport
{
    Q_DECLARE_TR_FUNCTIONS(DoctorReport)

public:
    [[nodiscard]] static QString severityText(Finding::Severity severity); //!< One word.

    //! A line or two for each of \a findings; with \a color for a terminal.
    [[nodiscard]] static QString text(const QList<Finding> &findings, bool color);

    //! The findings and the facts behind them, with names that are stable and not translated.
    //! `exit_status` is exitStatus().
    [[nodiscard]] static QJsonObject json(const QList<Finding> &findings, const DoctorFacts &facts);

    //! The name of \a value as programs know it: `SessionStarts` is `session_starts`.
    template <typename Enum>
    [[nodiscard]] static QString nameOf(Enum value)
    {
        return snakeCase(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
    }

    //! What a program that only examines ends with: 0 all is well, 1 warnings, 3 no session can be begun, 4
    //! nothing could be asked.
    [[nodiscard]] static int exitStatus(const QList<Finding> &findings);

private:
    [[nodiscard]] static QString snakeCase(const char *key);
};
