// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/cluster.h>
#include <gateway/metrics/clustermetrics.h>
#include <gateway/metrics/openmetricstext.h>
#include <gateway/simulator/simulator.h>

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Gateway;
using namespace std::chrono_literals;

class TestClusterMetrics : public QObject
{
    Q_OBJECT

    void startSimulator()
    {
        SimulatorConfiguration configuration;
        configuration.rate = 400;
        configuration.recommendedShards = 2;
        configuration.maxConcurrency = 16;
        configuration.guilds = 8;
        // A shard that a loaded machine lets wait for so long would reconnect.
        configuration.heartbeatInterval = 1s;
        m_simulator = std::make_unique<Simulator>(configuration);
        QVERIFY(m_simulator->listen());
    }

    ClusterConfiguration configuration(bool keepsMetrics) const
    {
        ClusterConfiguration configuration;
        configuration.shard.token = Token(m_simulator->token());
        configuration.shard.intents = allIntents();
        configuration.shard.compression = Inflater::available().constFirst();
        configuration.shard.backoff = {10ms, 100ms};
        configuration.shard.keepsMetrics = keepsMetrics;
        configuration.apiUrl = m_simulator->apiUrl();
        configuration.snapshotInterval = 50ms;
        return configuration;
    }

    static MetricFamily family(const ClusterMetrics &metrics, const QByteArray &name)
    {
        for (const MetricFamily &family : metrics.families()) {
            if (family.name == name)
                return family;
        }
        return {};
    }

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }

    void countsWhatArrivedByType()
    {
        startSimulator();
        Cluster cluster(configuration(true));
        ClusterMetrics metrics;
        metrics.watch(&cluster);
        QHash<EventType, qint64> seen;
        connect(&cluster, &Cluster::eventsReceived, &cluster, [&](const QList<Event> &events) {
            for (const Event &event : events)
                ++seen[event.type()];
        });
        QSignalSpy stopped(&cluster, &Cluster::stopped);
        cluster.start();
        // One shard may have many events before the other is ready.
        QTRY_COMPARE_WITH_TIMEOUT(metrics.readyShards(), 2, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(seen.value(EventType::MessageCreate) > 50 && metrics.latency() >= 0, 30000);
        cluster.stop();
        QVERIFY(stopped.wait(30000));
        // The change to Stopped brings the last figures with it.
        QCOMPARE(metrics.readyShards(), 0);
        qint64 all = 0;
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            QCOMPARE(metrics.events(it.key()), it.value());
            all += it.value();
        }
        QCOMPARE(metrics.events(), all);
        QCOMPARE(metrics.identifies(), 2);
        QVERIFY(metrics.bytesInflated() > metrics.bytesReceived() || Inflater::available().isEmpty());

        const MetricFamily decodes = family(metrics, "gateway_decode_seconds");
        qint64 decoded = 0;
        for (const MetricFamily::Sample &sample : decodes.samples) {
            decoded += sample.histogram.count();
            QVERIFY(sample.histogram.sum() > 0);
        }
        QCOMPARE(decoded, metrics.payloads());
    }

    void reconnectsHaveTheCauseOfTheLoss()
    {
        startSimulator();
        Cluster cluster(configuration(false));
        ClusterMetrics metrics;
        metrics.watch(&cluster);
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QVERIFY(ready.wait(30000));
        QCOMPARE(metrics.reconnects(), 0);
        cluster.reconnectShard(1);
        QTRY_COMPARE_WITH_TIMEOUT(metrics.reconnects(Cause::UserReconnected), 1, 30000);
        QCOMPARE(metrics.reconnects(Cause::NetworkError), 0);
        QTRY_COMPARE_WITH_TIMEOUT(metrics.resumes(), 1, 30000);
        const MetricFamily byCause = family(metrics, "gateway_reconnects");
        QCOMPARE(byCause.samples.size(), 1);
        QCOMPARE(byCause.samples.constFirst().labels,
                 (MetricFamily::Labels{{"shard", "1"}, {"cause", "UserReconnected"}}));
    }

    void offCountsNothingByType()
    {
        startSimulator();
        Cluster cluster(configuration(false));
        ClusterMetrics metrics;
        metrics.watch(&cluster);
        cluster.start();
        QTRY_VERIFY_WITH_TIMEOUT(metrics.events() > 20, 30000);
        QVERIFY(family(metrics, "gateway_events").samples.isEmpty());
        QVERIFY(family(metrics, "gateway_decode_seconds").samples.isEmpty());
        QCOMPARE(metrics.events(EventType::MessageCreate), 0);
    }

    void exactlyOneStateIsTrue()
    {
        ClusterMetrics metrics;
        ShardSnapshot snapshot;
        snapshot.shard = {3, 4};
        snapshot.state = ShardState::BackingOff;
        metrics.takeSnapshots({snapshot});
        QByteArrayList active;
        for (const MetricFamily::Sample &sample : family(metrics, "gateway_shard_state").samples) {
            if (sample.value == 1)
                active += sample.labels.constLast().second;
        }
        QCOMPARE(active, QByteArrayList{"BackingOff"});
    }

    void aReshardForgetsTheOldShards()
    {
        ClusterMetrics metrics;
        ShardSnapshot snapshot;
        snapshot.events = 5;
        for (int id = 0; id < 4; ++id) {
            snapshot.shard = {id, 4};
            metrics.takeSnapshots({snapshot});
        }
        QCOMPARE(metrics.shards(), 4);
        snapshot.shard = {0, 2};
        metrics.takeSnapshots({snapshot});
        QCOMPARE(metrics.shards(), 1);
        QCOMPARE(metrics.events(), 5);
    }

    //! Each metric has its row in the document, and the dashboard asks for none that there is not.
    void documentAndDashboardNameWhatThereIs()
    {
        startSimulator();
        Cluster cluster(configuration(true));
        ClusterMetrics metrics;
        metrics.watch(&cluster);
        cluster.start();
        QTRY_VERIFY_WITH_TIMEOUT(metrics.latency() >= 0, 30000);
        cluster.reconnectShard(0);
        QTRY_COMPARE_WITH_TIMEOUT(metrics.reconnects(), 1, 30000);

        QSet<QString> served;
        static const QRegularExpression sample(QStringLiteral("^(\\w+)"));
        const QString text = QString::fromUtf8(metricsText(metrics.families(), MetricsFormat::Prometheus));
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                served.insert(sample.match(line).captured(1));
        }
        const auto readAll = [](const char *path) {
            QFile file(QString::fromUtf8(path));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString document = readAll(GATEWAY_METRICS_DOCUMENT);
        for (QString name : served) {
            static const QRegularExpression ofHistogram(QStringLiteral("_(bucket|sum|count)$"));
            name.remove(ofHistogram);
            QVERIFY2(document.contains(QString(u"| `" + name + u"` |")), qPrintable(name));
        }
        static const QRegularExpression metric(QStringLiteral("\\bgateway_[a-z_]+(?=\\{)"));
        auto asked = metric.globalMatch(readAll(GATEWAY_METRICS_DASHBOARD));
        QVERIFY(asked.hasNext());
        while (asked.hasNext()) {
            const QString name = asked.next().captured();
            QVERIFY2(served.contains(name), qPrintable(name));
        }
    }

    //! Prometheus' own reader has nothing against the text, and finds each metric well named.
    void promtoolHasNoComplaint()
    {
        const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"),
                                                                {QStringLiteral(GATEWAY_PROMTOOL_FOLDER)});
        const QString program =
            promtool.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("promtool")) : promtool;
        if (program.isEmpty())
            QSKIP("promtool (Debian: prometheus) is not here");
        startSimulator();
        Cluster cluster(configuration(true));
        ClusterMetrics metrics;
        metrics.watch(&cluster);
        QSignalSpy ready(&cluster, &Cluster::ready);
        cluster.start();
        QVERIFY(ready.wait(30000));
        cluster.reconnectShard(0);
        QTRY_VERIFY_WITH_TIMEOUT(metrics.reconnects() == 1 && metrics.latency() >= 0, 30000);

        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(program, {QStringLiteral("check"), QStringLiteral("metrics")});
        QVERIFY(check.waitForStarted());
        check.write(metricsText(metrics.families(), MetricsFormat::Prometheus));
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        QCOMPARE(QString::fromUtf8(check.readAll()), QString());
        QCOMPARE(check.exitCode(), 0);
    }

private:
    std::unique_ptr<Simulator> m_simulator;
};

QTEST_GUILESS_MAIN(TestClusterMetrics)
#include "tst_clustermetrics.moc"
