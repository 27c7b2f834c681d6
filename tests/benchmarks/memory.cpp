// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "memory.h"

#include "memorygateway.h"
#include "residentmemory.h"

#include <gateway/cluster/cluster.h>
#include <gateway/simulator/simulator.h>
#include <gateway/transport/inflater.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <functional>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

struct Options
{
    int shards = 1000;
    Compression compression = Compression::ZlibStream;
    bool tls = false;
    std::chrono::seconds settle{3};
    qint64 burst = 0;       //!< Bytes; 0: none.
    bool burstsAll = false; //!< Every shard gets one, not the first alone.
    std::chrono::seconds patience{60};
};

//! Lets the event loop run for \a time, or until \a done.
void run(std::chrono::milliseconds time, const std::function<bool()> &done = {})
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (timer.elapsed() >= time.count() || (done && done()))
            loop.quit();
    });
    tick.start(50ms);
    loop.exec();
}

//! A cluster in this process whose memory is measured.
class Measurement
{
public:
    explicit Measurement(const Options &options) : m_options(options) {}

    //! Empty when something failed, which is told on standard error.
    [[nodiscard]] QJsonObject take()
    {
        if (!m_gateway.start(m_options.shards, m_options.tls)) {
            std::fprintf(stderr, "the gateway did not start: %s\n", qPrintable(m_gateway.problem()));
            return {};
        }
        Cluster cluster(configuration());
        QObject::connect(&cluster, &Cluster::failed, &cluster, [this](const Error &failure) {
            std::fprintf(stderr, "%s\n", qPrintable(failure.toString()));
            m_failed = true;
        });
        QObject::connect(&cluster, &Cluster::eventsReceived, &cluster, [this](const QList<Event> &events) {
            for (const Event &event : events)
                m_large += event.payload().size() >= m_options.burst ? 1 : 0;
        });
        const qint64 before = residentMemory();
        cluster.start();
        run(180s, [&] { return m_failed || cluster.readyCount() == m_options.shards; });
        if (cluster.readyCount() != m_options.shards) {
            std::fprintf(stderr, "%d of %d shards are ready\n", cluster.readyCount(), m_options.shards);
            return {};
        }
        run(m_options.settle);
        QJsonObject result = idle(cluster, before);
        if (m_options.burst > 0)
            takeBurst(&result);
        bool isStopped = false;
        QObject::connect(&cluster, &Cluster::stopped, &cluster, [&] { isStopped = true; });
        cluster.stop();
        run(30s, [&] { return isStopped; });
        return result;
    }

private:
    [[nodiscard]] ClusterConfiguration configuration() const
    {
        ClusterConfiguration configuration;
        configuration.shard.token = Token(Simulator::defaultToken());
        configuration.shard.intents = Intent::Guilds;
        configuration.shard.compression = m_options.compression;
        configuration.apiUrl = m_gateway.apiUrl();
        configuration.snapshotInterval = 1s;
        if (m_options.tls) {
            configuration.shard.network.roots = TlsRoots::File;
            configuration.shard.network.caFile = m_gateway.caFile();
        }
        return configuration;
    }

    [[nodiscard]] QJsonObject idle(const Cluster &cluster, qint64 before) const
    {
        const qint64 after = residentMemory();
        qint64 inflaters = 0;
        const QList<ShardSnapshot> snapshots = cluster.snapshots();
        for (const ShardSnapshot &snapshot : snapshots)
            inflaters += snapshot.inflater.windowMemory + snapshot.inflater.capacity;
        return {{QStringLiteral("shards"), m_options.shards},
                {QStringLiteral("compression"), QString(compressionName(m_options.compression))},
                {QStringLiteral("tls"), m_options.tls},
                {QStringLiteral("before_bytes"), before},
                {QStringLiteral("idle_bytes"), after},
                {QStringLiteral("per_shard_kib"), double(after - before) / 1024 / m_options.shards},
                {QStringLiteral("inflater_kib"), double(inflaters) / 1024 / m_options.shards}};
    }

    void takeBurst(QJsonObject *result)
    {
        const int expected = m_options.burstsAll ? m_options.shards : 1;
        const qint64 before = residentMemory();
        resetPeakMemory();
        m_large = 0;
        m_gateway.sendGuild(m_options.burstsAll ? -1 : 0, m_options.burst);
        run(m_options.patience, [&] { return m_large >= expected; });
        QElapsedTimer timer;
        timer.start();
        // Code that ran for the first time stays: what is left of all payloads must be less than half a one.
        const qint64 enough = before + m_options.burst / 2;
        run(m_options.patience, [&] { return residentMemory() <= enough; });
        const qint64 after = residentMemory();
        result->insert(QStringLiteral("burst_bytes"), m_options.burst);
        result->insert(QStringLiteral("burst_shards"), expected);
        result->insert(QStringLiteral("burst_received"), m_large);
        result->insert(QStringLiteral("burst_before_bytes"), before);
        result->insert(QStringLiteral("burst_peak_bytes"), peakMemory());
        result->insert(QStringLiteral("burst_after_bytes"), after);
        result->insert(QStringLiteral("burst_seconds"), double(timer.elapsed()) / 1000);
        result->insert(QStringLiteral("burst_returned"), after <= enough && m_large >= expected);
    }

