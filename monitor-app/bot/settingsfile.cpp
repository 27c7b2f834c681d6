// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

static QString asideOf(const QString &path)
{
    return path + u".damaged";
}

SettingsFile::State SettingsFile::setAsideIfDamaged()
{
    QSettings::Status status = QSettings::NoError;
    QString path;
    {
        const QSettings store;
        path = store.fileName();
        status = store.status();
    }
    if (!QFileInfo::exists(path))
        return State::Good;
    if (!QFileInfo(path).isReadable())
        return State::Unreadable;
    if (status != QSettings::FormatError)
        return State::Good;
    QFile::remove(asideOf(path));
    return QFile::rename(path, asideOf(path)) ? State::SetAside : State::Damaged;
}

SettingsFile::State SettingsFile::writable()
{
    return QSettings().isWritable() ? State::Good : State::Unwritable;
}

QString SettingsFile::text(State state)
{
    const QString path = QSettings().fileName();
    switch (state) {
    case State::Good:
        break;
    case State::Unreadable:
        return tr("The settings in “%1” cannot be read: profiles and choices are missing, and changes are "
                  "not "
                  "kept. Check who owns the file.")
            .arg(path);
    case State::SetAside:
        return tr("The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.")
            .arg(path, asideOf(path));
    case State::Unwritable:
        return tr("The settings cannot be written to “%1”: changes are lost when the program ends.")
            .arg(path);
    case State::Damaged:
        return tr("The settings in “%1” are damaged and cannot be kept under another name.").arg(path);
    }
    return {};
}
