// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labconsole.h"

#include "console/outputstream.h"
#include "console/standarderror.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <unistd.h>

LabConsole::LabConsole(QString capture, Format format, QObject *parent)
    : QObject(parent), m_capture(std::move(capture)), m_format(format)
{
    connect(&m_lab, &InflaterLab::progressed, this, &LabConsole::showProgress);
    connect(&m_lab, &InflaterLab::finished, this, &LabConsole::write);
    connect(&m_lab, &InflaterLab::failed, this, [this](const Gateway::Error &error) {
        StandardError::printMessage(
            tr("The lab cannot measure with “%1”: %2").arg(m_capture, error.toString()));
        Q_EMIT finished(ExitStatus::Unmet);
    });
    connect(&m_lab, &InflaterLab::cancelled, this, [this] {
        StandardError::printMessage(tr("The measurement was cancelled."));
        Q_EMIT finished(ExitStatus::Unmet);
    });
}

void LabConsole::start()
{
    m_lab.start({QFileInfo(m_capture).fileName(), m_capture});
}

void LabConsole::showProgress(InflaterLab::Stage stage, double)
{
    // A line a stage: also right where the standard error is a file.
    if (m_hasStage && stage == m_stage)
        return;
    m_hasStage = true;
    m_stage = stage;
    StandardError::print(InflaterLab::stageText(stage));
}

void LabConsole::write(const LabReport &report)
{
    OutputStream output(STDOUT_FILENO);
    const QByteArray bytes =
        m_format == Format::Json ? QJsonDocument(report.json()).toJson() : report.text().toLocal8Bit();
    if (output.write(bytes) == OutputStream::Result::Failed) {
        StandardError::printMessage(tr("The output cannot be written: %1.").arg(output.errorString()));
        Q_EMIT finished(ExitStatus::Unmet);
        return;
    }
    Q_EMIT finished(ExitStatus::Done);
}
