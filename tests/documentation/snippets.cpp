// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// The pieces of C++ that docs/*.md show, with what they need around them, so that they compile. The test
// document_snippets finds each paragraph of theirs here.
#include <gateway/cluster/cluster.h>
#include <gateway/cluster/subscription.h>
#include <gateway/metrics/clustermetrics.h>
#include <gateway/metrics/metricsserver.h>
#include <gateway/transport/proxy.h>

#include <QDebug>
#include <QObject>

// docs/metrics.md
void keepMetrics(Gateway::ClusterConfiguration configuration)
{
    configuration.shard.keepsMetrics = true; // events by type, and the histogram of decoding
    Gateway::Cluster cluster(configuration);
    Gateway::ClusterMetrics metrics; // properties such as events and latency, and the signal updated()
    metrics.watch(&cluster);
    Gateway::MetricsServer server([&metrics] { return metrics.families(); });
    if (const Gateway::Error error = server.listen(9464))
        qWarning().noquote() << error.toString();
}

// docs/tls.md
Gateway::Error chooseNetwork(Gateway::ClusterConfiguration &configuration)
{
    Gateway::Error error;
    Gateway::NetworkConfiguration network;
    network.roots = Gateway::TlsRoots::Bundled;
    network.proxyMode = Gateway::ProxyMode::Explicit;
    network.proxy = Gateway::proxyFromUrl(QUrl(u"socks5://user:password@127.0.0.1:1080"_qs), &error);
    configuration.shard.network = network;
    return error;
}

// docs/views.md
class Bot : public QObject
{
public:
    void messageCreated(const Gateway::MessageCreate &message);
    void listen(Gateway::Cluster &cluster);
};

void Bot::messageCreated(const Gateway::MessageCreate &message)
{
    if (!message.author().bot())
        qInfo() << message.author().username() << message.content();
}

void Bot::listen(Gateway::Cluster &cluster)
{
    Gateway::subscribe(&cluster, this, &Bot::messageCreated);
}
