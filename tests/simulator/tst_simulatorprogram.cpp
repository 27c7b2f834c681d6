// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "rawclient.h"

#include <gateway/simulator/scenario/scenario.h>

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Gateway;

class SimulatorProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIsAndStopsWhenTold_data();
    void saysWhereItIsAndStopsWhenTold();
    void listensOnLoopbackUnlessTold_data();
    void listensOnLoopbackUnlessTold();
    void servesClients();
    void speaksTls();
    void stopsAfterItsEvents();
    void stopsAfterItsDuration();
    void keepsTokensToItself_data();
    void keepsTokensToItself();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void explainsItself();
    void failsOnAPortThatIsTaken();
    void listsScenarios();
    void reportsOnAClientThatItStarts();
    void saysWhenNoClientComes();
    void clientOfRestAloneDidNotCome();

private:
    struct Run
    {
        int exitCode;
        QByteArray output;
        QByteArray errors;
    };
    static Run run(const QStringList &arguments);
    //! Starts \a process and returns what its line says.
    static QJsonObject start(QProcess &process, QStringList arguments);
    [[nodiscard]] static bool ends(QProcess &process)
    {
        return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000);
    }
    static QUrl urlIn(const QJsonObject &line) { return QUrl(line[u"gateway"].toString()); }
};

SimulatorProgramTest::Run SimulatorProgramTest::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(GATEWAY_SIMULATOR_PROGRAM), arguments);
    if (!process.waitForFinished())
        return {-1, {}, {}};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject SimulatorProgramTest::start(QProcess &process, QStringList arguments)
{
    // Whatever happens to the test, the program ends.
    arguments << QStringLiteral("--duration") << QStringLiteral("60");
    process.start(QStringLiteral(GATEWAY_SIMULATOR_PROGRAM), arguments);
    const bool isReady = QTest::qWaitFor([&process] { return process.canReadLine(); }, 20'000);
    return isReady ? QJsonDocument::fromJson(process.readLine()).object() : QJsonObject();
}

void SimulatorProgramTest::saysWhereItIsAndStopsWhenTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void SimulatorProgramTest::saysWhereItIsAndStopsWhenTold()
{
    QFETCH(const int, signal);
    QProcess process;
    const QJsonObject line =
        start(process, {QStringLiteral("--seed"), QStringLiteral("99"), QStringLiteral("--quiet")});
    QCOMPARE(line[u"seed"].toInt(), 99);
    QCOMPARE(line[u"pid"].toInteger(), process.processId());
    QCOMPARE(line[u"token"].toString().toLatin1(), Simulator::defaultToken());
    QCOMPARE(urlIn(line).port(), QUrl(line[u"api"].toString()).port());
    QVERIFY(urlIn(line).port() > 0);
    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    QVERIFY(ends(process));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().isEmpty()); // One line in all.
    QVERIFY(process.readAllStandardError().isEmpty());
}

void SimulatorProgramTest::listensOnLoopbackUnlessTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("by default") << QStringList() << false;
    QTest::newRow("loopback") << QStringList{QStringLiteral("--address"), QStringLiteral("127.0.0.1")}
                              << false;
    QTest::newRow("everywhere") << QStringList{QStringLiteral("--address"), QStringLiteral("0.0.0.0")}
                                << true;
}

void SimulatorProgramTest::listensOnLoopbackUnlessTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, isWarned);
    QProcess process;
    const QJsonObject line = start(process, arguments + QStringList{QStringLiteral("--quiet")});
    QCOMPARE(urlIn(line).host(), QStringLiteral("127.0.0.1"));
    process.terminate();
    QVERIFY(ends(process));
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains("everybody") == isWarned, errors.constData());
}

void SimulatorProgramTest::servesClients()
{
    QProcess process;
    const QJsonObject line =
        start(process, {QStringLiteral("--rate"), QStringLiteral("500"), QStringLiteral("--disallow"),
                        QStringLiteral("message_content"), QStringLiteral("--guilds"), QStringLiteral("2")});
    const Simulator idle; // The client takes the default token from it; the URL is the program's.
    RawClient client(idle);
    QVERIFY(client.openAndGreet(gatewayUrl(urlIn(line), Compression::None)));
    client.send(Opcode::Identify, client.identifyData(allIntents()));
    QCOMPARE(client.waitForClose(), 4014);
    client.forget();
    QVERIFY(client.openAndGreet(gatewayUrl(urlIn(line), Compression::None)));
    client.send(Opcode::Identify, client.identifyData(allIntents() & ~Intents(Intent::MessageContent)));
    QVERIFY(!client.waitForEvent(QStringLiteral("TYPING_START")).isEmpty());
    QCOMPARE(client.events(QStringLiteral("GUILD_CREATE")).size(), 2);
    process.terminate();
    // It says goodbye.
    QCOMPARE(client.waitForClose(), 1001);
    QVERIFY(ends(process));
    QCOMPARE(process.exitCode(), 0);
}

