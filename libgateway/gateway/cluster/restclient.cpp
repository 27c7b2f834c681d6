// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/restclient.h>
#include <gateway/protocol/secrets.h>
#include <gateway/protocol/sizetext_p.h>
#include <gateway/transport/proxy.h>
#include <gateway/transport/proxyerror_p.h>
#include <gateway/transport/tls.h>
#include <gateway/transport/tlserror_p.h>

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace Gateway {

Q_LOGGING_CATEGORY(lcRest, "gateway.rest", QtInfoMsg)

using namespace std::chrono_literals;

static constexpr int mostTries = 3;
static constexpr auto transferTimeout = 20s; // Without a byte.
static constexpr auto defaultDeadline = 60s; // Of the whole answer.
static constexpr auto proxyProbeTimeout = 10s;
static constexpr qint64 mostAnswerBytes = qint64(1024) * 1024;
static constexpr auto defaultLongestWait = 120s;

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
    std::chrono::milliseconds longestWait = defaultLongestWait;
    std::chrono::milliseconds deadline = defaultDeadline;
    Error broken;      //!< Why the request under way was given up.
    RestAnswer answer; //!< Of the request under way, as far as it is known.
    bool isBotGateway = false;
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

void RestClient::setLongestWait(std::chrono::milliseconds wait)
{
    d->longestWait = wait;
}

void RestClient::setDeadline(std::chrono::milliseconds deadline)
{
    d->deadline = deadline;
}

void RestClient::requestBotGateway()
{
    d->isBotGateway = true;
    begin(QStringLiteral("/gateway/bot"));
}

void RestClient::request(const QString &path)
{
    d->isBotGateway = false;
    begin(path);
}

void RestClient::begin(const QString &path)
{
    d->tries = 0;
    d->answer = {};
    d->answer.path = path;
    sendRequest();
}

void RestClient::sendRequest()
{
    QUrl url = d->apiUrl.adjusted(QUrl::StripTrailingSlash);
    // A base that is a host alone keeps the slash of its path.
    const QString base = url.path() == u"/" ? QString() : url.path();
    url.setPath(base + d->answer.path);
    QNetworkRequest request(url);
    QByteArray authorization = "Bot ";
    authorization.reserve(authorization.size() + d->token.reveal().size()); // What grows leaves copies.
    authorization.append(d->token.reveal());
    request.setRawHeader("Authorization", authorization);
    // Protocol: requests without this form are refused at the edge.
    request.setRawHeader("User-Agent", "DiscordBot (" GATEWAY_PROJECT_URL ", " GATEWAY_VERSION ")");
    // As it is: what inflates may inflate without end.
    request.setRawHeader("Accept-Encoding", "identity");
    // The token must not follow a redirect.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    Error error;
    const QNetworkProxy proxy = proxyFor(d->configuration, url, &error);
    if (url.scheme() == u"https")
        request.setSslConfiguration(tlsConfiguration(d->configuration, &error));
    if (error) {
        // The caller hears of it as of every other failure: after its call returned.
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    d->network.setProxy(proxy);
    d->tlsErrors.clear();
    d->broken = {};
    ++d->tries;
    d->answer.askedAt = QDateTime::currentDateTimeUtc();
    QNetworkReply *reply = d->network.get(request);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { d->tlsErrors = errors; });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received) {
        if (received > mostAnswerBytes)
            breakOff(reply,
                     Error(ErrorDomain::Rest, ErrorCode::MalformedAnswer,
                           tr("The REST interface's answer has more than %1.").arg(sizeText(mostAnswerBytes)),
                           tr("Check the API URL.")));
    });
    // Whoever gives a byte now and then would keep the transfer from timing out.
    QTimer::singleShot(d->deadline, reply, [this, reply] {
        breakOff(reply, Error(ErrorDomain::Network, ErrorCode::TimedOut,
                              tr("The REST interface did not end its answer in time."),
                              tr("Check the API URL, the network and the proxy.")));
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, authorization]() mutable {
        // Qt's requests share these bytes, and need them no more. The text that it made of them it freed.
        wipe(&authorization);
        reply->deleteLater();
        takeAnswer(reply);
    });
}

