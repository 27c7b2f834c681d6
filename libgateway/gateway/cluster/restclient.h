// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/botgateway.h>
#include <gateway/protocol/error.h>
#include <gateway/protocol/token.h>
#include <gateway/transport/networkconfiguration.h>

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Gateway {

//! Asks the REST interface what a gateway client needs to know. Answers come in its own thread.
//!
//! Protocol: "Finding the gateway". 401 is never tried again; 429 is waited out; 5xx and network errors are
//! tried again with backoff, three times in all; what no repetition mends (a certificate, a proxy's password)
//! is not.
class GATEWAY_EXPORT RestClient : public QObject
{
    Q_OBJECT

public:
    //! \a apiUrl is the base, such as `https://discord.com/api/v10`.
    RestClient(QUrl apiUrl, Token token, QObject *parent = nullptr);
    RestClient(QUrl apiUrl, Token token, NetworkConfiguration network, QObject *parent = nullptr);
    ~RestClient() override;

    //! `GET /gateway/bot`. Exactly one of the two signals follows.
    void requestBotGateway();

Q_SIGNALS:
    void botGatewayReceived(const Gateway::BotGateway &gateway);
    void failed(const Gateway::Error &error);

private:
    void sendRequest();
    void takeAnswer(QNetworkReply *reply);
    [[nodiscard]] Error lastingError(QNetworkReply *reply) const;
    void failUnlessProxyIsToBlame(const Error &error);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway
