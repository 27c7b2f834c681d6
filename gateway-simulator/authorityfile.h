// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

//! A file for clients with the authority that vouches for a simulator. It goes with this object.
class AuthorityFile
{
public:
    //! Without a \a pem there is no file. False when it cannot be written.
    [[nodiscard]] bool write(const QByteArray &pem);

    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};
