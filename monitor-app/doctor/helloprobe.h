// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"

#include <gateway/protocol/error.h>
#include <gateway/transport/connection.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

//! Opens a WebSocket to the gateway, waits for its first payload, and closes again: whether name, TLS, proxy,
//! encoding and compression work, without a session and without a token. It is used once.
class HelloProbe : public QObject
{
    Q_OBJECT

public:
    explicit HelloProbe(const BotSettings &settings, QObject *parent = nullptr);

    //! \a url is the gateway's, without parameters. One of the signals follows, after this function returned.
    void start(const QUrl &url);
    void setTimeout(std::chrono::milliseconds timeout) { m_timer.setInterval(timeout); }

Q_SIGNALS:
    void succeeded(std::chrono::milliseconds after);
    void failed(const Gateway::Error &error);

private:
    void takePayload();
    void takeEnd(int code, const Gateway::Error &error);
    void finishWith(const Gateway::Error &error);

    Gateway::Encoding m_encoding;
    Gateway::Compression m_compression;
    Gateway::Connection m_connection;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    bool m_isOver = false;
};
