// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/metrics/clustermetrics.h>
#include <gateway/metrics/metricsserver.h>

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QUrl>

class BotSession;

//! The figures of the session that runs, as a page that Prometheus reads. It counts and answers on a thread
//! of its own.
class MetricsEndpoint : public QObject
{
    Q_OBJECT

public:
    explicit MetricsEndpoint(QObject *parent = nullptr);
    ~MetricsEndpoint() override;

    //! Listens on \a port (0: any free one) of \a address.
    [[nodiscard]] Gateway::Error listen(quint16 port, const QHostAddress &address);
    [[nodiscard]] QUrl url() const { return m_url; } //!< Empty before.

    //! Serves what \a session tells from now on, and forgets the one before.
    void watch(BotSession *session);

private:
    QThread m_thread;
    Gateway::ClusterMetrics *m_metrics; //!< Lives in m_thread, like the server.
    Gateway::MetricsServer *m_server;
    QUrl m_url;
    QPointer<BotSession> m_session;
};
