// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "bot/tokenfield.h"
#include "eventlog/logstore.h"
#include "filter/logcopy.h"
#include "filter/logexport.h"
#include "processmemory.h"

#include <gateway/simulator/simulator.h>

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Gateway;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

//! Every form in which a token could be written down.
QByteArrayList formsOf(const QByteArray &token)
{
    const QString wide = QString::fromLatin1(token);
    return {token, token.toBase64(),
            token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), token.toHex(),
            QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2),
            // The part that is the secret.
            token.mid(token.lastIndexOf('.') + 1)};
}

bool holds(const QByteArray &text, const QByteArray &token)
{
    return std::ranges::any_of(formsOf(token),
                               [&text](const QByteArray &form) { return text.contains(form); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The files below \a folder in which \a token stands, and how many there are.
QStringList filesWith(const QString &folder, const QByteArray &token, int *count)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        ++*count;
        if (holds(contentOf(path), token) || holds(path.toUtf8(), token))
            found += path;
    }
    return found;
}

//! gateway-monitor with a token in its environment, and with everything that it may write in one folder.
class Monitor : public QProcess
{
public:
    Monitor(const QString &folder, const QByteArray &token, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        for (const char *name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
            environment.insert(QString::fromLatin1(name), folder);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        environment.insert(u"QT_LOGGING_TO_CONSOLE"_s, u"1"_s);
        environment.insert(u"GATEWAY_TOKEN"_s, QString::fromLatin1(token));
        setProcessEnvironment(environment);
        setProgram(QStringLiteral(GATEWAY_MONITOR));
        setArguments(arguments);
        setWorkingDirectory(folder);
        setStandardOutputFile(folder + u"/output");
        setStandardErrorFile(folder + u"/errors");
    }
    ~Monitor() override
    {
        kill();
        waitForFinished();
    }
    [[nodiscard]] QByteArray proc(const char *name) const
    {
        return contentOf(u"/proc/%1/%2"_s.arg(processId()).arg(QLatin1String(name)));
    }
};

//! Qt makes the text of a request on its own heap and frees it: see docs/security.md.
bool isOfQtsRequest(const Appearance &appearance)
{
    return !appearance.isUtf16 && appearance.around.toLower().contains("authorization: bot ");
}

#ifdef __SANITIZE_ADDRESS__
//! AddressSanitizer reads its options out of a copy of the environment that it makes before main().
bool isOfTheSanitizer(const Appearance &appearance)
{
    return !appearance.isUtf16 && appearance.around.contains("GATEWAY_TOKEN=");
}
#endif

} // namespace

//! That a token goes to the gateway and nowhere else, whatever the program writes.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programWritesItNowhere_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QStringList>("written");
        QTest::newRow("ndjson")
            << u"--ndjson --all-payloads --metrics 0 --log-rules *.debug=true --session-store %1/kept "
               u"--record %1/a.ndjson"_s
            << QStringList{u"output"_s, u"errors"_s, u"a.ndjson"_s};
        QTest::newRow("console, ETF")
            << u"--console --encoding etf --compress none --log-rules *.debug=true --record %1/a.ndjson"_s
            << QStringList{u"output"_s, u"errors"_s, u"a.ndjson"_s};
        QTest::newRow("window") << u"--data-folder %1/data --record %1/a.ndjson --metrics 0 "
                                   u"--log-rules *.debug=true"_s
                                << QStringList{u"errors"_s, u"a.ndjson"_s};
    }
    void programWritesItNowhere()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QStringList, written);
        const QTemporaryDir folder;
        const QByteArray token = randomToken();
        SimulatorConfiguration settings;
        settings.token = token;
        settings.rate = 50;
        Simulator simulator(settings);
        QVERIFY(simulator.listen());
        QSignalSpy started(&simulator, &Simulator::sessionStarted);
        QSignalSpy resumed(&simulator, &Simulator::sessionResumed);

        Monitor monitor(folder.path(), token,
                        arguments.arg(folder.path()).split(u' ') +
                            QStringList{u"--shards"_s, u"1"_s, u"--api"_s, simulator.apiUrl().toString()});
        monitor.start();
        QVERIFY(monitor.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);
        // READY was sent; a program that has not read it would have no session to resume.
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(folder.filePath(u"a.ndjson"_s)).contains("READY"), patience);
        simulator.dropConnections();
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, patience);
#ifdef Q_OS_LINUX
        QVERIFY(!monitor.proc("cmdline").isEmpty());
        QVERIFY(!holds(monitor.proc("cmdline"), token));
        QVERIFY(!monitor.proc("environ").isEmpty());
        QVERIFY(!holds(monitor.proc("environ"), token));
        // No core dump, whatever the shell allows.
        static const QRegularExpression noCore(u"Max core file size +0 "_s);
        QVERIFY(noCore.match(QString::fromLatin1(monitor.proc("limits"))).hasMatch());
        QList<Appearance> all = appearancesIn(monitor.processId(), token);
        const qsizetype tokens = all.removeIf(isToken);
        QCOMPARE(tokens, 1);
