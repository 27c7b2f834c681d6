// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

QString SettingsFile::setAsideIfDamaged()
{
    QSettings::Status status = QSettings::NoError;
    QString path;
    {
        const QSettings store;
        path = store.fileName();
        status = store.status();
    }
    if (!QFileInfo::exists(path))
        return {};
    if (!QFileInfo(path).isReadable())
        return tr("The settings in “%1” cannot be read: profiles and choices are missing, and changes are "
                  "not "
                  "kept. Check who owns the file.")
            .arg(path);
    if (status != QSettings::FormatError)
        return {};
    const QString kept = path + u".damaged";
    QFile::remove(kept);
    if (QFile::rename(path, kept))
        return tr("The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.")
            .arg(path, kept);
    return tr("The settings in “%1” are damaged and cannot be kept under another name.").arg(path);
}
