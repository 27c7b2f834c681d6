// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gateway/simulator/simulator.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Gateway;

//! gateway-monitor as a user runs it: a process of its own, its output, and its exit status.
class TestConsoleProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage();
    void helpsWithoutADisplay();
    void printsExactlyAsManyEventsAsAskedFor();
    void printsTheSameEventsForTheSameSeed();
    void stopsAfterAnEvent();
    void printsOnlyWhatTheFilterLetsPass();
    void endsWhenTheReaderOfThePipeIsGone();
    void endsWellWhenTerminated();
    void closesTheSessionWhenItEnds();
    void endsByForceAtTheSecondRequest();
    void runsForADuration();
    void failsWhenTheDurationEndsBeforeTheEvent();
    void tellsAdviceWhenTheTokenIsWrong_data();
    void tellsAdviceWhenTheTokenIsWrong();
    void failsWhenNobodyListens_data();
    void failsWhenNobodyListens();
    void failsWhenTheOutputCannotBeWritten();
    void printsPlainLinesWithoutATerminal();
    void neverPrintsTheToken();
};

static constexpr int patience = 60'000;

namespace {

class Monitor : public QProcess
{
public:
    explicit Monitor(const QString &arguments = {})
    {
        setProgram(QStringLiteral(GATEWAY_MONITOR));
        setArguments(arguments.split(u' ', Qt::SkipEmptyParts));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"GATEWAY_TOKEN", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        setProcessEnvironment(environment);
    }
    ~Monitor() override
    {
        kill();
        waitForFinished();
    }

    void setToken(const QByteArray &token)
    {
        QProcessEnvironment environment = processEnvironment();
        environment.insert(QStringLiteral("GATEWAY_TOKEN"), QString::fromLatin1(token));
        setProcessEnvironment(environment);
    }

    //! Waits in an event loop, so that a simulator in this process goes on; -1 when the program was killed.
    int runToEnd()
    {
        QSignalSpy over(this, &QProcess::finished);
        if (state() == NotRunning)
            start();
        if (!waitForStarted() || (over.isEmpty() && !over.wait(patience)) || exitStatus() != NormalExit)
            return -1;
        return exitCode();
    }

    [[nodiscard]] QByteArray errors() { return readAllStandardError(); }

    //! The objects on the standard output; one null object for each line that is none.
    [[nodiscard]] QList<QJsonObject> objects()
    {
        QList<QJsonObject> result;
        const QList<QByteArray> lines = readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines.first(lines.size() - 1))
            result.append(QJsonDocument::fromJson(line).object());
        return result;
    }
};

} // namespace

void TestConsoleProgram::refusesWrongUsage()
{
    Monitor monitor(QStringLiteral("--console --events none"));
    QCOMPARE(monitor.runToEnd(), 2);
    QVERIFY(monitor.readAllStandardOutput().isEmpty());
    const QByteArray errors = monitor.errors();
    QVERIFY2(errors.contains("--events") && errors.contains("none"), errors.constData());
}

void TestConsoleProgram::helpsWithoutADisplay()
{
    Monitor help(QStringLiteral("--help"));
    QCOMPARE(help.runToEnd(), 0);
    QVERIFY(help.readAllStandardOutput().contains("--until-event"));
    Monitor version(QStringLiteral("--version"));
    QCOMPARE(version.runToEnd(), 0);
    QVERIFY(version.readAllStandardOutput().startsWith("gateway-monitor "));
}

void TestConsoleProgram::printsExactlyAsManyEventsAsAskedFor()
{
    Monitor monitor(QStringLiteral("--simulate --ndjson --rate 2000 --shards 1 --events 200"));
    QCOMPARE(monitor.runToEnd(), 0);
    const QList<QJsonObject> events = monitor.objects();
    QCOMPARE(events.size(), 200);
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i][u"s"].toInt(), int(i) + 1);
        QCOMPARE(events[i][u"op"].toInt(-1), 0);
        QVERIFY(!events[i][u"t"].toString().isEmpty());
        QVERIFY(events[i][u"d"].isObject());
    }
    QCOMPARE(events.constFirst()[u"t"].toString(), QStringLiteral("READY"));
    // What is no event goes elsewhere.
    const QByteArray errors = monitor.errors();
    QVERIFY2(errors.contains("simulator"), errors.constData());
    QVERIFY2(errors.contains("shard 0/1"), errors.constData());
}

