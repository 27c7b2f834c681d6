// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/simulator.h>

#include <QObject>
#include <QTimer>
#include <QWebSocket>

//! A client that does wrong what real ones did: no jitter, no sequence, no resume, no wait, no end, its token
//! in the URL, a timer that outlives its connection, any certificate will do, and whatever it cannot read is
//! passed over.
class CarelessClient : public QObject
{
    Q_OBJECT

public:
    explicit CarelessClient(const Gateway::Simulator &simulator);
    ~CarelessClient() override;

private:
    void open();
    void receive(const QString &text);
    void send(int op, const QJsonValue &data);
    void identify();

    QUrl m_url;
    QString m_token;
    QWebSocket m_socket;
    QTimer m_heartbeat;
};
