// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/session/sessionstore.h>

#include <QCoreApplication>
#include <QDebug>
#include <QTimer>

#include <csignal>

using namespace Gateway;

static volatile std::sig_atomic_t interrupted = 0;

// Start it, end it with Ctrl+C, and start it again within five minutes: it resumes and misses nothing.
// Arguments: the file of the sessions, and the REST base when it is not Discord's.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    FileSessionStore store(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("sessions.json"));
    if (const Error error = store.open()) {
        qCritical().noquote() << error.message() << error.advice();
        return 1;
    }
    ClusterConfiguration configuration;
    configuration.shard.token = Token(qgetenv("GATEWAY_TOKEN"));
    configuration.shard.intents = Intent::Guilds | Intent::GuildMessages;
    configuration.sessionStore = &store;
    if (argc > 2)
        configuration.apiUrl = QUrl(QString::fromLocal8Bit(argv[2]));

    Cluster cluster(configuration);
    QObject::connect(&cluster, &Cluster::shardStateChanged, [](ShardId shard, const Transition &transition) {
        qInfo().noquote() << "shard" << shard.id << stateText(transition.to) << causeText(transition);
    });
    // suspend() and not stop(): stop() would end the sessions.
    QObject::connect(&cluster, &Cluster::stopped, &app, &QCoreApplication::quit);
    std::signal(SIGINT, [](int) { interrupted = 1; });
    std::signal(SIGTERM, [](int) { interrupted = 1; });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (!interrupted)
            return;
        timer.stop();
        cluster.suspend();
    });
    timer.start(100);
    QObject::connect(&cluster, &Cluster::failed, &app, [](const Error &error) {
        qCritical().noquote() << error.message() << error.advice();
        QCoreApplication::exit(1);
    });
    cluster.start();
    return app.exec();
}
