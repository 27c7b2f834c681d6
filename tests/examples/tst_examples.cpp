// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/simulator.h>

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gateway;

// Runs each example until it has printed what it is there to show.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SimulatorConfiguration configuration;
        configuration.guilds = 4;
        configuration.rate = 200;
        configuration.recommendedShards = 2;
        configuration.identifyWindow = std::chrono::milliseconds(1);
        configuration.maxConcurrency = 2;
        m_simulator = new Simulator(configuration, this);
        QVERIFY(m_simulator->listen());
    }

    void exampleDoesWhatItSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("patterns");
        const QString gateway = m_simulator->gatewayUrl().toString();
        const QString api = m_simulator->apiUrl().toString();
        QTest::newRow("shard_in_20_lines")
            << QStringList{gateway}
            << QStringList{QStringLiteral("READY"), QStringLiteral("MESSAGE_CREATE [a-z]")};
        QTest::newRow("cluster") << QStringList{api}
                                 << QStringList{
                                        QStringLiteral("all 2 shards are ready, [0-9]+ session starts"),
                                        QStringLiteral("shard 0 GUILD_CREATE"),
                                        QStringLiteral("shard 1 GUILD_CREATE")};
        QTest::newRow("typed_slots") << QStringList{api}
                                     << QStringList{
                                            QStringLiteral("has [1-9][0-9]* members in [1-9][0-9]* channels"),
                                            QStringLiteral("wrote at 20[0-9-]+T"),
                                            QStringLiteral("[0-9]{17,} types in [0-9]{17,}")};
        QTest::newRow("custom_identify_queue")
            << QStringList{api} << QStringList{QStringLiteral("shard [01] Ready")};
        QTest::newRow("members_request")
            << QStringList{gateway}
            << QStringList{QStringLiteral("chunk 1 of 1"), QStringLiteral("has [1-9][0-9]* members")};
        QTest::newRow("metrics") << QStringList{api}
                                 << QStringList{QStringLiteral("metrics at http://127"),
                                                QStringLiteral("2 of 2 ready, [1-9][0-9]* events")};
        QTest::newRow("qml_cluster") << QStringList{}
                                     << QStringList{QStringLiteral("has [1-9][0-9]* members"),
                                                    QStringLiteral("wrote [0-9]{17,}")};
        QTest::newRow("embedded_panel")
            << QStringList{api} << QStringList{QStringLiteral("[5-9] changes of state are shown")};
    }
    void exampleDoesWhatItSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, patterns);
        const QString program = QStringLiteral(EXAMPLES "/example_") + QLatin1String(QTest::currentDataTag());
        if (!QFileInfo::exists(program))
            QSKIP("not part of this build");
        run(program, arguments, patterns);
    }

    // Nobody shall wonder why nothing comes.
    void wrongTokenIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString api = m_simulator->apiUrl().toString();
        for (const char *name : {"cluster", "typed_slots", "custom_identify_queue", "metrics"})
            QTest::newRow(name) << QStringList{api};
        QTest::newRow("session_restore") << QStringList{QStringLiteral("unused.json"), api};
        QTest::newRow("qml_cluster") << QStringList{};
        for (const char *name : {"shard_in_20_lines", "members_request"})
            QTest::newRow(name) << QStringList{m_simulator->gatewayUrl().toString()};
    }
    void wrongTokenIsTold()
    {
        QFETCH(QStringList, arguments);
        const QString program = QStringLiteral(EXAMPLES "/example_") + QLatin1String(QTest::currentDataTag());
        if (!QFileInfo::exists(program))
            QSKIP("not part of this build");
        const QTemporaryDir folder;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GATEWAY_TOKEN"), QStringLiteral("wrong.token.indeed"));
        environment.insert(QStringLiteral("GATEWAY_API"), m_simulator->apiUrl().toString());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(folder.path());
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(program, arguments);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        const QString output = QString::fromUtf8(process.readAll());
        QCOMPARE(process.exitCode(), 1);
        // The shortest one leaves it to the library's log to say what failed.
        static const QRegularExpression why(QStringLiteral("token|4004"),
                                            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(output.contains(why), qPrintable(output));
        QVERIFY2(!output.contains(u"wrong.token.indeed"), qPrintable(output));
    }

    void sessionIsRestoredInTheNextRun()
    {
        QTemporaryDir folder;
        const QString program = QStringLiteral(EXAMPLES "/example_session_restore");
        const QStringList arguments{folder.filePath(QStringLiteral("sessions.json")),
                                    m_simulator->apiUrl().toString()};
        run(program, arguments, {QStringLiteral("shard 0 Ready"), QStringLiteral("shard 1 Ready")});
        run(program, arguments,
            {QStringLiteral("shard 0 Resuming"), QStringLiteral("shard 0 Ready"),
             QStringLiteral("shard 1 Ready")});
    }

private:
    void run(const QString &program, const QStringList &arguments, const QStringList &patterns)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GATEWAY_TOKEN"), QString::fromLatin1(Simulator::defaultToken()));
        environment.insert(QStringLiteral("GATEWAY_API"), m_simulator->apiUrl().toString());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
        QString output;
        const auto missing = [&] {
            output += QString::fromUtf8(process.readAll());
            for (const QString &pattern : patterns) {
                if (!QRegularExpression(pattern).match(output).hasMatch())
                    return pattern;
            }
            return QString();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(missing().isEmpty(),
                                  qPrintable(missing() + u" is missing in:\n" + output.right(4000)), 30'000);
        // Some end by themselves.
        process.terminate();
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    }

    Simulator *m_simulator = nullptr;
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
