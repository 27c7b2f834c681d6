// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/metricsconversation_p.h>
#include <gateway/metrics/metricsserver.h>
#include <gateway/transport/acceptagain_p.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Gateway {

Q_LOGGING_CATEGORY(lcMetrics, "gateway.metrics", QtInfoMsg)

static constexpr int mostConnections = 32;

class MetricsServer::Private
{
public:
    Private(MetricsServer *q, Source families) : source(std::move(families)), server(q) {}

    Source source;
    QTcpServer server; //!< A child of the MetricsServer, with which it moves to other threads.
    qint64 scrapes = 0;
    int conversations = 0;
};

MetricsServer::MetricsServer(Source source, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(source)))
{
    acceptAgain(&d->server, lcMetrics);
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->server.nextPendingConnection()) {
            if (d->conversations >= mostConnections) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            ++d->conversations;
            auto *conversation = new MetricsConversation(socket, d->source, this);
            connect(conversation, &MetricsConversation::scraped, this, [this] {
                ++d->scrapes;
                Q_EMIT scraped();
            });
            connect(conversation, &QObject::destroyed, this, [this] { --d->conversations; });
        }
    });
}

MetricsServer::~MetricsServer()
{
    // They count themselves down, which needs what is gone after this.
    qDeleteAll(findChildren<MetricsConversation *>());
}

Error MetricsServer::listen(quint16 port, const QHostAddress &address)
{
    close();
    if (!d->server.listen(address, port)) {
        return Error(ErrorDomain::Network, ErrorCode::ConnectionRefused,
                     tr("The metrics cannot be served on port %1 of %2: %3.")
                         .arg(port)
                         .arg(address.toString(), d->server.errorString()),
                     tr("Choose another port; 0 takes any free one."));
    }
    if (!address.isLoopback()) {
        qCWarning(lcMetrics).noquote() << "Metrics are served on" << address.toString()
                                       << "to everybody who can reach it, without a password and without TLS";
    }
    Q_EMIT listeningChanged();
    return {};
}

void MetricsServer::close()
{
    if (!d->server.isListening())
        return;
    d->server.close();
    qDeleteAll(findChildren<MetricsConversation *>());
    Q_EMIT listeningChanged();
}

QUrl MetricsServer::url() const
{
    if (!d->server.isListening())
        return {};
    const QHostAddress address = d->server.serverAddress();
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    // "Any" is where it listens, not where it can be reached.
    const bool isAny =
        std::ranges::any_of(std::array{QHostAddress::Any, QHostAddress::AnyIPv4, QHostAddress::AnyIPv6},
                            [&address](QHostAddress::SpecialAddress any) { return address == any; });
    url.setHost(isAny ? QStringLiteral("127.0.0.1") : address.toString());
    url.setPort(d->server.serverPort());
    url.setPath(QStringLiteral("/metrics"));
    return url;
}

qint64 MetricsServer::scrapes() const
{
    return d->scrapes;
}

} // namespace Gateway
