// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "scale.h"

#include "benchprocess.h"
#include "coreusage.h"
#include "samples.h"

#include <gateway/protocol/gatewayurl.h>
#include <gateway/transport/inflater.h>

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>
#include <numeric>

using namespace Gateway;

namespace {

struct Setup
{
    int shards;
    int threads;
    bool isMany; //!< Its shards take turns with one sender of fewer events each.
};

struct Figures
{
    Samples perWall; //!< Events per second.
    Samples perCpu;
    Samples perBusiest; //!< Events per CPU-second of the thread that needed most.
    Samples own;        //!< Cores that the receiver used.
    Samples all;        //!< Cores that were busy, whoever used them.
    QList<double> cores;
};

// A share of a core that others may use without the figures telling of them.
constexpr double quiet = 0.15;

bool measure(const Setup &setup, const SenderProcess &sender, const QString &compress, Figures *figures)
{
    const CoreUsage usage;
    const QString url = QStringLiteral("%1?together=%2").arg(sender.url()).arg(setup.shards);
    const std::optional<QJsonObject> told =
        runReceiver({QStringLiteral("--gateway"), url, QStringLiteral("--compress"), compress,
                     QStringLiteral("--shards"), QString::number(setup.shards), QStringLiteral("--threads"),
                     QString::number(setup.threads), QStringLiteral("--busiest-thread")});
    if (!told)
        return false;
    const qint64 events = told->value(u"events").toInteger();
    if (events != sender.events() * setup.shards) {
        std::fprintf(stderr, "%d shards received %lld events of %lld\n", setup.shards, qlonglong(events),
                     qlonglong(sender.events() * setup.shards));
        return false;
    }
    const double wall = told->value(u"wall_s").toDouble();
    figures->perWall.add(double(events) / wall);
    figures->perCpu.add(told->value(u"events_per_cpu_s").toDouble());
    figures->perBusiest.add(double(events) / told->value(u"busiest_thread_s").toDouble());
    figures->own.add(told->value(u"cpu_s").toDouble() / wall);
    figures->cores = usage.shares();
    figures->all.add(std::accumulate(figures->cores.begin(), figures->cores.end(), 0.0));
    return true;
}

void print(const Setup &setup, const Figures &figures)
{
    QStringList cores;
    for (const double share : figures.cores)
        cores.append(QString::number(share * 100, 'f', 0) + u'%');
    std::printf("%6d %7d %12.0f %14.0f %14.0f %8.2f   %s\n", setup.shards, setup.threads,
                figures.perWall.median(), figures.perCpu.median(), figures.perBusiest.median(),
                figures.own.median(), qPrintable(cores.join(u' ')));
}

QJsonObject toJson(const Setup &setup, const Figures &figures)
{
    QJsonArray cores;
    for (const double share : figures.cores)
        cores.append(share);
    return {{QStringLiteral("shards"), setup.shards},
            {QStringLiteral("threads"), setup.threads},
            {QStringLiteral("events_per_wall_s"), figures.perWall.median()},
            {QStringLiteral("events_per_cpu_s"), figures.perCpu.median()},
            {QStringLiteral("events_per_busiest_thread_s"), figures.perBusiest.median()},
            {QStringLiteral("cores_of_receiver"), figures.own.median()},
            {QStringLiteral("core_shares"), cores}};
}

} // namespace

