// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QNetworkProxy>
#include <QString>

namespace Gateway {

//! Whose word is taken for who a server is.
enum class TlsRoots {
    System,  //!< The store of this machine.
    Bundled, //!< Mozilla's roots as compiled into the library, for containers that have no store.
    File,    //!< The certificates of NetworkConfiguration::caFile, and no others.
};

//! Which proxy stands between.
enum class ProxyMode {
    None,     //!< None, whatever the environment says.
    System,   //!< What the system or `https_proxy` and its relatives say; never for loopback hosts.
    Explicit, //!< NetworkConfiguration::proxy, for every host.
};

//! How WebSocket and REST reach their servers. A plain value.
//!
//! That the certificate of the peer is checked, and that TLS is 1.2 at least, cannot be configured. Neither
//! can the TLS backend here, which is one for the whole process: see setTlsBackend().
struct NetworkConfiguration
{
    TlsRoots roots = TlsRoots::System; //!< Whose word is taken for who a server is.
    QString caFile; //!< PEM or DER; read anew for each connection. Only with TlsRoots::File.
    ProxyMode proxyMode = ProxyMode::System; //!< Which proxy stands between.
    QNetworkProxy proxy; //!< HTTP or SOCKS5; see proxyFromUrl(). Only with ProxyMode::Explicit.
};

} // namespace Gateway
