// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gateway/simulator/simulator.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>

using namespace Gateway;

static constexpr int patience = 60'000;

//! The options of the program as it is, in a process of its own with settings of its own.
class TestOptionsProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void resumesAfterCtrlC();
    void everyRunBeginsBehindTheLastEvent();
    void endsTheSessionWithoutAStore();
    void examinesASimulator();
    void doctorTellsByItsExitStatus_data();
    void doctorTellsByItsExitStatus();
    void doctorTellsWhatIsWrong_data();
    void doctorTellsWhatIsWrong();
    void damagedSettingsAreKeptAside();
    void payloadsAreCompressedOneByOne();
    void inflatesWithTheChosenLibrary();
    void tellsWhenItsWindowIsPainted();
    void listsTheProfiles();
    void connectsAsAProfileSays();
    void doesNotConnectWithoutTheTokenOfAProfile();

private:
    //! Starts the program with \a arguments, and with \a token in its environment.
    void start(QProcess *process, const QStringList &arguments, const QByteArray &token) const;
    bool finish(QProcess *process, const QStringList &arguments, const QByteArray &token);
    void keepProfile(const QString &name, const Simulator &simulator, bool remembersToken) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOptionsProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOptionsProgram::start(QProcess *process, const QStringList &arguments, const QByteArray &token) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->path());
    // No keychain answers.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.remove(QStringLiteral("GATEWAY_TOKEN"));
    if (!token.isEmpty())
        environment.insert(QStringLiteral("GATEWAY_TOKEN"), QString::fromLatin1(token));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(GATEWAY_MONITOR), arguments);
}

bool TestOptionsProgram::finish(QProcess *process, const QStringList &arguments, const QByteArray &token)
{
    // In an event loop, since the simulator runs in this process.
    QSignalSpy finished(process, &QProcess::finished);
    start(process, arguments, token);
    return (!finished.isEmpty() || finished.wait(patience)) && process->exitStatus() == QProcess::NormalExit;
}

void TestOptionsProgram::resumesAfterCtrlC()
{
    SimulatorConfiguration configuration;
    configuration.rate = 0;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
    const QStringList arguments{QStringLiteral("--ndjson"), QStringLiteral("--api"),
                                simulator.apiUrl().toString(), QStringLiteral("--session-store"),
                                m_folder->filePath(QStringLiteral("sessions"))};
    QList<qint64> sequences;
    for (int run = 0; run < 2; ++run) {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        start(&process, arguments, simulator.token());
        QTRY_COMPARE_WITH_TIMEOUT(started.size() + resumed.size(), run + 1, patience);
        simulator.sendTraffic(10);
        QByteArray output;
        const auto isWritten = [&] {
            output += process.readAllStandardOutput();
            return output.count('\n') >= 10;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWritten(), patience);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(!finished.isEmpty() || finished.wait(patience));
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, told.constData());
        output += process.readAllStandardOutput();
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                sequences += QJsonDocument::fromJson(line)[u"s"].toInteger();
        }
        simulator.sendTraffic(5);
    }
    QCOMPARE(started.size(), 1);
    QCOMPARE(resumed.size(), 1);
    for (qsizetype i = 0; i < sequences.size(); ++i)
        QCOMPARE(sequences[i], qint64(i) + 1);
}

//! Events that came after the last one that was asked for are for the next run.
void TestOptionsProgram::everyRunBeginsBehindTheLastEvent()
{
    SimulatorConfiguration configuration;
    configuration.rate = 0;
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
    const auto traffic = [&simulator] {
        simulator.sendTraffic(100);
    };
    connect(&simulator, &Simulator::sessionStarted, this, traffic, Qt::QueuedConnection);
    connect(&simulator, &Simulator::sessionResumed, this, traffic, Qt::QueuedConnection);
    constexpr int runs = 4;
    QList<qint64> sequences;
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        QVERIFY(finish(&process,
                       {QStringLiteral("--ndjson"), QStringLiteral("--events"), QStringLiteral("25"),
                        QStringLiteral("--api"), simulator.apiUrl().toString(),
                        QStringLiteral("--session-store"), m_folder->filePath(QStringLiteral("sessions"))},
                       simulator.token()));
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, told.constData());
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                sequences += QJsonDocument::fromJson(line)[u"s"].toInteger();
        }
    }
    QCOMPARE(started.size(), 1);
    QCOMPARE(resumed.size(), runs - 1);
    QCOMPARE(sequences.size(), 25 * runs);
    for (qsizetype i = 0; i < sequences.size(); ++i)
        QCOMPARE(sequences[i], qint64(i) + 1);
}

void TestOptionsProgram::endsTheSessionWithoutAStore()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    QProcess process;
    QVERIFY(finish(&process,
                   {QStringLiteral("--ndjson"), QStringLiteral("--events"), QStringLiteral("1"),
                    QStringLiteral("--api"), simulator.apiUrl().toString()},
                   simulator.token()));
    QCOMPARE(process.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(simulator.sessionCount(), 0, patience);
}

