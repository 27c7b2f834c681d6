// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/capture/capturewriter.h>
#include <gateway/cluster/cluster.h>
#include <gateway/simulator/simulator.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

//! What a capture received is sent to other clients.
class TestReplay : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;
    static constexpr int shards = 2;

    QTemporaryDir m_folder;
    QString m_path;
    QMap<int, QStringList> m_recorded; //!< Dispatches by shard.
    QStringList m_all;                 //!< Of all shards, in the order of the file.

    static ClusterConfiguration configuration(const Simulator &simulator, int count)
    {
        ClusterConfiguration configuration;
        configuration.apiUrl = simulator.apiUrl();
        configuration.shard.token = Token(simulator.token());
        configuration.shard.intents = allIntents();
        configuration.shards = {{}, count};
        configuration.recordPayloads = true;
        return configuration;
    }

    static bool isCompared(const Event &event)
    {
        return event.opcode() == Opcode::Dispatch && event.direction() == Event::Direction::Received &&
               event.type() != EventType::Ready && event.type() != EventType::Resumed;
    }

    static QString inWords(const Event &event)
    {
        return event.typeName() + u' ' + QString::fromUtf8(event.rawData().toByteArray());
    }

    //! The dispatches that a client with \a count shards got, by shard.
    struct Client
    {
        Client(const Simulator &simulator, int count) : cluster(configuration(simulator, count))
        {
            QObject::connect(
                &cluster, &Cluster::eventsReceived, &cluster, [this](const QList<Event> &events) {
                    for (const Event &event : events) {
                        // Without gaps, so that it can be resumed.
                        isNumbered = isNumbered && event.sequence() == ++sequences[event.shard().id];
                        if (isCompared(event))
                            got[event.shard().id] << inWords(event);
                        else if (event.type() == EventType::Ready)
                            readies << event;
                    }
                });
            cluster.start();
        }

        Cluster cluster;
        QMap<int, QStringList> got;
        QMap<int, qint64> sequences;
        QList<Event> readies;
        bool isNumbered = true;
    };

    SimulatorConfiguration replaying(double speed = 0) const
    {
        SimulatorConfiguration settings;
        settings.replay = m_path;
        settings.replaySpeed = speed;
        settings.maxConcurrency = 4; // So that no shard waits for another.
        return settings;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("session") + CaptureWriter::fileEnding());
        SimulatorConfiguration settings;
        settings.rate = 2'000;
        settings.eventLimit = 3'000;
        settings.recommendedShards = shards;
        settings.maxConcurrency = 4; // So that no shard waits for another.
        Simulator simulator(settings);
        QVERIFY(simulator.listen());
        CaptureWriter writer;
        QVERIFY(writer.open(m_path));
        Cluster cluster(configuration(simulator, shards));
        connect(&cluster, &Cluster::payloadsRecorded, &writer, &CaptureWriter::write);
        connect(&cluster, &Cluster::shardStateChanged, &writer, &CaptureWriter::writeTransition);
        connect(&cluster, &Cluster::snapshotsTaken, &writer, &CaptureWriter::writeSnapshots);
        connect(&cluster, &Cluster::payloadsRecorded, this, [this](const QList<Event> &payloads) {
            for (const Event &payload : payloads) {
                if (isCompared(payload)) {
                    m_recorded[payload.shard().id] << inWords(payload);
                    m_all << inWords(payload);
                }
            }
        });
        QSignalSpy ended(&simulator, &Simulator::trafficEnded);
        cluster.start();
        QVERIFY(ended.wait(patience));
        QTRY_VERIFY(cluster.readyCount() == shards);
        QSignalSpy stopped(&cluster, &Cluster::stopped);
        cluster.stop();
        QVERIFY(stopped.wait(patience));
        writer.close();
        QVERIFY(m_recorded.value(0).size() > 100);
        QVERIFY(m_recorded.value(1).size() > 100);
    }

    void sameDispatchesComeInOrder()
    {
        Simulator simulator(replaying());
        QVERIFY2(simulator.listen(), qPrintable(simulator.error().toString()));
        QSignalSpy finished(&simulator, &Simulator::replayFinished);
        Client client(simulator, 0); // What is recommended: as many as were captured.
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), shards, patience);
        QTRY_COMPARE(client.got.value(0).size(), m_recorded.value(0).size());
        QTRY_COMPARE(client.got.value(1).size(), m_recorded.value(1).size());
        QCOMPARE(client.got, m_recorded);
        QVERIFY(client.isNumbered);
        QCOMPARE(client.readies.size(), shards);
        QVERIFY(!client.readies.first().data().value(u"guilds").toArray().isEmpty());
    }

    void anotherShardCountGetsAllOnTheFirst()
    {
        Simulator simulator(replaying());
        QVERIFY(simulator.listen());
        QSignalSpy finished(&simulator, &Simulator::replayFinished);
        Client client(simulator, 3);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, patience);
        QTRY_COMPARE(client.got.value(0).size(), m_all.size());
        QCOMPARE(client.got.value(0), m_all);
        QVERIFY(client.got.value(1).isEmpty());
        QCOMPARE(client.readies.size(), 3);
        QVERIFY(client.isNumbered);
    }

    void resumesLoseNothing()
    {
        SimulatorConfiguration settings = replaying(4);
        Simulator simulator(settings);
        QVERIFY(simulator.listen());
        QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
        Client client(simulator, 1);
        QTRY_VERIFY_WITH_TIMEOUT(client.got.value(0).size() > 20, patience);
        simulator.dropConnections();
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(client.got.value(0).size(), m_all.size(), patience);
        QCOMPARE(client.got.value(0), m_all);
        QCOMPARE(client.readies.size(), 1);
        QVERIFY(client.isNumbered);
    }

    void paceIsThatOfTheCapture()
    {
        const QString path = m_folder.filePath(QStringLiteral("pace.ndjson"));
        CaptureWriter writer;
        QVERIFY(writer.open(path));
        for (qint64 i = 1; i <= 3; ++i) {
            const QByteArray payload =
                "{\"t\":\"TYPING_START\",\"s\":" + QByteArray::number(i) + ",\"op\":0,\"d\":{}}";
            Error error;
            Event::Origin origin;
            origin.timestamp = 1'700'000'000'000'000'000 + i * 300'000'000;
            writer.write({Event(payload, Envelope::scan(payload, &error), origin)});
        }
        writer.close();
        SimulatorConfiguration settings = replaying(2);
        settings.replay = path;
        Simulator simulator(settings);
        QVERIFY(simulator.listen());
        QElapsedTimer clock;
        QSignalSpy started(&simulator, &Simulator::sessionStarted);
        QSignalSpy finished(&simulator, &Simulator::replayFinished);
        Client client(simulator, 1);
        QVERIFY(started.wait(patience));
        clock.start();
        QVERIFY(finished.wait(patience));
        // Never before its time: 600 ms, twice as fast. (The clock began a little late.)
        QVERIFY2(clock.elapsed() > 200, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(client.got.value(0).size(), 3);
        // It began in the middle of a session: the simulator made its READY.
        QCOMPARE(client.readies.size(), 1);
    }

    void shardsIdentifyAtOnceAndKeepTheirTimes()
    {
        constexpr qint64 begin = 1'700'000'000'000'000'000;
        const QString path = m_folder.filePath(QStringLiteral("times.ndjson"));
        CaptureWriter writer;
        QVERIFY(writer.open(path));
        ShardSnapshot snapshot;
        snapshot.shard = {0, 4};
        writer.writeSnapshots({snapshot});
        const auto add = [&writer](int shard, qint64 milliseconds) {
            const QByteArray payload = "{\"t\":\"TYPING_START\",\"s\":9,\"op\":0,\"d\":{}}";
            Error error;
            Event::Origin origin;
            origin.shard = {shard, 4};
            origin.timestamp = begin + milliseconds * 1'000'000;
            writer.write({Event(payload, Envelope::scan(payload, &error), origin)});
        };
        add(0, 0);
        add(1, 400);
        add(3, 900);
        add(0, 1500);
        writer.close();

        SimulatorConfiguration settings; // With its own concurrency of 1.
        settings.replay = path;
        Simulator simulator(settings);
        QVERIFY(simulator.listen());
        Cluster cluster(configuration(simulator, 0));
        QList<int> order;
        connect(&cluster, &Cluster::eventsReceived, &cluster, [&order](const QList<Event> &events) {
            for (const Event &event : events) {
                if (event.type() == EventType::TypingStart)
                    order << event.shard().id;
            }
        });
        cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 4, patience);
        QCOMPARE(cluster.botGateway().sessionStartLimit.maxConcurrency, 4);
        QCOMPARE(cluster.botGateway().shards, 4);
        // Each at its time in the capture, though all shards began at once.
        QCOMPARE(order, (QList<int>{0, 1, 3, 0}));
    }

    void whatIsNoCaptureIsTold()
    {
        SimulatorConfiguration settings = replaying();
        settings.replay = QStringLiteral("/nowhere/at/all.ndjson");
        Simulator simulator(settings);
        QVERIFY(!simulator.listen());
        QVERIFY(simulator.error());
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
