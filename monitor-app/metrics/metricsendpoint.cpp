// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsendpoint.h"

#include "bot/botsession.h"

using namespace Gateway;

MetricsEndpoint::MetricsEndpoint(QObject *parent)
    : QObject(parent)
    , m_metrics(new ClusterMetrics)
    , m_server(new MetricsServer([metrics = m_metrics] { return metrics->families(); }))
{
    m_thread.setObjectName(QStringLiteral("metrics"));
    m_metrics->moveToThread(&m_thread);
    m_server->moveToThread(&m_thread);
    // The server first: it asks the figures.
    connect(
        &m_thread, &QThread::finished, m_server,
        [this] {
            delete m_server;
            delete m_metrics;
        },
        Qt::DirectConnection);
    m_thread.start();
}

MetricsEndpoint::~MetricsEndpoint()
{
    m_thread.quit();
    m_thread.wait();
}

Error MetricsEndpoint::listen(quint16 port, const QHostAddress &address)
{
    Error error;
    QMetaObject::invokeMethod(
        m_server,
        [&] {
            error = m_server->listen(port, address);
            m_url = m_server->url();
        },
        Qt::BlockingQueuedConnection);
    return error;
}

void MetricsEndpoint::watch(BotSession *session)
{
    // The one before goes on until its sessions are closed, and its shards have the same numbers.
    if (m_session)
        m_session->disconnect(m_metrics);
    m_session = session;
    QMetaObject::invokeMethod(m_metrics, &ClusterMetrics::clear);
    connect(session, &BotSession::snapshotsTaken, m_metrics, &ClusterMetrics::takeSnapshots);
    connect(session, &BotSession::shardStateChanged, m_metrics, &ClusterMetrics::takeTransition);
}
