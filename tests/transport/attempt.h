// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/restclient.h>
#include <gateway/transport/connection.h>

#include <QSignalSpy>

//! What came of one try to reach a server: an error, or none.
struct Attempt
{
    bool succeeded = false;
    Gateway::Error error;
};

//! Opens \a url as a WebSocket until it is open or has failed.
inline Attempt tryWebSocket(const QUrl &url, const Gateway::NetworkConfiguration &network)
{
    Gateway::Connection connection(Gateway::Compression::None, network);
    QSignalSpy opened(&connection, &Gateway::Connection::opened);
    QSignalSpy closed(&connection, &Gateway::Connection::closed);
    QEventLoop loop;
    QObject::connect(&connection, &Gateway::Connection::opened, &loop, &QEventLoop::quit);
    QObject::connect(&connection, &Gateway::Connection::closed, &loop, &QEventLoop::quit);
    connection.open(url);
    if (opened.isEmpty() && closed.isEmpty())
        loop.exec();
    return {!opened.isEmpty(),
            closed.isEmpty() ? Gateway::Error() : closed.constFirst().at(2).value<Gateway::Error>()};
}

//! Asks the REST interface at \a url.
inline Attempt tryRest(const QUrl &url, const Gateway::NetworkConfiguration &network)
{
    Gateway::RestClient client(url, Gateway::Token("bm90.dGhl.cmlnaHQ"), network);
    QSignalSpy received(&client, &Gateway::RestClient::botGatewayReceived);
    QSignalSpy failed(&client, &Gateway::RestClient::failed);
    QEventLoop loop;
    QObject::connect(&client, &Gateway::RestClient::botGatewayReceived, &loop, &QEventLoop::quit);
    QObject::connect(&client, &Gateway::RestClient::failed, &loop, &QEventLoop::quit);
    client.requestBotGateway();
    loop.exec();
    return {!received.isEmpty(),
            failed.isEmpty() ? Gateway::Error() : failed.constFirst().constFirst().value<Gateway::Error>()};
}
