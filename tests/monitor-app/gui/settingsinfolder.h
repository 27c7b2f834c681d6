// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

//! Keeps the settings of a test in a folder that goes with it, away from those of whoever runs it.
class SettingsInFolder
{
public:
    SettingsInFolder()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("gateway-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("gateway-monitor"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};
