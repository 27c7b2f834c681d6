// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"

#include <gateway/simulator/simulator.h>

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Gateway;

class TestBotSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnTheEmbeddedSimulator();
    void stopsAtAnyTime_data();
    void stopsAtAnyTime();
    void isDestroyedAtAnyTime_data();
    void isDestroyedAtAnyTime();
    void startsAgainAfterAStop();
    void resumesWhenTheSimulatorComesBack();
    void tellsOfAFinalClose();
    void tellsThatTheRestInterfaceCannotBeReached();
    void nextRunResumesAndLosesNoEvent();
    void resumedSessionKnowsItsGuilds();
    void sessionIsKeptWhileItRuns();
    void stopEndsAKeptSession();
    void twoRunsDoNotShareASession();
    void tellsThatTheFolderOfSessionsIsUnusable();
    void runsTheShardsThatWereChosen();
    void speaksEtf();
    void refusesAnUnknownTlsBackend();
    void usesTheProxyThatWasChosen();
    void manyShardsStopInFewLists();
};

static constexpr int patience = 30'000;

static BotSettings oneShard()
{
    BotSettings settings = BotSettings::simulated();
    settings.simulatedShards = 1;
    settings.simulatedRate = 200;
    return settings;
}

static bool wait(QSignalSpy *spy)
{
    return !spy->isEmpty() || spy->wait(patience);
}

void TestBotSession::runsOnTheEmbeddedSimulator()
{
    BotSettings settings = oneShard();
    settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1/must/not/be/asked"));
    BotSession session(settings);
    QSignalSpy ready(&session, &BotSession::ready);
    QSignalSpy payloads(&session, &BotSession::payloadsRecorded);
    QSignalSpy running(&session, &BotSession::simulatorRunningChanged);
    QSignalSpy failed(&session, &BotSession::failed);
    session.start();
    QVERIFY(!session.isSimulatorRunning());
    QVERIFY(wait(&ready));
    QVERIFY(session.isSimulatorRunning());
    QCOMPARE(running.size(), 1);
    QCOMPARE(session.shardCount(), 1);
    QCOMPARE(session.simulatorUrl().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(session.settings().token, Token(Simulator::defaultToken()));
    QVERIFY(!session.gatewayUrl().isEmpty());
    QVERIFY(wait(&payloads));
    QVERIFY(failed.isEmpty());

    QSignalSpy stopped(&session, &BotSession::stopped);
    session.stop();
    QVERIFY2(stopped.isEmpty(), "stopped() must come later than stop()");
    QVERIFY(wait(&stopped));
    QVERIFY(!session.isSimulatorRunning());
}

void TestBotSession::stopsAtAnyTime_data()
{
    QTest::addColumn<QString>("moment");
    for (const char *moment : {"not started", "at once", "simulator runs", "shard count known", "ready"})
        QTest::newRow(moment) << QString::fromLatin1(moment);
}

//! Whether \a session came to \a moment.
static bool bringTo(const QString &moment, BotSession *session)
{
    if (moment == u"not started")
        return true;
    QSignalSpy running(session, &BotSession::simulatorRunningChanged);
    QSignalSpy count(session, &BotSession::shardCountChanged);
    QSignalSpy ready(session, &BotSession::ready);
    session->start();
    if (moment == u"simulator runs")
        return wait(&running);
    if (moment == u"shard count known")
        return wait(&count);
    if (moment == u"ready")
        return wait(&ready);
    return true;
}

void TestBotSession::stopsAtAnyTime()
{
    QFETCH(QString, moment);
    BotSession session(oneShard());
    QVERIFY(bringTo(moment, &session));
    QSignalSpy stopped(&session, &BotSession::stopped);
    session.stop();
    session.stop();
    QVERIFY(wait(&stopped));
    QVERIFY(!session.isSimulatorRunning());
    QCoreApplication::processEvents();
    QCOMPARE(stopped.size(), 1);
}

void TestBotSession::isDestroyedAtAnyTime_data()
{
    stopsAtAnyTime_data();
}

void TestBotSession::isDestroyedAtAnyTime()
{
    QFETCH(QString, moment);
    auto session = std::make_unique<BotSession>(oneShard());
    QVERIFY(bringTo(moment, session.get()));
    const QUrl url = session->simulatorUrl();
    session.reset();
    if (url.isEmpty())
        return;
    QTcpServer server;
    QVERIFY2(server.listen(QHostAddress::LocalHost, quint16(url.port())), "the simulator still has its port");
}

void TestBotSession::startsAgainAfterAStop()
{
    BotSession session(oneShard());
    for (int round = 0; round < 2; ++round) {
        QSignalSpy ready(&session, &BotSession::ready);
        QSignalSpy stopped(&session, &BotSession::stopped);
        session.start();
        QVERIFY(wait(&ready));
        session.stop();
        QVERIFY(wait(&stopped));
    }
}

void TestBotSession::resumesWhenTheSimulatorComesBack()
{
    BotSession session(oneShard());
    QSignalSpy ready(&session, &BotSession::ready);
    session.start();
    QVERIFY(wait(&ready));
    const QUrl url = session.simulatorUrl();

    QList<Transition> transitions;
    connect(&session, &BotSession::shardStateChanged, this,
            [&transitions](ShardId, const Transition &transition) { transitions.append(transition); });
    session.stopSimulator();
    QVERIFY(!session.isSimulatorRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!transitions.isEmpty(), patience);
    QCOMPARE(transitions.constFirst().from, ShardState::Ready);

    // Until a try has failed and the next is not due at once.
    const auto waits = [&transitions] {
        return transitions.constLast().to == ShardState::BackingOff &&
               transitions.constLast().delay.count() >= 500;
    };
    QTRY_VERIFY_WITH_TIMEOUT(waits(), patience);
    session.startSimulator();
    QVERIFY(session.isSimulatorRunning());
    QCOMPARE(session.simulatorUrl(), url);
    QTRY_COMPARE_WITH_TIMEOUT(transitions.constLast().to, ShardState::Ready, 2 * patience);
    QCOMPARE(transitions.constLast().cause, Cause::ResumedReceived);
    // It did not wait for the rest of its delay.
    QVERIFY(std::any_of(transitions.cbegin(), transitions.cend(), [](const Transition &transition) {
        return transition.cause == Cause::NetworkRestored;
    }));
}

void TestBotSession::tellsOfAFinalClose()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.token = Token("not.the.token");
    settings.gatewayUrl = simulator.gatewayUrl();
    settings.apiUrl.clear();
    settings.shards = ShardRange{{}, 1};
    BotSession session(settings);
    QSignalSpy failed(&session, &BotSession::failed);
    session.start();
    QVERIFY(wait(&failed));
    const auto error = failed.constFirst().constFirst().value<Error>();
    QCOMPARE(error.code(), ErrorCode::ClosedByGateway);
    QVERIFY(!error.advice().isEmpty());
    QSignalSpy stopped(&session, &BotSession::stopped);
    session.stop();
    QVERIFY(wait(&stopped));
}

