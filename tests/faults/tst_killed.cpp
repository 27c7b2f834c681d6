// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/datafolder.h"
#include "bot/profilestore.h"
#include "bot/settingsfile.h"
#include "eventlog/logstore.h"
#include "processlimit.h"

#include <gateway/capture/capturereader.h>
#include <gateway/capture/capturewriter.h>
#include <gateway/session/sessionstore.h>
#include <gateway/simulator/simulator.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Gateway;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int rounds = 4;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void say(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

//! Keeps one profile after the other, without end.
[[noreturn]] void keepProfiles(const QString &folder)
{
    if (!DataFolder::use(folder))
        std::_Exit(1);
    Profile profile = ProfileStore::make(u"0"_s, BotSettings::simulated());
    for (int i = 1;; ++i) {
        profile.name = QString::number(i);
        profile.settings.sessionFolder = QString(1000, QChar(u'a' + i % 26));
        if (!ProfileStore::save(profile))
            std::_Exit(1);
        say(i);
    }
}

//! Keeps one session after the other, without end.
[[noreturn]] void keepSessions(const QString &path)
{
    FileSessionStore store(path);
    if (store.open())
        std::_Exit(1);
    for (int i = 1;; ++i) {
        store.saveGuilds({0, 2}, {{quint64(i), u"Guild"_s}});
        store.save({u"abc"_s, QUrl(u"wss://resume.example/"_s), i, {0, 2}});
        if (store.error())
            std::_Exit(1);
        say(i);
    }
}

Event madeEvent(int number)
{
    std::array<quint32, 256> noise{};
    QRandomGenerator(quint32(number)).fillRange(noise.data(), qsizetype(noise.size()));
    const QByteArray text =
        QByteArray::fromRawData(reinterpret_cast<const char *>(noise.data()), sizeof noise).toBase64();
    const QByteArray payload = "{\"t\":\"MESSAGE_CREATE\",\"s\":" + QByteArray::number(number) +
                               ",\"op\":0,\"d\":{\"content\":\"" + text + "\"}}";
    Error error;
    const Envelope envelope = Envelope::scan(payload, &error);
    return {payload,
            envelope,
            {{0, 1}, Event::Direction::Received, 1'700'000'000'000'000'000 + number, 40, false}};
}

//! Fills a log whose older part is in files in \a folder, without end.
[[noreturn]] void fillLog(const QString &folder)
{
    LogStore store(LogStore::Budget{LogStore::leastMemory, qsizetype(1) << 30, folder});
    for (int i = 0;; i += 100) {
        QList<Event> events;
        for (int j = i; j < i + 100; ++j)
            events += madeEvent(j);
        store.ingest(events);
        QCoreApplication::processEvents();
        if (store.figures().disk > 0)
            say(i);
    }
}

//! Bytes of this process that are in memory, at most since the last reset.
qint64 peakMemory()
{
    const QByteArray status = contentOf(u"/proc/self/status"_s);
    const qsizetype at = status.indexOf("VmHWM:");
    return status.mid(at + 6, status.indexOf('k', at) - at - 6).trimmed().toLongLong() * 1024;
}

} // namespace

//! What is left when the program is killed, runs out of room, or is flooded.
class TestKilled : public QObject
{
    Q_OBJECT

    //! Kills this program while it does \a what in \a folder, when it has said \a numbers numbers; the last.
    static int killed(const QString &what, const QString &folder, int numbers)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {what, folder});
        QByteArray said;
        while (said.count('\n') < numbers && process.waitForReadyRead(patience))
            said += process.readAll();
        process.kill();
        process.waitForFinished(patience);
        said += process.readAll();
        const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
        return lines.constLast().toInt();
    }

