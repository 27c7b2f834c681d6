// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "soak.h"

#include "residentmemory.h"

#include <gateway/cluster/cluster.h>
#include <gateway/simulator/simulator.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

const QString lastWord = QStringLiteral("SOAK_END");

//! Shards against a simulator that breaks them at random; every event must arrive once and in order.
class Soak : public QObject
{
public:
    Soak(int shards, double rate, quint32 seed, std::chrono::seconds duration)
        : m_shardCount(shards), m_duration(duration), m_random(seed)
    {
        SimulatorConfiguration settings;
        settings.rate = rate;
        settings.seed = seed;
        settings.guilds = 2 * shards;
        settings.recommendedShards = shards;
        settings.maxConcurrency = shards;
        settings.sessionStarts = 100'000;
        settings.heartbeatInterval = 2s;
        m_settings = settings;
        m_thread.start();
    }
    ~Soak() override
    {
        m_cluster.reset();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Soak)

    bool start()
    {
        bool listening = false;
        ClusterConfiguration configuration;
        QObject inThread;
        inThread.moveToThread(&m_thread);
        // Its sockets belong to the thread that makes it.
        QMetaObject::invokeMethod(
            &inThread,
            [&] {
                m_simulator = new Simulator(m_settings);
                connect(&m_thread, &QThread::finished, m_simulator, &QObject::deleteLater);
                listening = m_simulator->listen();
                configuration.apiUrl = m_simulator->apiUrl();
                configuration.shard.token = Token(m_simulator->token());
                inThread.moveToThread(QCoreApplication::instance()->thread());
            },
            Qt::BlockingQueuedConnection);
        if (!listening)
            return false;
        connect(m_simulator, &Simulator::sessionStarted, this, [this] { ++m_sessions; });
        configuration.shard.intents = allIntents();
        configuration.shard.compression = Inflater::available().constFirst();
        configuration.shard.backoff = {100ms, 2s};
        m_cluster = std::make_unique<Cluster>(configuration);
        connect(m_cluster.get(), &Cluster::eventsReceived, this, &Soak::check);
        connect(m_cluster.get(), &Cluster::failed, this,
                [this](const Error &error) { report(error.toString()); });
        connect(m_cluster.get(), &Cluster::ready, this, &Soak::beginFaults);
        // A fault that strikes between IDENTIFY and READY takes the identify with it.
        connect(m_cluster.get(), &Cluster::shardStateChanged, this,
                [this](ShardId, const Transition &transition) {
                    if (transition.from == ShardState::Identifying && transition.to != ShardState::Ready)
                        ++m_struckIdentifies;
                });
        connect(&m_faultTimer, &QTimer::timeout, this, &Soak::breakSomething);
        connect(&m_memoryTimer, &QTimer::timeout, this, [this] { m_memory.append(residentMemory()); });
        m_clock.start();
        m_cluster->start();
        QTimer::singleShot(m_duration, this, &Soak::endFaults);
        return true;
    }

    [[nodiscard]] int finish() const
    {
        qint64 identifies = 0;
        qint64 resumes = 0;
        qint64 reconnects = 0;
        qint64 replayed = 0;
        for (const ShardSnapshot &shard : m_cluster->snapshots()) {
            identifies += shard.identifies;
            resumes += shard.resumes;
            reconnects += shard.reconnects;
            replayed += shard.replayed;
        }
        const bool isWasteful = identifies < m_sessions || identifies > m_sessions + m_struckIdentifies;
        std::printf("%d shards, %lld s, %lld faults: %lld events, %lld lost, doubled or out of order\n",
                    m_shardCount, qlonglong(m_clock.elapsed() / 1000), qlonglong(m_faults),
                    qlonglong(m_events), qlonglong(m_errors));
        std::printf("%lld reconnects, %lld resumes with %lld events replayed\n", qlonglong(reconnects),
                    qlonglong(resumes), qlonglong(replayed));
        std::printf("%lld identifies for %lld sessions, %lld struck by a fault before READY%s\n",
                    qlonglong(identifies), qlonglong(m_sessions), qlonglong(m_struckIdentifies),
                    isWasteful ? ": some were wasted" : "");
        std::printf("%lld of %d shards heard the last word\n", qlonglong(m_heardTheEnd.size()), m_shardCount);
        if (m_memory.size() >= 8) {
            const auto median = [](QList<qint64> values) {
                std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
                return double(values[values.size() / 2]) / 1048576;
            };
            const qsizetype quarter = m_memory.size() / 4;
            std::printf("resident memory: %.1f MiB in the second quarter, %.1f MiB in the last\n",
                        median(m_memory.mid(quarter, quarter)), median(m_memory.last(quarter)));
        }
        return m_errors == 0 && !isWasteful && m_heardTheEnd.size() == m_shardCount ? 0 : 1;
    }

private:
    void report(const QString &text)
    {
        if (++m_errors <= 20)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    }

    void check(const QList<Event> &events)
    {
        for (const Event &event : events) {
            const int shard = event.shard().id;
            qint64 &last = m_sequences[shard];
            // A new session numbers its events anew.
            if (event.type() == EventType::Ready)
                last = 0;
            if (event.sequence() != last + 1)
                report(QStringLiteral("shard %1: sequence %2 after %3")
                           .arg(shard)
                           .arg(event.sequence())
                           .arg(last));
            last = event.sequence();
            ++m_events;
            if (event.typeName() == lastWord)
                m_heardTheEnd.insert(shard);
        }
        if (m_heardTheEnd.size() == m_shardCount)
            QCoreApplication::quit();
    }