#ifdef __SANITIZE_ADDRESS__
        all.removeIf(isOfTheSanitizer);
#endif
        const qsizetype left = all.removeIf(isOfQtsRequest);
        QVERIFY2(all.isEmpty(), described(all).constData());
        qInfo("%d of Qt's own requests are left in memory", int(left));
#endif
        // The recording is flushed every half second.
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(folder.filePath(u"a.ndjson"_s)).contains("\"op\":6"), patience);
        monitor.terminate();
        QVERIFY(monitor.waitForFinished(patience));
        QCOMPARE(monitor.exitCode(), 0);

        for (const QString &name : written)
            QVERIFY2(!contentOf(folder.filePath(name)).isEmpty(), qPrintable(name));
        const QByteArray capture = contentOf(folder.filePath(u"a.ndjson"_s));
        QVERIFY(capture.contains("\"op\":2") && capture.contains("***"));
        int count = 0;
        const QStringList found = filesWith(folder.path(), token, &count);
        QVERIFY(count >= int(written.size()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }

    void doctorAndPictureHoldNone_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("doctor") << u"--doctor"_s;
        QTest::newRow("doctor, JSON") << u"--doctor --json"_s;
        QTest::newRow("picture") << u"--duration 1 --screenshot %1/picture.png"_s;
    }
    void doctorAndPictureHoldNone()
    {
        QFETCH(const QString, arguments);
        const QTemporaryDir folder;
        const QByteArray token = randomToken();
        SimulatorConfiguration settings;
        settings.token = token;
        Simulator simulator(settings);
        QVERIFY(simulator.listen());
        QStringList words = arguments.split(u' ');
        words.replaceInStrings(u"%1"_s, folder.path());
        Monitor monitor(folder.path(), token, words + QStringList{u"--api"_s, simulator.apiUrl().toString()});
        QSignalSpy over(&monitor, &QProcess::finished);
        monitor.start();
        QVERIFY(!over.isEmpty() || over.wait(patience));
        QCOMPARE(monitor.exitCode(), 0);
        int count = 0;
        QCOMPARE(filesWith(folder.path(), token, &count), QStringList());
        QVERIFY(count > 0);
    }

    void commandLineDoesNotRepeatIt_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("arguments");
        const QString monitor = QStringLiteral(GATEWAY_MONITOR);
        QTest::newRow("argument") << monitor << u"%1"_s;
        QTest::newRow("option") << monitor << u"--%1"_s;
        QTest::newRow("token option") << monitor << u"--token %1"_s;
        QTest::newRow("token option with =") << monitor << u"--token=%1"_s;
        QTest::newRow("mistyped option") << monitor << u"--tokne=%1"_s;
        QTest::newRow("file") << monitor << u"--console --token-file %1"_s;
        QTest::newRow("number") << monitor << u"--console --duration %1"_s;
        QTest::newRow("filter") << monitor << u"--console --filter=%1=="_s;
        QTest::newRow("profile") << monitor << u"--console --profile %1"_s;
        QTest::newRow("URL") << monitor << u"--console --gateway %1"_s;
        QTest::newRow("record") << monitor << u"--console --record %1/a"_s;
        const QString simulator = QStringLiteral(GATEWAY_SIMULATOR);
        QTest::newRow("simulator: argument") << simulator << u"%1"_s;
        QTest::newRow("simulator: option") << simulator << u"--token %1"_s;
        QTest::newRow("simulator: file") << simulator << u"--token-file %1"_s;
        QTest::newRow("simulator: number") << simulator << u"--port %1"_s;
    }
    void commandLineDoesNotRepeatIt()
    {
        QFETCH(const QString, program);
        QFETCH(const QString, arguments);
        const QByteArray token = randomToken();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"GATEWAY_TOKEN"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments.arg(QString::fromLatin1(token)).split(u' '));
        QVERIFY(process.waitForFinished(patience));
        const QByteArray said = process.readAll();
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!said.isEmpty());
        QVERIFY2(!holds(said, token), said.constData());
    }

    void simulatorTakesItOutOfTheEnvironment()
    {
#ifndef Q_OS_LINUX
        QSKIP("There is no /proc here.");
#endif
        const QByteArray token = randomToken();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GATEWAY_SIMULATOR_TOKEN"_s, QString::fromLatin1(token));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GATEWAY_SIMULATOR), {});
        QVERIFY(process.waitForStarted());
        QVERIFY(process.waitForReadyRead(patience));
        QVERIFY(!holds(process.readAllStandardOutput(), token));
        const QByteArray shown = contentOf(u"/proc/%1/environ"_s.arg(process.processId()));
        QVERIFY(!shown.isEmpty());
        QVERIFY(!holds(shown, token));
        process.terminate();
        QVERIFY(process.waitForFinished(patience));
    }

    void copiesAndExportsHoldNone()
    {
        const QTemporaryDir folder;
        const QByteArray token = randomToken();
        SimulatorConfiguration simulated;
        simulated.token = token;
        simulated.rate = 0;
        Simulator simulator(simulated);
        QVERIFY(simulator.listen());
        BotSettings settings;
        settings.token = Token(token);
        settings.apiUrl = simulator.apiUrl();
        settings.simulate = false;
        BotSession session(settings);
        LogStore store;
        connect(&session, &BotSession::payloadsRecorded, &store, &LogStore::ingest);
        connect(&session, &BotSession::shardStateChanged, &store, &LogStore::ingestTransition);
        QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
        QSignalSpy ready(&session, &BotSession::ready);
        session.start();
        QVERIFY(!ready.isEmpty() || ready.wait(patience));
        simulator.dropConnections();
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, patience);

        const auto copied = [&store](LogCopy::Format format) {
            const LogSnapshot snapshot = store.snapshot();
            QList<RowId> rows;
            for (RowId row = snapshot.firstRow(); row < snapshot.endRow(); ++row)
                rows += row;
            return LogCopy::text(snapshot, rows, format).text.toUtf8();
        };
        // Both payloads that hold it.
        QTRY_VERIFY_WITH_TIMEOUT(copied(LogCopy::Format::Ndjson).contains("\"op\":6"), patience);
        QVERIFY(copied(LogCopy::Format::Ndjson).contains("\"op\":2"));
        for (const LogCopy::Format format :
             {LogCopy::Format::Json, LogCopy::Format::Ndjson, LogCopy::Format::Filter})
            QVERIFY(!holds(copied(format), token));

        LogResult result;
        result.snapshot = store.snapshot();
        QList<ChunkMatchesPointer> chunks;
        for (qsizetype index = 0; index < result.snapshot.chunkCount(); ++index) {
            auto matches = std::make_shared<ChunkMatches>();
            matches->firstRow = result.snapshot.chunk(index)->firstRow();
            matches->tested = result.snapshot.rowsOfChunk(index);
            for (int row = 0; row < matches->tested; ++row)
                matches->bits.set(row);
            matches->count = matches->tested;
            chunks.append(matches);
        }
        result.matches = MatchSet(chunks);
        for (const LogExport::Format format : {LogExport::Format::Ndjson, LogExport::Format::Csv}) {
            const QString path = folder.filePath(u"export"_s);
            LogExport exporter;
            QSignalSpy finished(&exporter, &LogExport::finished);
            exporter.start(result, path, format);
            QVERIFY(!finished.isEmpty() || finished.wait(patience));
            QVERIFY(!contentOf(path).isEmpty());
            QVERIFY(!holds(contentOf(path), token));
        }
        QSignalSpy stopped(&session, &BotSession::stopped);
        session.stop();
        QVERIFY(!stopped.isEmpty() || stopped.wait(patience));
    }

    void fieldGivesNothingAway()
    {
        const QByteArray token = randomToken();
        TokenField field;
        QTest::keyClicks(&field, QString::fromLatin1(token));
        QCOMPARE(field.token(), Token(token));
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!field.displayText().contains(QString::fromLatin1(token)));
        const QString shared = field.text();
        field.wipe();
        QVERIFY(field.text().isEmpty());
        QCOMPARE(shared.count(QChar(0)), shared.size());
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!field.text().contains(QString::fromLatin1(token)));
    }
};

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
