// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/metrics/metricsserver.h>

#include <QTcpSocket>
#include <QTimer>

namespace Gateway {

//! One request of a scraper and its answer; then the connection closes.
class MetricsConversation : public QObject
{
    Q_OBJECT

public:
    //! Takes \a socket, which becomes its child. Deletes itself when it is over.
    MetricsConversation(QTcpSocket *socket, MetricsServer::Source source, QObject *parent);

Q_SIGNALS:
    void scraped();

private:
    void read();
    void answer(const QList<QByteArray> &lines);
    void reply(int status, const QByteArray &reason, const QByteArray &type, const QByteArray &body,
               const QByteArray &moreHeaders = {});
    void end();

    QTcpSocket *m_socket;
    MetricsServer::Source m_source;
    QTimer m_timeout;
    QByteArray m_request;
    bool m_isHead = false;
    bool m_isAnswered = false;
};

} // namespace Gateway