    Options m_options;
    MemoryGateway m_gateway;
    bool m_failed = false;
    int m_large = 0;
};

void print(const QJsonObject &result)
{
    std::printf("%5d shards  %-12s %-5s  %7.1f KiB each, %5.1f KiB of them the inflater's  (%.1f MiB before, "
                "%.1f MiB after)\n",
                result.value(u"shards").toInt(), qPrintable(result.value(u"compression").toString()),
                result.value(u"tls").toBool() ? "TLS" : "plain", result.value(u"per_shard_kib").toDouble(),
                result.value(u"inflater_kib").toDouble(), result.value(u"before_bytes").toDouble() / 1048576,
                result.value(u"idle_bytes").toDouble() / 1048576);
    if (!result.contains(u"burst_bytes"))
        return;
    std::printf(
        "      %d of %d shards took a payload of %.1f MB: %.1f MiB before, %.1f MiB at the peak, %.1f MiB "
        "%.1f s later: %s\n",
        result.value(u"burst_received").toInt(), result.value(u"burst_shards").toInt(),
        result.value(u"burst_bytes").toDouble() / 1e6,
        result.value(u"burst_before_bytes").toDouble() / 1048576,
        result.value(u"burst_peak_bytes").toDouble() / 1048576,
        result.value(u"burst_after_bytes").toDouble() / 1048576, result.value(u"burst_seconds").toDouble(),
        result.value(u"burst_returned").toBool() ? "returned" : "not all returned");
}

//! Each case in a process of its own: what one has used is not there for the next.
int measureAll(bool json)
{
    QList<Compression> compressions{Compression::None};
    compressions += Inflater::available();
    int status = 0;
    for (const bool tls : {false, true}) {
        for (const Compression compression : compressions) {
            for (const int shards : {100, 1000}) {
                QProcess process;
                process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
                QStringList arguments{QStringLiteral("memory"),     QStringLiteral("--json"),
                                      QStringLiteral("--shards"),   QString::number(shards),
                                      QStringLiteral("--compress"), QString(compressionName(compression))};
                if (tls)
                    arguments += QStringLiteral("--tls");
                process.start(QCoreApplication::applicationFilePath(), arguments);
                process.waitForFinished(-1);
                const QByteArray line = process.readAllStandardOutput();
                const QJsonObject result = QJsonDocument::fromJson(line).object();
                if (result.isEmpty())
                    status = 1;
                else if (json)
                    std::printf("%s", line.constData());
                else
                    print(result);
                std::fflush(stdout);
            }
        }
    }
    return status;
}

} // namespace

int benchMemory(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Memory of idle shards in one process, against a simulator in another."));
    parser.addHelpOption();
    const auto option = [](const char *name, const char *about, const char *value = nullptr,
                           const char *preset = nullptr) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(about),
                                  QString::fromLatin1(value), QString::fromLatin1(preset));
    };
    const QCommandLineOption shards = option("shards", "How many.", "N", "1000");
    const QCommandLineOption compress =
        option("compress", "none, zlib-stream or zstd-stream.", "MODE", "zlib-stream");
    const QCommandLineOption tls = option("tls", "Over TLS, with an authority of its own.");
    const QCommandLineOption all =
        option("all", "100 and 1000 shards with each compression, plain and TLS, in a process each.");
    const QCommandLineOption burst =
        option("burst", "Then the first shard gets a GUILD_CREATE of this size: when is its memory back?",
               "BYTES", "0");
    const QCommandLineOption burstAll = option("burst-all", "Every shard gets it.");
    const QCommandLineOption json = option("json", "Print one JSON object a line.");
    parser.addOptions({shards, compress, tls, all, burst, burstAll, json});
    parser.process(arguments);
    if (parser.isSet(all))
        return measureAll(parser.isSet(json));

    Options options;
    options.shards = parser.value(shards).toInt();
    options.tls = parser.isSet(tls);
    options.burst = parser.value(burst).toLongLong();
    options.burstsAll = parser.isSet(burstAll);
    Error error;
    options.compression = compressionFromName(parser.value(compress), &error);
    if (error || options.shards < 1) {
        std::fprintf(stderr, "%s\n", error ? qPrintable(error.toString()) : "--shards takes 1 or more.");
        return 2;
    }
    const QJsonObject result = Measurement(options).take();
    if (result.isEmpty())
        return 1;
    if (parser.isSet(json))
        std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    else
        print(result);
    return result.contains(u"burst_returned") && !result.value(u"burst_returned").toBool() ? 1 : 0;
}
