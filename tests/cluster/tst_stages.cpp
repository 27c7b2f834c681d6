// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/cluster/readertimes_p.h>
#include <gateway/metrics/stageshares.h>
#include <gateway/session/shard.h>
#include <gateway/simulator/scenario/scenario.h>
#include <gateway/simulator/scenario/scenariorun.h>
#include <gateway/simulator/simulator.h>

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

//! A simulator without traffic of its own in a thread of its own, so that a test may keep its thread busy.
class SimulatorThread
{
public:
    explicit SimulatorThread(SimulatorConfiguration configuration)
    {
        configuration.rate = 0;
        m_context.moveToThread(&m_thread);
        m_thread.start();
        call([&] {
            m_simulator = std::make_unique<Simulator>(configuration);
            if (!m_simulator->listen())
                qFatal("the simulator does not listen");
        });
    }
    ~SimulatorThread()
    {
        call([this] { m_simulator.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(SimulatorThread)

    //! In the simulator's thread.
    void call(const std::function<void()> &function)
    {
        QMetaObject::invokeMethod(&m_context, function, Qt::BlockingQueuedConnection);
    }
    [[nodiscard]] Simulator *simulator() const { return m_simulator.get(); }

    void dispatch(const QString &content)
    {
        call([&] {
            m_simulator->dispatch(QStringLiteral("MESSAGE_CREATE"), {{QStringLiteral("content"), content}});
        });
    }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Simulator> m_simulator;
};

} // namespace

//! Each stage in turn is made the slow one, between a real shard and the real simulator.
class TestStages : public QObject
{
    Q_OBJECT

    void startSimulator(std::chrono::milliseconds heartbeatInterval = 41'250ms)
    {
        SimulatorConfiguration configuration;
        configuration.heartbeatInterval = heartbeatInterval;
        configuration.guilds = 1;
        m_thread = std::make_unique<SimulatorThread>(configuration);
    }

    ShardConfiguration configuration(Compression compression = Compression::None) const
    {
        ShardConfiguration configuration;
        configuration.token = Token(m_thread->simulator()->token());
        configuration.intents = allIntents();
        configuration.gatewayUrl = m_thread->simulator()->gatewayUrl();
        configuration.compression = compression;
        configuration.measuresStages = true;
        return configuration;
    }

    //! Until the one guild has come.
    static void toReady(Shard &shard)
    {
        QSignalSpy complete(&shard, &Shard::guildsAvailable);
        shard.start();
        QVERIFY(complete.wait(20'000));
    }

    //! What happened between two snapshots.
    static StageShares::Verdict verdict(const ShardSnapshot &before, const ShardSnapshot &after)
    {
        StageShares shares;
        shares.add(before);
        shares.add(after);
        return shares.verdict();
    }

    static QByteArray described(const StageShares::Verdict &verdict)
    {
        QByteArray text;
        for (const Stage stage : allStages)
            text += QByteArray::number(verdict.figures[stage]) + " ms ";
        return text;
    }

private Q_SLOTS:
    void cleanup() { m_thread.reset(); }

    void nothingIsMeasuredUnlessAsked()
    {
        startSimulator();
        ShardConfiguration off = configuration();
        off.measuresStages = false;
        Shard shard(off);
        toReady(shard);
        QVERIFY(shard.snapshot().stages == StageTimes());
    }

    void aSlowNetwork()
    {
        startSimulator(1s);
        m_thread->call([this] { m_thread->simulator()->setAcknowledgeDelay(600ms); });
        Shard shard(configuration());
        QSignalSpy latency(&shard, &Shard::latencyChanged);
        toReady(shard);
        QTRY_VERIFY(!latency.isEmpty());
        QSignalSpy events(&shard, &Shard::eventReceived);
        const ShardSnapshot before = shard.snapshot();
        m_thread->dispatch(QStringLiteral("hello"));
        QTRY_COMPARE(events.count(), 1);
        const StageShares::Verdict found = verdict(before, shard.snapshot());
        QVERIFY2(found.isBehind && found.stage == Stage::Network, described(found).constData());
    }

    void aScenarioDelaysAcks()
    {
        Error error;
        const Scenario scenario = Scenario::fromJson(
            R"({"name": "far", "title": "T", "explanation": "E", "duration_ms": 60000,
                "settings": {"heartbeat_interval": 1000, "rate": 0, "guilds": 1},
                "steps": [{"when": {"event": "hello"}, "do": {"action": "delay_acks", "ms": 400}}]})",
            &error);
        QVERIFY2(!error, qPrintable(error.toString()));
        ScenarioRun run(scenario);
        QVERIFY(run.start(60s));
        ShardConfiguration far;
        far.token = Token(run.simulator().token());
        far.gatewayUrl = run.simulator().gatewayUrl();
        far.compression = Compression::None;
        Shard shard(far);
        QSignalSpy latency(&shard, &Shard::latencyChanged);
        shard.start();
        QTRY_VERIFY(!latency.isEmpty());
        QVERIFY(latency.constFirst().constFirst().toDouble() >= 400);
    }

    void aThreadThatIsElsewhere()
    {
        startSimulator();
        Shard shard(configuration());
        toReady(shard);
        QSignalSpy events(&shard, &Shard::eventReceived);
        m_thread->dispatch(QStringLiteral("hello"));
        QTRY_COMPARE(events.count(), 1);
#ifdef Q_OS_LINUX
        // The kernel takes a moment to begin with its stamps.
        for (int i = 0; i < 50 && !shard.snapshot().stages.knowsSocket; ++i) {
            m_thread->dispatch(QStringLiteral("hello"));
            QTRY_COMPARE(events.count(), 2 + i);
        }
        QVERIFY(shard.snapshot().stages.knowsSocket);
#else
        QSKIP("This system does not tell how long data waits in a socket.");
#endif
        events.clear();
        const ShardSnapshot before = shard.snapshot();
        m_thread->dispatch(QStringLiteral("hello"));
        // The work that keeps the thread from its socket.
        QThread::msleep(600);
        QTRY_COMPARE(events.count(), 1);
        const StageShares::Verdict found = verdict(before, shard.snapshot());
        QVERIFY2(found.isBehind && found.stage == Stage::Socket, described(found).constData());
    }

    void anInflaterWithMuchToDo_data()
    {
        QTest::addColumn<Compression>("compression");
        for (const Compression compression : Inflater::available())
            QTest::newRow(compressionName(compression).data()) << compression;
    }

    void anInflaterWithMuchToDo()
    {
        QFETCH(const Compression, compression);
        startSimulator();
        Shard shard(configuration(compression));
        toReady(shard);
        QSignalSpy events(&shard, &Shard::eventReceived);
        const ShardSnapshot before = shard.snapshot();
        m_thread->dispatch(QString(24 * 1024 * 1024, u'a'));
        QTRY_COMPARE_WITH_TIMEOUT(events.count(), 1, 30'000);
        const StageShares::Verdict found = verdict(before, shard.snapshot());
        QVERIFY2(found.figures[Stage::Inflating] > 0, described(found).constData());
        QVERIFY2(found.figures[Stage::Inflating] > found.figures[Stage::Slots], described(found).constData());
        QVERIFY2(found.figures[Stage::Inflating] > found.figures[Stage::Socket],
                 described(found).constData());
        QVERIFY2(found.figures.largest() == Stage::Inflating, described(found).constData());
    }

    void decodingWithMuchToDo()
    {
        startSimulator();
        ShardConfiguration etf = configuration();
        etf.encoding = Encoding::Etf;
        Shard shard(etf);
        toReady(shard);
        QSignalSpy events(&shard, &Shard::eventReceived);
        const ShardSnapshot before = shard.snapshot();
        m_thread->dispatch(QString(4 * 1024 * 1024, u'ü'));
        QTRY_COMPARE_WITH_TIMEOUT(events.count(), 1, 30'000);
        const StageShares::Verdict found = verdict(before, shard.snapshot());
        // How long so large a payload waits in the socket is the machine's affair.
        QVERIFY2(found.figures[Stage::Decoding] > found.figures[Stage::Inflating],
                 described(found).constData());
        QVERIFY2(found.figures[Stage::Decoding] > found.figures[Stage::Slots], described(found).constData());
    }

    void slowSlots()
    {
        startSimulator();
        Shard shard(configuration());
        toReady(shard);
        const ShardSnapshot before = shard.snapshot();
        int received = 0;
        connect(&shard, &Shard::eventReceived, &shard, [&received] {
            QThread::msleep(600);
            ++received;
        });
        m_thread->dispatch(QStringLiteral("hello"));
        QTRY_COMPARE(received, 1);
        // The slot is still in the stream of the read.
        QTRY_VERIFY(shard.snapshot().stages[Stage::Slots] > before.stages[Stage::Slots] + 500'000'000);
        const StageShares::Verdict found = verdict(before, shard.snapshot());
        QVERIFY2(found.isBehind && found.stage == Stage::Slots, described(found).constData());
    }

    void workOfOneEventIsNoWaitOfTheNext()
    {
        startSimulator();
        Shard shard(configuration());
        toReady(shard);
        const ShardSnapshot before = shard.snapshot();
        int received = 0;
        connect(&shard, &Shard::eventReceived, &shard, [&] {
            // The next comes while the slot of this one is at work.
            if (++received == 1)
                m_thread->dispatch(QStringLiteral("second"));
            QThread::msleep(400);
        });
        m_thread->dispatch(QStringLiteral("first"));
        QTRY_COMPARE(received, 2);
        QTRY_VERIFY(shard.snapshot().stages[Stage::Slots] > before.stages[Stage::Slots] + 700'000'000);
        const StageShares::Verdict found = verdict(before, shard.snapshot());
        QVERIFY2(found.stage == Stage::Slots, described(found).constData());
        QVERIFY2(found.figures[Stage::Socket] < found.figures[Stage::Slots] / 2,
                 described(found).constData());
    }

    void aSlowReaderOfACluster()
    {
        startSimulator();
        ClusterConfiguration all;
        all.shard = configuration();
        all.apiUrl = m_thread->simulator()->apiUrl();
        all.snapshotInterval = 20ms;
        Cluster cluster(all);
        StageShares shares;
        connect(&cluster, &Cluster::snapshotsTaken, this, [&](const QList<ShardSnapshot> &snapshots) {
            for (const ShardSnapshot &snapshot : snapshots)
                shares.add(snapshot);
        });
        QSignalSpy complete(&cluster, &Cluster::guildsAvailable);
        cluster.start();
        QVERIFY(complete.wait(20'000));
        QTRY_VERIFY2(!shares.verdict().isBehind && shares.verdict().isMeasured,
                     described(shares.verdict()).constData());
        connect(&cluster, &Cluster::eventsReceived, this, [] { QThread::msleep(600); });
        for (int i = 0; i < 3; ++i) {
            QSignalSpy events(&cluster, &Cluster::eventsReceived);
            m_thread->dispatch(QStringLiteral("hello"));
            QTRY_COMPARE(events.count(), 1);
        }
        QTRY_VERIFY2(shares.verdict().isBehind && shares.verdict().stage == Stage::Slots,
                     described(shares.verdict()).constData());
    }

    void aBatchIsSharedOutByItsEvents()
    {
        ReaderTimes times;
        BatchParts parts;
        for (const int shard : {1, 2, 1, 1})
            addTo(&parts, shard);
        QCOMPARE(parts.size(), 2);
        times.done(parts, 1000, 1400);
        QCOMPARE(times.nanoseconds(1), 300);
        QCOMPARE(times.nanoseconds(2), 100);
        // The second waited for the first, which is counted already.
        times.done({{2, 1}}, 1100, 1600);
        QCOMPARE(times.nanoseconds(2), 300);
        QCOMPARE(times.nanoseconds(3), 0);
    }

private:
    std::unique_ptr<SimulatorThread> m_thread;
};

QTEST_GUILESS_MAIN(TestStages)
#include "tst_stages.moc"
