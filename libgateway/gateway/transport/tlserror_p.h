// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/transport/networkconfiguration.h>

#include <QList>

QT_BEGIN_NAMESPACE
class QSslError;
QT_END_NAMESPACE

namespace Gateway {

//! Why the certificate that \a host showed was not accepted, and what to do about it. Of several reasons the
//! gravest makes the error; the others are named in its message.
[[nodiscard]] Error certificateError(const QList<QSslError> &errors, const QString &host, TlsRoots roots);

//! Why TLS with \a host failed before a certificate was judged. \a text is what the TLS library said.
[[nodiscard]] Error handshakeError(const QString &text, const QString &host);

} // namespace Gateway
