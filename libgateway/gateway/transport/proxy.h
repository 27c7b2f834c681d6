// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>
#include <gateway/transport/networkconfiguration.h>

#include <QUrl>

namespace Gateway {

//! The proxy that \a url names: `http://user:password@host:port` (it must allow CONNECT), `socks5://...` or
//! `socks5h://...`. The port is 8080 or 1080 if none is given. Names are always looked up by the proxy. On
//! any other text \a error is set; it never holds what stands before the `@`.
[[nodiscard]] GATEWAY_EXPORT QNetworkProxy proxyFromUrl(const QUrl &url, Error *error);

//! The proxy that leads to \a url, of type NoProxy if none does. ProxyMode::System may ask the system, which
//! can block. Qt's application proxy is not looked at: give it as ProxyMode::Explicit.
[[nodiscard]] GATEWAY_EXPORT QNetworkProxy proxyFor(const NetworkConfiguration &network, const QUrl &url,
                                                    Error *error);

//! \a proxy as people write it, such as `http://host:8080`, without its credentials.
[[nodiscard]] GATEWAY_EXPORT QString proxyText(const QNetworkProxy &proxy);

} // namespace Gateway
