// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gateway/capture/capturereader.h>
#include <gateway/capture/capturewriter.h>
#include <gateway/simulator/simulator.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

using namespace Gateway;

//! gateway-monitor as a user runs it: a process of its own, its output, and its exit status.
class TestConsoleProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage();
    void marksWhereAFilterIsWrong_data();
    void marksWhereAFilterIsWrong();
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
    void failsWhenAFileMayNotGrow_data();
    void failsWhenAFileMayNotGrow();
    void failsWhenTheOutputIsClosed();
    void printsEveryPayloadWhenAsked();
    void aKilledRecordingHoldsWhatWasFlushed();
    void aReplayReachesAnotherProcess();
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

void TestConsoleProgram::marksWhereAFilterIsWrong_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("type")
        << QStringLiteral("op == 0 and type == MESAGE_CREATE")
        << QByteArray("\n  op == 0 and type == MESAGE_CREATE\n                      ^~~~~~~~~~~~~\n")
        << QByteArray("MESSAGE_CREATE");
    QTest::newRow("row") << QStringLiteral("op == 0 and not row == 3")
                         << QByteArray("\n  op == 0 and not row == 3\n                  ^~~\n")
                         << QByteArray("window");
    QTest::newRow("end") << QStringLiteral("op == ") << QByteArray("^\n") << QByteArray("op");
}

void TestConsoleProgram::marksWhereAFilterIsWrong()
{
    QFETCH(const QString, filter);
    QFETCH(const QByteArray, mark);
    QFETCH(const QByteArray, words);
    Monitor monitor;
    monitor.setArguments({QStringLiteral("--ndjson"), QStringLiteral("--filter"), filter});
    QCOMPARE(monitor.runToEnd(), 2);
    const QByteArray errors = monitor.errors();
    QVERIFY2(errors.contains(mark), errors.constData());
    QVERIFY2(errors.contains(words), errors.constData());
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
        Monitor monitor(QStringLiteral("--ndjson --simulate --shards 1 --rate 2000 --events 20 --filter "
                                       "type==GUILD_CREATE --seed %1 "
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
    // Its standard output may go where nobody looks.
    const QByteArray errors = monitor.errors();
    QVERIFY2(errors.contains("refused"), errors.constData());
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

void TestConsoleProgram::failsWhenAFileMayNotGrow_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("output") << QStringLiteral("> \"$1/out.ndjson\"") << QByteArray("output");
    QTest::newRow("recording") << QStringLiteral("--duration 2 --record \"$1/a.ndjson\" > /dev/null")
                               << QByteArray("a.ndjson");
}

void TestConsoleProgram::failsWhenAFileMayNotGrow()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArray, words);
    const QTemporaryDir folder;
    // As a full disk, but for the signal that comes with it: ulimit counts KiB.
    QProcess shell;
    shell.start(
        QStringLiteral("bash"),
        {QStringLiteral("-c"),
         QStringLiteral("ulimit -f 40; \"$0\" --ndjson --simulate --rate 500 --shards 1 ") + arguments,
         QStringLiteral(GATEWAY_MONITOR), folder.path()});
    QVERIFY(shell.waitForFinished(patience));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    const QByteArray errors = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 1, errors.constData());
    QVERIFY2(errors.contains(words), errors.constData());
    QVERIFY2(!errors.contains("Unknown error"), errors.constData());
}

void TestConsoleProgram::failsWhenTheOutputIsClosed()
{
    QProcess shell;
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"), QStringLiteral("\"$0\" --ndjson --simulate --rate 500 --shards 1 >&-"),
                 QStringLiteral(GATEWAY_MONITOR)});
    QVERIFY(shell.waitForFinished(patience));
    QCOMPARE(shell.exitCode(), 1);
    const QByteArray errors = shell.readAllStandardError();
    // Not of another file, which has the number of the output.
    QVERIFY2(errors.contains(qt_error_string(EBADF).toLocal8Bit()), errors.constData());
}