void TestOptionsProgram::examinesASimulator()
{
    QProcess text;
    QVERIFY(finish(&text, {QStringLiteral("--doctor"), QStringLiteral("--simulate")}, {}));
    QCOMPARE(text.exitCode(), 0);
    const QByteArray written = text.readAllStandardOutput();
    QVERIFY2(written.contains("gateway-simulator"), written.constData());
    QVERIFY(!written.contains(Simulator::defaultToken()));

    QProcess json;
    QVERIFY(finish(&json,
                   {QStringLiteral("--doctor"), QStringLiteral("--simulate"), QStringLiteral("--json")}, {}));
    const QJsonObject report = QJsonDocument::fromJson(json.readAllStandardOutput()).object();
    QVERIFY(report[u"findings"].toArray().size() >= 6);
    QVERIFY(!report[u"facts"][u"bot"][u"name"].toString().isEmpty());
}

void TestOptionsProgram::doctorTellsByItsExitStatus_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("extra");
    QTest::addColumn<bool>("listens");
    QTest::addColumn<int>("status");
    const QByteArray right = Simulator::defaultToken();
    QTest::newRow("well") << right << QString() << true << 0;
    QTest::newRow("warning") << right << QStringLiteral("--shards=1") << true << 1;
    QTest::newRow("wrong token") << QByteArray("not.the.token") << QString() << true << 3;
    QTest::newRow("disallowed intent") << right << QStringLiteral("--intents=GUILD_PRESENCES") << true << 3;
    QTest::newRow("nobody listens") << right << QString() << false << 4;
    QTest::newRow("usage") << right << QStringLiteral("--doktor") << true << 2;
}

void TestOptionsProgram::doctorTellsByItsExitStatus()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, extra);
    QFETCH(bool, listens);
    SimulatorConfiguration configuration;
    configuration.recommendedShards = 2;
    configuration.privilegedIntents = {};
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    if (!listens)
        simulator.close();
    QStringList arguments{QStringLiteral("--doctor"), QStringLiteral("--api"), simulator.apiUrl().toString()};
    if (!extra.isEmpty())
        arguments += extra;
    QProcess process;
    QVERIFY(finish(&process, arguments, token));
    const QByteArray written = process.readAllStandardOutput() + process.readAllStandardError();
    QFETCH(int, status);
    QVERIFY2(process.exitCode() == status, written.constData());
    QVERIFY(!written.contains(token));
}

void TestOptionsProgram::doctorTellsWhatIsWrong_data()
{
    QTest::addColumn<QString>(
        "option"); // Of the way to the simulator, which speaks TLS by a good certificate.
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    const QString proxy = QStringLiteral("--proxy");
    QTest::newRow("unknown authority")
        << QStringLiteral("--tls-roots") << QStringLiteral("bundled") << QStringLiteral("tls_untrusted") << 4;
    QTest::newRow("dead proxy") << proxy << QStringLiteral("http://127.0.0.1:1")
                                << QStringLiteral("proxy_failed") << 4;
    QTest::newRow("no such proxy") << proxy << QStringLiteral("socks5://no-such-proxy.invalid:1080")
                                   << QStringLiteral("proxy_not_found") << 4;
    QTest::newRow("no such host") << QStringLiteral("--api")
                                  << QStringLiteral("https://no-such-host.invalid/api")
                                  << QStringLiteral("host_not_found") << 4;
    QTest::newRow("clock") << QString() << QString() << QStringLiteral("clock_slow") << 1;
}

void TestOptionsProgram::doctorTellsWhatIsWrong()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(int, status);
    SimulatorConfiguration configuration;
    configuration.clockSkew = std::chrono::seconds(90);
    Error error;
    configuration.tls = TlsIdentity::make(TlsCertificate::Good, &error);
    if (error)
        QSKIP(qPrintable(error.message()));
    Simulator simulator(configuration);
    QVERIFY(simulator.listen());
    QFile authority(m_folder->filePath(QStringLiteral("ca.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(configuration.tls.authority);
    authority.close();
    QHash<QString, QString> way{{QStringLiteral("--api"), simulator.apiUrl().toString()},
                                {QStringLiteral("--tls-roots"), authority.fileName()},
                                {QStringLiteral("--proxy"), QStringLiteral("none")}};
    if (!option.isEmpty())
        way.insert(option, value);
    QStringList arguments{QStringLiteral("--doctor"), QStringLiteral("--json")};
    for (auto each = way.cbegin(); each != way.cend(); ++each)
        arguments << each.key() << each.value();
    QProcess process;
    QVERIFY(finish(&process, arguments, simulator.token()));
    const QByteArray written = process.readAllStandardOutput();
    const QJsonObject report = QJsonDocument::fromJson(written).object();
    QStringList codes;
    for (const QJsonValue &finding : report[u"findings"].toArray())
        codes += finding[u"code"].toString();
    QVERIFY2(codes.contains(code), written.constData());
    QCOMPARE(process.exitCode(), status);
    QCOMPARE(report[u"exit_status"].toInt(), status);
}

void TestOptionsProgram::damagedSettingsAreKeptAside()
{
    const QString path = m_folder->filePath(QStringLiteral("Gateway/gateway-monitor.conf"));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[profiles\nmine\\name torn");
    file.close();
    QProcess process;
    QVERIFY(finish(&process, {QStringLiteral("--list-profiles")}, {}));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray told = process.readAllStandardError();
    QVERIFY2(told.contains(".damaged"), told.constData());
    QVERIFY(QFileInfo::exists(path + u".damaged"));
}

void TestOptionsProgram::payloadsAreCompressedOneByOne()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    QProcess process;
    QVERIFY(finish(&process,
                   {QStringLiteral("--ndjson"), QStringLiteral("--compress"), QStringLiteral("payload"),
                    QStringLiteral("--until-event"), QStringLiteral("GUILD_CREATE"), QStringLiteral("--api"),
                    simulator.apiUrl().toString()},
                   simulator.token()));
    const QByteArray told = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, told.constData());
    QVERIFY(process.readAllStandardOutput().contains("\"GUILD_CREATE\""));
}

void TestOptionsProgram::inflatesWithTheChosenLibrary()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    QSignalSpy started(&simulator, &Simulator::sessionStarted);
    QProcess process;
    QVERIFY(finish(&process,
                   {QStringLiteral("--ndjson"), QStringLiteral("--inflater"), QStringLiteral("zlib"),
                    QStringLiteral("--events"), QStringLiteral("3"), QStringLiteral("--api"),
                    simulator.apiUrl().toString()},
                   simulator.token()));
    const QByteArray told = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, told.constData());
    QCOMPARE(started.count(), 1);
    QVERIFY(process.readAllStandardOutput().count('\n') >= 3);
}