void SimulatorProgramTest::speaksTls()
{
    QProcess process;
    const QJsonObject line = start(process, {QStringLiteral("--tls"), QStringLiteral("good")});
    QCOMPARE(urlIn(line).scheme(), QStringLiteral("wss"));
    const QString caFile = line[u"ca_file"].toString();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(caFile));
    QWebSocket client;
    client.setSslConfiguration(tls);
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(gatewayUrl(urlIn(line), Compression::None));
    QTRY_COMPARE(messages.size(), 1);
    process.terminate();
    QVERIFY(ends(process));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFile::exists(caFile));
}

void SimulatorProgramTest::stopsAfterItsEvents()
{
    QProcess process;
    const QJsonObject line =
        start(process, {QStringLiteral("--rate"), QStringLiteral("5000"), QStringLiteral("--events"),
                        QStringLiteral("77"), QStringLiteral("--guilds"), QStringLiteral("1")});
    const Simulator idle;
    RawClient client(idle);
    QVERIFY(client.openAndGreet(gatewayUrl(urlIn(line), Compression::None)));
    client.send(Opcode::Identify, client.identifyData(allIntents()));
    QCOMPARE(client.waitForClose(), 1001);
    QCOMPARE(client.dispatches().size(), 77 + 2);
    QVERIFY(ends(process));
    QCOMPARE(process.exitCode(), 0);
}

void SimulatorProgramTest::stopsAfterItsDuration()
{
    const Run result = run({QStringLiteral("--duration"), QStringLiteral("0.2")});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output.count('\n'), 1);
}

void SimulatorProgramTest::keepsTokensToItself_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::newRow("from a file") << true;
    QTest::newRow("from the environment") << false;
}

void SimulatorProgramTest::keepsTokensToItself()
{
    QFETCH(const bool, fromFile);
    QTemporaryDir folder;
    const QByteArray token = "NDI.private.token";
    QProcess process;
    QStringList arguments;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (fromFile) {
        QFile file(folder.filePath(QStringLiteral("token")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(token + "\nsomething else\n");
        arguments = {QStringLiteral("--token-file"), file.fileName()};
    } else {
        environment.insert(QStringLiteral("GATEWAY_SIMULATOR_TOKEN"), QString::fromLatin1(token));
    }
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("gateway.*=true"));
    process.setProcessEnvironment(environment);
    const QJsonObject line = start(process, arguments);
    QVERIFY(!line.contains(u"token"));

    const Simulator idle({.token = token, .guilds = 1});
    RawClient client(idle);
    QVERIFY(client.openAndGreet(gatewayUrl(urlIn(line), Compression::None)));
    client.send(Opcode::Identify, client.identifyData(Intent::Guilds));
    QVERIFY(!client.waitForEvent(QStringLiteral("READY")).isEmpty());
    client.abort();
    process.terminate();
    QVERIFY(ends(process));
    const QByteArray errors = process.readAllStandardError();
    QVERIFY(errors.contains("began a session"));
    QVERIFY(!errors.contains("private"));
    QVERIFY(!process.readAllStandardOutput().contains("private"));
}

void SimulatorProgramTest::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const char *arguments, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << QByteArray(message);
    };
    row("unknown", "--tokens x", "tokens");
    row("token", "--token x", "token");
    row("argument", "something", "something");
    row("port", "--port 70000", "--port");
    row("rate", "--rate fast", "--rate must be a number from 0 to 1000000, not \"fast\"");
    row("fraction", "--port 80.5", "--port must be a whole number from 0 to 65535, not \"80.5\"");
    row("report", "--report=xml", "--report must be text or json, not \"xml\"");
    row("disallow", "--disallow GUILD_PRESENCES,GUILDS",
        "--disallow must name privileged intents (GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT), not "
        "\"GUILD_PRESENCES,GUILDS\"");
    row("tls", "--tls bad", "--tls must be one of good, self-signed, expired, wrong-host, not \"bad\"");
    row("tls without key", "--tls-certificate x.pem", "--tls-key");
    row("tls twice", "--tls good --tls-certificate x.pem --tls-key x.key", "either");
    row("tls file", "--tls-certificate /nowhere/x.pem --tls-key /nowhere/x.key", "/nowhere/x.pem");
    row("tls in a scenario", "--scenario all --tls good", "--scenario");
    row("seed", "--seed 1.5", "--seed");
    row("shards", "--shards 0", "--shards");
    row("intent", "--disallow GUILD_PRESENCE", "GUILD_PRESENCES");
    row("unprivileged intent", "--disallow GUILDS", "GUILDS");
    row("scenario", "--scenario zombi", "“zombie”");
    row("report alone", "--report", "--scenario");
    row("client alone", "--client true", "--scenario");
    row("jobs", "--scenario all --jobs 0", "--jobs");
    row("file", "--token-file /nowhere/token", "/nowhere/token");
}

void SimulatorProgramTest::refusesBadOptions()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.errors.contains(message), result.errors.constData());
}

