// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/metrics/openmetricstext.h>
#include <gateway/protocol/error.h>

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

namespace Gateway {

//! Answers `GET /metrics` over HTTP, for Prometheus and its like.
//!
//! It lives in one thread with an event loop. It takes at most 32 connections and requests of at most 8 KiB,
//! and gives each connection 10 seconds. Who may reach its address may read the figures: there is neither a
//! password nor TLS.
class GATEWAY_EXPORT MetricsServer : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl url READ url NOTIFY listeningChanged)
    Q_PROPERTY(qint64 scrapes READ scrapes NOTIFY scraped)

public:
    //! Asked at each scrape, in this thread.
    using Source = std::function<QList<MetricFamily>()>;

    //! A server that does not listen yet; \a source gives what it tells.
    explicit MetricsServer(Source source, QObject *parent = nullptr);
    ~MetricsServer() override;

    //! Listens on \a port (0: any free one) of \a address; an address that is not of this machine alone is
    //! warned of in the log. The error has advice.
    [[nodiscard]] Error listen(quint16 port, const QHostAddress &address = QHostAddress::LocalHost);
    void close(); //!< Stops to listen; answers under way are broken off.

    [[nodiscard]] QUrl url() const;       //!< Where the metrics are; empty: it does not listen.
    [[nodiscard]] qint64 scrapes() const; //!< How often they were given.

Q_SIGNALS:
    void listeningChanged(); //!< url() is another one.
    void scraped();          //!< One more answer was given.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway
