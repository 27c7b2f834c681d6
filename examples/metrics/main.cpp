// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/metrics/clustermetrics.h>
#include <gateway/metrics/metricsserver.h>

#include <QCoreApplication>
#include <QDebug>

using namespace Gateway;

// A bot whose figures Prometheus scrapes. The first argument is the REST base when it is not Discord's.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    ClusterConfiguration configuration;
    configuration.shard.token = Token(qgetenv("GATEWAY_TOKEN"));
    configuration.shard.intents = Intent::Guilds | Intent::GuildMessages;
    configuration.shard.keepsMetrics = true;
    if (argc > 1)
        configuration.apiUrl = QUrl(QString::fromLocal8Bit(argv[1]));
    Cluster cluster(configuration);

    ClusterMetrics metrics;
    metrics.watch(&cluster);
    MetricsServer server([&metrics] { return metrics.families(); });
    if (const Error error = server.listen(0)) {
        qCritical().noquote() << error.message() << error.advice();
        return 1;
    }
    qInfo().noquote() << "metrics at" << server.url().toString();
    QObject::connect(&metrics, &ClusterMetrics::updated, [&metrics] {
        qInfo() << metrics.readyShards() << "of" << metrics.shards() << "ready," << metrics.events()
                << "events";
    });
    QObject::connect(&cluster, &Cluster::failed, &app, [](const Error &error) {
        qCritical().noquote() << error.message() << error.advice();
        QCoreApplication::exit(1);
    });
    cluster.start();
    return app.exec();
}
