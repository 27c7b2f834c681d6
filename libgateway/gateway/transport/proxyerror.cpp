// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/proxy.h>
#include <gateway/transport/proxyerror_p.h>

#include <QCoreApplication>

namespace Gateway {

namespace {

class ProxyError
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::ProxyError)
};

} // namespace

static Error networkError(ErrorCode code, const QString &message, const QString &advice)
{
    return {ErrorDomain::Network, code, message, advice};
}

static Error credentialsError(const QNetworkProxy &proxy)
{
    if (proxy.user().isEmpty())
        return networkError(
            ErrorCode::ProxyAuthenticationRequired,
            ProxyError::tr("The proxy %1 wants a user name and a password.").arg(proxyText(proxy)),
            ProxyError::tr("Put them into the proxy's URL: user:password@ before the host."));
    return networkError(
        ErrorCode::ProxyAuthenticationRequired,
        ProxyError::tr("The proxy %1 did not accept the user name and the password.").arg(proxyText(proxy)),
        ProxyError::tr(
            "Check both in the proxy's settings; in a URL, signs such as @ or : are written as % and two "
            "hex digits."));
}

Error proxyError(QAbstractSocket::SocketError socketError, const QString &text, const QNetworkProxy &proxy,
                 const QString &host)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    const QString name = proxyText(proxy);
    switch (socketError) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return credentialsError(proxy);
    case QAbstractSocket::ProxyNotFoundError:
        return networkError(ErrorCode::ProxyNotFound, ProxyError::tr("The proxy %1 was not found.").arg(name),
                            ProxyError::tr("Check its name, the name server and the network."));
    case QAbstractSocket::SocketAccessError:
        return networkError(
            ErrorCode::ProxyDenied,
            ProxyError::tr("The proxy %1 does not let anybody through to %2.").arg(name, host),
            ProxyError::tr("Ask its operator to allow the host and its port, or choose another proxy."));
    case QAbstractSocket::HostNotFoundError:
        // It is the proxy that looks it up. Qt says the same when a SOCKS5 proxy denies the way to a name.
        return networkError(
            ErrorCode::HostNotFound,
            ProxyError::tr("The proxy %1 did not find %2, or lets nobody through to it.").arg(name, host),
            ProxyError::tr("Check the URL; ask the proxy's operator whether the host is allowed."));
    case QAbstractSocket::ProxyConnectionRefusedError:
        return networkError(
            ErrorCode::ProxyFailed, ProxyError::tr("The proxy %1 refused the connection.").arg(name),
            ProxyError::tr("Nothing listens there: check its host and port and that it runs."));
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return networkError(ErrorCode::ProxyFailed,
                            ProxyError::tr("The proxy %1 did not answer in time.").arg(name),
                            ProxyError::tr("Check its host and port and the firewall."));
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return networkError(ErrorCode::ProxyFailed,
                            ProxyError::tr("The proxy %1 failed (%2).").arg(name, text),
                            proxy.type() == QNetworkProxy::Socks5Proxy
                                ? ProxyError::tr("Check that it is a SOCKS5 proxy and not an HTTP proxy.")
                                : ProxyError::tr("Check that it is an HTTP proxy that allows CONNECT."));
    default:
        return {};
    }
}

QAbstractSocket::SocketError proxySocketError(QNetworkReply::NetworkError replyError)
{
    switch (replyError) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return QAbstractSocket::ProxyConnectionRefusedError;
    case QNetworkReply::ProxyConnectionClosedError:
        return QAbstractSocket::ProxyConnectionClosedError;
    case QNetworkReply::ProxyNotFoundError:
        return QAbstractSocket::ProxyNotFoundError;
    case QNetworkReply::ProxyTimeoutError:
        return QAbstractSocket::ProxyConnectionTimeoutError;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QAbstractSocket::ProxyAuthenticationRequiredError;
    case QNetworkReply::UnknownProxyError:
        return QAbstractSocket::ProxyProtocolError;
    default:
        return QAbstractSocket::UnknownSocketError;
    }
}

QString withProxy(const QString &text, const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy
               ? text
               : ProxyError::tr("%1; through the proxy %2").arg(text, proxyText(proxy));
}

} // namespace Gateway
