// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/restclient.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTimer>

namespace Gateway {

Q_LOGGING_CATEGORY(lcRest, "gateway.rest", QtInfoMsg)

using namespace std::chrono_literals;

static constexpr int mostTries = 3;
static constexpr auto transferTimeout = 20s;
static constexpr qint64 mostAnswerBytes = 1024 * 1024;
// Longer waits than this are told to the user rather than sat out.
static constexpr auto longestRetryAfter = 120s;

class RestClient::Private
{
public:
    Private(QUrl url, Token secret) : apiUrl(std::move(url)), token(std::move(secret)) {}

    QUrl apiUrl;
    Token token;
    QNetworkAccessManager network;
    int tries = 0;
};

RestClient::RestClient(QUrl apiUrl, Token token, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(apiUrl), std::move(token)))
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
    QUrl url = d->apiUrl;
    url.setPath(url.path() + QStringLiteral("/gateway/bot"));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bot " + d->token.reveal().toByteArray());
    // Protocol: requests without this form are refused at the edge.
    request.setRawHeader("User-Agent", "DiscordBot (" GATEWAY_PROJECT_URL ", " GATEWAY_VERSION ")");
    // The token must not follow a redirect to another host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    ++d->tries;
    QNetworkReply *reply = d->network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostAnswerBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        takeAnswer(reply);
    });
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
            QTimer::singleShot(std::max<std::chrono::milliseconds>(wait, 100ms), this,
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
    const bool isTransient = status == 0 || status >= 500;
    if (isTransient && d->tries < mostTries) {
        // The first wait of a Backoff is none, which an overloaded server needs least.
        const auto wait = 500ms * (1 << d->tries) * (0.5 + QRandomGenerator::global()->generateDouble() / 2);
        QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(wait), this,
                           &RestClient::sendRequest);
        return;
    }
    if (status == 0) {
        Q_EMIT failed(Error(ErrorDomain::Network, ErrorCode::ConnectionLost,
                            tr("The REST interface cannot be reached (%1).").arg(reply->errorString()),
                            tr("Check the API URL, the network and the proxy.")));
        return;
    }
    Q_EMIT failed(Error(ErrorDomain::Rest, ErrorCode::HttpError,
                        tr("The REST interface answered with HTTP %1.").arg(status),
                        tr("Check the API URL, or try again later.")));
}

} // namespace Gateway
