// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helloprobe.h"

#include <gateway/protocol/closecode.h>

using namespace Gateway;
using namespace std::chrono_literals;

// Unless who asks has another.
static constexpr auto patience = 10s;

static NetworkConfiguration networkOf(const BotSettings &settings)
{
    if (!settings.simulate)
        return settings.network;
    NetworkConfiguration direct;
    direct.proxyMode = ProxyMode::None;
    return direct;
}

HelloProbe::HelloProbe(const BotSettings &settings, QObject *parent)
    : QObject(parent)
    , m_encoding(settings.encoding)
    , m_compression(settings.compression)
    , m_connection(settings.compression, networkOf(settings))
{
    m_connection.setEncoding(m_encoding);
    if (settings.inflater)
        m_connection.setInflaterLibrary(*settings.inflater);
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finishWith(
            Error(ErrorDomain::Network, ErrorCode::TimedOut,
                  tr("The gateway did not say HELLO within %1 s.").arg(double(m_timer.interval()) / 1000),
                  tr("Check the network, the proxy and the firewall.")));
    });
    // Queued, so that who starts the probe hears of its end later.
    connect(&m_connection, &Connection::payloadReceived, this, &HelloProbe::takePayload,
            Qt::QueuedConnection);
    connect(
        &m_connection, &Connection::closed, this,
        [this](int code, const QString &, const Error &error) { takeEnd(code, error); },
        Qt::QueuedConnection);
}

void HelloProbe::start(const QUrl &url)
{
    m_elapsed.start();
    m_timer.start();
    m_connection.open(gatewayUrl(url, m_compression, m_encoding));
}

void HelloProbe::takePayload()
{
    finishWith({});
}

void HelloProbe::takeEnd(int code, const Error &error)
{
    if (error) {
        finishWith(error);
        return;
    }
    finishWith(Error(ErrorDomain::Protocol, ErrorCode::ClosedByGateway,
                     code > 0 ? tr("The gateway closed with %1 instead of saying HELLO.").arg(code)
                              : tr("The gateway hung up instead of saying HELLO."),
                     closeAdvice(code)));
}

void HelloProbe::finishWith(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_timer.stop();
    if (error) {
        m_connection.abort();
        Q_EMIT failed(error);
        return;
    }
    const std::chrono::milliseconds after(m_elapsed.elapsed());
    m_connection.close(1000, {});
    Q_EMIT succeeded(after);
}
