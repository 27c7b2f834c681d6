// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/capture/capturereader.h>
#include <gateway/capture/capturewriter.h>

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Gateway;
using namespace Qt::StringLiterals;

class TestCapture : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QStringList endings()
    {
#ifdef GATEWAY_WITH_ZSTD
        return {u".ndjson"_s, u".ndjson.zst"_s};
#else
        return {u".ndjson"_s};
#endif
    }

    static Event event(const QByteArray &payload, Event::Direction direction = Event::Direction::Received)
    {
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        return {payload, envelope, {{3, 16}, direction, 1'700'000'000'123'456'000, 40, true}};
    }

    static QList<CaptureRecord> readAll(CaptureReader *reader)
    {
        QList<CaptureRecord> records;
        while (const std::optional<CaptureRecord> record = reader->read())
            records.append(*record);
        return records;
    }

    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"made.ndjson"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return path;
    }

private Q_SLOTS:
    void recordsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString &ending : endings())
            QTest::newRow(qPrintable(ending)) << ending;
    }

    void recordsComeBackAsTheyWere()
    {
        QFETCH(const QString, ending);
        const QString path = m_folder.filePath(u"a"_s + ending);
        const QByteArray payload =
            "{\"t\":\"SOMETHING \\\"NEW\\\"\",\"s\":9,\"op\":0,\"d\":{\"id\":18446744073709551615}}";
        Transition transition;
        transition.from = ShardState::Ready;
        transition.to = ShardState::Failed;
        transition.cause = Cause::ClosedByGateway;
        transition.closeCode = 4004;
        transition.when = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        transition.error = {ErrorDomain::Protocol, ErrorCode::ClosedByGateway, u"Closed."_s, u"Mend it."_s};
        ShardSnapshot snapshot;
        snapshot.shard = {3, 16};
        snapshot.state = ShardState::Ready;
        snapshot.latency = 41.5;
        snapshot.events = 12;
        snapshot.inflater.bytesOut = 99;
        snapshot.inflaterSum.bytesOut = 199;
        snapshot.inflaterSum.nanoseconds = 1234;
        snapshot.inflaterImplementation = u"zstd"_s;
        snapshot.missedAcks = 2;
        snapshot.stages = {
            .nanoseconds = {10, 20, 30, 40, 50}, .reads = 7, .measured = true, .knowsSocket = true};
        snapshot.heartbeatDue = std::chrono::milliseconds(4321);
        snapshot.sessionId = u"abcd…"_s;
        snapshot.resumeUrl = QUrl(u"wss://gateway-us-east1-b.example"_s);

        CaptureWriter writer;
        QVERIFY(writer.open(path));
        writer.write({event(payload), event("{\"op\":1,\"d\":null}", Event::Direction::Sent)});
        writer.writeTransition({3, 16}, transition);
        writer.writeSnapshots({snapshot});
        QCOMPARE(writer.records(), 4);
        writer.close();
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        CaptureReader reader;
        QVERIFY2(reader.open(path), qPrintable(reader.error().toString()));
        QCOMPARE(reader.header().version, CaptureHeader::currentVersion);
        QCOMPARE(reader.header().apiVersion, 10);
        const QList<CaptureRecord> records = readAll(&reader);
        QVERIFY(!reader.error());
        QVERIFY(!reader.isCutOff());
        QCOMPARE(records.size(), 4);

        const Event first = std::get<Event>(records.at(0));
        QCOMPARE(first.typeName(), u"SOMETHING \"NEW\""_s);
        QCOMPARE(first.sequence(), 9);
        QCOMPARE(first.rawData().toByteArray(), QByteArray("{\"id\":18446744073709551615}"));
        QCOMPARE(first.timestamp(), 1'700'000'000'123'456'000);
        QCOMPARE(first.wireSize(), 40);
        QCOMPARE(first.shard().id, 3);
        QVERIFY(first.isReplayed());
        const Event second = std::get<Event>(records.at(1));
        QCOMPARE(second.direction(), Event::Direction::Sent);
        QCOMPARE(second.op(), 1);
        QCOMPARE(second.sequence(), -1);
        // As long as it was: its size is shown.
        QCOMPARE(second.payload(), QByteArray("{\"op\":1,\"d\":null}"));

        const CapturedTransition third = std::get<CapturedTransition>(records.at(2));
        QCOMPARE(third.shard, (ShardId{3, 16}));
        QCOMPARE(third.transition.to, ShardState::Failed);
        QCOMPARE(third.transition.cause, Cause::ClosedByGateway);
        QCOMPARE(third.transition.closeCode, 4004);
        QCOMPARE(third.transition.when, transition.when);
        QCOMPARE(third.transition.error.advice(), u"Mend it."_s);
        QCOMPARE(third.transition.error.code(), ErrorCode::ClosedByGateway);

        const ShardSnapshot fourth = std::get<ShardSnapshot>(records.at(3));
        QCOMPARE(fourth.shard, (ShardId{3, 16}));
        QCOMPARE(fourth.state, ShardState::Ready);
        QCOMPARE(fourth.latency, 41.5);
        QCOMPARE(fourth.events, 12);
        QCOMPARE(fourth.inflater.bytesOut, 99);
        QCOMPARE(fourth.missedAcks, 2);
        QVERIFY(fourth.stages == snapshot.stages);
        QCOMPARE(fourth.inflaterSum.bytesOut, 199);
        QCOMPARE(fourth.inflaterSum.nanoseconds, 1234);
        QCOMPARE(fourth.heartbeatDue, std::chrono::milliseconds(4321));
        QCOMPARE(fourth.sessionId, u"abcd…"_s);
        QCOMPARE(fourth.resumeUrl, QUrl(u"wss://gateway-us-east1-b.example"_s));
    }

    void whatWasFlushedSurvivesACrash_data()
    {
        recordsComeBackAsTheyWere_data();
    }

    void whatWasFlushedSurvivesACrash()
    {
        QFETCH(const QString, ending);
        const QString path = m_folder.filePath(u"crash"_s + ending);
        const QString copy = m_folder.filePath(u"copy"_s + ending);
        CaptureWriter writer;
        QVERIFY(writer.open(path));
        QSignalSpy progressed(&writer, &CaptureWriter::progressed);
        writer.write({event("{\"op\":0,\"s\":1,\"t\":\"READY\",\"d\":{}}")});
        QVERIFY(progressed.wait());
        writer.write({event("{\"op\":0,\"s\":2,\"t\":\"RESUMED\",\"d\":{}}")});
        // The file as it would be found if the program had died here.
        QVERIFY(QFile::copy(path, copy));

        CaptureReader reader;
        QVERIFY(reader.open(copy));
        const QList<CaptureRecord> records = readAll(&reader);
        QVERIFY(!records.isEmpty());
        QCOMPARE(std::get<Event>(records.first()).type(), EventType::Ready);
        QVERIFY2(!reader.error(), qPrintable(reader.error().toString()));
        QCOMPARE(reader.isCutOff(), ending == u".ndjson.zst");
    }

    void linesThatCannotBeReadAreCounted()
    {
        CaptureReader reader;
        QVERIFY(reader.open(write("{\"gateway_capture\":1}\n"
                                  "no json\n"
                                  "{\"time\":\"yesterday\",\"shard\":0,\"op\":11}\n"
                                  "\n"
                                  "{\"time\":\"2026-01-01T00:00:00Z\",\"shard\":0,\"what\":1}\n"
                                  "{\"d\":{\"a\":[1]},\"time\":\"2026-01-01T00:00:00.5Z\",\"shard\":0,\"op\":"
                                  "0,\"s\":3,\"t\":\"X\"}\n"
                                  "{\"time\":\"2026-01")));
        const QList<CaptureRecord> records = readAll(&reader);
        QCOMPARE(records.size(), 1);
        QCOMPARE(std::get<Event>(records.first()).rawData().toByteArray(), QByteArray("{\"a\":[1]}"));
        QCOMPARE(std::get<Event>(records.first()).timestamp() % 1'000'000'000, 500'000'000);
        QCOMPARE(reader.linesSkipped(), 3);
        QVERIFY(reader.error().message().startsWith(u"Line 5"));
        QVERIFY(reader.isCutOff());
    }

    void whatCannotBeOpenedIsTold()
    {
        CaptureWriter writer;
        QSignalSpy failed(&writer, &CaptureWriter::failed);
        QVERIFY(!writer.open(m_folder.filePath(u"missing/a.ndjson"_s)));
        QCOMPARE(failed.size(), 1);
        const QString text = failed.constFirst().constFirst().value<Error>().toString();
        QVERIFY2(text.contains(u"a.ndjson") && text.contains(m_folder.filePath(u"missing"_s)) &&
                     text.contains(u"no such folder"),
                 qPrintable(text));
    }

    void whatIsNoCaptureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\nworld\n");
        QTest::newRow("other JSON") << QByteArray("{\"op\":0}\n");
        QTest::newRow("newer") << QByteArray("{\"gateway_capture\":999}\n");
        QTest::newRow("damaged zstd") << QByteArray("\x28\xB5\x2F\xFDgarbage garbage garbage", 27);
    }

    void whatIsNoCaptureIsRefused()
    {
        QFETCH(const QByteArray, content);
        CaptureReader reader;
        QVERIFY(!reader.open(write(content)));
        QVERIFY(reader.error());
    }

