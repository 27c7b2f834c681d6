// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/metrics/clustermetrics.h>

#include <QMetaEnum>

#include <map>

namespace Gateway {

using Type = MetricFamily::Type;

class ClusterMetrics::Private
{
public:
    struct Figures
    {
        ShardSnapshot snapshot;
        std::map<Cause, qint64> reconnects;
        Cause lostBy = Cause::None; //!< Of the connection that is being replaced.
    };

    std::map<int, Figures> shards;
    int shardCount = 0; //!< That the shards identify with.

    template <typename Value>
    [[nodiscard]] Value sum(Value ShardSnapshot::*field) const
    {
        Value all{};
        for (const auto &[id, figures] : shards)
            all += figures.snapshot.*field;
        return all;
    }

    Figures &figuresOf(const ShardId &shard)
    {
        // After a reshard the numbers mean other shards.
        if (shard.count != shardCount) {
            shards.clear();
            shardCount = shard.count;
        }
        return shards[shard.id];
    }

    void appendCounters(QList<MetricFamily> *families) const;
    void appendGauges(QList<MetricFamily> *families) const;
    void appendByType(QList<MetricFamily> *families) const;
    void appendReconnects(QList<MetricFamily> *families) const;
    void appendStates(QList<MetricFamily> *families) const;
    void appendHistograms(QList<MetricFamily> *families) const;

