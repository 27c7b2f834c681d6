// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// The pieces of C++ that docs/*.md show, with what they need around them, so that they compile. The test
// document_snippets finds each paragraph of theirs here.
#include <gateway/cluster/cluster.h>
#include <gateway/cluster/subscription.h>
#include <gateway/metrics/clustermetrics.h>
#include <gateway/metrics/metricsserver.h>
#include <gateway/protocol/presence.h>
#include <gateway/session/membersrequest.h>
#include <gateway/simulator/scenario/conformancereport.h>
#include <gateway/simulator/scenario/scenario.h>
#include <gateway/simulator/scenario/scenariorun.h>
#include <gateway/simulator/simulator.h>
#include <gateway/transport/proxy.h>

#include <QCoreApplication>
#include <QDebug>
#include <QJsonObject>
#include <QObject>
#include <QSignalSpy>
#include <QTest>

// docs/metrics.md
void keepMetrics(Gateway::ClusterConfiguration configuration)
{
    configuration.shard.keepsMetrics = true; // events by type, and the histogram of decoding
    Gateway::Cluster cluster(configuration);
    Gateway::ClusterMetrics metrics; // properties such as events and latency, and the signal updated()
    metrics.watch(&cluster);
    Gateway::MetricsServer server([&metrics] { return metrics.families(); });
    if (const Gateway::Error error = server.listen(9464))
        qWarning().noquote() << error.toString();
}

// docs/tls.md
Gateway::Error chooseNetwork(Gateway::ClusterConfiguration &configuration)
{
    Gateway::Error error;
    Gateway::NetworkConfiguration network;
    network.roots = Gateway::TlsRoots::Bundled;
    network.proxyMode = Gateway::ProxyMode::Explicit;
    network.proxy = Gateway::proxyFromUrl(QUrl(u"socks5://user:password@127.0.0.1:1080"_qs), &error);
    configuration.shard.network = network;
    return error;
}

// docs/views.md
class Bot : public QObject
{
public:
    void messageCreated(const Gateway::MessageCreate &message);
    void listen(Gateway::Cluster &cluster);
};

void Bot::messageCreated(const Gateway::MessageCreate &message)
{
    if (!message.author().bot())
        qInfo() << message.author().username() << message.content();
}

void Bot::listen(Gateway::Cluster &cluster)
{
    Gateway::subscribe(&cluster, this, &Bot::messageCreated);
}

// docs/library-guide.md
class Archive : public QObject
{
public:
    void keep(const QList<Gateway::Event> &events);
};

void startCluster(Gateway::Cluster &cluster)
{
    QObject::connect(&cluster, &Gateway::Cluster::eventsReceived, [](const QList<Gateway::Event> &events) {
        for (const Gateway::Event &event : events)
            qInfo() << event.shard().id << event.typeName() << event.value(u"author.username").toString();
    });
    QObject::connect(&cluster, &Gateway::Cluster::shardStateChanged,
                     [](Gateway::ShardId shard, const Gateway::Transition &change) {
                         qInfo().noquote() << shard.toString() << Gateway::stateText(change.to)
                                           << Gateway::causeText(change) << Gateway::adviceText(change);
                     });
    QObject::connect(&cluster, &Gateway::Cluster::failed, [](const Gateway::Error &error) {
        if (error.code() == Gateway::ErrorCode::Unauthorized)
            qCritical() << "The token is wrong.";
        qCritical().noquote() << error.message() << error.advice();
    });
    cluster.start();
}

void endCleanly(Gateway::Cluster &cluster)
{
    QObject::connect(&cluster, &Gateway::Cluster::stopped, qApp, &QCoreApplication::quit);
    cluster.stop(); // or suspend(): the sessions can be resumed
}

void handOn(Gateway::Cluster &cluster, Archive *archive)
{
    QObject::connect(&cluster, &Gateway::Cluster::eventsReceived, archive,
                     [archive](const QList<Gateway::Event> &events) { archive->keep(events); });
}

void handOnAndHold(Gateway::Cluster &cluster, Archive *archive)
{
    QObject::connect(&cluster, &Gateway::Cluster::eventsReceived, &cluster,
                     [&cluster, archive](const QList<Gateway::Event> &events) {
                         // Runs in the thread of the archive; the batch is let go with the lambda.
                         QMetaObject::invokeMethod(archive, [archive, events, held = cluster.holdBatch()] {
                             archive->keep(events);
                         });
                     });
}

