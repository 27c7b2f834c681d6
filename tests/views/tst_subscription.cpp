// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/subscription.h>
#include <gateway/simulator/simulator.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Gateway;

class TestSubscription : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void guildCreated(const Gateway::GuildCreate &guild)
    {
        QCOMPARE(QThread::currentThread(), thread());
        m_guilds.append(guild.name());
    }

private Q_SLOTS:
    void initTestCase()
    {
        SimulatorConfiguration configuration;
        configuration.guilds = 3;
        configuration.rate = 200;
        configuration.identifyWindow = std::chrono::milliseconds(1);
        m_simulator = new Simulator(configuration, this);
        QVERIFY(m_simulator->listen());
    }

    void slotOfAClusterTakesTheTypedValue()
    {
        ClusterConfiguration configuration;
        configuration.shard.token = Token(Simulator::defaultToken());
        configuration.shard.intents = Intent::Guilds | Intent::GuildMessages;
        configuration.apiUrl = m_simulator->apiUrl();
        Cluster cluster(configuration);

        m_guilds.clear();
        subscribe(&cluster, this, &TestSubscription::guildCreated);
        int messages = 0;
        qint64 sessions = 0;
        QMetaObject::Connection subscription = subscribe(&cluster, this, [&](const MessageCreate &message) {
            QVERIFY(!message.isNull());
            QCOMPARE(message.event().type(), EventType::MessageCreate);
            QVERIFY(message.author().id() != 0);
            QVERIFY(message.timestamp().isValid());
            ++messages;
        });
        subscribe(&cluster, this, [&](const Ready &ready) {
            QCOMPARE(ready.v(), 10);
            QVERIFY(!ready.sessionId().isEmpty());
            QVERIFY(!ready.guilds().isEmpty());
            ++sessions;
        });
        cluster.start();
        QTRY_VERIFY(m_guilds.size() >= 3 && messages >= 3);
        QCOMPARE(sessions, cluster.shardCount());
        QVERIFY(!m_guilds.contains(QString()));

        // One that is ended hears no more, while others go on.
        disconnect(subscription);
        const int before = messages;
        int later = 0;
        subscribe(&cluster, this, [&](const MessageCreate &) { ++later; });
        QTRY_VERIFY(later >= 3);
        QCOMPARE(messages, before);
        QSignalSpy stopped(&cluster, &Cluster::stopped);
        cluster.stop();
        QVERIFY(stopped.wait());
    }

    void slotOfAShardTakesTheTypedValue()
    {
        ShardConfiguration configuration;
        configuration.token = Token(Simulator::defaultToken());
        configuration.intents = Intent::Guilds;
        configuration.gatewayUrl = m_simulator->gatewayUrl();
        Shard shard(configuration);
        m_guilds.clear();
        subscribe(&shard, this, &TestSubscription::guildCreated);
        shard.start();
        QTRY_COMPARE(m_guilds.size(), 3);
        QSignalSpy stopped(&shard, &Shard::stopped);
        shard.stop();
        QVERIFY(stopped.wait());
    }

private:
    Simulator *m_simulator = nullptr;
    QStringList m_guilds;
};

QTEST_GUILESS_MAIN(TestSubscription)
#include "tst_subscription.moc"