    //! A family with a value for each shard that \a value gives one of.
    template <typename Function>
    [[nodiscard]] MetricFamily family(QByteArray name, Type type, QByteArray unit, QByteArray help,
                                      Function value) const
    {
        MetricFamily made{std::move(name), type, std::move(unit), std::move(help), {}};
        for (const auto &[id, figures] : shards) {
            if (const std::optional<double> one = value(figures.snapshot))
                made.samples.append({{{"shard", QByteArray::number(id)}}, *one, {}});
        }
        return made;
    }
};

static std::optional<double> seconds(double milliseconds)
{
    if (milliseconds < 0)
        return {};
    return milliseconds / 1000;
}

void ClusterMetrics::Private::appendCounters(QList<MetricFamily> *families) const
{
    const struct
    {
        QByteArray name;
        QByteArray unit;
        QByteArray help;
        qint64 ShardSnapshot::*field;
    } counters[] = {
        {"gateway_dispatches", {}, "Dispatches (op 0) received.", &ShardSnapshot::events},
        {"gateway_payloads", {}, "Payloads of every opcode received.", &ShardSnapshot::payloads},
        {"gateway_received_bytes", "bytes", "Bytes received on the WebSocket, framing not counted.",
         &ShardSnapshot::bytesReceived},
        {"gateway_inflated_bytes", "bytes", "Bytes received, after inflating.",
         &ShardSnapshot::bytesInflated},
        {"gateway_sent_bytes", "bytes", "Bytes sent on the WebSocket, framing not counted.",
         &ShardSnapshot::bytesSent},
        {"gateway_identifies", {}, "IDENTIFY sent.", &ShardSnapshot::identifies},
        {"gateway_resumes", {}, "RESUME sent.", &ShardSnapshot::resumes},
        {"gateway_replayed_events", {}, "Dispatches between RESUME and RESUMED.", &ShardSnapshot::replayed},
        {"gateway_sequence_gaps", {}, "Sequence numbers that never came.", &ShardSnapshot::gaps},
        {"gateway_duplicate_events",
         {},
         "Dispatches whose sequence number had been seen.",
         &ShardSnapshot::duplicates},
        {"gateway_filtered_events", {}, "Dispatches dropped by their type.", &ShardSnapshot::filtered},
    };
    for (const auto &counter : counters) {
        families->append(family(counter.name, Type::Counter, counter.unit, counter.help,
                                [&](const ShardSnapshot &snapshot) -> std::optional<double> {
                                    return double(snapshot.*counter.field);
                                }));
    }
}

void ClusterMetrics::Private::appendGauges(QList<MetricFamily> *families) const
{
    using Snapshot = const ShardSnapshot &;
    using Value = std::optional<double>;
    const auto isInflating = [](Snapshot snapshot) {
        return !snapshot.inflaterImplementation.isEmpty();
    };
    families->append(family("gateway_latency_seconds", Type::Gauge, "seconds",
                            "Round trip of the last heartbeat.",
                            [](Snapshot snapshot) { return seconds(snapshot.latency); }));
    families->append(family("gateway_latency_average_seconds", Type::Gauge, "seconds",
                            "Mean round trip of the last 20 heartbeats.",
                            [](Snapshot snapshot) { return seconds(snapshot.averageLatency); }));
    families->append(family("gateway_inflater_capacity_bytes", Type::Gauge, "bytes",
                            "Bytes that the inflater's output buffer holds.",
                            [=](Snapshot snapshot) -> Value {
                                return isInflating(snapshot) ? Value(snapshot.inflater.capacity) : Value();
                            }));
    families->append(family("gateway_inflater_efficiency_ratio", Type::Gauge, "ratio",
                            "Part of that buffer which the last payload filled.",
                            [=](Snapshot snapshot) -> Value {
                                const InflaterStatistics &inflater = snapshot.inflater;
                                if (!isInflating(snapshot) || inflater.capacity <= 0)
                                    return {};
                                return double(inflater.used) / double(inflater.capacity);
                            }));
    families->append(
        family("gateway_inflater_window_bytes", Type::Gauge, "bytes",
               "Bytes of the inflater's context, its window among them.", [=](Snapshot snapshot) -> Value {
                   return isInflating(snapshot) ? Value(snapshot.inflater.windowMemory) : Value();
               }));
    families->append(family("gateway_queued_commands", Type::Gauge, {}, "Commands that wait to be sent.",
                            [](Snapshot snapshot) -> Value { return double(snapshot.queuedCommands); }));
    families->append(family("gateway_send_budget", Type::Gauge, {}, "Commands that may be sent at once.",
                            [](Snapshot snapshot) -> Value { return snapshot.sendAvailable; }));
    families->append(family("gateway_guilds", Type::Gauge, {}, "Guilds that are there.",
                            [](Snapshot snapshot) -> Value { return double(snapshot.guilds); }));
    families->append(family("gateway_guilds_awaited", Type::Gauge, {},
                            "Guilds that READY named and that have not come.",
                            [](Snapshot snapshot) -> Value { return double(snapshot.guildsAwaited); }));
}

void ClusterMetrics::Private::appendByType(QList<MetricFamily> *families) const
{
    MetricFamily byType{"gateway_events", Type::Counter, {}, "Dispatches received, by type.", {}};
    for (const auto &[id, figures] : shards) {
        const QList<qint64> &counts = figures.snapshot.eventCounts;
        for (qsizetype type = 0; type < counts.size(); ++type) {
            if (counts.at(type) == 0)
                continue;
            const QLatin1String name = eventTypeName(EventType(type));
            const QByteArray label =
                name.isEmpty() ? QByteArrayLiteral("unknown") : QByteArray(name.data(), name.size());
            byType.samples.append(
                {{{"shard", QByteArray::number(id)}, {"type", label}}, double(counts.at(type)), {}});
        }
    }
    families->append(byType);
}

void ClusterMetrics::Private::appendReconnects(QList<MetricFamily> *families) const
{
    MetricFamily byCause{"gateway_reconnects",
                         Type::Counter,
                         {},
                         "Sessions that were ready again, by the cause of the loss.",
                         {}};
    for (const auto &[id, figures] : shards) {
        for (const auto &[cause, count] : figures.reconnects) {
            const QByteArray name = QMetaEnum::fromType<Cause>().valueToKey(int(cause));
            byCause.samples.append({{{"shard", QByteArray::number(id)}, {"cause", name}}, double(count), {}});
        }
    }
    families->append(byCause);
}

void ClusterMetrics::Private::appendStates(QList<MetricFamily> *families) const
{
    const QMetaEnum states = QMetaEnum::fromType<ShardState>();
    MetricFamily set{"gateway_shard_state", Type::StateSet, {}, "Where the session stands.", {}};
    for (const auto &[id, figures] : shards) {
        for (int i = 0; i < states.keyCount(); ++i) {
            const bool isThis = states.value(i) == int(figures.snapshot.state);
            set.samples.append({{{"shard", QByteArray::number(id)}, {"gateway_shard_state", states.key(i)}},
                                isThis ? 1.0 : 0.0,
                                {}});
        }
    }
    families->append(set);
}

void ClusterMetrics::Private::appendHistograms(QList<MetricFamily> *families) const
{
    MetricFamily latencies{
        "gateway_heartbeat_seconds", Type::Histogram, "seconds", "Round trips of heartbeats.", {}};
    MetricFamily decodes{"gateway_decode_seconds",
                         Type::Histogram,
                         "seconds",
                         "Time to inflate a payload and to find its envelope.",
                         {}};
    for (const auto &[id, figures] : shards) {
        const MetricFamily::Labels labels{{"shard", QByteArray::number(id)}};
        if (!figures.snapshot.latencies.isNull())
            latencies.samples.append({labels, 0, figures.snapshot.latencies});
        if (!figures.snapshot.decodeTimes.isNull())
            decodes.samples.append({labels, 0, figures.snapshot.decodeTimes});
    }
    families->append(latencies);
    families->append(decodes);
}

ClusterMetrics::ClusterMetrics(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

ClusterMetrics::~ClusterMetrics() = default;

void ClusterMetrics::watch(Cluster *cluster)
{
    connect(cluster, &Cluster::shardStateChanged, this, &ClusterMetrics::takeTransition);
    connect(cluster, &Cluster::snapshotsTaken, this, &ClusterMetrics::takeSnapshots);
    takeSnapshots(cluster->snapshots());
}

void ClusterMetrics::takeSnapshots(const QList<ShardSnapshot> &snapshots)
{
    if (snapshots.isEmpty())
        return;
    for (const ShardSnapshot &snapshot : snapshots)
        d->figuresOf(snapshot.shard).snapshot = snapshot;
    Q_EMIT updated();
}

void ClusterMetrics::takeTransition(ShardId shard, const Transition &transition)
{
    Private::Figures &figures = d->figuresOf(shard);
    figures.snapshot.shard = shard;
    figures.snapshot.state = transition.to;
    if (transition.from == ShardState::Ready)
        figures.lostBy = transition.cause;
    if (transition.to == ShardState::Ready && figures.lostBy != Cause::None)
        ++figures.reconnects[std::exchange(figures.lostBy, Cause::None)];
    // Who was stopped begins anew.
    if (transition.to == ShardState::Stopped || transition.to == ShardState::Failed)
        figures.lostBy = Cause::None;
    Q_EMIT updated();
}

void ClusterMetrics::clear()
{
    d->shards.clear();
    d->shardCount = 0;
    Q_EMIT updated();
}

int ClusterMetrics::shards() const
{
    return int(d->shards.size());
}

int ClusterMetrics::readyShards() const
{
    return int(std::count_if(d->shards.cbegin(), d->shards.cend(), [](const auto &entry) {
        return entry.second.snapshot.state == ShardState::Ready;
    }));
}

qint64 ClusterMetrics::events() const
{
    return d->sum(&ShardSnapshot::events);
}

qint64 ClusterMetrics::payloads() const
{
    return d->sum(&ShardSnapshot::payloads);
}

qint64 ClusterMetrics::bytesReceived() const
{
    return d->sum(&ShardSnapshot::bytesReceived);
}

qint64 ClusterMetrics::bytesInflated() const
{
    return d->sum(&ShardSnapshot::bytesInflated);
}

qint64 ClusterMetrics::bytesSent() const
{
    return d->sum(&ShardSnapshot::bytesSent);
}

qint64 ClusterMetrics::identifies() const
{
    return d->sum(&ShardSnapshot::identifies);
}

qint64 ClusterMetrics::resumes() const
{
    return d->sum(&ShardSnapshot::resumes);
}

qint64 ClusterMetrics::reconnects() const
{
    return d->sum(&ShardSnapshot::reconnects);
}

qint64 ClusterMetrics::reconnects(Cause cause) const
{
    qint64 all = 0;
    for (const auto &[id, figures] : d->shards) {
        const auto found = figures.reconnects.find(cause);
        all += found == figures.reconnects.end() ? 0 : found->second;
    }
    return all;
}

qint64 ClusterMetrics::replayed() const
{
    return d->sum(&ShardSnapshot::replayed);
}

qint64 ClusterMetrics::gaps() const
{
    return d->sum(&ShardSnapshot::gaps);
}

qint64 ClusterMetrics::queuedCommands() const
{
    return d->sum(&ShardSnapshot::queuedCommands);
}

double ClusterMetrics::latency() const
{
    double all = 0;
    int measured = 0;
    for (const auto &[id, figures] : d->shards) {
        if (figures.snapshot.latency < 0)
            continue;
        all += figures.snapshot.latency;
        ++measured;
    }
    return measured == 0 ? -1 : all / measured;
}

qint64 ClusterMetrics::events(EventType type) const
{
    qint64 all = 0;
    for (const auto &[id, figures] : d->shards)
        all += figures.snapshot.eventCounts.value(int(type));
    return all;
}

QList<MetricFamily> ClusterMetrics::families() const
{
    QList<MetricFamily> families;
    families.append({"gateway_build",
                     Type::Info,
                     {},
                     "What this program was built from.",
                     {{{{"version", GATEWAY_VERSION}, {"qt", qVersion()}}, 1, {}}}});
    d->appendByType(&families);
    d->appendCounters(&families);
    d->appendReconnects(&families);
    d->appendStates(&families);
    d->appendGauges(&families);
    d->appendHistograms(&families);
    return families;
}

} // namespace Gateway
