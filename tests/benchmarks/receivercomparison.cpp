// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "receivercomparison.h"

#include "benchprocess.h"
#include "samples.h"

#include <gateway/transport/inflater.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <map>

using namespace Gateway;

namespace {

//! Events per CPU-second of one receiver against those of another.
struct Aim
{
    Compression compression;
    const char *receiver;
    const char *against;
    double least;
};

constexpr Aim aims[] = {
    {Compression::None, "cluster", "read", 0.25},
    {Compression::None, "cluster", "websocket", 0.90},
    {Compression::ZlibStream, "cluster", "read", 0.85},
    {Compression::ZlibStream, "cluster", "websocket", 0.90},
    {Compression::ZstdStream, "cluster", "read", 0.70},
    {Compression::ZstdStream, "cluster", "websocket", 0.90},
    // What they cost is told and has no aim.
    {Compression::None, "metrics", "cluster", 0},
    {Compression::ZlibStream, "metrics", "cluster", 0},
    {Compression::ZstdStream, "metrics", "cluster", 0},
    {Compression::None, "stages", "cluster", 0},
    {Compression::ZlibStream, "stages", "cluster", 0},
    {Compression::ZstdStream, "stages", "cluster", 0},
};

struct Figures
{
    Samples cpu;
    Samples wall;
    Samples rate; //!< Events per CPU-second.
    Samples memory;
};

using Results = std::map<std::pair<Compression, QString>, Figures>;

struct Ratio
{
    const Aim *aim;
    double value;
    [[nodiscard]] bool isReached() const { return value >= aim->least; }
};

QList<Ratio> ratiosOf(const Results &results)
{
    QList<Ratio> ratios;
    for (const Aim &aim : aims) {
        const auto ours = results.find({aim.compression, QString::fromLatin1(aim.receiver)});
        const auto other = results.find({aim.compression, QString::fromLatin1(aim.against)});
        if (ours != results.end() && other != results.end())
            ratios.append({&aim, ours->second.rate.median() / other->second.rate.median()});
    }
    return ratios;
}

void printTable(const Results &results)
{
    std::printf("%-12s %-10s %14s %10s %10s %10s\n", "compression", "receiver", "events/CPU-s", "ns/event",
                "wall s", "peak MiB");
    for (const auto &[key, figures] : results) {
        const double rate = figures.rate.median();
        std::printf("%-12s %-10s %14.0f %10.0f %10.3f %10.1f\n", compressionName(key.first).data(),
                    qPrintable(key.second), rate, 1e9 / rate, figures.wall.median(),
                    figures.memory.median() / 1048576);
    }
    std::printf("\n%-12s %-24s %8s %8s\n", "compression", "events/CPU-s of", "ratio", "aim");
    const QList<Ratio> ratios = ratiosOf(results);
    for (const Ratio &ratio : ratios) {
        const QByteArray pair = QByteArray(ratio.aim->receiver) + " / " + ratio.aim->against;
        std::printf("%-12s %-24s %8.3f ", compressionName(ratio.aim->compression).data(), pair.constData(),
                    ratio.value);
        if (ratio.aim->least > 0)
            std::printf("%8.2f  %s\n", ratio.aim->least, ratio.isReached() ? "reached" : "missed");
        else
            std::printf("%8s\n", "-");
    }
}

void printJson(const Results &results, const SenderProcess &sender, int rounds)
{
    QJsonArray rows;
    for (const auto &[key, figures] : results) {
        rows.append(QJsonObject{{QStringLiteral("compress"), compressionName(key.first)},
                                {QStringLiteral("receiver"), key.second},
                                {QStringLiteral("events_per_cpu_s"), figures.rate.median()},
                                {QStringLiteral("cpu_s"), figures.cpu.median()},
                                {QStringLiteral("wall_s"), figures.wall.median()},
                                {QStringLiteral("peak_rss_bytes"), figures.memory.median()}});
    }
    QJsonArray compared;
    const QList<Ratio> ratios = ratiosOf(results);
    for (const Ratio &ratio : ratios) {
        QJsonObject row{{QStringLiteral("compress"), compressionName(ratio.aim->compression)},
                        {QStringLiteral("receiver"), QString::fromLatin1(ratio.aim->receiver)},
                        {QStringLiteral("against"), QString::fromLatin1(ratio.aim->against)},
                        {QStringLiteral("ratio"), ratio.value}};
        if (ratio.aim->least > 0)
            row.insert(QStringLiteral("aim"), ratio.aim->least);
        compared.append(row);
    }
    const QJsonObject all{{QStringLiteral("events"), sender.events()},
                          {QStringLiteral("mean_bytes"), sender.meanSize()},
                          {QStringLiteral("rounds"), rounds},
                          {QStringLiteral("receivers"), rows},
                          {QStringLiteral("ratios"), compared}};
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
}

} // namespace

QStringList receiverNames()
{
    return {QStringLiteral("read"), QStringLiteral("websocket"), QStringLiteral("cluster"),
            QStringLiteral("metrics"), QStringLiteral("stages")};
}

int compareReceivers(const ComparisonSettings &settings)
{
    const QStringList receivers =
        settings.receivers.isEmpty() ? receiverNames().first(3) : settings.receivers;
    QList<Compression> compressions = settings.compressions;
    if (compressions.isEmpty())
        compressions = QList<Compression>{Compression::None} + Inflater::available();
    SenderProcess sender;
    if (!sender.start(settings.events, settings.seed))
        return 1;
    if (!settings.isJson)
        std::printf("%lld events, %.0f bytes each; medians of %d rounds\n\n", qlonglong(sender.events()),
                    sender.meanSize(), settings.rounds);
    Results results;
    for (int round = 0; round < settings.rounds; ++round) {
        for (const Compression compression : std::as_const(compressions)) {
            for (const QString &receiver : receivers) {
                const std::optional<QJsonObject> told =
                    runReceiver({QStringLiteral("--gateway"), sender.url(), QStringLiteral("--compress"),
                                 compressionName(compression), QStringLiteral("--with"), receiver});
                if (!told)
                    return 1;
                if (const qint64 events = told->value(u"events").toInteger(); events != sender.events()) {
                    std::fprintf(stderr, "%s received %lld events of %lld\n", qPrintable(receiver),
                                 qlonglong(events), qlonglong(sender.events()));
                    return 1;
                }
                Figures &figures = results[{compression, receiver}];
                figures.cpu.add(told->value(u"cpu_s").toDouble());
                figures.wall.add(told->value(u"wall_s").toDouble());
                figures.rate.add(told->value(u"events_per_cpu_s").toDouble());
                figures.memory.add(told->value(u"peak_rss_bytes").toDouble());
            }
        }
    }
    if (settings.isJson)
        printJson(results, sender, settings.rounds);
    else
        printTable(results);
    const QList<Ratio> ratios = ratiosOf(results);
    const bool isReached =
        std::all_of(ratios.begin(), ratios.end(), [](const Ratio &ratio) { return ratio.isReached(); });
    return settings.isChecked && !isReached ? 1 : 0;
}
