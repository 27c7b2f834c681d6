// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/logstore.h"
#include "inflaterlab/inflaterlab.h"
#include "inflaterlab/labcorpus.h"
#include "inflaterlab/labdialog.h"
#include "inflaterlab/labencoder.h"
#include "inflaterlab/labmodel.h"
#include "madecapture.h"

#include <gateway/session/shard.h>
#include <gateway/simulator/simulator.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Gateway;
using namespace Qt::StringLiterals;

using Framing = LabContender::Framing;

namespace {

bool always(double)
{
    return true;
}

LabReport madeReport(double zlib, double zstd, double spread = 0)
{
    LabReport report;
    report.source = u"made"_s;
    report.payloads = 10;
    report.streams = 1;
    report.bytes = 10'000;
    report.rounds = 3;
    const auto add = [&](Framing framing, Inflater::Library library, qint64 wire, double time) {
        LabResult result;
        result.contender = {framing, library};
        result.implementation = framing == Framing::ZstdStream ? u"zstd 1"_s : u"zlib 1"_s;
        result.wireBytes = wire;
        result.inflating = LabTime::of({time, time * (1 - spread), time * (1 + spread)});
        report.results.append(result);
    };
    add(Framing::ZlibStream, Inflater::Library::Zlib, 2000, zlib);
    add(Framing::ZstdStream, Inflater::Library::Zstd, 1500, zstd);
    return report;
}

} // namespace

