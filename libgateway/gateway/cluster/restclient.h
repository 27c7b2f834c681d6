// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/botgateway.h>
#include <gateway/protocol/error.h>
#include <gateway/protocol/token.h>
#include <gateway/transport/networkconfiguration.h>

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Gateway {

//! What came of a request of RestClient::request().
struct RestAnswer
{
    QString path;         //!< As it was asked for.
    QByteArray body;      //!< The JSON of an answer with HTTP 200.
    Error error;          //!< Why there is none.
    int status = 0;       //!< Of HTTP; 0 when no server answered.
    QDateTime askedAt;    //!< When the last try was sent, by this machine's clock.
    QDateTime answeredAt; //!< When its answer came, by the same clock.
    QDateTime serverTime; //!< By the server's clock, to the second; invalid when it did not say.

    //! By how much the server's clock is ahead of this machine's, as near as whole seconds and the round trip
    //! tell; only with a serverTime.
    [[nodiscard]] std::chrono::milliseconds clockSkew() const
    {
        // The header was cut to the second: half of one is added for what was cut on average.
        const qint64 middle = (askedAt.toMSecsSinceEpoch() + answeredAt.toMSecsSinceEpoch()) / 2;
        return std::chrono::milliseconds(serverTime.toMSecsSinceEpoch() + 500 - middle);
    }
};

//! Asks the REST interface what a gateway client needs to know. Answers come in its own thread.
//!
//! Protocol: "Finding the gateway". 401 is never tried again; 429 is waited out; 5xx and network errors are
//! tried again with backoff, three times in all; what no repetition mends (a certificate, a proxy's password)
//! is not. An answer of more than 1 MiB, or one that does not end in time, is an error at once.
class GATEWAY_EXPORT RestClient : public QObject
{
    Q_OBJECT

public:
    //! \a apiUrl is the base, such as `https://discord.com/api/v10`.
    RestClient(QUrl apiUrl, Token token, QObject *parent = nullptr);
    //! The same by the roots and the proxy of \a network.
    RestClient(QUrl apiUrl, Token token, NetworkConfiguration network, QObject *parent = nullptr);
    ~RestClient() override;

    //! `GET /gateway/bot`. Exactly one of botGatewayReceived() and failed() follows.
    void requestBotGateway();

    //! `GET` of \a path, which follows the base, such as `/users/@me`. answered() follows, exactly once. One
    //! request at a time: the one before must have been answered.
    void request(const QString &path);

    //! A longer wait than \a wait that a 429 demands is told as an error rather than sat out; 120 s at first.
    void setLongestWait(std::chrono::milliseconds wait);

    //! How long an answer may take from the request to its last byte; 60 s at first.
    void setDeadline(std::chrono::milliseconds deadline);

Q_SIGNALS:
    void answered(const Gateway::RestAnswer &answer);            //!< Of request(), also when it failed.
    void botGatewayReceived(const Gateway::BotGateway &gateway); //!< Of requestBotGateway().
    void failed(const Gateway::Error &error); //!< Of requestBotGateway(): there is no answer.

private:
    void begin(const QString &path);
    void sendRequest();
    void breakOff(QNetworkReply *reply, const Error &error);
    void takeAnswer(QNetworkReply *reply);
    void takeFailure(QNetworkReply *reply, int status);
    [[nodiscard]] bool waitForRateLimit(QNetworkReply *reply);
    void succeed(const QByteArray &body);
    void fail(const Error &error);
    [[nodiscard]] Error lastingError(QNetworkReply *reply) const;
    void failUnlessProxyIsToBlame(const Error &error);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::RestAnswer)
