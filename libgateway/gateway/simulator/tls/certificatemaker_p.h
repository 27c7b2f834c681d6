// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Gateway {

//! A certificate authority that lives as long as this object, run by the program `openssl`.
class CertificateMaker
{
public:
    struct Result
    {
        QByteArray certificate; //!< PEM, as the key.
        QByteArray key;
    };

    //! A certificate that vouches for itself, for \a subjects such as `DNS:localhost,IP:127.0.0.1`.
    [[nodiscard]] Result selfSigned(const QString &subjects);
    //! Begins to be an authority; its certificate.
    [[nodiscard]] QByteArray startAuthority();
    //! A certificate by this authority.
    [[nodiscard]] Result issue(const QString &subjects, const QDateTime &from, const QDateTime &until);

    //! What went wrong first.
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    [[nodiscard]] bool run(const QStringList &arguments);
    [[nodiscard]] bool write(const QString &name, const QByteArray &content);
    [[nodiscard]] QByteArray content(const QString &name);
    bool fail(const QString &message, const QString &advice);

    QTemporaryDir m_folder;
    Error m_error;
};

} // namespace Gateway
