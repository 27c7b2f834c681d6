// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>
#include <QTemporaryFile>

//! A temporary file that blocks are appended to and read from by mapping. On Unix it has no name once it is
//! open: nobody else can open it, shorten it under the mapping, or find it when the program has died.
class SpillFile
{
    Q_DECLARE_TR_FUNCTIONS(SpillFile)

public:
    explicit SpillFile(const QString &folder);
    ~SpillFile();
    Q_DISABLE_COPY_MOVE(SpillFile)

    //! False when it cannot be made; error() tells why.
    [[nodiscard]] bool open();
    //! Writes \a block and gives it back where it is mapped, valid as long as this; null when that fails.
    [[nodiscard]] const char *append(QByteArrayView block);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QString error() const { return m_error; }

private:
    bool isRoomLeft();

    QString m_folder;
    QTemporaryFile m_file;
    qint64 m_size = 0;
    QString m_error;
};
