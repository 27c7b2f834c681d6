// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

//! The file that holds the settings and profiles.
class SettingsFile
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)

public:
    enum class State {
        Good,
        Unreadable,
        Restored, //!< It was cut off; the one before it took its place.
        SetAside, //!< It was damaged and is kept under another name.
        Damaged,  //!< And could not be kept under another name.
        Unwritable,
    };

    //! Looks whether it can be read, before anything is read from it or written to it. A damaged one is kept
    //! under another name, since the next write would leave nothing of it.
    [[nodiscard]] static State setAsideIfDamaged();
    //! Brings \a store into its file. False when that cannot be written; it is as it was before then.
    [[nodiscard]] static bool write(QSettings *store);
    //! Whether what is changed can be kept: Good or Unwritable.
    [[nodiscard]] static State writable();
    //! What to tell the user; empty when all is well.
    [[nodiscard]] static QString text(State state);
};
