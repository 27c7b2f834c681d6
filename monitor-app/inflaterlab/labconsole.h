// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/exitstatus.h"
#include "inflaterlab/inflaterlab.h"

//! The lab without a window: measures with one capture and writes what it found on the standard output, how
//! far it is on the standard error.
class LabConsole : public QObject
{
    Q_OBJECT

public:
    enum class Format { Text, Json };

    LabConsole(QString capture, Format format, QObject *parent = nullptr);

    //! Returns at once; finished() follows.
    void start();
    //! Ends the measurement; finished() follows with Unmet.
    void stop() { m_lab.cancel(); }

Q_SIGNALS:
    void finished(ExitStatus status);

private:
    void write(const LabReport &report);
    void showProgress(InflaterLab::Stage stage, double progress);

    QString m_capture;
    Format m_format;
    InflaterLab m_lab;
    InflaterLab::Stage m_stage = InflaterLab::Stage::Reading;
    bool m_hasStage = false;
};