void SimulatorProgramTest::explainsItself()
{
    const Run help = run({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    for (const char *option : {"--port",
                               "--token-file",
                               "--rate",
                               "--seed",
                               "--guilds",
                               "--shards",
                               "--max-concurrency",
                               "--session-starts",
                               "--heartbeat-interval",
                               "--disallow",
                               "--events",
                               "--duration",
                               "--quiet",
                               "--scenario",
                               "--list-scenarios",
                               "--report",
                               "--scenario-timeout",
                               "--client",
                               "--jobs",
                               "--tls",
                               "--tls-certificate",
                               "--tls-key"})
        QVERIFY2(help.output.contains(option), option);
    const Run version = run({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("gateway-simulator "));
}

void SimulatorProgramTest::listsScenarios()
{
    const Run result = run({QStringLiteral("--list-scenarios")});
    QCOMPARE(result.exitCode, 0);
    const QList<Scenario> scenarios = Scenario::builtIn();
    for (const Scenario &scenario : scenarios)
        QVERIFY(result.output.contains(QByteArray(scenario.name.toUtf8() + ": " + scenario.title.toUtf8())));
}

// The client that it starts tells what it was given; the request comes from here.
void SimulatorProgramTest::reportsOnAClientThatItStarts()
{
    const QTemporaryDir folder;
    QFile scenario(folder.filePath(QStringLiteral("rest.json")));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"name": "rest", "title": "T", "explanation": "E", "duration_ms": 60000,
        "until": {"event": "rest", "after_ms": 50}, "steps": []})");
    scenario.close();
    QProcess process;
    process.start(
        QStringLiteral(GATEWAY_SIMULATOR_PROGRAM),
        {QStringLiteral("--scenario"), scenario.fileName(), QStringLiteral("--report=json"),
         QStringLiteral("--client"),
         QStringLiteral("sh -c 'echo \"$GATEWAY_API $GATEWAY_URL $GATEWAY_TOKEN\" >&2; exec sleep 60'")});
    QVERIFY(process.waitForStarted());
    QByteArray errors;
    QVERIFY(QTest::qWaitFor([&] { return (errors += process.readAllStandardError()).contains("ws://"); },
                            20'000));
    const qsizetype start = errors.indexOf("http://");
    const QList<QByteArray> words = errors.sliced(start).trimmed().split(' ');
    QCOMPARE(words.at(2), Simulator::defaultToken());
    QTcpSocket client;
    const QUrl api(QString::fromLatin1(words.at(0)));
    client.connectToHost(api.host(), quint16(api.port()));
    client.write("GET /api/v10/gateway HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(ends(process));
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(report[u"scenarios"][0][u"scenario"].toString(), QStringLiteral("rest"));
    QCOMPARE(report[u"scenarios"][0][u"client_came"].toBool(), true);
    QCOMPARE(report[u"passed"].toBool(), true);
    QCOMPARE(process.exitCode(), 0);
}

void SimulatorProgramTest::saysWhenNoClientComes()
{
    const Run result = run({QStringLiteral("--scenario"), QStringLiteral("drop"), QStringLiteral("--report"),
                            QStringLiteral("--scenario-timeout"), QStringLiteral("1")});
    QCOMPARE(result.exitCode, 5);
    QVERIFY(result.output.contains("No client came."));
}

// It asks once, is answered, and never opens the gateway.
void SimulatorProgramTest::clientOfRestAloneDidNotCome()
{
    const QTemporaryDir folder;
    QFile scenario(folder.filePath(QStringLiteral("well.json")));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"name": "well", "title": "T", "explanation": "E", "duration_ms": 500,
        "until": {"event": "ready", "after_ms": 50}, "steps": []})");
    scenario.close();
    QProcess process;
    process.start(QStringLiteral(GATEWAY_SIMULATOR_PROGRAM),
                  {QStringLiteral("--scenario"), scenario.fileName(), QStringLiteral("--report=json")});
    QVERIFY(process.waitForStarted());
    QByteArray errors;
    QVERIFY(QTest::qWaitFor([&] { return (errors += process.readAllStandardError()).contains("playing"); },
                            20'000));
    const qsizetype start = errors.indexOf("http://");
    const QUrl api(QString::fromLatin1(errors.sliced(start, errors.indexOf('\n', start) - start).trimmed()));
    QTcpSocket client;
    client.connectToHost(api.host(), quint16(api.port()));
    client.write("GET /api/v10/gateway HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(ends(process));
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(report[u"scenarios"][0][u"client_came"].toBool(), false);
    QCOMPARE(report[u"passed"].toBool(), false);
    QCOMPARE(process.exitCode(), 5);
}

void SimulatorProgramTest::failsOnAPortThatIsTaken()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Run result = run({QStringLiteral("--port"), QString::number(server.serverPort())});
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.output.isEmpty());
    QVERIFY(result.errors.contains(QByteArray::number(server.serverPort())));
}

QTEST_GUILESS_MAIN(SimulatorProgramTest)
#include "tst_simulatorprogram.moc"
