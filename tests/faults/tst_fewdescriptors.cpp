// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

//! The programs where they may open hardly a file: Qt and GLib would abort.
class TestFewDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programTellsWhatItLacks_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        const QString monitor = QStringLiteral(GATEWAY_MONITOR);
        QTest::newRow("window") << monitor << QStringList();
        QTest::newRow("console") << monitor << QStringList(QStringLiteral("--console"));
        QTest::newRow("simulator") << QStringLiteral(GATEWAY_SIMULATOR) << QStringList();
    }

    void programTellsWhatItLacks()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([] {
            const rlimit few{12, 12};
            ::setrlimit(RLIMIT_NOFILE, &few);
        });
        process.start(program, arguments);
        QVERIFY(process.waitForFinished());
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, told.constData());
        QCOMPARE(process.exitCode(), 4);
        QVERIFY2(told.contains("ulimit -n") && told.count('\n') == 1, told.constData());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFewDescriptors)
#include "tst_fewdescriptors.moc"
