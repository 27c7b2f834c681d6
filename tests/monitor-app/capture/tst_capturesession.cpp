// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "capture/capturerecorder.h"
#include "capture/capturesession.h"

#include <gateway/capture/capturewriter.h>
#include <gateway/simulator/simulator.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Gateway;

//! What was recorded comes back when it is opened.
class TestCaptureSession : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name + CaptureWriter::fileEnding()); }

    static Event event(qint64 sequence, qsizetype padding = 0)
    {
        const QByteArray payload = "{\"t\":\"MESSAGE_CREATE\",\"s\":" + QByteArray::number(sequence) +
                                   ",\"op\":0,\"d\":{\"content\":\"" + QByteArray(padding, 'x') + "\"}}";
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        Event::Origin origin;
        origin.timestamp = 1'700'000'000'000'000'000 + sequence * 1'000'000;
        return {payload, envelope, origin};
    }

    static QString inWords(const Event &event)
    {
        // Captures keep microseconds.
        return QStringLiteral("%1 %2 %3 %4 %5 %6")
            .arg(event.op())
            .arg(event.sequence())
            .arg(event.typeName())
            .arg(int(event.direction()))
            .arg(event.timestamp() / 1'000)
            .arg(QString::fromUtf8(event.rawData().toByteArray()));
    }

    static QString inWords(ShardId shard, const Transition &transition)
    {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(shard.id)
            .arg(int(transition.from))
            .arg(int(transition.to))
            .arg(transition.when.toString(Qt::ISODateWithMs));
    }

    //! Payloads and changes of state in their order.
    template <typename Session>
    static void collect(Session *session, QStringList *lines)
    {
        connect(session, &Session::payloadsRecorded, session, [lines](const QList<Event> &payloads) {
            for (const Event &payload : payloads)
                lines->append(inWords(payload));
        });
        connect(session, &Session::shardStateChanged, session,
                [lines](ShardId shard, const Transition &transition) {
                    lines->append(inWords(shard, transition));
                });
    }

    //! A capture with \a count events.
    void make(const QString &path, qint64 count, qsizetype padding = 0)
    {
        CaptureWriter writer;
        QVERIFY(writer.open(path));
        for (qint64 i = 1; i <= count; ++i)
            writer.write({event(i, padding)});
        writer.close();
    }

private Q_SLOTS:
    void aDamageIsPassedByAndTold()
    {
        const QString file = path(QStringLiteral("damaged"));
        if (!file.endsWith(u".zst"))
            QSKIP("Without zstd there are no frames.");
        make(file, 900, 10'000);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const QByteArray content = damaged.readAll();
        // Of the frames: the header, and three of some megabytes. The second of these is hit.
        const QByteArray magic = QByteArrayLiteral("\x28\xB5\x2F\xFD");
        const qsizetype first = content.indexOf(magic, 1);
        const qsizetype second = content.indexOf(magic, first + 1);
        QVERIFY(second > first && content.indexOf(magic, second + 1) > second);
        damaged.seek(second + 6);
        damaged.write(QByteArray(8, '\xff'));
        damaged.close();

        CaptureSession capture(file);
        QList<qint64> sequences;
        connect(&capture, &CaptureSession::payloadsRecorded, &capture,
                [&sequences](const QList<Event> &payloads) {
                    for (const Event &payload : payloads)
                        sequences << payload.sequence();
                });
        QSignalSpy done(&capture, &CaptureSession::finished);
        capture.start();
        QVERIFY(done.wait(patience));
        const CaptureOutcome &outcome = capture.outcome();
        QVERIFY(outcome.opened);
        QVERIFY(!outcome.cutOff);
        QCOMPARE(outcome.damages, 1);
        QCOMPARE(sequences.first(), 1);
        QCOMPARE(sequences.last(), 900);
        QVERIFY(sequences.size() < 900);
        // Between which two rows something is missing.
        qsizetype gap = 1;
        while (sequences.at(gap) == sequences.at(gap - 1) + 1)
            ++gap;
        QCOMPARE(outcome.missingFrom, 1'700'000'000'000 + sequences.at(gap - 1));
        QCOMPARE(outcome.missingUntil, 1'700'000'000'000 + sequences.at(gap));
    }

    void whatWasRecordedComesBack()
    {
        const QString file = path(QStringLiteral("a"));
        QStringList live;
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 1;
        settings.simulatedRate = 300;
        BotSession session(settings);
        CaptureRecorder recorder;
        recorder.start(file, &session);
        QVERIFY(recorder.isRecording());
        collect(&session, &live);
        QSignalSpy progressed(&recorder, &CaptureRecorder::progressed);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(live.size() > 300, patience);
        QTRY_VERIFY(recorder.size() > 0);
        QVERIFY(!progressed.isEmpty());
        QSignalSpy finished(&recorder, &CaptureRecorder::finished);
        session.stop();
        QVERIFY(finished.wait(patience));
        QVERIFY(!recorder.isRecording());

        QStringList opened;
        CaptureSession capture(file);
        collect(&capture, &opened);
        QSignalSpy snapshots(&capture, &CaptureSession::snapshotsTaken);
        QSignalSpy done(&capture, &CaptureSession::finished);
        capture.start();
        QVERIFY(done.wait(patience));
        QCOMPARE(opened.size(), live.size());
        QCOMPARE(opened, live);
        QVERIFY(!snapshots.isEmpty());
        const CaptureOutcome &outcome = capture.outcome();
        QVERIFY(outcome.opened);
        QVERIFY(!outcome.cutOff);
        QCOMPARE(outcome.skipped, 0);
        QCOMPARE(outcome.payloads + outcome.transitions, live.size());
        QCOMPARE(capture.progress(), 1.0);
        QVERIFY(capture.header().created.isValid());

        QFile plain(file);
        QVERIFY(plain.open(QIODevice::ReadOnly));
        QVERIFY(!plain.readAll().contains(session.settings().token.reveal().toByteArray()));
        QVERIFY(!opened.join(u'\n').contains(
            QString::fromLatin1(session.settings().token.reveal().toByteArray())));
    }

    void recordingInTheMiddleTellsHowTheShardsStand()
    {
        const QString file = path(QStringLiteral("middle"));
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 1;
        BotSession session(settings);
        QSignalSpy ready(&session, &BotSession::ready);
        session.start();
        QVERIFY(ready.wait(patience));
        QTRY_VERIFY(!session.snapshots().isEmpty() && session.snapshots().first().state == ShardState::Ready);
        CaptureRecorder recorder;
        recorder.start(file, &session);
        QSignalSpy finished(&recorder, &CaptureRecorder::finished);
        recorder.stop();
        QVERIFY(finished.wait(patience));

        CaptureSession capture(file);
        QSignalSpy changes(&capture, &CaptureSession::shardStateChanged);
        QSignalSpy done(&capture, &CaptureSession::finished);
        capture.start();
        QVERIFY(done.wait(patience));
        QVERIFY(!changes.isEmpty());
        QCOMPARE(changes.first().at(1).value<Transition>().to, ShardState::Ready);
    }

    void cutOffCaptureOpens()
    {
        const QString whole = path(QStringLiteral("whole"));
        const QString cut = path(QStringLiteral("cut"));
        // What hardly compresses is in the file to its end.
        make(whole, 5'000, 20);
        QVERIFY(QFile::copy(whole, cut));
        QVERIFY(QFile::setPermissions(cut, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::resize(cut, QFile(cut).size() - 12));
        CaptureSession capture(cut);
        QSignalSpy done(&capture, &CaptureSession::finished);
        capture.start();
        QVERIFY(done.wait(patience));
        QVERIFY(capture.outcome().opened);
        QVERIFY(capture.outcome().cutOff);
        QVERIFY(capture.outcome().payloads > 0);
    }

    void linesThatCannotBeReadAreTold()
    {
        const QString file = m_folder.filePath(QStringLiteral("skipped.ndjson"));
        make(file, 3);
        QFile added(file);
        QVERIFY(added.open(QIODevice::Append));
        added.write("no line of a capture\n");
        added.close();
        CaptureSession capture(file);
        QSignalSpy done(&capture, &CaptureSession::finished);
        capture.start();
        QVERIFY(done.wait(patience));
        QCOMPARE(capture.outcome().payloads, 3);
        QCOMPARE(capture.outcome().skipped, 1);
        QVERIFY(capture.outcome().error.message().contains(u'5'));
    }

    void otherFilesAreRefused()
    {
        CaptureSession capture(QStringLiteral("/nowhere/at/all.ndjson"));
        QSignalSpy done(&capture, &CaptureSession::finished);
        capture.start();
        QVERIFY(done.wait(patience));
        QVERIFY(!capture.outcome().opened);
        QVERIFY(capture.outcome().error);
    }

    //! A pipe that nobody reads takes nothing, as a disk that is slow beyond all measure.
    void slowDiskHoldsTheSessionUp()
    {
#ifdef Q_OS_UNIX
        const QString pipe = m_folder.filePath(QStringLiteral("slow.ndjson"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int end = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(end >= 0);
        SimulatorConfiguration quiet;
        quiet.rate = 0;
        Simulator simulator(quiet);
        QVERIFY(simulator.listen());
        BotSettings settings = BotSettings::simulated();
        settings.simulate = false;
        settings.token = Token(simulator.token());
        settings.apiUrl = simulator.apiUrl();
        BotSession session(settings);
        constexpr int sent = 80;
        constexpr qsizetype size = 1024 * 1024;
        int received = 0;
        connect(&session, &BotSession::payloadsRecorded, this, [&](const QList<Event> &payloads) {
            for (const Event &payload : payloads)
                received += payload.type() == EventType::MessageCreate ? 1 : 0;
        });
        QSignalSpy ready(&session, &BotSession::ready);
        session.start();
        QVERIFY(ready.wait(patience));
        CaptureRecorder recorder;
        QSignalSpy failed(&recorder, &CaptureRecorder::failed);
        recorder.start(pipe, &session);
        const QString content(size, u'x');
        for (int i = 0; i < sent; ++i)
            simulator.dispatch(QStringLiteral("MESSAGE_CREATE"), {{ QStringLiteral("content"), content }}, 0);
        // What waits for the disk is bounded by 64 MiB; the rest stays with the gateway.
        const bool isFull = QTest::qWaitFor([&] { return received >= 60; }, patience);
        QSignalSpy more(&session, &BotSession::payloadsRecorded);
        while (more.wait(300)) {}
        const int untilFull = received;
        // It takes again, and all comes.
        QByteArray written;
        std::thread reader([end, &written] {
            ::fcntl(end, F_SETFL, 0);
            std::array<char, 64 * 1024> piece;
            for (ssize_t got = 0; (got = ::read(end, piece.data(), piece.size())) > 0;)
                written.append(piece.data(), got);
        });
        const bool isAllThere = QTest::qWaitFor([&] { return received == sent; }, patience);
        QSignalSpy finished(&recorder, &CaptureRecorder::finished);
        recorder.stop();
        const bool isComplete = finished.wait(patience);
        reader.join();
        ::close(end);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).value<Error>().toString()));
        QVERIFY(isFull);
        QVERIFY2(untilFull < 76, qPrintable(QString::number(untilFull)));
        QVERIFY(isAllThere);
        QVERIFY(isComplete);
        QCOMPARE(written.count("\"MESSAGE_CREATE\""), sent);
        QVERIFY(written.endsWith('\n'));
#else
        QSKIP("There are no pipes with names.");
#endif
    }

    void readsNoFurtherThanIsTaken()
    {
        // Plain, so that it is longer than what is read at once.
        const QString file = m_folder.filePath(QStringLiteral("long.ndjson"));
        constexpr qint64 events = 40'000;
        make(file, events);
        CaptureSession capture(file);
        QList<std::shared_ptr<const void>> held;
        connect(&capture, &CaptureSession::payloadsRecorded, this, [&] { held << capture.holdBatch(); });
        QSignalSpy done(&capture, &CaptureSession::finished);
        capture.start();
        QTRY_COMPARE(held.size(), CaptureGate::batches);
        held.removeFirst();
        QTRY_COMPARE(held.size(), CaptureGate::batches);
        capture.cancel();
        held.clear();
        QVERIFY(done.wait(patience));
        QVERIFY(capture.outcome().cancelled);
        QVERIFY(capture.progress() < 1);
        QVERIFY2(capture.outcome().payloads <= (CaptureGate::batches + 3) * CaptureLoader::batchRecords,
                 qPrintable(QString::number(capture.outcome().payloads)));
    }
};

QTEST_GUILESS_MAIN(TestCaptureSession)
#include "tst_capturesession.moc"
