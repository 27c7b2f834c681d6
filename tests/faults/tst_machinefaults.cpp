// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "processlimit.h"

#include <gateway/capture/capturereader.h>
#include <gateway/capture/capturewriter.h>
#include <gateway/metrics/metricsserver.h>
#include <gateway/session/sessionstore.h>
#include <gateway/session/shard.h>
#include <gateway/simulator/simulator.h>

#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <memory>

using namespace Gateway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

std::atomic<int> refusedAccepts = 0;

void countRefusedAccepts(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (message.startsWith(u"A connection cannot be accepted"))
        ++refusedAccepts;
}

//! A dispatch that does not compress.
Event numbered(int number)
{
    std::array<quint32, 64> noise{};
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

//! The numbers of the dispatches in the capture at \a path, and what was wrong with it.
QList<qint64> numbersIn(const QString &path, Error *error)
{
    CaptureReader reader;
    QList<qint64> numbers;
    if (reader.open(path)) {
        while (const std::optional<CaptureRecord> record = reader.read()) {
            if (const auto *event = std::get_if<Event>(&*record))
                numbers += event->sequence();
        }
    }
    *error = reader.error();
    return numbers;
}

QList<qint64> numbers(qint64 from, qint64 end)
{
    QList<qint64> result;
    for (; from < end; ++from)
        result += from;
    return result;
}

} // namespace

//! What happens when the machine has no room, no file and no socket left.
class TestMachineFaults : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void eachEnding()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("plain") << u".ndjson"_s;
        if (CaptureWriter::fileEnding() != u".ndjson")
            QTest::newRow("zstd") << CaptureWriter::fileEnding();
    }