private Q_SLOTS:
    void recordingsCanBeRead()
    {
        const QTemporaryDir folder;
        SimulatorConfiguration settings;
        settings.rate = 300;
        settings.identifyWindow = std::chrono::milliseconds(0);
        Simulator simulator(settings);
        QVERIFY(simulator.listen());
        for (int round = 0; round < rounds; ++round) {
            const QString path = folder.filePath(QString::number(round) + CaptureWriter::fileEnding());
            QProcess monitor;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"GATEWAY_TOKEN"_s, QString::fromLatin1(simulator.token()));
            monitor.setProcessEnvironment(environment);
            monitor.setStandardErrorFile(QProcess::nullDevice());
            monitor.start(QStringLiteral(GATEWAY_MONITOR),
                          {u"--ndjson"_s, u"--shards"_s, u"1"_s, u"--api"_s, simulator.apiUrl().toString(),
                           u"--record"_s, path});
            QByteArray printed;
            const int lines = QRandomGenerator::global()->bounded(1, 300);
            QTRY_VERIFY_WITH_TIMEOUT(
                (printed += monitor.readAllStandardOutput(), printed.count('\n') >= lines), patience);
            // In the middle of whatever it does. That what is older than a second is in the file, another
            // test shows.
            monitor.kill();
            QVERIFY(monitor.waitForFinished(patience));
            CaptureReader reader;
            QVERIFY2(reader.open(path), qPrintable(reader.error().toString()));
            while (reader.read()) {}
            QVERIFY2(!reader.error(), qPrintable(reader.error().toString()));
        }
    }

    void sessionsAreOldOrNew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.json"_s);
        for (int round = 0; round < rounds; ++round) {
            const int last = killed(u"--keep-sessions"_s, path, QRandomGenerator::global()->bounded(1, 30));
            QVERIFY(last > 0);
            FileSessionStore store(path);
            QVERIFY(!store.open());
            const Session session = store.load({0, 2});
            QVERIFY2(session.sequence >= last, qPrintable(u"%1, %2"_s.arg(session.sequence).arg(last)));
            QVERIFY(session.sequence <= last + 1);
            // Those that it could not finish are gone.
            QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
            left.removeAll(u"kept.json.lock"_s);
            QCOMPARE(left, (QStringList{u"kept.json"_s, u"kept.json.guilds"_s}));
        }
    }

    void settingsAreWhole()
    {
        const QTemporaryDir folder;
        for (int round = 0; round < rounds; ++round) {
            const int last =
                killed(u"--keep-profiles"_s, folder.path(), QRandomGenerator::global()->bounded(1, 30));
            QVERIFY(last > 0);
            const QString path = folder.filePath(u"settings/Gateway/gateway-monitor.ini"_s);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QSettings store(path, QSettings::IniFormat);
            QCOMPARE(store.status(), QSettings::NoError);
            store.beginGroup(u"profiles"_s);
            const QStringList ids = store.childGroups();
            QCOMPARE(ids.size(), round + 1);
            bool isLastThere = false;
            for (const QString &id : ids) {
                const int name = store.value(id + u"/name"_s).toInt();
                // Name and folder of the same moment.
                QCOMPARE(store.value(id + u"/sessionFolder"_s).toString(),
                         QString(1000, QChar(u'a' + name % 26)));
                isLastThere = isLastThere || name >= last;
            }
            QVERIFY(isLastThere);
        }
    }

    void filesOfTheLogAreGone()
    {
        const QTemporaryDir folder;
        (void)killed(u"--fill-log"_s, folder.path(), 5);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void unwritableSettingsAreTold()
    {
        const QTemporaryDir folder;
        QVERIFY(DataFolder::use(folder.path()));
        Profile profile = ProfileStore::make(u"first"_s, BotSettings::simulated());
        QVERIFY(ProfileStore::save(profile));
        const QByteArray before = contentOf(QSettings().fileName());
        QVERIFY(!before.isEmpty());
        // No room for a lock, for the first lines, for the last.
        for (const rlim_t room : {rlim_t(0), rlim_t(16), rlim_t(200), rlim_t(before.size() - 1)}) {
            const ProcessLimit limit = ProcessLimit::fileSize(room);
            profile.name = u"second"_s;
            QVERIFY2(!ProfileStore::save(profile), qPrintable(QString::number(room)));
            QCOMPARE(contentOf(QSettings().fileName()), before);
        }
        QVERIFY(ProfileStore::save(profile));
        QVERIFY(contentOf(QSettings().fileName()).contains("second"));
        QCOMPARE(SettingsFile::writable(), SettingsFile::State::Good);
        const QByteArray good = contentOf(QSettings().fileName());

        // Qt writes other settings when it likes.
        {
            QSettings store;
            const ProcessLimit limit = ProcessLimit::fileSize(rlim_t(good.size() / 2));
            store.setValue(u"window/state"_s, QByteArray(1000, 'x'));
            store.sync();
            QVERIFY(contentOf(store.fileName()) != good);
        }
        QCOMPARE(SettingsFile::setAsideIfDamaged(), SettingsFile::State::Restored);
        QCOMPARE(contentOf(QSettings().fileName()), good);
        QVERIFY(!SettingsFile::text(SettingsFile::State::Restored).isEmpty());

        // A file where a folder should be.
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!DataFolder::use(file.fileName()));
        for (const QSettings::Format format : {QSettings::IniFormat, QSettings::NativeFormat})
            QSettings::setPath(format, QSettings::UserScope, file.fileName());
        QCOMPARE(SettingsFile::writable(), SettingsFile::State::Unwritable);
        QVERIFY(SettingsFile::text(SettingsFile::State::Unwritable).contains(file.fileName()));
        QVERIFY(!ProfileStore::save(profile));
    }

    void logKeepsToItsMemory()
    {
#ifndef Q_OS_LINUX
        QSKIP("There is no /proc here.");
#endif
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer keeps what was freed.");
#endif
        LogStore store(LogStore::Budget{LogStore::leastMemory, 0, {}});
        QFile reset(u"/proc/self/clear_refs"_s);
        QVERIFY(reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(reset.write("5"), 1);
        const qint64 before = peakMemory();
        QVERIFY(before > 0);
        constexpr int events = 60'000; // Of 1.4 kB each, which do not compress well.
        for (int i = 0; i < events; i += 100) {
            QList<Event> batch;
            for (int j = i; j < i + 100; ++j)
                batch += madeEvent(j);
            store.ingest(batch);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(store.figures().rows + store.figures().dropped, quint64(events));
        QVERIFY(store.figures().dropped > 0);
        QVERIFY(store.figures().memory <= LogStore::leastMemory);
        const qint64 grown = peakMemory() - before;
        QVERIFY2(grown < 5 * LogStore::leastMemory, qPrintable(u"%1 bytes"_s.arg(grown)));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Gateway"_s);
    QCoreApplication::setApplicationName(u"gateway-monitor"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--keep-profiles")
        keepProfiles(arguments.value(2));
    if (arguments.value(1) == u"--keep-sessions")
        keepSessions(arguments.value(2));
    if (arguments.value(1) == u"--fill-log")
        fillLog(arguments.value(2));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
