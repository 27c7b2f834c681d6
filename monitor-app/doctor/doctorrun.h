// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"

//! The doctor without a window: examines once and writes what it found on the standard output.
class DoctorRun : public QObject
{
    Q_OBJECT

public:
    enum class Format { Text, Json };

    //! Colours are for a terminal only, whatever \a color says.
    DoctorRun(BotSettings settings, Format format, bool color, QObject *parent = nullptr);

    //! Returns at once; finished() follows.
    void start();

Q_SIGNALS:
    //! With the exit status of DoctorReport.
    void finished(int status);

private:
    void write();

    BotSettings m_settings;
    Format m_format;
    bool m_color;
    Doctor m_doctor;
};
