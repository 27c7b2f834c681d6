// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "receive.h"

#include "clusterreceiver.h"
#include "readloopreceiver.h"
#include "receivercomparison.h"
#include "websocketreceiver.h"

#include <gateway/simulator/simulator.h>
#include <gateway/transport/inflater.h>

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace Gateway;

namespace {

struct Options
{
    QCommandLineOption gateway{
        QStringLiteral("gateway"),
        QStringLiteral("Receive from this gateway alone: a ws:// URL, or the base URL of "
                       "a REST interface. The token is that in GATEWAY_TOKEN."),
        QStringLiteral("URL")};
    QCommandLineOption compress{QStringLiteral("compress"),
                                QStringLiteral("none, zlib-stream or zstd-stream; without --gateway a list."),
                                QStringLiteral("MODE")};
    QCommandLineOption until{QStringLiteral("until-event"),
                             QStringLiteral("With --gateway: type of the last dispatch."),
                             QStringLiteral("TYPE"), QStringLiteral("BENCH_END")};
    QCommandLineOption with{
        QStringLiteral("with"),
        QStringLiteral("Receivers: read, websocket, cluster, metrics (cluster with metrics), stages (cluster "
                       "that measures stages). With --gateway one, cluster by default, else a list."),
        QStringLiteral("NAMES")};
    QCommandLineOption shards{QStringLiteral("shards"), QStringLiteral("With --gateway: how many."),
                              QStringLiteral("N"), QStringLiteral("1")};
    QCommandLineOption threads{QStringLiteral("threads"), QStringLiteral("With --gateway: worker threads."),
                               QStringLiteral("N"), QStringLiteral("1")};
    QCommandLineOption wait{QStringLiteral("wait"),
                            QStringLiteral("With --gateway: seconds to wait until it listens."),
                            QStringLiteral("S"), QStringLiteral("10")};
    QCommandLineOption busiest{QStringLiteral("busiest-thread"),
                               QStringLiteral("With --gateway: tell also the CPU of the busiest thread.")};
    QCommandLineOption events{QStringLiteral("events"), QStringLiteral("Dispatches of the corpus."),
                              QStringLiteral("N"), QStringLiteral("100000")};
    QCommandLineOption seed{QStringLiteral("seed"), QStringLiteral("Of the traffic."), QStringLiteral("N"),
                            QStringLiteral("1")};
    QCommandLineOption rounds{QStringLiteral("rounds"), QStringLiteral("The median of so many is told."),
                              QStringLiteral("N"), QStringLiteral("5")};
    QCommandLineOption json{QStringLiteral("json"), QStringLiteral("Print one JSON object.")};
    QCommandLineOption check{QStringLiteral("check"), QStringLiteral("Status 1 when an aim is missed.")};
};

int refuse(const QString &problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(problem));
    return 2;
}

int receiveFromGateway(const QString &receiver, const ReceiveSettings &settings, bool isJson,
                       bool tellsBusiest)
{
    QString problem;
    std::optional<Reception> reception;
    if (receiver == u"read")
        reception = receiveWithReadLoop(settings, &problem);
    else if (receiver == u"websocket")
        reception = receiveWithWebSocket(settings, &problem);
    else
        reception = receiveWithCluster(settings, &problem);
    if (!reception) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    QJsonObject told = reception->toJson();
    if (tellsBusiest)
        told.insert(QStringLiteral("busiest_thread_s"), reception->busiestThread);
    if (isJson) {
        std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf("%lld events, %.3f s of CPU, %.3f s: %.0f events per CPU-second, at most %.1f MiB\n",
                qlonglong(reception->events), reception->cpu, reception->wall,
                told[u"events_per_cpu_s"].toDouble(), double(reception->peakMemory) / 1048576);
    return 0;
}

} // namespace

int benchReceive(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Events per CPU-second over loopback: our Cluster beside a bare read loop and a bare "
                       "QWebSocket, each in a process of its own; or with --gateway from any gateway."));
    parser.addHelpOption();
    const Options options;
    parser.addOptions({options.gateway, options.compress, options.until, options.with, options.shards,
                       options.threads, options.wait, options.busiest, options.events, options.seed,
                       options.rounds, options.json, options.check});
    parser.process(arguments);

    const QStringList known = receiverNames();
    const QStringList receivers = parser.value(options.with).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : receivers) {
        if (!known.contains(name))
            return refuse(QStringLiteral("There is no receiver %1, but %2.").arg(name, known.join(u", ")));
    }
    QList<Compression> compressions;
    const QStringList modes = parser.value(options.compress).split(u',', Qt::SkipEmptyParts);
    for (const QString &mode : modes) {
        Error error;
        compressions.append(compressionFromName(mode, &error));
        if (!error && compressions.constLast() != Compression::None &&
            !Inflater::available().contains(compressions.constLast()))
            return refuse(QStringLiteral("This build cannot inflate %1.").arg(mode));
        if (error)
            return refuse(error.toString());
    }

    if (!parser.isSet(options.gateway)) {
        ComparisonSettings comparison;
        comparison.receivers = receivers;
        comparison.compressions = compressions;
        comparison.events = parser.value(options.events).toInt();
        comparison.seed = parser.value(options.seed).toULongLong();
        comparison.rounds = parser.value(options.rounds).toInt();
        comparison.isJson = parser.isSet(options.json);
        comparison.isChecked = parser.isSet(options.check);
        if (comparison.events < 1 || comparison.rounds < 1)
            return refuse(QStringLiteral("--events and --rounds take 1 or more."));
        return compareReceivers(comparison);
    }

    ReceiveSettings settings;
    settings.gateway = QUrl(parser.value(options.gateway));
    const QString scheme = settings.gateway.scheme();
    if (!settings.gateway.isValid() || settings.gateway.host().isEmpty() ||
        !QStringList{QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("http"),
                     QStringLiteral("https")}
             .contains(scheme))
        return refuse(QStringLiteral("--gateway takes a ws, wss, http or https URL."));
    if (receivers.size() > 1 || compressions.size() > 1)
        return refuse(QStringLiteral("With --gateway there is one receiver and one compression."));
    settings.compression = compressions.value(0, Compression::None);
    settings.untilEvent = parser.value(options.until).toUtf8();
    settings.shards = parser.value(options.shards).toInt();
    settings.threads = parser.value(options.threads).toInt();
    bool isNumber = false;
    settings.wait = std::chrono::seconds(parser.value(options.wait).toInt(&isNumber));
    if (settings.shards < 1 || settings.threads < 1 || !isNumber)
        return refuse(QStringLiteral("--shards and --threads take 1 or more, --wait takes seconds."));
    if (settings.untilEvent.isEmpty() || settings.untilEvent == "READY")
        return refuse(QStringLiteral("--until-event takes the type of a dispatch that comes after READY."));
    const QString receiver = receivers.value(0, QStringLiteral("cluster"));
    if ((receiver == u"read" || receiver == u"websocket") && (settings.shards > 1 || scheme != u"ws"))
        return refuse(QStringLiteral("The bare receivers take one connection to a ws:// URL."));
    settings.keepsMetrics = receiver == u"metrics";
    settings.measuresStages = receiver == u"stages";
    const QByteArray token = qgetenv("GATEWAY_TOKEN");
    settings.token = Token(token.isEmpty() ? Simulator::defaultToken() : token);
    return receiveFromGateway(receiver, settings, parser.isSet(options.json), parser.isSet(options.busiest));
}
