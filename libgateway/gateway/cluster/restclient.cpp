// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/restclient.h>
#include <gateway/transport/proxy.h>
#include <gateway/transport/proxyerror_p.h>
#include <gateway/transport/tls.h>
#include <gateway/transport/tlserror_p.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

namespace Gateway {

Q_LOGGING_CATEGORY(lcRest, "gateway.rest", QtInfoMsg)

using namespace std::chrono_literals;

static constexpr int mostTries = 3;
static constexpr auto transferTimeout = 20s;
static constexpr auto proxyProbeTimeout = 10s;
static constexpr qint64 mostAnswerBytes = qint64(1024) * 1024;
// Longer waits than this are told to the user rather than sat out.
static constexpr auto longestRetryAfter = 120s;

class RestClient::Private
{
public:
    Private(QUrl url, Token secret, NetworkConfiguration settings)
        : apiUrl(std::move(url)), token(std::move(secret)), configuration(std::move(settings))
    {}

    QUrl apiUrl;
    Token token;
    NetworkConfiguration configuration;
    QNetworkAccessManager network;
    QList<QSslError> tlsErrors; //!< Of the request under way.
    int tries = 0;
};

RestClient::RestClient(QUrl apiUrl, Token token, QObject *parent)
    : RestClient(std::move(apiUrl), std::move(token), NetworkConfiguration(), parent)
{}

RestClient::RestClient(QUrl apiUrl, Token token, NetworkConfiguration network, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(apiUrl), std::move(token), std::move(network)))
{
    d->network.setTransferTimeout(int(std::chrono::milliseconds(transferTimeout).count()));
}

RestClient::~RestClient() = default;

void RestClient::requestBotGateway()
{
    d->tries = 0;
    sendRequest();
}

void RestClient::sendRequest()
{
    QUrl url = d->apiUrl.adjusted(QUrl::StripTrailingSlash);
    // A base that is a host alone keeps the slash of its path.
    const QString base = url.path() == u"/" ? QString() : url.path();
    url.setPath(base + QStringLiteral("/gateway/bot"));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bot " + d->token.reveal().toByteArray());
    // Protocol: requests without this form are refused at the edge.
    request.setRawHeader("User-Agent", "DiscordBot (" GATEWAY_PROJECT_URL ", " GATEWAY_VERSION ")");
    // The token must not follow a redirect to another host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    Error error;
    const QNetworkProxy proxy = proxyFor(d->configuration, url, &error);
    if (url.scheme() == u"https")
        request.setSslConfiguration(tlsConfiguration(d->configuration, &error));
    if (error) {
        // The caller hears of it as of every other failure: after requestBotGateway() returned.
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    d->network.setProxy(proxy);
    d->tlsErrors.clear();
    ++d->tries;
    QNetworkReply *reply = d->network.get(request);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { d->tlsErrors = errors; });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostAnswerBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        takeAnswer(reply);
    });
}

Error RestClient::lastingError(QNetworkReply *reply) const
{
    const QNetworkProxy proxy = d->network.proxy();
    const QString host = d->apiUrl.host();
    if (!d->tlsErrors.isEmpty())
        return certificateError(d->tlsErrors, host, d->configuration.roots);
    if (reply->error() == QNetworkReply::SslHandshakeFailedError)
        return handshakeError(withProxy(reply->errorString(), proxy), host);
    return proxyError(proxySocketError(reply->error()), reply->errorString(), proxy, host);
}

void RestClient::takeAnswer(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCDebug(lcRest) << "GET /gateway/bot:" << status << reply->error();
    if (status == 200 && reply->error() == QNetworkReply::NoError) {
        Error error;
        const BotGateway gateway = BotGateway::fromJson(reply->readAll(), &error);
        if (error)
            Q_EMIT failed(error);
        else
            Q_EMIT botGatewayReceived(gateway);
        return;
    }
    if (status == 429) {
        const auto wait =
            std::chrono::milliseconds(qint64(reply->rawHeader("Retry-After").toDouble() * 1000));
        if (wait <= longestRetryAfter && d->tries < mostTries) {
            // Precise: a coarse timer may be 5 % early, and a 429 too early counts against the bot.
            QTimer::singleShot(std::max<std::chrono::milliseconds>(wait, 100ms), Qt::PreciseTimer, this,
                               &RestClient::sendRequest);
            return;
        }
        Q_EMIT failed(Error(ErrorDomain::Rest, ErrorCode::RateLimited,
                            tr("The REST interface limits the rate: wait %1 s.").arg(wait.count() / 1000),
                            tr("Something asks too often with this token or from this address.")));
        return;
    }
    if (status == 401) {
        Q_EMIT failed(Error(ErrorDomain::Rest, ErrorCode::Unauthorized,
                            tr("The token is wrong or was reset (HTTP 401)."),
                            tr("Copy a fresh one from the Developer Portal, Bot page.")));
        return;
    }
    if (const Error error = lastingError(reply)) {
        Q_EMIT failed(error);
        return;
    }
    // With 200 the answer was cut off.
    const bool isUnreachable = status == 0 || status == 200;
    const bool isTransient = isUnreachable || status >= 500;
    if (isTransient && d->tries < mostTries) {
        // The first wait of a Backoff is none, which an overloaded server needs least.
        const auto wait = 500ms * (1 << d->tries) * (0.5 + QRandomGenerator::global()->generateDouble() / 2);
        QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(wait), this,
                           &RestClient::sendRequest);
        return;
    }
    const QNetworkProxy proxy = d->network.proxy();
    if (isUnreachable) {
        failUnlessProxyIsToBlame(Error(
            ErrorDomain::Network, ErrorCode::ConnectionLost,
            tr("The REST interface cannot be reached (%1).").arg(withProxy(reply->errorString(), proxy)),
            tr("Check the API URL, the network and the proxy.")));
        return;
    }
    // A proxy answers plain HTTP in the server's place.
    const bool mayBeProxy = proxy.type() == QNetworkProxy::HttpProxy && d->apiUrl.scheme() == u"http";
    const QString statusText = QString::number(status);
    Q_EMIT failed(Error(ErrorDomain::Rest, ErrorCode::HttpError,
                        tr("The REST interface answered with HTTP %1.")
                            .arg(mayBeProxy ? withProxy(statusText, proxy) : statusText),
                        tr("Check the API URL, or try again later.")));
}

// QNetworkAccessManager takes most failures of a proxy for unknown ones, or for the server's; a socket that
// goes the same way tells them apart.
void RestClient::failUnlessProxyIsToBlame(const Error &error)
{
    const QNetworkProxy proxy = d->network.proxy();
    if (proxy.type() == QNetworkProxy::NoProxy) {
        Q_EMIT failed(error);
        return;
    }
    auto *socket = new QTcpSocket(this);
    const auto finish = [this, socket, error](const Error &found) {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT failed(found ? found : error);
    };
    connect(socket, &QTcpSocket::connected, this, [finish] { finish({}); });
    connect(socket, &QTcpSocket::errorOccurred, this,
            [this, socket, finish](QAbstractSocket::SocketError what) {
                finish(proxyError(what, socket->errorString(), socket->proxy(), d->apiUrl.host()));
            });
    QTimer::singleShot(proxyProbeTimeout, socket, [finish] { finish({}); });
    socket->setProxy(proxy);
    const bool isSecure = d->apiUrl.scheme() == u"https";
    socket->connectToHost(d->apiUrl.host(), quint16(d->apiUrl.port(isSecure ? 443 : 80)));
}

} // namespace Gateway