void RestClient::breakOff(QNetworkReply *reply, const Error &error)
{
    if (d->broken)
        return;
    d->broken = error;
    reply->abort();
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

//! What a 429 demands; a day at most, whatever stands there.
static double retryAfter(const QNetworkReply *reply)
{
    const double seconds = reply->rawHeader("Retry-After").toDouble();
    constexpr double most = 24 * 3600;
    return seconds > 0 ? std::min(seconds, most) : 0;
}

static QDateTime serverTime(const QNetworkReply *reply)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(reply->rawHeader("Date")),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

//! The server points to \a target; of it, the host alone is told: the rest may be secret or of any length.
static Error redirectError(const QUrl &target, int status)
{
    const QString host = target.host(QUrl::FullyEncoded).left(255);
    const QString message =
        host.isEmpty()
            ? RestClient::tr("The REST interface answered with a redirect to no host (HTTP %1).").arg(status)
            : RestClient::tr("The REST interface answered with a redirect to %1 (HTTP %2).")
                  .arg(host, QString::number(status));
    return {ErrorDomain::Rest, ErrorCode::HttpError, message,
            RestClient::tr("Redirects are not followed, since the token is for the host of the API URL "
                           "alone: check the API URL. Where a network asks for a login first, log in.")};
}

void RestClient::takeAnswer(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCDebug(lcRest).noquote() << "GET" << d->answer.path << status << reply->error();
    d->answer.status = status;
    d->answer.answeredAt = QDateTime::currentDateTimeUtc();
    d->answer.serverTime = serverTime(reply);
    if (d->broken) {
        fail(d->broken);
    } else if (status == 200 && reply->error() == QNetworkReply::NoError) {
        succeed(reply->readAll());
    } else if (status == 429) {
        if (!waitForRateLimit(reply))
            fail(Error(ErrorDomain::Rest, ErrorCode::RateLimited,
                       tr("The REST interface limits the rate: wait %1 s.").arg(qint64(retryAfter(reply))),
                       tr("Something asks too often with this token or from this address.")));
    } else if (status == 401) {
        fail(Error(ErrorDomain::Rest, ErrorCode::Unauthorized,
                   tr("The token is wrong or was reset (HTTP 401)."),
                   tr("Copy a fresh one from the Developer Portal, Bot page.")));
    } else if (const QByteArray location = reply->rawHeader("Location");
               status >= 300 && status < 400 && !location.isEmpty()) {
        fail(redirectError(reply->url().resolved(QUrl::fromEncoded(location)), status));
    } else {
        takeFailure(reply, status);
    }
}

void RestClient::succeed(const QByteArray &body)
{
    if (!d->isBotGateway) {
        d->answer.body = body;
        Q_EMIT answered(d->answer);
        return;
    }
    Error error;
    const BotGateway gateway = BotGateway::fromJson(body, &error);
    if (error)
        Q_EMIT failed(error);
    else
        Q_EMIT botGatewayReceived(gateway);
}

void RestClient::fail(const Error &error)
{
    if (d->isBotGateway) {
        Q_EMIT failed(error);
        return;
    }
    d->answer.error = error;
    Q_EMIT answered(d->answer);
}

//! Whether another try will follow.
bool RestClient::waitForRateLimit(QNetworkReply *reply)
{
    const auto wait = std::chrono::milliseconds(qint64(retryAfter(reply) * 1000));
    if (wait > d->longestWait || d->tries >= mostTries)
        return false;
    // Precise: a coarse timer may be 5 % early, and a 429 too early counts against the bot.
    QTimer::singleShot(std::max<std::chrono::milliseconds>(wait, 100ms), Qt::PreciseTimer, this,
                       &RestClient::sendRequest);
    return true;
}

static Error unreachableError(QNetworkReply::NetworkError error, const QString &text, const QString &host)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorDomain::Network, ErrorCode::HostNotFound,
                RestClient::tr("The REST interface's host %1 is not found (%2).").arg(host, text),
                RestClient::tr("Check the API URL, the network and its DNS.")};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorDomain::Network, ErrorCode::ConnectionRefused,
                RestClient::tr("The REST interface refused the connection (%1).").arg(text),
                RestClient::tr("Nothing listens there: check the API URL.")};
    default:
        return {ErrorDomain::Network, ErrorCode::ConnectionLost,
                RestClient::tr("The REST interface cannot be reached (%1).").arg(text),
                RestClient::tr("Check the API URL, the network and the proxy.")};
    }
}

void RestClient::takeFailure(QNetworkReply *reply, int status)
{
    if (const Error error = lastingError(reply)) {
        fail(error);
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
        failUnlessProxyIsToBlame(
            unreachableError(reply->error(), withProxy(reply->errorString(), proxy), d->apiUrl.host()));
        return;
    }
    // A proxy answers plain HTTP in the server's place.
    const bool mayBeProxy = proxy.type() == QNetworkProxy::HttpProxy && d->apiUrl.scheme() == u"http";
    const QString statusText = QString::number(status);
    fail(Error(ErrorDomain::Rest, ErrorCode::HttpError,
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
        fail(error);
        return;
    }
    auto *socket = new QTcpSocket(this);
    const auto finish = [this, socket, error](const Error &found) {
        socket->disconnect(this);
        socket->deleteLater();
        fail(found ? found : error);
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
