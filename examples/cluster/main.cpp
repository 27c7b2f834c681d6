// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDebug>

using namespace Gateway;

// All shards of a bot on worker threads, as one stream of events. The first argument is the REST base when it
// is not Discord's.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    ClusterConfiguration configuration;
    configuration.shard.token = Token(qgetenv("GATEWAY_TOKEN"));
    configuration.shard.intents = Intent::Guilds | Intent::GuildMessages;
    if (argc > 1)
        configuration.apiUrl = QUrl(QString::fromLocal8Bit(argv[1]));

    Cluster cluster(configuration);
    // One call for a batch of events, in the thread of the cluster.
    QObject::connect(&cluster, &Cluster::eventsReceived, [](const QList<Event> &events) {
        for (const Event &event : events)
            qInfo().noquote() << "shard" << event.shard().id << event.typeName();
    });
    QObject::connect(&cluster, &Cluster::shardStateChanged, [](ShardId shard, const Transition &transition) {
        qInfo().noquote() << "shard" << shard.id << stateText(transition.to) << causeText(transition);
    });
    QObject::connect(&cluster, &Cluster::ready, [&cluster] {
        qInfo() << "all" << cluster.shardCount() << "shards are ready,"
                << cluster.identifyBudget().remaining(QDateTime::currentDateTimeUtc())
                << "session starts are left";
    });
    QObject::connect(&cluster, &Cluster::failed, &app, [](const Error &error) {
        qCritical().noquote() << error.message() << error.advice();
        QCoreApplication::exit(1);
    });
    cluster.start();
    return app.exec();
}
