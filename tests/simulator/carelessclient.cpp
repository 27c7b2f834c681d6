// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "carelessclient.h"

#include <gateway/protocol/opcode.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using Gateway::Opcode;

CarelessClient::CarelessClient(const Gateway::Simulator &simulator)
    : m_url(simulator.gatewayUrl()), m_token(QString::fromLatin1(simulator.token()))
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("v"), QStringLiteral("10"));
    query.addQueryItem(QStringLiteral("encoding"), QStringLiteral("json"));
    query.addQueryItem(QStringLiteral("token"), m_token);
    m_url.setQuery(query);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &CarelessClient::receive);
    connect(&m_socket, &QWebSocket::sslErrors, this, [this] { m_socket.ignoreSslErrors(); });
    connect(&m_socket, &QWebSocket::disconnected, this, &CarelessClient::open, Qt::QueuedConnection);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { send(int(Opcode::Heartbeat), QJsonValue::Null); });
    open();
}

CarelessClient::~CarelessClient()
{
    m_socket.disconnect(this);
}

void CarelessClient::open()
{
    m_socket.open(m_url);
}

void CarelessClient::send(int op, const QJsonValue &data)
{
    const QJsonObject payload{{QStringLiteral("op"), op}, {QStringLiteral("d"), data}};
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
}

void CarelessClient::identify()
{
    send(int(Opcode::Identify), QJsonObject{{QStringLiteral("token"), m_token},
                                            {QStringLiteral("intents"), 1},
                                            {QStringLiteral("properties"),
                                             QJsonObject{{QStringLiteral("os"), QStringLiteral("test")}}}});
}

void CarelessClient::receive(const QString &text)
{
    const QJsonObject payload = QJsonDocument::fromJson(text.toUtf8()).object();
    switch (Opcode(payload[u"op"].toInt())) {
    case Opcode::Hello:
        send(int(Opcode::Heartbeat), QJsonValue::Null);
        m_heartbeat.start(payload[u"d"][u"heartbeat_interval"].toInt());
        identify();
        break;
    case Opcode::Reconnect:
        m_socket.close();
        break;
    case Opcode::InvalidSession:
        identify();
        break;
    default:
        break;
    }
}