    void beginFaults()
    {
        m_faultTimer.start(50ms);
        m_memoryTimer.start(std::max<std::chrono::milliseconds>(500ms, m_duration / 100));
    }

    void inSimulator(std::function<void(Simulator *)> fault)
    {
        QMetaObject::invokeMethod(m_simulator,
                                  [simulator = m_simulator, fault = std::move(fault)] { fault(simulator); });
    }

    void breakSomething()
    {
        const int shard = int(m_random.bounded(m_shardCount));
        static constexpr int resumable[] = {1000, 1001, 4000, 4001, 4002, 4008, 4900};
        static constexpr int endsSession[] = {4003, 4005, 4007, 4009};
        ++m_faults;
        switch (m_random.bounded(20)) {
        case 0:
        case 1:
        case 2:
            inSimulator([shard](Simulator *simulator) { simulator->sendReconnect(shard); });
            break;
        case 3:
        case 4:
            inSimulator([shard](Simulator *simulator) { simulator->sendInvalidSession(true, shard); });
            break;
        case 5:
            inSimulator([shard](Simulator *simulator) { simulator->sendInvalidSession(false, shard); });
            break;
        case 6:
        case 7:
        case 8:
        case 9:
            inSimulator([shard](Simulator *simulator) { simulator->dropConnections(shard); });
            break;
        case 10:
        case 11:
        case 12: {
            const int code = resumable[m_random.bounded(int(std::size(resumable)))];
            inSimulator([shard, code](Simulator *simulator) { simulator->closeConnections(code, shard); });
            break;
        }
        case 13: {
            const int code = endsSession[m_random.bounded(int(std::size(endsSession)))];
            inSimulator([shard, code](Simulator *simulator) { simulator->closeConnections(code, shard); });
            break;
        }
        case 14:
        case 15:
        case 16:
            inSimulator([shard](Simulator *simulator) { simulator->sendHeartbeatRequest(shard); });
            break;
        case 17:
            inSimulator([](Simulator *simulator) { simulator->sendTraffic(200); });
            break;
        case 18:
            // Long enough for those whose beat is due to find their connection dead.
            inSimulator([](Simulator *simulator) {
                simulator->setAcknowledging(false);
                QTimer::singleShot(300ms, simulator, [simulator] { simulator->setAcknowledging(true); });
            });
            break;
        default:
            // Rarely the whole gateway goes away for a moment.
            if (m_random.bounded(20) == 0) {
                inSimulator([](Simulator *simulator) {
                    simulator->close();
                    QTimer::singleShot(500ms, simulator, [simulator] { simulator->listen(); });
                });
            }
        }
    }

    void endFaults()
    {
        m_faultTimer.stop();
        inSimulator([](Simulator *simulator) {
            simulator->setRate(0);
            simulator->setAcknowledging(true);
        });
        // Sessions that were just ended have their wait and their turn before them; then each hears the last
        // word.
        auto *waiting = new QTimer(this);
        connect(waiting, &QTimer::timeout, this, [this, waiting] {
            if (m_cluster->readyCount() < m_shardCount)
                return;
            waiting->stop();
            inSimulator([](Simulator *simulator) { simulator->dispatch(lastWord, {}); });
        });
        waiting->start(500ms);
        QTimer::singleShot(90s, this, [this] {
            report(QStringLiteral("%1 of %2 shards are ready 90 s after the last fault")
                       .arg(m_cluster->readyCount())
                       .arg(m_shardCount));
            QCoreApplication::quit();
        });
    }

    QThread m_thread;
    SimulatorConfiguration m_settings;
    Simulator *m_simulator = nullptr;
    std::unique_ptr<Cluster> m_cluster;
    int m_shardCount;
    std::chrono::seconds m_duration;
    QRandomGenerator m_random;
    QTimer m_faultTimer;
    QTimer m_memoryTimer;
    QElapsedTimer m_clock;
    QHash<int, qint64> m_sequences;
    QSet<int> m_heardTheEnd;
    QList<qint64> m_memory;
    qint64 m_events = 0;
    qint64 m_faults = 0;
    qint64 m_errors = 0;
    qint64 m_sessions = 0;
    qint64 m_struckIdentifies = 0;
};

} // namespace

int benchSoak(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shards under random faults: nothing lost, doubled, stuck or wasted."));
    parser.addHelpOption();
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long faults happen."),
                                     QStringLiteral("S"), QStringLiteral("600"));
    const QCommandLineOption shards(QStringLiteral("shards"), QStringLiteral("How many."),
                                    QStringLiteral("N"), QStringLiteral("32"));
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("Events per second."),
                                  QStringLiteral("N"), QStringLiteral("500"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of faults and traffic."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({seconds, shards, rate, seed});
    parser.process(arguments);
    const int count = parser.value(shards).toInt();
    const int duration = parser.value(seconds).toInt();
    if (count < 1 || duration < 1) {
        std::fprintf(stderr, "--shards and --seconds take 1 or more.\n");
        return 2;
    }
    Soak soak(count, parser.value(rate).toDouble(), parser.value(seed).toUInt(),
              std::chrono::seconds(duration));
    if (!soak.start()) {
        std::fprintf(stderr, "the simulator cannot listen\n");
        return 1;
    }
    QCoreApplication::exec();
    return soak.finish();
}