void TestConsoleProgram::printsTheSameEventsForTheSameSeed()
{
    QList<QStringList> runs;
    for (const int seed : {7, 7, 8}) {
        Monitor monitor(
            QStringLiteral(
                "--ndjson --simulate --shards 1 --rate 2000 --events 20 --filter type==GUILD_CREATE --seed %1 "
                "--until-event GUILD_CREATE")
                .arg(seed));
        QCOMPARE(monitor.runToEnd(), 0);
        QStringList names;
        for (const QJsonObject &event : monitor.objects())
            names += event[u"d"][u"name"].toString();
        runs += names;
    }
    QVERIFY(!runs[0].isEmpty());
    QCOMPARE(runs[0], runs[1]);
    QVERIFY2(runs[0] != runs[2], "the seed makes no difference");
}

void TestConsoleProgram::stopsAfterAnEvent()
{
    Monitor monitor(QStringLiteral("--ndjson --simulate --rate 500 --shards 1 --until-event TYPING_START"));
    QCOMPARE(monitor.runToEnd(), 0);
    const QList<QJsonObject> events = monitor.objects();
    QVERIFY(events.size() > 1);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const bool isLast = i == events.size() - 1;
        QCOMPARE(events[i][u"t"].toString() == QStringLiteral("TYPING_START"), isLast);
    }
}

void TestConsoleProgram::printsOnlyWhatTheFilterLetsPass()
{
    Monitor monitor;
    monitor.setArguments({QStringLiteral("--ndjson"), QStringLiteral("--rate"), QStringLiteral("2000"),
                          QStringLiteral("--shards"), QStringLiteral("1"), QStringLiteral("--events"),
                          QStringLiteral("30"), QStringLiteral("--filter"),
                          QStringLiteral("type in {MESSAGE_CREATE, TYPING_START}")});
    QCOMPARE(monitor.runToEnd(), 0);
    QSet<QString> types;
    const QList<QJsonObject> events = monitor.objects();
    for (const QJsonObject &event : events)
        types += event[u"t"].toString();
    QCOMPARE(events.size(), 30);
    QCOMPARE(types, (QSet<QString>{QStringLiteral("MESSAGE_CREATE"), QStringLiteral("TYPING_START")}));
}

void TestConsoleProgram::endsWhenTheReaderOfThePipeIsGone()
{
    // The shell tells the status of the program and not of head.
    QProcess shell;
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("\"$0\" --ndjson --simulate --rate 500 --shards 1 | head -n 3; "
                                "exit ${PIPESTATUS[0]}"),
                 QStringLiteral(GATEWAY_MONITOR)});
    QVERIFY(shell.waitForFinished(patience));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardOutput().count('\n'), 3);
}

//! Whether \a monitor printed that a session is ready.
static bool waitUntilReady(Monitor *monitor)
{
    QByteArray printed;
    const auto isReady = [&] {
        printed += monitor->errors();
        return printed.contains("Ready");
    };
    return QTest::qWaitFor(isReady, patience);
}

void TestConsoleProgram::endsWellWhenTerminated()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        Monitor monitor(QStringLiteral("--ndjson --simulate --shards 1"));
        monitor.start();
        QVERIFY(waitUntilReady(&monitor));
        ::kill(pid_t(monitor.processId()), signal);
        QCOMPARE(monitor.runToEnd(), 0);
        for (const QJsonObject &event : monitor.objects())
            QVERIFY2(!event.isEmpty(), "a line was cut");
    }
}

void TestConsoleProgram::closesTheSessionWhenItEnds()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    QSignalSpy closed(&simulator, &Simulator::connectionClosed);
    Monitor monitor(QStringLiteral("--ndjson --until-event READY --gateway ") +
                    simulator.gatewayUrl().toString());
    monitor.setToken(simulator.token());
    QCOMPARE(monitor.runToEnd(), 0);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.constFirst().at(1).toInt(), 1000);
}

void TestConsoleProgram::endsByForceAtTheSecondRequest()
{
    Monitor monitor(QStringLiteral("--ndjson --simulate --shards 1"));
    monitor.start();
    QVERIFY(waitUntilReady(&monitor));
    // Both are pending when it goes on: the second comes before the first had any effect.
    const auto process = pid_t(monitor.processId());
    for (const int signal : {SIGSTOP, SIGINT, SIGTERM, SIGCONT})
        ::kill(process, signal);
    const int status = monitor.runToEnd();
    QVERIFY2(status == 128 + SIGINT || status == 128 + SIGTERM, qPrintable(QString::number(status)));
}

void TestConsoleProgram::runsForADuration()
{
    Monitor monitor(QStringLiteral("--ndjson --simulate --shards 1 --duration 3"));
    QCOMPARE(monitor.runToEnd(), 0);
    QVERIFY(!monitor.objects().isEmpty());
}

