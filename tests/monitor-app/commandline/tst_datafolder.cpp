// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

static constexpr int patience = 60'000;

//! What the program writes, and where, as a process with a home of its own.
class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid() && m_data->isValid());
    }

    void writesItsSettingsAtHome()
    {
        QCOMPARE(run(program, {}), 0);
        QVERIFY(written(m_home->path()).contains(QStringLiteral(".config/Gateway/gateway-monitor.conf")));
    }

    void writesIntoTheFolderAlone()
    {
        const QString folder = m_data->filePath(QStringLiteral("here/it is"));
        QCOMPARE(run(program, {QStringLiteral("--data-folder"), folder}), 0);
        QVERIFY2(written(folder).contains(QStringLiteral("settings/Gateway/gateway-monitor.ini")),
                 qPrintable(written(folder).join(u' ')));
        const QStringList elsewhere = written(m_home->path());
        QVERIFY2(elsewhere.isEmpty(), qPrintable(elsewhere.join(u' ')));
    }

    void readsWhatIsInTheFolder()
    {
        {
            QSettings settings(m_data->filePath(QStringLiteral("settings/Gateway/gateway-monitor.ini")),
                               QSettings::IniFormat);
            settings.setValue(QStringLiteral("profiles/a/name"), QStringLiteral("Kept here"));
            settings.setValue(QStringLiteral("profiles/a/simulate"), true);
        }
        QByteArray output;
        QCOMPARE(start(program,
                       {QStringLiteral("--data-folder"), m_data->path(), QStringLiteral("--list-profiles")},
                       &output),
                 0);
        QVERIFY2(output.startsWith("Kept here\t"), output.constData());
    }

    void portableIsBesideTheProgram()
    {
        const QString copy = m_data->filePath(QStringLiteral("gateway-monitor"));
        QVERIFY(QFile::copy(program, copy));
        QCOMPARE(run(copy, {QStringLiteral("--portable")}), 0);
        QVERIFY(QFile::exists(
            m_data->filePath(QStringLiteral("gateway-monitor-data/settings/Gateway/gateway-monitor.ini"))));
        const QStringList elsewhere = written(m_home->path());
        QVERIFY2(elsewhere.isEmpty(), qPrintable(elsewhere.join(u' ')));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile file(m_data->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray output;
        QCOMPARE(start(program,
                       {QStringLiteral("--data-folder"), file.fileName() + QStringLiteral("/folder")},
                       &output),
                 2);
        QVERIFY2(output.contains("cannot be written"), output.constData());
        QVERIFY(written(m_home->path()).isEmpty());
    }

    void twoFoldersContradict()
    {
        QByteArray output;
        QCOMPARE(start(program,
                       {QStringLiteral("--portable"), QStringLiteral("--data-folder"), m_data->path()},
                       &output),
                 2);
        QVERIFY2(output.contains("--portable and --data-folder"), output.constData());
    }

    void logLimitsAreChecked()
    {
        QByteArray output;
        QCOMPARE(start(program, {QStringLiteral("--log-memory"), QStringLiteral("much")}, &output), 2);
        QVERIFY2(output.contains("--log-memory"), output.constData());
        output.clear();
        QCOMPARE(start(program,
                       {QStringLiteral("--log-disk"), QStringLiteral("1GiB"), QStringLiteral("--console")},
                       &output),
                 2);
        QVERIFY2(output.contains("--log-disk is for the window"), output.constData());
    }

private:
    //! Opens the window for a moment; the exit status.
    int run(const QString &file, const QStringList &arguments)
    {
        QByteArray output;
        const int status = start(file,
                                 arguments + QStringList{QStringLiteral("--simulate"),
                                                         QStringLiteral("--duration"), QStringLiteral("0.3")},
                                 &output);
        if (status != 0)
            qWarning("%s", output.constData());
        return status;
    }

    int start(const QString &file, const QStringList &arguments, QByteArray *output)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "GATEWAY_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_home->path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(file, arguments);
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        *output = process.readAll();
        return process.exitCode();
    }

    //! The files below \a folder, without the caches of the system's libraries.
    static QStringList written(const QString &folder)
    {
        QStringList result;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = QDir(folder).relativeFilePath(files.next());
            if (!file.startsWith(u".cache/fontconfig/"))
                result += file;
        }
        return result;
    }

    const QString program = QStringLiteral(GATEWAY_MONITOR);
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
