// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/proxy.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace Gateway {

static constexpr quint16 defaultHttpPort = 8080;
static constexpr quint16 defaultSocksPort = 1080;

namespace {

class Proxy
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Proxy)
};

} // namespace

static bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy;
}

static bool isLoopback(const QString &host)
{
    const QString name = host.toLower();
    return name == u"localhost" || name.endsWith(u".localhost") || QHostAddress(name).isLoopback();
}

// Only from scheme, host and port: QUrl's own texts about what is wrong cite everything.
QNetworkProxy proxyFromUrl(const QUrl &url, Error *error)
{
    const QString advice =
        Proxy::tr("Write http://host:port or socks5://host:port, with user:password@ before the "
                  "host if needed, and % before two hex digits for signs such as @ or : in them.");
    const auto refuse = [&](const QString &message) {
        *error = Error(ErrorDomain::Usage, ErrorCode::InvalidUrl, message, advice);
        return QNetworkProxy(QNetworkProxy::NoProxy);
    };
    if (!url.isValid())
        return refuse(Proxy::tr("The URL of the proxy is not valid."));
    const QString scheme = url.scheme();
    const bool isHttp = scheme == u"http";
    if (scheme == u"https")
        return refuse(Proxy::tr("A proxy that wants TLS on its own port (https://) cannot be used."));
    if (!isHttp && scheme != u"socks5" && scheme != u"socks5h")
        return refuse(Proxy::tr("The URL of the proxy does not begin with http:// or socks5://."));
    if (url.host().isEmpty())
        return refuse(Proxy::tr("The URL of the proxy names no host."));
    if (url.port() == 0)
        return refuse(Proxy::tr("The URL of the proxy has port 0."));
    if ((!url.path().isEmpty() && url.path() != u"/") || url.hasQuery() || url.hasFragment())
        return refuse(Proxy::tr("The URL of the proxy has something after host and port."));
    return {isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
            quint16(url.port(isHttp ? defaultHttpPort : defaultSocksPort)), url.userName(QUrl::FullyDecoded),
            url.password(QUrl::FullyDecoded)};
}

// The first that can carry TLS. Qt leaves the port at 0 where the system names none.
static QNetworkProxy systemProxy(const QUrl &url)
{
    if (isLoopback(url.host()))
        return {QNetworkProxy::NoProxy};
    QUrl asked = url;
    if (url.scheme() == u"wss")
        asked.setScheme(QStringLiteral("https"));
    else if (url.scheme() == u"ws")
        asked.setScheme(QStringLiteral("http"));
    // What is only shown to the proxy's configuration need not hold the session's parameters.
    asked.setQuery(QString());
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asked));
    for (QNetworkProxy proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            break;
        if (!isProxy(proxy))
            continue;
        if (proxy.port() == 0)
            proxy.setPort(proxy.type() == QNetworkProxy::HttpProxy ? defaultHttpPort : defaultSocksPort);
        return proxy;
    }
    return {QNetworkProxy::NoProxy};
}

QNetworkProxy proxyFor(const NetworkConfiguration &network, const QUrl &url, Error *error)
{
    switch (network.proxyMode) {
    case ProxyMode::None:
        break;
    case ProxyMode::System:
        return systemProxy(url);
    case ProxyMode::Explicit:
        if (isProxy(network.proxy) && !network.proxy.hostName().isEmpty())
            return network.proxy;
        // To go without what was asked for would be worse than not to go.
        *error = Error(
            ErrorDomain::Usage, ErrorCode::InvalidValue,
            Proxy::tr("A proxy shall be used, but none is named, or one that is neither HTTP nor SOCKS5."),
            Proxy::tr("Name the proxy, or choose to go without."));
        break;
    }
    return {QNetworkProxy::NoProxy};
}

QString proxyText(const QNetworkProxy &proxy)
{
    QUrl url;
    url.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks5")
                                                             : QStringLiteral("http"));
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    return url.host().isEmpty() ? proxy.hostName() : url.toString();
}

} // namespace Gateway
