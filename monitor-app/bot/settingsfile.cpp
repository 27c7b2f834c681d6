// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

// QSettings writes a file beside the old one and renames it, but does not notice that the disk became full
// meanwhile (Qt 6.4): it leaves a file that is cut off, or empty.

static QString asideOf(const QString &path)
{
    return path + u".damaged";
}

//! Where the last file that was whole stays.
static QString spareOf(const QString &path)
{
    return path + u".last";
}

//! As another name of the same file, which takes no room; the next write makes another file.
static void keepSpare(const QString &path)
{
    QFile::remove(spareOf(path));
#ifdef Q_OS_UNIX
    (void)::link(QFile::encodeName(path).constData(), QFile::encodeName(spareOf(path)).constData());
#else
    (void)QFile::copy(path, spareOf(path));
#endif
}

//! Each key has a line, and each line an end.
static bool isCutOff(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !file.readAll().endsWith('\n');
}

static bool restoreSpare(const QString &path)
{
    if (!QFile::exists(spareOf(path)))
        return false;
    QFile::remove(asideOf(path));
    QFile::rename(path, asideOf(path));
    if (!QFile::rename(spareOf(path), path))
        return false;
    keepSpare(path);
    return true;
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
    if ((status == QSettings::FormatError || isCutOff(path)) && restoreSpare(path))
        return State::Restored;
    if (status != QSettings::FormatError) {
        keepSpare(path);
        return State::Good;
    }
    QFile::remove(asideOf(path));
    return QFile::rename(path, asideOf(path)) ? State::SetAside : State::Damaged;
}

bool SettingsFile::write(QSettings *store)
{
    const QString path = store->fileName();
    const bool isNew = !QFile::exists(path);
    if (!isNew && !isCutOff(path))
        keepSpare(path);
    store->sync();
    if (store->status() != QSettings::NoError)
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    file.close();
    qsizetype keys = 0;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines)
        keys += !line.startsWith('[') && line.contains('=') ? 1 : 0;
    QSettings all(path, store->format());
    if (text.endsWith('\n') && keys >= all.allKeys().size()) {
        keepSpare(path);
        return true;
    }
    if (!isNew)
        restoreSpare(path);
    return false;
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
    case State::Restored:
        return tr("The settings in “%1” were cut off, as by a full disk. They are kept as “%2”; the program "
                  "begins with those before them.")
            .arg(path, asideOf(path));
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
