// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "carelessclient.h"

#include <gateway/cluster/cluster.h>
#include <gateway/simulator/scenario/scenariorun.h>

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebSocket>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

using namespace Gateway;
using namespace std::chrono_literals;

//! Each built-in scenario against our own shards, over real sockets; and against a client that does wrong
//! what can be done wrong.
class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ourShardKeepsTheRules_data();
    void ourShardKeepsTheRules();
    void aCarelessClientIsFoundOut_data();
    void aCarelessClientIsFoundOut();
    void aBombExcusesTheSequence_data();
    void aBombExcusesTheSequence();
    void tellsThatNoClientCame();
    void reportsAsTextAndJson();

private:
    struct Play
    {
        std::unique_ptr<ScenarioRun> run;
        std::unique_ptr<Cluster> cluster;
        std::optional<ConformanceReport> report;
    };
    ClusterConfiguration configurationFor(const Simulator &simulator);

    struct CarelessPlay
    {
        std::unique_ptr<ScenarioRun> run;
        std::unique_ptr<CarelessClient> client;
        std::optional<ConformanceReport> report;
    };
    void prepareCareless(const QString &name);

    QTemporaryDir m_folder;
    std::deque<std::function<void()>> m_starts;
    QTimer m_starter;
    std::map<QString, Play> m_plays;
    std::map<QString, CarelessPlay> m_carelessPlays;
};

ClusterConfiguration ConformanceTest::configurationFor(const Simulator &simulator)
{
    ClusterConfiguration configuration;
    configuration.apiUrl = simulator.apiUrl();
    configuration.threads = 1;
    configuration.shard.token = Token(simulator.token());
    configuration.shard.intents = allIntents();
    configuration.shard.compression = Compression::ZlibStream;
    // With TLS the only fault shall be the one that the scenario is about.
    if (const QByteArray authority = simulator.configuration().tls.authority; !authority.isEmpty()) {
        QFile file(m_folder.filePath(QString::number(simulator.port())));
        if (file.open(QIODevice::WriteOnly) && file.write(authority) == authority.size()) {
            configuration.shard.network.roots = TlsRoots::File;
            configuration.shard.network.caFile = file.fileName();
        }
    }
    // Shorter than the defaults, for the sake of the scenarios of silence.
    configuration.shard.timeouts = {.connect = 5s, .hello = 4s, .ready = 4s, .close = 2s};
    return configuration;
}

// All at a time: most of a scenario is waiting. They begin one after another, since what is made for each of
// them holds up the others, whose clients would seem to be late.
void ConformanceTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=false"));
    const QList<Scenario> scenarios = Scenario::builtIn();
    for (const Scenario &scenario : scenarios) {
        Play &play = m_plays[scenario.name];
        play.run = std::make_unique<ScenarioRun>(scenario);
        connect(play.run.get(), &ScenarioRun::observed, this, [&play] {
            play.run->finish();
            play.cluster->stop();
        });
        connect(play.run.get(), &ScenarioRun::finished, this,
                [&play](const ConformanceReport &report) { play.report = report; });
        m_starts.push_back([this, &play] {
            QVERIFY(play.run->start(60s));
            play.cluster = std::make_unique<Cluster>(configurationFor(play.run->simulator()));
            play.cluster->start();
        });
    }
    for (const char *name : {"all-well", "heartbeat-jitter", "heartbeat-request", "zombie", "reconnect",
                             "invalid-session", "final-close-token", "accept-then-close", "late-hello",
                             "corrupt-stream", "inflate-5m", "certificate-self-signed"})
        prepareCareless(QString::fromLatin1(name));
    connect(&m_starter, &QTimer::timeout, this, [this] {
        if (m_starts.empty())
            return m_starter.stop();
        m_starts.front()();
        m_starts.pop_front();
    });
    m_starter.start(50ms);
}

void ConformanceTest::prepareCareless(const QString &name)
{
    Scenario scenario = Scenario::find(name);
    // This client never does what ends a scenario early.
    scenario.duration = std::min<std::chrono::milliseconds>(scenario.duration, 8s);
    CarelessPlay &play = m_carelessPlays[name];
    play.run = std::make_unique<ScenarioRun>(scenario);
    connect(play.run.get(), &ScenarioRun::observed, play.run.get(), &ScenarioRun::finish);
    connect(play.run.get(), &ScenarioRun::finished, this,
            [&play](const ConformanceReport &report) { play.report = report; });
    m_starts.push_back([&play] {
        QVERIFY(play.run->start(60s));
        play.client = std::make_unique<CarelessClient>(play.run->simulator());
    });
}

void ConformanceTest::ourShardKeepsTheRules_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, play] : m_plays)
        QTest::newRow(qPrintable(name)) << name;
}

void ConformanceTest::ourShardKeepsTheRules()
{
    QFETCH(QString, name);
    Play &play = m_plays[name];
    QTRY_VERIFY_WITH_TIMEOUT(play.report, 120'000);
    const QByteArray text = play.report->toText().toUtf8();
    QVERIFY2(play.report->passed(), text.constData());
    // What it is about was really seen.
    for (const QString &rule : play.run->scenario().rules) {
        const RuleResult *result = play.report->result(rule);
        QVERIFY(result);
        QVERIFY2(result->verdict == RuleResult::Verdict::Passed, text.constData());
    }
    play.cluster.reset();
}

void ConformanceTest::aCarelessClientIsFoundOut_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("failing");

    const auto row = [](const char *scenario, const QStringList &failing) {
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << failing;
    };
    row("all-well", {QStringLiteral("token-in-url"), QStringLiteral("heartbeat-sequence")});
    row("heartbeat-jitter", {QStringLiteral("first-heartbeat"), QStringLiteral("resume-when-due")});
    row("heartbeat-request", {QStringLiteral("heartbeat-answer")});
    row("zombie", {QStringLiteral("missed-ack")});
    row("reconnect", {QStringLiteral("resume-when-due")});
    row("invalid-session",
        {QStringLiteral("invalid-session-wait"), QStringLiteral("invalid-session-socket")});
    row("final-close-token", {QStringLiteral("final-close")});
    row("accept-then-close", {QStringLiteral("backoff")});
    row("late-hello", {QStringLiteral("nothing-before-hello")});
    row("corrupt-stream", {QStringLiteral("corrupt-stream")});
    row("inflate-5m", {QStringLiteral("large-message")});
    row("certificate-self-signed", {QStringLiteral("bad-certificate")});
}

