// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorrun.h"

#include "bot/exitstatus.h"
#include "console/outputstream.h"
#include "console/standarderror.h"
#include "doctor/doctorreport.h"

#include <QJsonDocument>

#include <unistd.h>

DoctorRun::DoctorRun(BotSettings settings, Format format, bool color, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_format(format), m_color(color)
{
    connect(&m_doctor, &Doctor::finished, this, &DoctorRun::write);
    connect(&m_doctor, &Doctor::progressed, this, [](const QString &what) {
        if (StandardError::isTerminal())
            StandardError::print(what);
    });
}

void DoctorRun::start()
{
    m_doctor.examine(m_settings);
}

void DoctorRun::write()
{
    const QList<Finding> findings = m_doctor.findings();
    OutputStream output(STDOUT_FILENO);
    const QByteArray bytes = m_format == Format::Json
                                 ? QJsonDocument(DoctorReport::json(findings, m_doctor.facts())).toJson()
                                 : DoctorReport::text(findings, m_color && output.isTerminal()).toLocal8Bit();
    if (output.write(bytes) == OutputStream::Result::Failed) {
        StandardError::printMessage(tr("The output cannot be written: %1.").arg(output.errorString()));
        Q_EMIT finished(int(ExitStatus::Unmet));
        return;
    }
    Q_EMIT finished(DoctorReport::exitStatus(findings));
}