void TestOptionsProgram::tellsWhenItsWindowIsPainted()
{
    const qint64 before = std::chrono::steady_clock::now().time_since_epoch().count();
    QVERIFY(qputenv("GATEWAY_MONITOR_FIRST_PAINT", "1") && qputenv("QT_QPA_PLATFORM", "offscreen"));
    const auto restore = qScopeGuard([] {
        qunsetenv("GATEWAY_MONITOR_FIRST_PAINT");
        qunsetenv("QT_QPA_PLATFORM");
    });
    QProcess process;
    QVERIFY(finish(&process, {QStringLiteral("--simulate")}, {}));
    const QByteArray told = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, told.constData());
    const QJsonObject line = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const double after = double(std::chrono::steady_clock::now().time_since_epoch().count());
    const double painted = line.value(u"monotonic_ns").toDouble();
    QVERIFY(painted > double(before) && painted < after);
    QVERIFY(line.value(u"cpu_ns").toDouble() > 0);
}

void TestOptionsProgram::keepProfile(const QString &name, const Simulator &simulator,
                                     bool remembersToken) const
{
    QSettings settings(m_folder->filePath(QStringLiteral("Gateway/gateway-monitor.conf")),
                       QSettings::NativeFormat);
    settings.beginGroup(QStringLiteral("profiles/") + name.toLower());
    settings.setValue(QStringLiteral("name"), name);
    settings.setValue(QStringLiteral("simulate"), false);
    settings.setValue(QStringLiteral("rememberToken"), remembersToken);
    settings.setValue(QStringLiteral("apiUrl"), simulator.apiUrl());
    settings.setValue(QStringLiteral("encoding"), QStringLiteral("json"));
}

void TestOptionsProgram::listsTheProfiles()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    QProcess none;
    QVERIFY(finish(&none, {QStringLiteral("--list-profiles")}, {}));
    QCOMPARE(none.exitCode(), 0);
    QCOMPARE(none.readAllStandardOutput(), QByteArray());
    keepProfile(QStringLiteral("Staging"), simulator, true);
    keepProfile(QStringLiteral("Production"), simulator, false);
    QProcess some;
    QVERIFY(finish(&some, {QStringLiteral("--list-profiles")}, {}));
    const QList<QByteArray> lines = some.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.constFirst().startsWith("Production\thttp://127.0.0.1:"), lines.constFirst().constData());
}

void TestOptionsProgram::connectsAsAProfileSays()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    keepProfile(QStringLiteral("Staging"), simulator, false);
    QProcess process;
    QVERIFY(finish(&process,
                   {QStringLiteral("--profile"), QStringLiteral("staging"), QStringLiteral("--ndjson"),
                    QStringLiteral("--until-event"), QStringLiteral("READY")},
                   simulator.token()));
    const QByteArray written = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, written.constData());
}

void TestOptionsProgram::doesNotConnectWithoutTheTokenOfAProfile()
{
    Simulator simulator;
    QVERIFY(simulator.listen());
    keepProfile(QStringLiteral("Staging"), simulator, true);
    QProcess process;
    QVERIFY(finish(&process,
                   {QStringLiteral("--profile"), QStringLiteral("Staging"), QStringLiteral("--doctor")}, {}));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray written = process.readAllStandardError();
    QVERIFY2(written.contains("Staging") && written.contains("GATEWAY_TOKEN"), written.constData());
}

QTEST_GUILESS_MAIN(TestOptionsProgram)
#include "tst_optionsprogram.moc"