void ConformanceTest::aCarelessClientIsFoundOut()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, failing);
    CarelessPlay &play = m_carelessPlays.at(scenario);
    QTRY_VERIFY_WITH_TIMEOUT(play.report, 60'000);
    const QByteArray text = play.report->toText().toUtf8();
    for (const QString &rule : failing) {
        const RuleResult *result = play.report->result(rule);
        QVERIFY2(result && result->verdict == RuleResult::Verdict::Failed,
                 QByteArray(rule.toUtf8() + " in " + text).constData());
        QVERIFY2(!result->detail.isEmpty() && !result->reference.isEmpty(), text.constData());
    }
    QVERIFY(!play.report->passed());
    play.client.reset();
}

void ConformanceTest::aBombExcusesTheSequence_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<RuleResult::Verdict>("verdict");
    QTest::newRow("a bomb")
        << QByteArray(R"({"when": {"event": "ready"}, "do": {"action": "bomb", "bytes": 1000000}},)")
        << RuleResult::Verdict::Passed;
    QTest::newRow("none") << QByteArray() << RuleResult::Verdict::Failed;
}

// A client that has read READY and nothing after it.
void ConformanceTest::aBombExcusesTheSequence()
{
    QFETCH(const QByteArray, step);
    QFETCH(const RuleResult::Verdict, verdict);
    Error error;
    const QByteArray json = R"({"name": "x", "title": "X", "explanation": "Y",
        "settings": {"heartbeat_interval": 500, "rate": 0, "guilds": 0}, "duration_ms": 60000,
        "until": {"event": "heartbeat", "nth": 8}, "steps": [)" +
                            step +
                            R"({"when": {"event": "ready"}, "do": {"action": "inflate_to", "bytes": 300}}]})";
    ScenarioRun run(Scenario::fromJson(json, &error));
    QVERIFY2(!error, qPrintable(error.toString()));
    std::optional<ConformanceReport> report;
    connect(&run, &ScenarioRun::observed, &run, &ScenarioRun::finish);
    connect(&run, &ScenarioRun::finished, this, [&report](const ConformanceReport &r) { report = r; });
    QVERIFY(run.start(60s));

    QWebSocket client;
    const auto send = [&client](Opcode op, const QJsonValue &data) {
        const QJsonObject payload{{QStringLiteral("op"), int(op)}, {QStringLiteral("d"), data}};
        client.sendTextMessage(QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
    };
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, &client, [&] { send(Opcode::Heartbeat, 1); });
    QSignalSpy messages(&client, &QWebSocket::binaryMessageReceived);
    client.open(gatewayUrl(run.simulator().gatewayUrl(), Compression::ZlibStream));
    QTRY_COMPARE(messages.size(), 1);
    send(Opcode::Identify,
         QJsonObject{
             {QStringLiteral("token"), QString::fromLatin1(run.simulator().token())},
             {QStringLiteral("intents"), 1},
             {QStringLiteral("properties"), QJsonObject{{QStringLiteral("os"), QStringLiteral("x")}}}});
    heartbeat.start(500ms);
    QTRY_VERIFY_WITH_TIMEOUT(report, 60'000);
    const RuleResult *result = report->result(u"heartbeat-sequence");
    QVERIFY(result);
    QVERIFY2(result->verdict == verdict, qPrintable(report->toText()));
}

void ConformanceTest::tellsThatNoClientCame()
{
    ScenarioRun run(Scenario::find(QStringLiteral("all-well")));
    std::optional<ConformanceReport> report;
    connect(&run, &ScenarioRun::finished, this, [&report](const ConformanceReport &r) { report = r; });
    QVERIFY(run.start(1ms));
    QTRY_VERIFY(report);
    QVERIFY(!report->clientCame);
    QVERIFY(!report->passed());
    QVERIFY(report->results.isEmpty());
}

void ConformanceTest::reportsAsTextAndJson()
{
    ConformanceReport report{.scenario = QStringLiteral("drop"),
                             .title = QStringLiteral("Lost"),
                             .clientCame = true,
                             .results = {{.id = QStringLiteral("comes-back"),
                                          .title = QStringLiteral("It comes back"),
                                          .verdict = RuleResult::Verdict::Failed,
                                          .detail = QStringLiteral("It did not."),
                                          .reference = QStringLiteral("The life of a session")}}};
    const QString text = report.toText();
    for (const char *part : {"drop: Lost", "FAILED", "It comes back", "It did not.", "[comes-back]"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    const QJsonObject json = report.toJson();
    QCOMPARE(json[u"passed"].toBool(), false);
    QCOMPARE(json[u"rules"][0][u"verdict"].toString(), QStringLiteral("failed"));
    QCOMPARE(json[u"rules"][0][u"rule"].toString(), QStringLiteral("comes-back"));
    report.results.clear();
    QVERIFY(report.passed());
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
