// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "attackstreams.h"
#include "rawserver.h"

#include <gateway/cluster/cluster.h>

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

using Attack = RawServer::Attack;

Q_DECLARE_METATYPE(RawServer::Attack)

//! Three shards of one cluster on one thread, of which one is attacked: the others notice nothing.
class TestHostileCluster : public QObject
{
    Q_OBJECT

    static constexpr int shardCount = 3;
    static constexpr int victim = 1;

    //! An event for \a shard, and that it comes.
    void expectEvent(int shard)
    {
        RawPeer *peer = m_server->peerOf(shard);
        QVERIFY(peer);
        const qint64 before = m_events[shard];
        peer->sendEvent();
        QTRY_COMPARE_WITH_TIMEOUT(m_events[shard], before + 1, 10'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=false"));
        m_server = std::make_unique<RawServer>();
        // All may identify at once.
        m_queue = std::make_unique<LocalIdentifyQueue>(shardCount);
        ClusterConfiguration configuration;
        configuration.shard.token = Token("bm90.dGhl.cmlnaHQ");
        configuration.shard.gatewayUrl = m_server->url();
        configuration.shard.compression = Compression::ZlibStream;
        configuration.shard.backoff = {1ms, 20ms};
        configuration.shards = ShardRange{{}, shardCount};
        configuration.apiUrl = QUrl();
        configuration.threads = 1;
        configuration.identifyQueue = m_queue.get();
        m_cluster = std::make_unique<Cluster>(configuration);
        connect(m_cluster.get(), &Cluster::eventsReceived, this, [this](const QList<Event> &events) {
            for (const Event &event : events)
                ++m_events[event.shard().id];
        });
        connect(m_cluster.get(), &Cluster::shardStateChanged, this,
                [this](ShardId shard, const Transition &transition) { m_last[shard.id].append(transition); });
        QSignalSpy ready(m_cluster.get(), &Cluster::ready);
        m_cluster->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20'000);
    }

    void othersAreUntouched_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char *name, const Attack &attack, Cause cause = Cause::BadPayload) {
            QTest::newRow(name) << attack << cause;
        };
        row("bomb", [](RawPeer &peer) { peer.sendBinary(AttackStreams::zlibBomb(200)); });
        row("corrupt stream", [](RawPeer &peer) { peer.sendBinary("no zlib"); });
        row("length of 2 GB",
            [](RawPeer &peer) { peer.write(QByteArray("\x82\x7f\x00\x00\x00\x00\x80\x00\x00\x00", 10)); });
        row("invalid UTF-8", [](RawPeer &peer) { peer.sendText("\xff"); });
        row("op 1e99", [](RawPeer &peer) { peer.sendText(R"({"op":1e99})"); });
        row("fragments without an end", [](RawPeer &peer) {
            peer.write(RawPeer::frame(RawPeer::Binary, "x", 0));
            peer.flood([] { return RawPeer::frame(RawPeer::Continuation, QByteArray(1024 * 1024, 'x'), 0); });
        });
        row("pings without an end", [](RawPeer &peer) {
            peer.stopReading();
            peer.flood([] { return RawPeer::frame(RawPeer::Ping, QByteArray(125, 'x')).repeated(100); });
        });
        row("heartbeats without an end", [](RawPeer &peer) {
            peer.flood([] { return RawPeer::frame(RawPeer::Text, R"({"op":1,"d":null})"); });
        });
        row(
            "unlisted close code", [](RawPeer &peer) { peer.sendClose(4999, "\x1b[2J"); },
            Cause::ClosedByGateway);
        row(
            "dropped", [](RawPeer &peer) { peer.drop(); }, Cause::NetworkError);
    }
    void othersAreUntouched()
    {
        QFETCH(Attack, attack);
        QFETCH(Cause, cause);
        m_last.clear();
        const int resumes = m_server->resumes();
        QVERIFY(m_server->peerOf(victim));
        attack(*m_server->peerOf(victim));
        // While it is under way and after it.
        expectEvent(0);
        expectEvent(2);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->resumes(), resumes + 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_last[victim].isEmpty() && m_last[victim].constLast().to == ShardState::Ready, 20'000);
        QCOMPARE(m_last[victim].constFirst().cause, cause);
        expectEvent(0);
        expectEvent(2);
        expectEvent(victim);
        QVERIFY(m_last[0].isEmpty());
        QVERIFY(m_last[2].isEmpty());
        QCOMPARE(m_server->identifies(), shardCount);
    }

    void cleanupTestCase()
    {
        QSignalSpy stopped(m_cluster.get(), &Cluster::stopped);
        m_cluster->stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 20'000);
        m_cluster.reset();
        m_queue.reset();
        m_server.reset();
    }

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<LocalIdentifyQueue> m_queue;
    std::unique_ptr<Cluster> m_cluster;
    std::map<int, qint64> m_events;
    std::map<int, QList<Transition>> m_last;
};

QTEST_GUILESS_MAIN(TestHostileCluster)
#include "tst_hostilecluster.moc"
