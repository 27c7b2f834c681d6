// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "clusterreceiver.h"

#include <gateway/cluster/cluster.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Gateway;

namespace {

bool isRest(const QUrl &url)
{
    return url.scheme() == u"http" || url.scheme() == u"https";
}

ClusterConfiguration clusterConfiguration(const ReceiveSettings &settings, IdentifyQueue *queue)
{
    ClusterConfiguration configuration;
    configuration.shard.token = settings.token;
    configuration.shard.intents = allIntents();
    configuration.shard.compression = settings.compression;
    configuration.shard.keepsMetrics = settings.keepsMetrics;
    configuration.shard.measuresStages = settings.measuresStages;
    // A gateway that is about to listen is found soon.
    configuration.shard.backoff = {std::chrono::milliseconds(100), std::chrono::milliseconds(400)};
    configuration.shards.count = settings.shards;
    configuration.threads = settings.threads;
    configuration.identifyReserve = 0;
    if (isRest(settings.gateway)) {
        configuration.apiUrl = settings.gateway;
    } else {
        configuration.apiUrl.clear();
        configuration.shard.gatewayUrl = settings.gateway;
        // Without a REST interface nobody says how many may identify at once.
        configuration.identifyQueue = queue;
    }
    return configuration;
}

class ClusterReceiver : public QObject
{
public:
    explicit ClusterReceiver(const ReceiveSettings &settings)
        : m_settings(settings)
        , m_queue(settings.shards)
        , m_cluster(clusterConfiguration(settings, &m_queue))
        , m_untilType(eventTypeFromName(settings.untilEvent))
        , m_untilName(QString::fromUtf8(settings.untilEvent))
    {
        connect(&m_cluster, &Cluster::eventsReceived, this, &ClusterReceiver::take);
        connect(&m_cluster, &Cluster::shardStateChanged, this, &ClusterReceiver::takeState);
        connect(&m_cluster, &Cluster::failed, this, &ClusterReceiver::takeFailure);
        connect(&m_silence, &QTimer::timeout, this, &ClusterReceiver::watchSilence);
        m_silence.start(settings.silence);
    }

    std::optional<Reception> run(QString *problem)
    {
        m_started.start();
        m_cluster.start();
        m_loop.exec();
        m_cluster.disconnect(this);
        *problem = m_problem;
        return m_reception;
    }

private:
    void take(const QList<Event> &events)
    {
        for (const Event &event : events) {
            if (event.type() == EventType::Ready) {
                m_ready.insert(event.shard().id);
                startMeter();
                continue;
            }
            ++m_events;
            // A name that the tables do not know is compared as a text, which costs more.
            if (event.type() == m_untilType &&
                (m_untilType != EventType::Unknown || event.typeName() == m_untilName))
                takeLast(event.shard().id);
        }
    }

    // The change of state may be told before READY is.
    void startMeter()
    {
        if (m_ready.size() == m_settings.shards && !m_meter.hasStarted()) {
            m_events = 0;
            m_meter.start();
        }
    }

    void takeLast(int shard)
    {
        m_done.insert(shard);
        if (m_done.size() < m_settings.shards || m_reception || !m_meter.hasStarted())
            return;
        m_reception = m_meter.finish(m_events);
        m_problem.clear();
        m_loop.quit();
    }

    void takeState(ShardId shard, const Transition &transition)
    {
        if (transition.to == ShardState::Ready) {
            m_ready.insert(shard.id);
            startMeter();
        }
        if (transition.to != ShardState::BackingOff || m_reception)
            return;
        const QString cause = transition.error ? transition.error.toString() : causeText(transition);
        if (m_ready.contains(shard.id)) {
            // One shard may be done, and its gateway close, while others go on.
            if (!m_done.contains(shard.id))
                fail(QStringLiteral("The connection ended after %1 events, and %2 had not come: %3")
                         .arg(m_events)
                         .arg(m_untilName, cause));
        } else if (m_started.hasExpired(std::chrono::milliseconds(m_settings.wait).count())) {
            fail(cause);
        }
    }

    void takeFailure(const Error &error)
    {
        const bool mayComeYet = error.domain() == Error::Domain::Network && m_ready.isEmpty() &&
                                isRest(m_settings.gateway) &&
                                !m_started.hasExpired(std::chrono::milliseconds(m_settings.wait).count());
        if (mayComeYet)
            QTimer::singleShot(std::chrono::milliseconds(200), &m_cluster, &Cluster::start);
        else
            fail(error.toString());
    }

    void watchSilence()
    {
        if (std::exchange(m_eventsBefore, m_events) == m_events)
            fail(QStringLiteral("Nothing came for %1 s, and %2 had not come after %3 events.")
                     .arg(m_settings.silence.count())
                     .arg(m_untilName)
                     .arg(m_events));
    }

    void fail(const QString &problem)
    {
        m_problem = problem;
        m_loop.quit();
    }

    const ReceiveSettings m_settings;
    LocalIdentifyQueue m_queue;
    Cluster m_cluster;
    const EventType m_untilType;
    const QString m_untilName;
    QEventLoop m_loop;
    QTimer m_silence;
    QElapsedTimer m_started;
    ReceptionMeter m_meter;
    std::optional<Reception> m_reception;
    QString m_problem;
    QSet<int> m_ready;
    QSet<int> m_done;
    qint64 m_events = 0;
    qint64 m_eventsBefore = -1;
};

} // namespace

std::optional<Reception> receiveWithCluster(const ReceiveSettings &settings, QString *problem)
{
    ClusterReceiver receiver(settings);
    return receiver.run(problem);
}