void TestConsoleProgram::failsWhenTheDurationEndsBeforeTheEvent()
{
    Monitor monitor(
        QStringLiteral("--ndjson --simulate --shards 1 --rate 0 --duration 3 --until-event GUILD_BAN_ADD"));
    QCOMPARE(monitor.runToEnd(), 1);
    const QByteArray errors = monitor.errors();
    QVERIFY2(errors.contains("GUILD_BAN_ADD"), errors.constData());
}

void TestConsoleProgram::tellsAdviceWhenTheTokenIsWrong_data()
{
    QTest::addColumn<bool>("asksTheApi");
    QTest::newRow("gateway") << false;
    QTest::newRow("REST interface") << true;
}

void TestConsoleProgram::tellsAdviceWhenTheTokenIsWrong()
{
    QFETCH(bool, asksTheApi);
    Simulator simulator;
    QVERIFY(simulator.listen());
    const QString where = asksTheApi
                              ? QString(QStringLiteral("--api ") + simulator.apiUrl().toString())
                              : QString(QStringLiteral("--gateway ") + simulator.gatewayUrl().toString());
    Monitor monitor(QStringLiteral("--ndjson ") + where);
    monitor.setToken("wrong.to.ken");
    QCOMPARE(monitor.runToEnd(), 3);
    const QByteArray errors = monitor.errors();
    QVERIFY2(errors.contains("Developer Portal"), errors.constData());
    QVERIFY2(!errors.contains("wrong.to.ken"), errors.constData());
    QVERIFY(monitor.readAllStandardOutput().isEmpty());
}

void TestConsoleProgram::failsWhenNobodyListens_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("gateway") << QStringLiteral("--gateway ws://127.0.0.1:%1/ --connect-timeout 1");
    QTest::newRow("duration") << QStringLiteral("--gateway ws://127.0.0.1:%1/ --duration 1");
    QTest::newRow("REST interface") << QStringLiteral("--api http://127.0.0.1:%1/api");
}

void TestConsoleProgram::failsWhenNobodyListens()
{
    QFETCH(QString, arguments);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    Monitor monitor(QStringLiteral("--console ") + arguments.arg(port));
    monitor.setToken(Simulator::defaultToken());
    QCOMPARE(monitor.runToEnd(), 4);
    QVERIFY(!monitor.errors().isEmpty());
}

void TestConsoleProgram::failsWhenTheOutputCannotBeWritten()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    Monitor monitor(QStringLiteral("--ndjson --simulate --shards 1"));
    monitor.setStandardOutputFile(QStringLiteral("/dev/full"), QIODevice::Append);
    QCOMPARE(monitor.runToEnd(), 1);
    const QByteArray errors = monitor.errors();
    QVERIFY2(errors.contains("written"), errors.constData());
}

void TestConsoleProgram::printsPlainLinesWithoutATerminal()
{
    Monitor monitor(QStringLiteral("--simulate --shards 2 --rate 500 --events 50"));
    QCOMPARE(monitor.runToEnd(), 0);
    const QByteArray output = monitor.readAllStandardOutput();
    QVERIFY2(output.contains("SIMULATED"), output.constData());
    QVERIFY2(output.contains("shard 0/2"), output.constData());
    // The last report tells of the run and not of its stop.
    const QByteArray report = output.mid(output.lastIndexOf("Gateway Monitor"));
    QVERIFY2(report.contains("50 events") && !report.contains("events, 0/s"), report.constData());
    QVERIFY2(report.contains("Ready") && !report.contains("Stopped"), report.constData());
    QVERIFY(!output.contains('\x1b'));
    // It was not asked for: there is no display.
    const QByteArray errors = monitor.errors();
    QVERIFY2(errors.contains("display"), errors.constData());
}

void TestConsoleProgram::neverPrintsTheToken()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Simulator::defaultToken());
    file.close();
    Simulator simulator;
    QVERIFY(simulator.listen());
    for (const QString &view : {QStringLiteral("--ndjson"), QStringLiteral("--console")}) {
        Monitor monitor(view + u" --events 20 --log-rules *.debug=true --api " +
                        simulator.apiUrl().toString() + u" --token-file " + file.fileName());
        QProcessEnvironment environment = monitor.processEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true;*=true"));
        environment.insert(QStringLiteral("QT_LOGGING_TO_CONSOLE"), QStringLiteral("1"));
        monitor.setProcessEnvironment(environment);
        QCOMPARE(monitor.runToEnd(), 0);
        const QByteArray errors = monitor.errors();
        const QByteArray all = monitor.readAllStandardOutput() + errors;
        QVERIFY2(errors.contains("gateway."), "nothing was logged: this test proves nothing");
        QVERIFY(!all.contains(Simulator::defaultToken()));
        QVERIFY(!all.contains(Simulator::defaultToken().toBase64()));
    }
}

QTEST_GUILESS_MAIN(TestConsoleProgram)
#include "tst_consoleprogram.moc"
