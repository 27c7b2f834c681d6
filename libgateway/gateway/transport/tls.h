// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>
#include <gateway/transport/networkconfiguration.h>

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStringList>

namespace Gateway {

//! What a client uses for TLS: the peer is verified, the protocol is TLS 1.2 or later, the roots are those
//! that \a network chooses. A CA file that cannot be used sets \a error.
[[nodiscard]] GATEWAY_EXPORT QSslConfiguration tlsConfiguration(const NetworkConfiguration &network,
                                                                Error *error);

//! The roots of TlsRoots::Bundled. Thread-safe.
[[nodiscard]] GATEWAY_EXPORT QList<QSslCertificate> bundledRoots();

//! Where the bundled roots come from, such as `ca-certificates 20250419`.
[[nodiscard]] GATEWAY_EXPORT QString bundledRootsVersion();

//! The TLS backends of this Qt that can open connections, such as `openssl` or `schannel`.
[[nodiscard]] GATEWAY_EXPORT QStringList tlsBackends();

//! Chooses the TLS backend called \a name for the whole process, other users of Qt's network classes
//! included. It must be called before anything used TLS, from the main thread. Without it Qt takes the best
//! that is there.
[[nodiscard]] GATEWAY_EXPORT Error setTlsBackend(const QString &name);

} // namespace Gateway
