// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

QString chosen;

} // namespace

bool DataFolder::use(const QString &path)
{
    const QString folder = QDir(path).absolutePath();
    if (!QDir().mkpath(folder))
        return false;
    // What QFileInfo says of permissions is not all that can be in the way.
    QTemporaryFile probe(folder + u"/.writable-XXXXXX");
    if (!probe.open())
        return false;
    chosen = folder;
    // Qt keeps settings of its own, such as those of file dialogs, in the native format.
    for (const QSettings::Format format : {QSettings::IniFormat, QSettings::NativeFormat}) {
        QSettings::setPath(format, QSettings::UserScope, folder + u"/settings");
        QSettings::setPath(format, QSettings::SystemScope, folder + u"/settings");
    }
    QSettings::setDefaultFormat(QSettings::IniFormat);
    return true;
}

QString DataFolder::besideProgram()
{
    return QCoreApplication::applicationDirPath() + u"/gateway-monitor-data";
}

bool DataFolder::isChosen()
{
    return !chosen.isEmpty();
}

QString DataFolder::path()
{
    return chosen;
}

QString DataFolder::sessions()
{
    const QString folder =
        isChosen() ? chosen : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return folder + u"/sessions";
}

QString DataFolder::spill()
{
    if (!isChosen())
        return {};
    QString folder = chosen + u"/log";
    QDir().mkpath(folder);
    return folder;
}

QString DataFolder::documents()
{
    return isChosen() ? chosen : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}