private Q_SLOTS:
    void fullDiskPausesARecording_data() { eachEnding(); }
    void fullDiskPausesARecording()
    {
        QFETCH(const QString, ending);
        const QString path = m_folder.filePath(u"paused"_s + ending);
        CaptureWriter writer;
        QSignalSpy paused(&writer, &CaptureWriter::paused);
        QSignalSpy resumed(&writer, &CaptureWriter::resumed);
        QSignalSpy failed(&writer, &CaptureWriter::failed);
        QVERIFY(writer.open(path));
        ProcessLimit limit = ProcessLimit::fileSize(100'000);
        int next = 0;
        while (!writer.isPaused() && next < 10'000)
            writer.write({numbered(next++)});
        QCOMPARE(paused.size(), 1);
        const Error error = paused.first().first().value<Error>();
        QVERIFY2(error.message().contains(QFileInfo(path).fileName()), qPrintable(error.toString()));
        QVERIFY(!error.advice().isEmpty());
        QVERIFY(writer.isRecording());
        // What it held when it met the end is kept, and nothing more.
        const int taken = next;
        for (int i = 0; i < 50; ++i)
            writer.write({numbered(next++)});
        QCOMPARE(writer.lost(), 50);
        // It goes on by itself when there is room.
        limit.lift();
        QVERIFY(resumed.wait(patience));
        QCOMPARE(resumed.first().first().toLongLong(), 50);
        const int later = next;
        for (int i = 0; i < 20; ++i)
            writer.write({numbered(next++)});
        writer.close();
        QVERIFY(failed.isEmpty());
        Error damage;
        QCOMPARE(numbersIn(path, &damage), numbers(0, taken) + numbers(later, next));
        QVERIFY2(!damage, qPrintable(damage.toString()));
        QCOMPARE(writer.records(), taken + 20);
    }

    void fullDiskLeavesWhatWasWritten_data() { eachEnding(); }
    void fullDiskLeavesWhatWasWritten()
    {
        QFETCH(const QString, ending);
        const QString path = m_folder.filePath(u"ended"_s + ending);
        const ProcessLimit limit = ProcessLimit::fileSize(100'000);
        CaptureWriter writer;
        QSignalSpy failed(&writer, &CaptureWriter::failed);
        QVERIFY(writer.open(path));
        int next = 0;
        while (!writer.isPaused() && next < 10'000)
            writer.write({numbered(next++)});
        for (int i = 0; i < 50; ++i)
            writer.write({numbered(next++)});
        writer.close();
        QCOMPARE(failed.size(), 1);
        const Error error = failed.first().first().value<Error>();
        static const QRegularExpression count(u"(\\d+)"_s);
        const int missing = count.match(error.advice()).captured(1).toInt();
        QVERIFY2(missing >= 50, qPrintable(error.advice()));
        Error damage;
        const QList<qint64> read = numbersIn(path, &damage);
        QVERIFY(!read.isEmpty());
        QCOMPARE(read, numbers(0, read.size()));
        // Those that were on their way count as missing, though a part of them may be there.
        QVERIFY2(read.size() >= next - missing, qPrintable(u"%1 of %2"_s.arg(read.size()).arg(next)));
    }

    void fullDiskKeepsTheOldSessions()
    {
        const QString path = m_folder.filePath(u"sessions.json"_s);
        const auto session = [](qint64 sequence) {
            return Session{u"abc"_s, QUrl(u"wss://resume.example/"_s), sequence, {0, 1}};
        };
        FileSessionStore store(path);
        QVERIFY(!store.open());
        store.save(session(1));
        store.saveGuilds({0, 1}, {{42, u"One"_s}});
        QVERIFY(!store.error());
        ProcessLimit limit = ProcessLimit::fileSize(8);
        store.save(session(2));
        QVERIFY(store.error());
        QVERIFY(!store.error().advice().isEmpty());
        store.saveGuilds({0, 1}, {{43, u"Two"_s}});
        limit.lift();
        const auto kept = [&path] {
            // As another program would find it, were this one dead.
            const QString copy = path + u".copy";
            QFile::remove(copy);
            QFile::copy(path, copy);
            FileSessionStore other(copy);
            return other.open() ? Session() : other.load({0, 1});
        };
        QCOMPARE(kept().sequence, 1);
        // The next time it works.
        store.save(session(3));
        QVERIFY(!store.error());
        QCOMPARE(kept().sequence, 3);
        QCOMPARE(QDir(m_folder.path()).entryList({u"sessions.json.??????"_s}),
                 QStringList{u"sessions.json.guilds"_s});
    }

    void unwritableSessionsTellWhy()
    {
        FileSessionStore missing(m_folder.filePath(u"no/such/folder.json"_s));
        const Error error = missing.open();
        QVERIFY(error);
        QVERIFY2(!error.toString().contains(u"process"), qPrintable(error.toString()));
        QVERIFY(!error.advice().isEmpty());
    }

    void leftoversOfAKilledProgramAreRemoved()
    {
        const QString path = m_folder.filePath(u"killed.json"_s);
        const auto put = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::WriteOnly) && file.write("{") == 1;
        };
        for (const char *ending : {".AbCdEf", ".guilds.GhIjKl", ".other", ".damaged"})
            QVERIFY(put(path + QLatin1String(ending)));
        {
            FileSessionStore store(path);
            QVERIFY(!store.open());
            store.saveGuilds({0, 1}, {{42, u"One"_s}});
            // Another one is told to keep away, and removes nothing.
            QVERIFY(put(path + u".MnOpQr"));
            FileSessionStore other(path);
            QVERIFY(other.open());
            QVERIFY(QFile::exists(path + u".MnOpQr"));
        }
        FileSessionStore store(path);
        QVERIFY(!store.open());
        QStringList left = QDir(m_folder.path()).entryList({u"killed.json*"_s});
        left.removeAll(u"killed.json.lock"_s);
        QCOMPARE(left,
                 (QStringList{u"killed.json.damaged"_s, u"killed.json.guilds"_s, u"killed.json.other"_s}));
        QCOMPARE(store.loadGuilds({0, 1}).value(42), u"One"_s);
    }

    void serversAcceptAgain_data()
    {
        QTest::addColumn<bool>("isSimulator");
        QTest::newRow("metrics") << false;
        QTest::newRow("simulator") << true;
    }
    void serversAcceptAgain()
    {
        QFETCH(const bool, isSimulator);
        MetricsServer metrics([] { return QList<MetricFamily>(); });
        Simulator simulator;
        QVERIFY(isSimulator ? simulator.listen() : !metrics.listen(0));
        const QUrl url = isSimulator ? simulator.apiUrl() : metrics.url();
        QTcpSocket client;
        client.setProxy(QNetworkProxy::NoProxy);
        // It has its descriptor before there are no more.
        QVERIFY(client.bind(QHostAddress::LocalHost));
        refusedAccepts = 0;
        ProcessLimit limit = ProcessLimit::noMoreFiles();
        const QtMessageHandler before = qInstallMessageHandler(&countRefusedAccepts);
        QElapsedTimer clock;
        clock.start();
        client.connectToHost(url.host(), quint16(url.port()));
        const bool isTold = QTest::qWaitFor([] { return refusedAccepts >= 2; }, patience);
        const qint64 most = 2 + clock.elapsed() / 400;
        const int count = refusedAccepts;
        limit.lift();
        qInstallMessageHandler(before);
        QVERIFY(isTold);
        // It waits between its tries, and does not turn in a circle.
        QVERIFY2(count <= most, qPrintable(u"%1 times"_s.arg(count)));
        client.write("GET " + url.path().toUtf8() + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY_WITH_TIMEOUT((answer += client.readAll(), answer.startsWith("HTTP/1.1 ")), patience);
    }

    void shardWithoutASocketTellsAndTriesAgain()
    {
        SimulatorConfiguration settings;
        settings.rate = 0;
        settings.maxConcurrency = 16;
        Simulator simulator(settings);
        QVERIFY(simulator.listen());
        const auto configuration = [&simulator](int shard) {
            ShardConfiguration result;
            result.token = Token(simulator.token());
            result.gatewayUrl = simulator.gatewayUrl();
            result.intents = allIntents();
            result.shard = {shard, 2};
            result.backoff = {100ms, 200ms};
            return result;
        };
        Shard first(configuration(0));
        QSignalSpy ready(&first, &Shard::ready);
        first.start();
        QVERIFY(ready.wait(patience));
        // UBSan asks through a pipe what an object is that it meets for the first time: let it see the end of
        // a connection before.
        QSignalSpy resumed(&first, &Shard::resumed);
        simulator.dropConnections();
        QVERIFY(resumed.wait(patience));
        Shard second(configuration(1));
        QSignalSpy secondReady(&second, &Shard::ready);
        QSignalSpy changed(&second, &Shard::stateChanged);
        ProcessLimit limit = ProcessLimit::noMoreFiles();
        second.start();
        QTRY_VERIFY_WITH_TIMEOUT(!second.history().isEmpty() &&
                                     second.history().constLast().to == ShardState::BackingOff,
                                 patience);
        const Error told = second.history().constLast().error;
        limit.lift();
        QVERIFY2(told.advice().contains(u"ulimit"), qPrintable(told.toString()));
        // The other one has what it needs.
        QCOMPARE(first.state(), ShardState::Ready);
        QSignalSpy events(&first, &Shard::eventReceived);
        simulator.dispatch(u"MESSAGE_CREATE"_s, {}, 0);
        QVERIFY(events.wait(patience));
        QVERIFY(!secondReady.isEmpty() || secondReady.wait(patience));
    }

    void recordingWithoutAFileIsTold()
    {
        CaptureWriter writer;
        QSignalSpy failed(&writer, &CaptureWriter::failed);
        ProcessLimit limit = ProcessLimit::noMoreFiles();
        const bool isOpen = writer.open(m_folder.filePath(u"none.ndjson"_s));
        limit.lift();
        QVERIFY(!isOpen);
        QCOMPARE(failed.size(), 1);
        QVERIFY(writer.open(m_folder.filePath(u"none.ndjson"_s)));
    }
};

QTEST_GUILESS_MAIN(TestMachineFaults)
#include "tst_machinefaults.moc"
