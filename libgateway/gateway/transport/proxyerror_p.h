// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>

#include <QAbstractSocket>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace Gateway {

//! What the proxy did wrong on the way to \a host, or no error if \a socketError is not the proxy's. \a text
//! is Qt's. Credentials are never in it.
[[nodiscard]] Error proxyError(QAbstractSocket::SocketError socketError, const QString &text,
                               const QNetworkProxy &proxy, const QString &host);

//! The socket's error that led to \a replyError, as far as proxies are concerned.
[[nodiscard]] QAbstractSocket::SocketError proxySocketError(QNetworkReply::NetworkError replyError);

//! \a text, and through which proxy the connection went if it did.
[[nodiscard]] QString withProxy(const QString &text, const QNetworkProxy &proxy);

} // namespace Gateway