int benchScale(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Two shards on two threads, and many shards on one, beside one shard. Aims: twice the "
        "threads take 1.7 times the events, and an event of many shards costs what it costs of "
        "one."));
    parser.addHelpOption();
    const QCommandLineOption compress(QStringLiteral("compress"),
                                      QStringLiteral("none, zlib-stream or zstd-stream."),
                                      QStringLiteral("MODE"), QStringLiteral("zlib-stream"));
    const QCommandLineOption many(QStringLiteral("many"), QStringLiteral("Shards that are many."),
                                  QStringLiteral("N"), QStringLiteral("64"));
    const QCommandLineOption events(QStringLiteral("events"), QStringLiteral("Dispatches for each of few."),
                                    QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the traffic."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption rounds(QStringLiteral("rounds"),
                                    QStringLiteral("The median of so many is told."), QStringLiteral("N"),
                                    QStringLiteral("5"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print one JSON object."));
    parser.addOptions({compress, many, events, seed, rounds, json});
    parser.process(arguments);
    Error error;
    const Compression compression = compressionFromName(parser.value(compress), &error);
    if (error || (compression != Compression::None && !Inflater::available().contains(compression))) {
        std::fprintf(stderr, "%s\n",
                     error ? qPrintable(error.toString()) : "This build cannot inflate that.");
        return 2;
    }
    const int count = parser.value(events).toInt();
    const int manyShards = parser.value(many).toInt();
    const int roundCount = parser.value(rounds).toInt();
    if (count < 1 || manyShards < 2 || roundCount < 1) {
        std::fputs("--events and --rounds take 1 or more, --many takes 2 or more.\n", stderr);
        return 2;
    }

    // The many get together some times what one gets, so that the time is no shorter.
    constexpr int timesAll = 4;
    SenderProcess sender;
    SenderProcess senderOfMany;
    const quint64 trafficSeed = parser.value(seed).toULongLong();
    if (!sender.start(count, trafficSeed) ||
        !senderOfMany.start(std::max(1, count * timesAll / manyShards), trafficSeed))
        return 1;
    const Setup setups[] = {{1, 1, false}, {2, 2, false}, {2, 1, false}, {manyShards, 1, true}};
    Figures figures[std::size(setups)];
    for (int round = 0; round < roundCount; ++round) {
        for (std::size_t i = 0; i < std::size(setups); ++i) {
            if (!measure(setups[i], setups[i].isMany ? senderOfMany : sender, parser.value(compress),
                         &figures[i]))
                return 1;
        }
    }

    const int cores = QThread::idealThreadCount();
    const double threadsRatio = figures[1].perWall.median() / figures[0].perWall.median();
    const double busiestRatio = figures[1].perBusiest.median() / figures[0].perBusiest.median();
    const double manyCost = figures[0].perCpu.median() / figures[3].perCpu.median();
    const double others = figures[1].all.median() - figures[1].own.median();
    if (parser.isSet(json)) {
        QJsonArray rows;
        for (std::size_t i = 0; i < std::size(setups); ++i)
            rows.append(toJson(setups[i], figures[i]));
        const QJsonObject all{{QStringLiteral("compress"), parser.value(compress)},
                              {QStringLiteral("cores"), cores},
                              {QStringLiteral("cores_of_others"), others},
                              {QStringLiteral("runs"), rows},
                              {QStringLiteral("two_threads_ratio"), threadsRatio},
                              {QStringLiteral("busiest_thread_ratio"), busiestRatio},
                              {QStringLiteral("many_shards_cost"), manyCost}};
        std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf("%s, %.0f bytes an event; medians of %d rounds\n\n", qPrintable(parser.value(compress)),
                sender.meanSize(), roundCount);
    std::printf("%6s %7s %12s %14s %14s %8s   %s\n", "shards", "threads", "events/s", "events/CPU-s",
                "ev/busiest-s", "cores", "each core busy, whoever uses it");
    for (std::size_t i = 0; i < std::size(setups); ++i)
        print(setups[i], figures[i]);
    std::printf("\ntwo shards on two threads take %.2f times the events a second of one (aim 1.70)\n"
                "going by the CPU of the busiest thread alone it would be %.2f times\n"
                "an event costs %.2f times as much with %d shards as with one (aim: no more than 1)\n",
                threadsRatio, busiestRatio, manyCost, manyShards);
    // Two workers, the thread of the slot, and the sender, which sleeps when it is not read.
    if (cores < 3 || others > quiet) {
        std::printf(
            "\nThis machine has %d cores, and while two shards ran the sender and all others used %.2f "
            "of them:\n%s\n",
            cores, others,
            cores - others < 2 ? "there were not two free cores for two threads, so the events a second "
                                 "tell little."
                               : "two threads had cores enough.");
    }
    return 0;
}