void TestBotSession::tellsThatTheRestInterfaceCannotBeReached()
{
    // A port that was just given up: nobody listens there.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.token = Token("some.to.ken");
    settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(port));
    BotSession session(settings);
    QSignalSpy failed(&session, &BotSession::failed);
    session.start();
    QVERIFY(wait(&failed));
    QCOMPARE(failed.constFirst().constFirst().value<Error>().domain(), ErrorDomain::Network);
    QSignalSpy stopped(&session, &BotSession::stopped);
    session.stop();
    QVERIFY(wait(&stopped));
}

//! A bot on \a simulator, which outlives the session.
static BotSettings botOf(const Simulator &simulator)
{
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.token = Token(simulator.token());
    settings.apiUrl = simulator.apiUrl();
    return settings;
}

static void collect(const BotSession *session, QList<qint64> *sequences)
{
    QObject::connect(
        session, &BotSession::payloadsRecorded, session, [sequences](const QList<Event> &payloads) {
            for (const Event &payload : payloads) {
                if (payload.opcode() == Opcode::Dispatch && payload.direction() == Event::Direction::Received)
                    sequences->append(payload.sequence());
            }
        });
}

void TestBotSession::nextRunResumesAndLosesNoEvent()
{
    SimulatorConfiguration configuration;
    configuration.rate = 0;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
    const QTemporaryDir folder;
    BotSettings settings = botOf(simulator);
    settings.sessionFolder = folder.filePath(QStringLiteral("new/sessions"));

    QList<qint64> sequences;
    for (int run = 0; run < 3; ++run) {
        BotSession session(settings);
        collect(&session, &sequences);
        QSignalSpy ready(&session, &BotSession::ready);
        session.start();
        QVERIFY(wait(&ready));
        simulator.sendTraffic(40);
        QTRY_VERIFY_WITH_TIMEOUT(sequences.size() > (run + 1) * 40, patience);
        QSignalSpy stopped(&session, &BotSession::stopped);
        session.leave();
        QVERIFY(wait(&stopped));
        QTRY_COMPARE_WITH_TIMEOUT(simulator.connectionCount(), 0, patience);
        QCOMPARE(simulator.sessionCount(), 1);
        // What happens while nobody runs.
        simulator.sendTraffic(25);
    }
    QCOMPARE(started.size(), 1);
    QCOMPARE(resumed.size(), 2);
    for (qsizetype i = 0; i < sequences.size(); ++i)
        QCOMPARE(sequences[i], qint64(i) + 1);
    const QFileInfo made(settings.sessionFolder);
    QVERIFY(!(made.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestBotSession::resumedSessionKnowsItsGuilds()
{
    SimulatorConfiguration configuration;
    configuration.rate = 0;
    configuration.guilds = 5;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
    const QTemporaryDir folder;
    BotSettings settings = botOf(simulator);
    settings.sessionFolder = folder.path();
    const auto guildsThere = [](const BotSession &session) {
        const QList<ShardSnapshot> snapshots = session.snapshots();
        return snapshots.isEmpty() ? qint64(-1) : snapshots.constFirst().guilds;
    };
    KnownGuilds known;
    for (int run = 0; run < 2; ++run) {
        BotSession session(settings);
        connect(&session, &BotSession::guildsKnown, &session,
                [&known](const KnownGuilds &guilds) { known = guilds; });
        QSignalSpy ready(&session, &BotSession::ready);
        session.start();
        QVERIFY(wait(&ready));
        QTRY_COMPARE_WITH_TIMEOUT(guildsThere(session), qint64(5), patience);
        QCOMPARE(known.size(), run == 0 ? 0 : 5);
        QSignalSpy stopped(&session, &BotSession::stopped);
        session.leave();
        QVERIFY(wait(&stopped));
        QTRY_COMPARE_WITH_TIMEOUT(simulator.connectionCount(), 0, patience);
    }
    QCOMPARE(resumed.size(), 1);
    for (auto guild = known.cbegin(); guild != known.cend(); ++guild)
        QVERIFY2(!guild.value().isEmpty(), qPrintable(QString::number(guild.key())));
    const QFileInfoList files = QDir(folder.path()).entryInfoList({QStringLiteral("*.guilds")});
    QCOMPARE(files.size(), 1);
    QVERIFY(!(files.constFirst().permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

//! The sequence that the only file in \a folder holds.
static qint64 keptSequence(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.sessions.json")});
    QFile file(files.isEmpty() ? QString() : files.constFirst().filePath());
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return QJsonDocument::fromJson(file.readAll())[u"sessions"][0][u"seq"].toInteger(-1);
}

void TestBotSession::sessionIsKeptWhileItRuns()
{
    SimulatorConfiguration configuration;
    configuration.rate = 0;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    const QTemporaryDir folder;
    BotSettings settings = botOf(simulator);
    settings.sessionFolder = folder.path();
    BotSession session(settings);
    QList<qint64> sequences;
    collect(&session, &sequences);
    QSignalSpy ready(&session, &BotSession::ready);
    session.start();
    QVERIFY(wait(&ready));
    simulator.sendTraffic(40);
    QTRY_VERIFY_WITH_TIMEOUT(sequences.size() > 40, patience);
    // Should the program die now, the next run must not have to replay everything.
    QTRY_COMPARE_WITH_TIMEOUT(keptSequence(folder.path()), sequences.constLast(), patience);
}

void TestBotSession::stopEndsAKeptSession()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    const QTemporaryDir folder;
    BotSettings settings = botOf(simulator);
    settings.sessionFolder = folder.path();
    BotSession session(settings);
    QSignalSpy ready(&session, &BotSession::ready);
    session.start();
    QVERIFY(wait(&ready));
    QSignalSpy stopped(&session, &BotSession::stopped);
    session.stop();
    QVERIFY(wait(&stopped));
    QTRY_COMPARE_WITH_TIMEOUT(simulator.sessionCount(), 0, patience);
}

void TestBotSession::twoRunsDoNotShareASession()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    const QTemporaryDir folder;
    BotSettings settings = botOf(simulator);
    settings.sessionFolder = folder.path();
    BotSession first(settings);
    QSignalSpy ready(&first, &BotSession::ready);
    first.start();
    QVERIFY(wait(&ready));
    BotSession second(settings);
    QSignalSpy failed(&second, &BotSession::failed);
    second.start();
    QVERIFY2(failed.isEmpty(), "failed() must come later than start()");
    QVERIFY(wait(&failed));
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::FileError);
    QCOMPARE(simulator.sessionCount(), 1);
}

void TestBotSession::tellsThatTheFolderOfSessionsIsUnusable()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Simulator simulator;
    QVERIFY(simulator.listen());
    BotSettings settings = botOf(simulator);
    settings.sessionFolder = file.fileName() + u"/below";
    BotSession session(settings);
    QSignalSpy failed(&session, &BotSession::failed);
    session.start();
    QVERIFY(wait(&failed));
    const auto error = failed.constFirst().constFirst().value<Error>();
    QVERIFY2(error.message().contains(settings.sessionFolder), qPrintable(error.message()));
    QVERIFY(!error.advice().isEmpty());
}

void TestBotSession::runsTheShardsThatWereChosen()
{
    SimulatorConfiguration configuration;
    configuration.maxConcurrency = 16;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    BotSettings settings = botOf(simulator);
    Error error;
    settings.shards = ShardRange::fromText(u"0-1,3 of 4", &error);
    QVERIFY(!error);
    BotSession session(settings);
    QSignalSpy ready(&session, &BotSession::ready);
    session.start();
    QVERIFY(wait(&ready));
    QCOMPARE(session.shardCount(), 4);
    QList<int> shards;
    for (const QList<QVariant> &arguments : std::as_const(started))
        shards += arguments.constFirst().toInt();
    std::sort(shards.begin(), shards.end());
    QCOMPARE(shards, QList<int>({0, 1, 3}));
}

void TestBotSession::speaksEtf()
{
    BotSettings settings = oneShard();
    settings.encoding = Encoding::Etf;
    BotSession session(settings);
    QList<qint64> sequences;
    collect(&session, &sequences);
    QSignalSpy ready(&session, &BotSession::ready);
    session.start();
    QVERIFY(wait(&ready));
    QTRY_VERIFY_WITH_TIMEOUT(sequences.size() >= 20, patience);
    for (qsizetype i = 0; i < sequences.size(); ++i)
        QCOMPARE(sequences[i], qint64(i) + 1);
}

void TestBotSession::refusesAnUnknownTlsBackend()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    BotSettings settings = botOf(simulator);
    settings.tlsBackend = QStringLiteral("no-such-backend");
    BotSession session(settings);
    QSignalSpy failed(&session, &BotSession::failed);
    session.start();
    QVERIFY(wait(&failed));
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code(), ErrorCode::TlsConfiguration);
    QCOMPARE(simulator.sessionCount(), 0);
}

