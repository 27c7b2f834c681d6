// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/simulator/export.h>

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>

namespace Gateway {

//! A certificate that a simulator makes for itself. Each but SelfSigned is by an authority of its own, which
//! is new each time as well.
enum class TlsCertificate {
    Good,       //!< For 127.0.0.1 and localhost: who trusts the authority can connect.
    SelfSigned, //!< Nobody vouches for it.
    Expired,    //!< Since yesterday.
    WrongHost,  //!< For another host.
};

//! `good`, `self-signed`, `expired` and `wrong-host`, in the order of the values.
[[nodiscard]] GATEWAY_SIMULATOR_EXPORT QStringList tlsCertificateNames();

//! What a simulator shows of itself. A plain value; a null one stands for no TLS.
struct GATEWAY_SIMULATOR_EXPORT TlsIdentity
{
    QList<QSslCertificate> chain{}; //!< Its own certificate first.
    QSslKey key{};                  //!< Of the first certificate of the chain.
    QByteArray authority{};         //!< What a client must trust, in PEM; empty where there is no authority.

    //! Whether there is no TLS.
    [[nodiscard]] bool isNull() const { return chain.isEmpty() || key.isNull(); }

    //! Makes one by the program `openssl`, which takes some hundredths of a second. When that is missing or
    //! fails, \a error tells it. The keys are in a temporary folder meanwhile that only this user can read.
    [[nodiscard]] static TlsIdentity make(TlsCertificate certificate, Error *error);

    //! Reads one from files in PEM form.
    [[nodiscard]] static TlsIdentity read(const QString &certificateFile, const QString &keyFile,
                                          Error *error);
};

} // namespace Gateway