#ifdef GATEWAY_WITH_ZSTD
    void anotherFileOfThatNameIsNotCalledDamaged()
    {
        const QString path = m_folder.filePath(u"picture.ndjson.zst"_s);
        QVERIFY(QFile::copy(write("GIF89a and more that nothing can be made of"), path));
        CaptureReader reader;
        QVERIFY(!reader.open(path));
        QVERIFY2(reader.error().message().contains(u"no capture"), qPrintable(reader.error().toString()));
    }

    void whatStandsBehindADamageIsRead_data()
    {
        QTest::addColumn<double>("place");
        QTest::addColumn<int>("length"); // Of bytes that are overwritten; those of -1 are taken out.
        QTest::newRow("first bytes") << 0.0 << 8;
        QTest::newRow("header and more") << 0.0 << 400;
        QTest::newRow("one bit in the middle") << 0.5 << 1;
        QTest::newRow("a sector in the middle") << 0.3 << 512;
        QTest::newRow("missing in the middle") << 0.5 << -1;
    }

    //! Records that are large enough for several frames, each with its number.
    void writeNumbered(const QString &path, int records)
    {
        CaptureWriter writer;
        QVERIFY(writer.open(path));
        QRandomGenerator random(1);
        for (int i = 0; i < records; ++i) {
            QByteArray noise(30'000, Qt::Uninitialized);
            for (qsizetype at = 0; at < noise.size(); at += 8) {
                quint64 bits = random.generate64();
                for (qsizetype j = at; j < std::min(at + 8, noise.size()); ++j, bits >>= 4)
                    noise[j] = char('a' + (bits & 15));
            }
            writer.write({event("{\"op\":0,\"s\":" + QByteArray::number(i) + ",\"t\":\"X\",\"d\":\"" + noise +
                                "\"}")});
        }
    }

    void whatStandsBehindADamageIsRead()
    {
        QFETCH(const double, place);
        QFETCH(const int, length);
        constexpr int records = 200;
        const QString path = m_folder.filePath(u"damaged.ndjson.zst"_s);
        writeNumbered(path, records);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        const auto at = qsizetype(place * double(content.size()));
        if (length < 0) {
            content.remove(at, 1000);
        } else {
            for (qsizetype i = at; i < at + length; ++i)
                content[i] = char(content[i] ^ 0x55);
        }
        file.resize(0);
        file.seek(0);
        file.write(content);
        file.close();

        CaptureReader reader;
        QVERIFY2(reader.open(path), qPrintable(reader.error().toString()));
        QList<qint64> numbers;
        while (const std::optional<CaptureRecord> record = reader.read())
            numbers << std::get<Event>(*record).sequence();
        QCOMPARE(reader.damages(), 1);
        QVERIFY(reader.error());
        QVERIFY(!reader.isCutOff());
        QCOMPARE(numbers.last(), qint64(records - 1));
        QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
        // What is lost is some of one frame.
        QVERIFY2(numbers.size() > records / 5, qPrintable(QString::number(numbers.size())));
        if (place > 0)
            QCOMPARE(numbers.first(), qint64(0));
    }

    void anotherProgramReadsAllFrames()
    {
        const QString zstd = QStandardPaths::findExecutable(u"zstd"_s);
        if (zstd.isEmpty())
            QSKIP("zstd is not installed.");
        const QString path = m_folder.filePath(u"frames.ndjson.zst"_s);
        writeNumbered(path, 150);
        QProcess process;
        process.start(zstd, {u"-dc"_s, path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput().count('\n'), 151);
    }
#endif

    void unwritablePlaceIsTold()
    {
        CaptureWriter writer;
        QSignalSpy failed(&writer, &CaptureWriter::failed);
        QVERIFY(!writer.open(m_folder.filePath(u"no/such/folder.ndjson"_s)));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!writer.isRecording());
        writer.write({event("{\"op\":11}")}); // Is dropped.
        QCOMPARE(writer.records(), 0);
    }

    void fullDiskEndsTheRecording()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no full device on this system.");
        CaptureWriter writer;
        QSignalSpy failed(&writer, &CaptureWriter::failed);
        QVERIFY(!writer.open(u"/dev/full"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!writer.isRecording());
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
