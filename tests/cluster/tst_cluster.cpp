// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "clusteragainstsimulator.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

//! Everything that is logged while it lives, by every thread and category, Qt's own among them.
class EverythingLogged
{
public:
    EverythingLogged()
    {
        lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        m_before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &message) {
                const QMutexLocker lock(&mutex);
                lines.append(QString::fromUtf8(context.category) + u' ' + message);
            });
    }
    ~EverythingLogged()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(EverythingLogged)

    static QStringList taken()
    {
        const QMutexLocker lock(&mutex);
        return lines;
    }

private:
    static inline QMutex mutex;
    static inline QStringList lines;
    QtMessageHandler m_before;
};

} // namespace

class TestCluster : public ClusterAgainstSimulator
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }

    void asksHowManyShards()
    {
        startSimulator(4);
        Cluster cluster(configuration());
        QSignalSpy ready(&cluster, &Cluster::ready);
        QList<Event> events;
        connect(&cluster, &Cluster::eventsReceived, this, [&](const QList<Event> &batch) {
            QCOMPARE(QThread::currentThread(), thread());
            events.append(batch);
        });
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        QCOMPARE(cluster.shardCount(), 4);
        QCOMPARE(cluster.botGateway().shards, 4);
        // Every guild once, on the shard that the formula says.
        const auto guilds = [&] {
            QList<quint64> ids;
            for (const Event &event : std::as_const(events)) {
                if (event.type() == EventType::GuildCreate)
                    ids.append(event.guildId());
            }
            return ids;
        };
        QTRY_COMPARE(guilds().size(), 12);
        for (const Event &event : std::as_const(events)) {
            if (event.type() == EventType::GuildCreate)
                QCOMPARE(event.shard(), ShardId::forGuild(event.guildId(), 4));
        }
        QSignalSpy stopped(&cluster, &Cluster::stopped);
        cluster.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(!cluster.isRunning());
        QTRY_COMPARE(m_simulator->sessionCount(), 0);
    }

    void ordersEventsOfEachShard()
    {
        startSimulator(3);
        ClusterConfiguration two = configuration();
        two.threads = 2;
        Cluster cluster(two);
        QSignalSpy ready(&cluster, &Cluster::ready);
        QHash<int, qint64> last;
        qint64 count = 0;
        bool ordered = true;
        connect(&cluster, &Cluster::eventsReceived, this, [&](const QList<Event> &batch) {
            for (const Event &event : batch) {
                qint64 &sequence = last[event.shard().id];
                ordered = ordered && event.sequence() == sequence + 1;
                sequence = event.sequence();
                ++count;
            }
        });
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        m_simulator->sendTraffic(5000);
        QTRY_VERIFY(count >= 5000);
        QVERIFY(ordered);
        QCOMPARE(last.size(), 3);
    }

    void recordsPayloadsOfBothDirections()
    {
        startSimulator(1);
        ClusterConfiguration recording = configuration();
        recording.recordPayloads = true;
        Cluster cluster(recording);
        QList<Event> payloads;
        connect(&cluster, &Cluster::payloadsRecorded, this,
                [&](const QList<Event> &batch) { payloads.append(batch); });
        cluster.start();
        QTRY_VERIFY(payloads.size() >= 3 + 12);
        QCOMPARE(payloads.at(0).opcode(), Opcode::Hello);
        QCOMPARE(payloads.at(1).opcode(), Opcode::Identify);
        QCOMPARE(payloads.at(1).direction(), Event::Direction::Sent);
        QCOMPARE(payloads.at(2).type(), EventType::Ready);
        for (const Event &payload : std::as_const(payloads))
            QVERIFY(!payload.payload().contains(m_simulator->token()));
    }

    void reportsFigures()
    {
        startSimulator(2);
        Cluster cluster(configuration());
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        QTRY_COMPARE(cluster.snapshots().size(), 2);
        QTRY_COMPARE(cluster.snapshots().at(0).events + cluster.snapshots().at(1).events, 2 + 12);
        for (const ShardSnapshot &snapshot : cluster.snapshots())
            QCOMPARE(snapshot.state, ShardState::Ready);
    }

    // One wrong number must not take thousands of connections and the memory for them.
    void absurdRecommendationIsNotFollowed()
    {
        startSimulator(BotGateway::mostShardsUnasked + 1);
        Cluster cluster(configuration());
        QSignalSpy failed(&cluster, &Cluster::failed);
        cluster.start();
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().code(), ErrorCode::MalformedAnswer);
        QVERIFY(!cluster.isRunning());
        QCOMPARE(cluster.shardCount(), 0);

        // Who asks for some of them gets them.
        ClusterConfiguration some = configuration();
        some.shards = ShardRange{{0, 1}, BotGateway::mostShardsUnasked + 1};
        Cluster asked(some);
        QSignalSpy ready(&asked, &Cluster::ready);
        asked.start();
        QVERIFY(ready.wait());
        QCOMPARE(asked.readyCount(), 2);
    }

    void wrongTokenFailsBeforeConnecting()
    {
        startSimulator();
        ClusterConfiguration wrong = configuration();
        wrong.shard.token = Token("bm90.dGhl.cmlnaHQ");
        Cluster cluster(wrong);
        QSignalSpy failed(&cluster, &Cluster::failed);
        cluster.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::Unauthorized);
        QCOMPARE(m_simulator->connectionCount(), 0);
        QVERIFY(!cluster.isRunning());
    }

    void withoutTheRestInterface()
    {
        startSimulator(1);
        ClusterConfiguration direct = configuration();
        direct.apiUrl.clear();
        direct.shards.count = 1;
        direct.shard.gatewayUrl = m_simulator->gatewayUrl();
        Cluster cluster(direct);
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE(ready.count(), 1);
    }

    void oneShardIsReconnected()
    {
        startSimulator(2);
        Cluster cluster(configuration());
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        QSignalSpy resumed(m_simulator.get(), &Simulator::sessionResumed);
        cluster.reconnectShard(1);
        QTRY_COMPARE(resumed.count(), 1);
        QCOMPARE(resumed.constFirst().constFirst().toInt(), 1);
    }

    void stopsWhileStarting()
    {
        startSimulator(4);
        Cluster cluster(configuration());
        QSignalSpy stopped(&cluster, &Cluster::stopped);
        cluster.start();
        cluster.stop();
        QTRY_COMPARE(stopped.count(), 1);
        cluster.start();
        QTRY_COMPARE(cluster.shardCount(), 4);
        cluster.stop();
        QTRY_COMPARE(stopped.count(), 2);
    }

    void runsARangeOfShards()
    {
        startSimulator(8);
        ClusterConfiguration part = configuration();
        Error error;
        part.shards = ShardRange::fromText(u"0-1,5 of 8", &error);
        QVERIFY(!error);
        Cluster cluster(part);
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        QCOMPARE(cluster.shardIds(), (QList<int>{0, 1, 5}));
        QCOMPARE(cluster.shardCount(), 8);
        QCOMPARE(m_simulator->sessionCount(), 3);
    }

    void allGuildsAreThere()
    {
        startSimulator(2);
        Cluster cluster(configuration());
        QSignalSpy available(&cluster, &Cluster::guildsAvailable);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
        const auto guilds = [&cluster] {
            qint64 sum = 0;
            for (const ShardSnapshot &shard : cluster.snapshots())
                sum += shard.guilds;
            return sum;
        };
        QTRY_COMPARE(guilds(), 12);
    }

    void batchesAreHeldWhileTheyAreUsed()
    {
        startSimulator(1);
        Cluster cluster(configuration());
        QSignalSpy available(&cluster, &Cluster::guildsAvailable);
        QList<std::shared_ptr<const void>> held;
        qint64 events = 0;
        connect(&cluster, &Cluster::eventsReceived, this, [&](const QList<Event> &batch) {
            held << cluster.holdBatch();
            events += batch.size();
        });
        QVERIFY(cluster.holdBatch().use_count() == 0);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
        m_simulator->sendTraffic(2000);
        QTRY_VERIFY(events >= 2000);
        // Each batch is held by this test alone now.
        QVERIFY(cluster.holdBatch().use_count() == 0);
        for (const std::shared_ptr<const void> &batch : std::as_const(held))
            QCOMPARE(batch.use_count(), 1L);
    }

    void filteredTypesAreCountedOnly()
    {
        startSimulator(1);
        ClusterConfiguration filtering = configuration();
        filtering.filteredTypes = {EventType::PresenceUpdate, EventType::TypingStart,
                                   EventType::MessageCreate};
        Cluster cluster(filtering);
        QSignalSpy available(&cluster, &Cluster::guildsAvailable);
        qint64 events = 0;
        bool sawFiltered = false;
        connect(&cluster, &Cluster::eventsReceived, this, [&](const QList<Event> &batch) {
            events += batch.size();
            for (const Event &event : batch)
                sawFiltered = sawFiltered || filtering.filteredTypes.contains(event.type());
        });
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
        m_simulator->sendTraffic(2000);
        QTRY_COMPARE(cluster.snapshots().constFirst().events, 2000 + 1 + 12);
        const ShardSnapshot shard = cluster.snapshots().constFirst();
        QVERIFY(shard.filtered > 1000);
        QTRY_COMPARE(events, shard.events - shard.filtered);
        QVERIFY(!sawFiltered);
        QCOMPARE(shard.gaps, 0);
    }

    void shardsComeAndGo()
    {
        startSimulator(4);
        ClusterConfiguration part = configuration();
        part.shards = {{0, 1}, 4};
        Cluster cluster(part);
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        cluster.addShard(3);
        QTRY_COMPARE_WITH_TIMEOUT(cluster.readyCount(), 3, 15'000);
        cluster.addShard(4);
        QCOMPARE(cluster.shardIds(), (QList<int>{0, 1, 3}));
        cluster.removeShard(0);
        QTRY_COMPARE(cluster.shardIds(), (QList<int>{1, 3}));
        QTRY_COMPARE(m_simulator->sessionCount(), 2);
        cluster.stopShard(1);
        QTRY_COMPARE(cluster.readyCount(), 1);
        cluster.startShard(1);
        QTRY_COMPARE_WITH_TIMEOUT(cluster.readyCount(), 2, 15'000);
    }

    //! A reader that lags is stopped in the middle: the next one begins where it was.
    //! Nothing is kept of a session whose READY nobody took; a batch that is released late counts.
    //! The sessions of the set that took over are kept, and those of the other are not.
    void reserveMayBeAllowedBeforeTheStart()
    {
        SimulatorConfiguration poor;
        poor.rate = 0;
        poor.sessionStarts = 1;
        m_simulator = std::make_unique<Simulator>(poor);
        QVERIFY(m_simulator->listen());
        Cluster cluster(configuration());
        QSignalSpy ready(&cluster, &Cluster::ready);
        QSignalSpy changes(&cluster, &Cluster::shardStateChanged);
        cluster.start();
        const auto isHeld = [&] {
            return std::ranges::any_of(changes, [](const QList<QVariant> &change) {
                return change.at(1).value<Transition>().cause == Cause::IdentifyHeld;
            });
        };
        QTRY_VERIFY(isHeld());
        QSignalSpy stopped(&cluster, &Cluster::stopped);
        cluster.stop();
        QTRY_COMPARE(stopped.count(), 1);
        cluster.setReserveUsable(true);
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
    }

    void noStartsMeansNoIdentify()
    {
        SimulatorConfiguration none;
        none.sessionStarts = 0;
        m_simulator = std::make_unique<Simulator>(none);
        QVERIFY(m_simulator->listen());
        Cluster cluster(configuration());
        cluster.setReserveUsable(true);
        QList<Cause> causes;
        connect(&cluster, &Cluster::shardStateChanged, this,
                [&](ShardId, const Transition &transition) { causes.append(transition.cause); });
        cluster.start();
        QTRY_VERIFY(causes.contains(Cause::IdentifyHeld));
        QVERIFY(cluster.identifyBudget().isLimited());
        QCOMPARE(m_simulator->connectionCount(), 0);
    }

    void nothingLoggedHoldsTheToken()
    {
        startSimulator(2, 200);
        const QString token = QString::fromLatin1(m_simulator->token());
        QStringList logged;
        {
            const EverythingLogged everything;
            ClusterConfiguration recording = configuration();
            recording.recordPayloads = true;
            Cluster cluster(recording);
            QSignalSpy available(&cluster, &Cluster::guildsAvailable);
            cluster.start();
            QTRY_COMPARE_WITH_TIMEOUT(available.count(), 1, 15'000);
            QSignalSpy resumed(m_simulator.get(), &Simulator::sessionResumed);
            m_simulator->sendReconnect();
            QTRY_COMPARE(resumed.count(), 2);
            cluster.sendCommand(0,
                                R"({"op":3,"d":{"since":null,"activities":[],"status":"idle","afk":false}})");
            QSignalSpy failed(&cluster, &Cluster::failed);
            m_simulator->closeConnections(4004);
            QTRY_COMPARE(failed.count(), 2);
            ClusterConfiguration wrong = configuration();
            wrong.shard.token = Token("bm90.dGhl.cmlnaHQ");
            Cluster refused(wrong);
            QSignalSpy unauthorized(&refused, &Cluster::failed);
            refused.start();
            QTRY_COMPARE(unauthorized.count(), 1);
            logged = EverythingLogged::taken();
        }
        // Each layer has spoken, and none has told.
        for (const char *category :
             {"gateway.session", "gateway.transport", "gateway.rest", "gateway.simulator"})
            QVERIFY2(!logged.filter(QLatin1String(category)).isEmpty(), category);
        for (const QString &line : std::as_const(logged)) {
            QVERIFY2(!line.contains(token), "the token is in the log");
            QVERIFY2(!line.contains(u"bm90.dGhl.cmlnaHQ"), "the wrong token is in the log");
        }
    }

    void isDestroyedWhileRunning()
    {
        startSimulator(4, 2000);
        auto cluster = std::make_unique<Cluster>(configuration());
        QSignalSpy ready(cluster.get(), &Cluster::ready);
        cluster->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 15'000);
        cluster.reset();
        QTRY_COMPARE(m_simulator->connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