void TestConsoleProgram::printsEveryPayloadWhenAsked()
{
    SimulatorConfiguration settings;
    settings.heartbeatInterval = std::chrono::milliseconds(200);
    Simulator simulator(settings);
    QVERIFY(simulator.listen());
    const QString arguments = QStringLiteral("--ndjson --all-payloads --duration 2 --api ");
    Monitor monitor(arguments + simulator.apiUrl().toString());
    monitor.setToken(simulator.token());
    QCOMPARE(monitor.runToEnd(), 0);
    const QByteArray output = monitor.readAllStandardOutput();
    QVERIFY(!output.contains(simulator.token()));
    QSet<QString> seen;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        seen += object[u"dir"].toString() + QString::number(object[u"op"].toInt());
    }
    for (const char *payload : {"in10", "out2", "in0", "out1", "in11"})
        QVERIFY2(seen.contains(QLatin1String(payload)), payload);
    Monitor other(QStringLiteral("--console --all-payloads"));
    QCOMPARE(other.runToEnd(), 2);
}

void TestConsoleProgram::aKilledRecordingHoldsWhatWasFlushed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("killed") + CaptureWriter::fileEnding());
    Monitor monitor(QStringLiteral("--ndjson --simulate --shards 1 --rate 200 --record ") + path);
    monitor.start();
    QByteArray printed;
    const auto takeOutput = [&] {
        printed += monitor.readAllStandardOutput();
    };
    QTRY_VERIFY_WITH_TIMEOUT((takeOutput(), printed.count('\n') > 100), patience);
    const auto before = printed.count('\n');
    // The flush that may be on its way, and one that began after those lines were taken.
    for (int i = 0; i < 2; ++i) {
        const qint64 size = QFileInfo(path).size();
        QTRY_VERIFY_WITH_TIMEOUT((takeOutput(), QFileInfo(path).size() > size), patience);
    }
    monitor.kill();
    QVERIFY(monitor.waitForFinished(patience));

    CaptureReader reader;
    QVERIFY2(reader.open(path), qPrintable(reader.error().toString()));
    qsizetype events = 0;
    while (const std::optional<CaptureRecord> record = reader.read()) {
        const auto *event = std::get_if<Event>(&*record);
        events += event && event->opcode() == Opcode::Dispatch ? 1 : 0;
    }
    QVERIFY2(events >= before, qPrintable(QStringLiteral("%1 of %2").arg(events).arg(before)));
    QVERIFY(!reader.error());
}

void TestConsoleProgram::aReplayReachesAnotherProcess()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ndjson"));
    const auto inWords = [](const QList<QJsonObject> &events) {
        QStringList words;
        for (const QJsonObject &event : events) {
            if (event[u"t"] != QStringLiteral("READY"))
                words += event[u"t"].toString() + u' ' + event[u"d"][u"id"].toString();
        }
        return words;
    };
    Monitor recording(QStringLiteral("--ndjson --simulate --shards 1 --rate 300 --duration 2 --record ") +
                      path);
    QCOMPARE(recording.runToEnd(), 0);
    const QStringList recorded = inWords(recording.objects());
    QVERIFY(!recorded.isEmpty());

    SimulatorConfiguration settings;
    settings.replay = path;
    settings.replaySpeed = 10;
    Simulator simulator(settings);
    QVERIFY(simulator.listen());
    QSignalSpy replayed(&simulator, &Simulator::replayFinished);
    Monitor client(QStringLiteral("--ndjson --api ") + simulator.apiUrl().toString());
    client.setToken(simulator.token());
    client.start();
    QTRY_COMPARE_WITH_TIMEOUT(replayed.size(), 1, patience);
    QByteArray lines;
    const qsizetype expected = recorded.size() + 1;
    QTRY_VERIFY_WITH_TIMEOUT((lines += client.readAllStandardOutput(), lines.count('\n') >= expected),
                             patience);
    client.terminate();
    QCOMPARE(client.runToEnd(), 0);
    QList<QJsonObject> events;
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &line : all) {
        if (!line.isEmpty())
            events += QJsonDocument::fromJson(line).object();
    }
    // The capture also holds what came between the last line that was printed and the end.
    QCOMPARE(inWords(events).first(recorded.size()), recorded);
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