void TestBotSession::usesTheProxyThatWasChosen()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&proxy, &QTcpServer::newConnection);
    BotSettings settings = botOf(simulator);
    settings.network.proxyMode = ProxyMode::Explicit;
    settings.network.proxy = {QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), proxy.serverPort()};
    BotSession session(settings);
    session.start();
    QVERIFY(wait(&asked));
    QCOMPARE(simulator.connectionCount(), 0);
}

//! Each list has the panels of the window look at all shards.
void TestBotSession::manyShardsStopInFewLists()
{
    BotSettings settings = BotSettings::simulated();
    settings.simulatedShards = 60;
    settings.simulatedRate = 0;
    BotSession session(settings);
    QSignalSpy count(&session, &BotSession::shardCountChanged);
    session.start();
    QVERIFY(wait(&count));
    QSet<int> seen;
    int lists = 0;
    connect(&session, &BotSession::snapshotsTaken, this, [&](const QList<ShardSnapshot> &snapshots) {
        ++lists;
        for (const ShardSnapshot &snapshot : snapshots) {
            if (snapshot.state == ShardState::Stopped)
                seen.insert(snapshot.shard.id);
        }
    });
    QSignalSpy stopped(&session, &BotSession::stopped);
    QSignalSpy changes(&session, &BotSession::shardStateChanged);
    session.stop();
    QVERIFY(wait(&stopped));
    QVERIFY(changes.size() >= 60);
    QCOMPARE(seen.size(), 60);
    QVERIFY2(lists < 40, qPrintable(QString::number(lists)));
}

QTEST_GUILESS_MAIN(TestBotSession)
#include "tst_botsession.moc"