void makeShardElsewhere(const Gateway::ShardConfiguration &configuration, Archive *archive)
{
    QMetaObject::invokeMethod(archive, [configuration, archive] {
        auto *shard = new Gateway::Shard(configuration, nullptr, archive);
        shard->start();
    });
}

void keepSessions(Gateway::ClusterConfiguration &configuration, Gateway::FileSessionStore &store)
{
    if (const Gateway::Error error = store.open())
        qCritical().noquote() << error.toString(); // such as: another process has the file
    configuration.sessionStore = &store;
}

void acknowledge(Gateway::ClusterConfiguration &configuration, Gateway::Cluster &cluster,
                 const Gateway::Event &event)
{
    configuration.acknowledgesEvents = true;

    cluster.acknowledge(event); // when what it tells is safe, in order for each shard
}

void chooseCompression(Gateway::ShardConfiguration &configuration)
{
    configuration.compression = Gateway::Compression::ZlibStream;
    configuration.inflater = Gateway::Inflater::Library::ZlibNg;
}

void sendCommands(Gateway::Cluster &cluster, Gateway::Shard &shard, quint64 guild)
{
    Gateway::Commands::Activity activity;
    activity.name = u"chess"_qs;
    Gateway::Commands::Presence presence;
    presence.activities = {activity};
    Gateway::Error error;
    const Gateway::Command command = presence.toCommand(&error);
    if (error)
        qWarning().noquote() << error.toString();
    else
        cluster.sendCommand(0, command.payload, u"presence"_qs);

    auto *request =
        new Gateway::MembersRequest(&shard, Gateway::Commands::RequestGuildMembers::all(guild), &shard);
    QObject::connect(request, &Gateway::MembersRequest::finished, &shard, [request] {
        qInfo() << request->members().size() << "members";
        request->deleteLater();
    });
    request->start();
}

void reshard(Gateway::Cluster &cluster)
{
    QObject::connect(&cluster, &Gateway::Cluster::resharded,
                     [](int count) { qInfo() << count << "shards have taken over"; });
    QObject::connect(&cluster, &Gateway::Cluster::reshardFailed, [](const Gateway::Error &error) {
        qWarning().noquote() << "as before:" << error.toString();
    });
    cluster.reshard(0); // as many as the REST interface recommends
}

void testPing()
{
    Gateway::SimulatorConfiguration world;
    world.rate = 0; // no traffic but ours
    Gateway::Simulator simulator(world);
    QVERIFY(simulator.listen());

    Gateway::ClusterConfiguration configuration;
    configuration.shard.token = Gateway::Token(Gateway::Simulator::defaultToken());
    configuration.shard.intents = Gateway::Intent::GuildMessages | Gateway::Intent::MessageContent;
    configuration.apiUrl = simulator.apiUrl();
    Gateway::Cluster cluster(configuration);
    QStringList contents;
    QObject context;
    Gateway::subscribe(&cluster, &context, [&contents](const Gateway::MessageCreate &message) {
        contents.append(message.content());
    });
    QSignalSpy ready(&cluster, &Gateway::Cluster::ready);
    cluster.start();
    QVERIFY(ready.wait());

    simulator.dropConnections(); // as when a cable is pulled
    simulator.dispatch(u"MESSAGE_CREATE"_qs, {{u"content"_qs, u"!ping"_qs}});
    QTRY_COMPARE(contents, QStringList{u"!ping"_qs}); // it was resumed, and nothing is lost
}

void playScenario(Gateway::ScenarioRun &run, QString *text)
{
    QObject::connect(&run, &Gateway::ScenarioRun::observed, &run, &Gateway::ScenarioRun::finish);
    QObject::connect(&run, &Gateway::ScenarioRun::finished,
                     [text](const Gateway::ConformanceReport &report) { *text = report.toText(); });
    if (!run.start(std::chrono::seconds(10)))
        qCritical().noquote() << run.error().toString();
}

// Turns that a server gives, for shards on several machines.
class TurnServer : public Gateway::IdentifyQueue
{
public:
    void request(Gateway::ShardId shard, QObject *context, std::function<void()> granted,
                 std::function<void(const Gateway::Error &)> held) override;
    void identified(Gateway::ShardId shard) override;
    void cancel(Gateway::ShardId shard) override;
};
