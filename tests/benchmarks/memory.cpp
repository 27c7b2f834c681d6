// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "memory.h"

#include "residentmemory.h"

#include <gateway/cluster/cluster.h>
#include <gateway/simulator/simulator.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace Gateway;

int benchMemory(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Memory of idle shards in one process, against gateway-simulator in another."));
    parser.addHelpOption();
    const QCommandLineOption shards(QStringLiteral("shards"), QStringLiteral("How many."),
                                    QStringLiteral("N"), QStringLiteral("1000"));
    const QCommandLineOption compress(QStringLiteral("compress"),
                                      QStringLiteral("none, zlib-stream or zstd-stream."),
                                      QStringLiteral("MODE"), QStringLiteral("zlib-stream"));
    parser.addOptions({shards, compress});
    parser.process(arguments);
    const int count = parser.value(shards).toInt();
    Error error;
    const Compression compression = compressionFromName(parser.value(compress), &error);
    if (error || count < 1) {
        std::fprintf(stderr, "%s\n", error ? qPrintable(error.toString()) : "--shards takes 1 or more.");
        return 2;
    }

    // In a process of its own, so that its memory is not counted here.
    QProcess simulator;
    simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulator.start(QCoreApplication::applicationDirPath() + QStringLiteral("/gateway-simulator"),
                    {QStringLiteral("--quiet"), QStringLiteral("--rate"), QStringLiteral("0"),
                     QStringLiteral("--guilds"), QStringLiteral("1"), QStringLiteral("--shards"),
                     QString::number(count), QStringLiteral("--max-concurrency"), QString::number(count),
                     QStringLiteral("--session-starts"), QString::number(2 * count + 10)});
    if (!simulator.waitForStarted() || !simulator.waitForReadyRead()) {
        std::fprintf(stderr, "gateway-simulator did not start: %s\n", qPrintable(simulator.errorString()));
        return 1;
    }
    const QJsonObject urls = QJsonDocument::fromJson(simulator.readLine()).object();

    ClusterConfiguration configuration;
    configuration.shard.token = Token(Simulator::defaultToken());
    configuration.shard.intents = Intent::Guilds;
    configuration.shard.compression = compression;
    configuration.apiUrl = QUrl(urls.value(u"api").toString());
    configuration.snapshotInterval = std::chrono::seconds(10);
    Cluster cluster(configuration);
    const qint64 before = residentMemory();
    QElapsedTimer timer;
    timer.start();
    int status = 1;
    QObject::connect(&cluster, &Cluster::failed, qApp, [&](const Error &failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.toString()));
        qApp->quit();
    });
    QObject::connect(&cluster, &Cluster::ready, qApp, [&] {
        const qint64 after = residentMemory();
        std::printf("%d shards ready after %.1f s, %s\n", cluster.readyCount(),
                    double(timer.elapsed()) / 1000, qPrintable(compressionName(compression)));
        std::printf("%.1f KiB of resident memory per idle shard (%.1f MiB before, %.1f MiB after)\n",
                    double(after - before) / 1024 / count, double(before) / 1048576, double(after) / 1048576);
        status = cluster.readyCount() == count ? 0 : 1;
        QObject::connect(&cluster, &Cluster::stopped, qApp, &QCoreApplication::quit);
        cluster.stop();
    });
    QTimer::singleShot(std::chrono::minutes(3), qApp, [&] {
        std::fprintf(stderr, "%d of %d shards are ready after 3 minutes\n", cluster.readyCount(), count);
        qApp->quit();
    });
    cluster.start();
    QCoreApplication::exec();
    simulator.terminate();
    simulator.waitForFinished();
    return status;
}