class TestInflaterLab : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_capture;

    //! Short: what is measured is not looked at.
    static void hurry(InflaterLab *lab) { lab->setRounds(2, 1); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_capture = m_folder.filePath(u"small"_s + CaptureWriter::fileEnding());
        QVERIFY(MadeCapture::write(m_capture, 200));
    }

    void takesWhatWasReceived()
    {
        const LabCorpus corpus = LabCorpus::fromCapture(m_capture, always);
        QVERIFY2(!corpus.error(), qPrintable(corpus.error().toString()));
        QCOMPARE(corpus.payloads().size(), 400);
        QCOMPARE(corpus.streams(), 2);
        QCOMPARE(corpus.payloads().at(0).stream, 0);
        QCOMPARE(corpus.payloads().at(1).stream, 1);
        QVERIFY(corpus.payloads().at(399).bytes.contains("message number 199"));
        QVERIFY(!corpus.isTruncated() && !corpus.isCutOff());
    }

    void encodersGiveWhatInflatersTake()
    {
        const QList<LabContender> contenders = LabContender::all();
        QVERIFY(contenders.size() >= 3);
        for (const LabContender &contender : contenders) {
            const auto encoder = LabEncoder::create(contender.framing);
            const auto inflater = contender.inflater();
            QCOMPARE(inflater == nullptr, contender.framing == Framing::Plain);
            for (const QByteArray &payload :
                 {QByteArray("{}"), QByteArray(300'000, 'x'), QByteArray("[1,2,3]")}) {
                const QByteArray message = encoder->message(payload);
                if (!inflater) {
                    QCOMPARE(message, payload);
                    continue;
                }
                QCOMPARE(inflater->append(message), Inflater::Status::Complete);
                QCOMPARE(inflater->takePayload(), payload);
            }
        }
    }

    void measuresEveryContender()
    {
        InflaterLab lab;
        hurry(&lab);
        QSignalSpy finished(&lab, &InflaterLab::finished);
        QSignalSpy progressed(&lab, &InflaterLab::progressed);
        lab.start({u"small"_s, m_capture});
        QVERIFY(lab.isRunning());
        QVERIFY(finished.wait());
        QVERIFY(!lab.isRunning());
        const LabReport report = finished.constFirst().constFirst().value<LabReport>();
        QCOMPARE(report.payloads, 400);
        QCOMPARE(report.streams, 2);
        QCOMPARE(report.results.size(), LabContender::all().size());
        QCOMPARE(progressed.constLast().at(1).toDouble(), 1.0);
        qint64 alone = 0;
        qint64 stream = 0;
        for (const LabResult &result : report.results) {
            QVERIFY(result.inflating.least > 0 && result.inflating.least <= result.inflating.median);
            QVERIFY(result.scanning.median > 0);
            if (result.contender.framing == Framing::Plain) {
                QCOMPARE(result.wireBytes, report.bytes);
                continue;
            }
            QVERIFY(result.wireBytes > 0 && result.wireBytes < report.bytes);
            QVERIFY(result.windowMemory > 0 && result.bufferMemory > 0);
            QVERIFY(report.timesTheBest(result) >= 1);
            if (result.contender.framing == Framing::ZlibPayloads)
                alone = result.wireBytes;
            if (result.contender.framing == Framing::ZlibStream)
                stream = result.wireBytes;
        }
        QVERIFY(alone > 2 * stream);
        QVERIFY(!report.verdict().isEmpty());
        QCOMPARE(report.json().value(u"results").toArray().size(), report.results.size());
        QVERIFY(report.text().contains(u"zlib-stream"));
    }

    void measuresTheTrafficOfARealShard()
    {
        SimulatorConfiguration quiet;
        quiet.rate = 0;
        Simulator simulator(quiet);
        QVERIFY(simulator.listen());
        ShardConfiguration configuration;
        configuration.token = Token(simulator.token());
        configuration.intents = allIntents();
        configuration.gatewayUrl = simulator.gatewayUrl();
        configuration.compression = Compression::ZlibStream;
        Shard shard(configuration);
        const QString path = m_folder.filePath(u"real.ndjson"_s);
        CaptureWriter writer;
        QVERIFY(writer.open(path));
        qint64 bytes = 0;
        connect(&shard, &Shard::payloadReceived, &shard, [&](const Event &event) {
            writer.write({event});
            bytes += event.payload().size();
        });
        shard.start();
        QTRY_COMPARE(shard.state(), ShardState::Ready);
        simulator.sendTraffic(300);
        QTRY_VERIFY(shard.snapshot().events > 300);
        const qint64 payloads = shard.snapshot().payloads;
        writer.close();
        InflaterLab lab;
        hurry(&lab);
        QSignalSpy finished(&lab, &InflaterLab::finished);
        lab.start({u"real"_s, path});
        QVERIFY(finished.wait());
        const LabReport report = finished.constFirst().constFirst().value<LabReport>();
        QCOMPARE(report.payloads, payloads);
        QCOMPARE(report.streams, 1);
        QCOMPARE(report.bytes, bytes);
    }

    void whatHoldsNoPayloadIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        const QString foreign = m_folder.filePath(u"foreign.ndjson"_s);
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no capture\n");
        QTest::newRow("foreign") << foreign;
        const QString empty = m_folder.filePath(u"empty.ndjson"_s);
        QVERIFY(MadeCapture::write(empty, 0));
        QTest::newRow("without payloads") << empty;
        QTest::newRow("missing") << m_folder.filePath(u"missing.ndjson"_s);
    }
    void whatHoldsNoPayloadIsRefused()
    {
        QFETCH(QString, path);
        InflaterLab lab;
        QSignalSpy failed(&lab, &InflaterLab::failed);
        lab.start({u"bad"_s, path});
        QVERIFY(failed.wait());
        QVERIFY(!failed.constFirst().constFirst().value<Error>().message().isEmpty());
        QVERIFY(!lab.isRunning());
    }

    void ofADamagedCaptureWhatCanBeReadIsMeasured()
    {
        const QString damaged = m_folder.filePath(u"damaged.ndjson"_s);
        QVERIFY(MadeCapture::write(damaged, 100));
        QVERIFY(MadeCapture::damage(damaged));
        InflaterLab lab;
        hurry(&lab);
        QSignalSpy finished(&lab, &InflaterLab::finished);
        lab.start({u"damaged"_s, damaged});
        QVERIFY(finished.wait());
        const LabReport report = finished.constFirst().constFirst().value<LabReport>();
        QVERIFY(report.payloads > 100 && report.payloads < 200);
        QVERIFY(report.linesSkipped + report.damages > 0);
        QVERIFY2(report.caveats().size() > 2, qPrintable(report.caveats().join(u' ')));
    }

    void cancelsAndBeginsAgain()
    {
        InflaterLab lab;
        lab.setRounds(1'000'000, 1);
        QSignalSpy cancelled(&lab, &InflaterLab::cancelled);
        QSignalSpy finished(&lab, &InflaterLab::finished);
        QSignalSpy progressed(&lab, &InflaterLab::progressed);
        lab.start({u"small"_s, m_capture});
        QVERIFY(progressed.wait());
        lab.cancel();
        QVERIFY(cancelled.wait());
        QCOMPARE(finished.count(), 0);
        hurry(&lab);
        lab.start({u"small"_s, m_capture});
        QVERIFY(finished.wait());
        // Deleted while it runs: it waits for its thread.
        InflaterLab brief;
        brief.setRounds(1'000'000, 1);
        brief.start({u"small"_s, m_capture});
    }

    void saysWhatTheFiguresMean()
    {
        const QString surely = madeReport(3200, 1000).verdict().join(u'\n');
        QVERIFY2(surely.contains(u"zstd-stream would take 25\u00a0% fewer bytes than zlib-stream."),
                 qPrintable(surely));
        QVERIFY2(surely.contains(u"zstd-stream would take 3.2 times less processor time than zlib-stream."),
                 qPrintable(surely));
        const QString slower = madeReport(1000, 1500).verdict().join(u'\n');
        QVERIFY2(slower.contains(u"1.5 times more processor time"), qPrintable(slower));
        // Rounds that overlap prove nothing.
        const LabReport noisy = madeReport(1100, 1000, 0.5);
        QVERIFY2(noisy.verdict().join(u'\n').contains(u"cannot be told apart"),
                 qPrintable(noisy.verdict().join(u'\n')));
        // Nor do those that lie apart by less than they differ among themselves.
        const QString lucky = madeReport(1500, 700, 0.3).verdict().join(u'\n');
        QVERIFY2(!lucky.contains(u"processor time"), qPrintable(lucky));
        QVERIFY2(!lucky.endsWith(u'\n'), qPrintable(lucky));
        QVERIFY(noisy.caveats().join(u'\n').contains(u"differ by up to 100\u00a0%"));
        QVERIFY(!madeReport(3200, 1000).caveats().join(u'\n').contains(u"differ by"));
        QVERIFY(madeReport(3200, 1000).caveats().constFirst().contains(u"not Discord's"));
    }

    void theMiddleRoundCounts()
    {
        const LabTime time = LabTime::of({9, 1, 5});
        QCOMPARE(time.median, 5.0);
        QCOMPARE(time.least, 1.0);
        QCOMPARE(time.most, 9.0);
        QCOMPARE(time.spread(), 1.6);
        QCOMPARE(LabTime::of({}).spread(), 0.0);
    }

    void tableShowsTheReport()
    {
        LabModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(madeReport(3200, 1000));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LabModel::RatioColumn).data().toString(), u"5.0\u00a0×"_s);
        QCOMPARE(model.index(0, LabModel::TimesBestColumn).data().toString(), u"3.20\u00a0×"_s);
        QCOMPARE(model.index(1, LabModel::TimeColumn).data().toString(), u"1.00\u00a0µs"_s);
        QCOMPARE(model.index(0, LabModel::TimeColumn).data(LabModel::ShareRole).toDouble(), 1.0);
        for (int column = 0; column < LabModel::ColumnCount; ++column)
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().size() > 20);
    }

    void dialogMeasuresACapture()
    {
        LabDialog dialog({}, {}, nullptr);
        hurry(dialog.lab());
        dialog.show();
        QPushButton *run = dialog.findChild<QPushButton *>(u"labRun"_s);
        QPushButton *copy = dialog.findChild<QPushButton *>(u"labCopy"_s);
        QVERIFY(!run->isEnabled() && !copy->isEnabled());
        QVERIFY(!dialog.findChild<QRadioButton *>(u"labFromLog"_s)->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"labPath"_s), m_capture);
        QVERIFY(run->isEnabled());
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(dialog.lab()->isRunning());
        QVERIFY(dialog.findChild<QProgressBar *>()->isVisible());
        QTRY_VERIFY(!dialog.lab()->isRunning());
        QTableView *table = dialog.findChild<QTableView *>(u"labTable"_s);
        QCOMPARE(table->model()->rowCount(), LabContender::all().size());
        QVERIFY(dialog.findChild<QLabel *>(u"labVerdict"_s)->isVisible());
        QVERIFY(!dialog.findChild<QLabel *>(u"labVerdict"_s)->text().isEmpty());
        QVERIFY(dialog.findChild<QLabel *>(u"labStage"_s)->text().contains(u"400 payloads"_s) ||
                dialog.findChild<QLabel *>(u"labStage"_s)->text().contains(u"400 payload(s)"_s));
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"zlib-stream"_s));
        const QString path = m_folder.filePath(u"found.json"_s);
        dialog.exportTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(u"payloads").toInt(), 400);
        dialog.exportTo(m_folder.filePath(u"no/folder.json"_s));
        QVERIFY(dialog.findChild<QLabel *>(u"labStage"_s)->text().contains(u"cannot be written"_s));
    }

    void dialogCancels()
    {
        LabDialog dialog({}, m_capture, nullptr);
        dialog.lab()->setRounds(1'000'000, 1);
        dialog.show();
        QPushButton *run = dialog.findChild<QPushButton *>(u"labRun"_s);
        QSignalSpy cancelled(dialog.lab(), &InflaterLab::cancelled);
        QTest::mouseClick(run, Qt::LeftButton);
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(cancelled.wait());
        QVERIFY(run->isEnabled());
        QCOMPARE(dialog.findChild<QTableView *>(u"labTable"_s)->model()->rowCount(), 0);
        // Escape ends the measurement before it closes the dialog.
        QTest::mouseClick(run, Qt::LeftButton);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(cancelled.wait());
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void dialogMeasuresTheLog()
    {
        LogStore store;
        QList<Event> events;
        for (int i = 0; i < 50; ++i)
            events << MadeCapture::event(0, i, Event::Direction::Received)
                   << MadeCapture::event(0, i, Event::Direction::Sent);
        store.ingest(events);
        QTRY_COMPARE(store.snapshot().rowCount(), 100ULL);
        LabDialog dialog(store.snapshot(), {}, nullptr);
        hurry(dialog.lab());
        dialog.show();
        QVERIFY(dialog.findChild<QRadioButton *>(u"labFromLog"_s)->isChecked());
        QSignalSpy finished(dialog.lab(), &InflaterLab::finished);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"labRun"_s), Qt::LeftButton);
        QVERIFY(finished.wait());
        QCOMPARE(finished.constFirst().constFirst().value<LabReport>().payloads, 50);
    }

    void dialogTellsWhatIsWrong()
    {
        LabDialog dialog({}, m_folder.filePath(u"missing.ndjson"_s), nullptr);
        dialog.show();
        QSignalSpy failed(dialog.lab(), &InflaterLab::failed);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"labRun"_s), Qt::LeftButton);
        QVERIFY(failed.wait());
        QVERIFY(!dialog.findChild<QLabel *>(u"labStage"_s)->text().isEmpty());
        QVERIFY(!dialog.findChild<QProgressBar *>()->isVisible());
    }
};

QTEST_MAIN(TestInflaterLab)
#include "tst_inflaterlab.moc"
