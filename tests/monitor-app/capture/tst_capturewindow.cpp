// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../faults/processlimit.h"
#include "banner.h"
#include "bot/botsession.h"
#include "capture/capturerecorder.h"
#include "capture/capturesession.h"
#include "gui/settingsinfolder.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "mainwindow.h"
#include "panels/paneltable.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"
#include "panels/timelinelanes.h"
#include "statusline.h"

#include <gateway/capture/capturewriter.h>
#include <gateway/simulator/simulator.h>

#include <QAbstractProxyModel>
#include <QAction>
#include <QDateTime>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

//! The window records a session and shows it again later.
class TestCaptureWindow : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;

    SettingsInFolder m_settings;
    std::unique_ptr<MainWindow> m_window;

    QString path() const { return m_settings.path() + QStringLiteral("/x") + CaptureWriter::fileEnding(); }
    LogView *view() const { return m_window->log()->view(); }
    ShardsModel *shards() const
    {
        const auto *sorted = qobject_cast<QAbstractProxyModel *>(m_window->shards()->table()->model());
        return qobject_cast<ShardsModel *>(sorted->sourceModel());
    }

    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    QString bannerText() const
    {
        QString text;
        const QList<QLabel *> labels = child<QWidget>("captureBanner")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text();
        return text;
    }

    //! Records a while; the number of rows in the log when it was over, which began with the session.
    void recordSession()
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 2;
        settings.simulatedRate = 100;
        m_window->connectBot(settings);
        m_window->record(path());
        QVERIFY(child<QWidget>("recordingLight")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(shards()->shardsIn(ShardState::Ready), 2, patience);
        QTRY_VERIFY(child<QLabel>("recordingText")->text().contains(u"KiB"));
        QSignalSpy finished(m_window->recorder(), &CaptureRecorder::finished);
        m_window->disconnectBot();
        QVERIFY(finished.wait(patience));
        QVERIFY(!child<QWidget>("recordingLight")->isVisible());
    }

    QStringList rows() const
    {
        QStringList all;
        for (qsizetype position = 0; position < view()->result().size(); ++position)
            all << view()->textAt(position, ViewColumn::Type);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void recordedSessionOpensWithTheSameRows()
    {
        recordSession();
        // All rows of the session are in the log, its end among them.
        QTRY_VERIFY(!view()->result().snapshot.rowCount() || view()->result().complete);
        const qsizetype live = view()->result().size();
        m_window->openCapture(path());
        QVERIFY(m_window->capture());
        QTRY_VERIFY(!m_window->capture()->isLoading());
        const CaptureOutcome outcome = m_window->capture()->outcome();
        QTRY_COMPARE(view()->result().size(), outcome.payloads + outcome.transitions);
        QVERIFY(outcome.payloads + outcome.transitions >= live);
        QCOMPARE(shards()->rowCount(), 2);
        QVERIFY(m_window->windowTitle().contains(u"capture"));
        QVERIFY(child<QWidget>("captureBanner")->isVisible());
        QVERIFY2(bannerText().contains(u"payloads"), qPrintable(bannerText()));
        QVERIFY(!child<QWidget>("simulatorBanner")->isVisible());
        // The lanes end where the capture does.
        const TimelineLanes *lanes = child<TimelineLanes>("timelineLanes");
        QVERIFY(lanes->span().end < QDateTime::currentMSecsSinceEpoch() + 60'000);
        QVERIFY(lanes->laneRect(1).isValid());

        QTest::mouseClick(child<QPushButton>("captureClose"), Qt::LeftButton);
        QVERIFY(!m_window->capture());
        QVERIFY(!child<QWidget>("captureBanner")->isVisible());
        QTRY_COMPARE(view()->result().size(), 0);
        QCOMPARE(shards()->rowCount(), 0);
    }

    void fileThatIsDroppedOpens()
    {
        CaptureWriter writer;
        QVERIFY(writer.open(path()));
        ShardSnapshot snapshot;
        snapshot.shard = {4, 9};
        snapshot.state = ShardState::Ready;
        writer.writeSnapshots({snapshot});
        writer.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path())});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(m_window->capture());
        QTRY_COMPARE(shards()->rowCount(), 1);
        QCOMPARE(shards()->shard(0).shard, (ShardId{4, 9}));
    }

    void whatCannotBeOpenedIsTold()
    {
        m_window->openCapture(m_settings.path() + QStringLiteral("/missing.ndjson"));
        QTRY_VERIFY(!m_window->capture());
        QVERIFY(child<QWidget>("failureBanner")->isVisible());
    }

    void fullDiskIsShownWhileTheRecordingIsPaused()
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 1;
        settings.simulatedRate = 200;
        m_window->connectBot(settings);
        m_window->record(path());
        QTRY_COMPARE_WITH_TIMEOUT(shards()->shardsIn(ShardState::Ready), 1, patience);
        QTRY_VERIFY(m_window->recorder()->size() > 0);
        const Banner *banner = child<Banner>("failureBanner");
        QVERIFY(!banner->isVisible());
        ProcessLimit limit = ProcessLimit::fileSize(rlim_t(m_window->recorder()->size()));
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY2(banner->text().contains(u"The recording is paused."), qPrintable(banner->text()));
        QVERIFY2(banner->text().contains(QFileInfo(path()).fileName()), qPrintable(banner->text()));
        QVERIFY2(banner->text().contains(u"goes on when the file can be written"),
                 qPrintable(banner->text()));
        // It has not ended, and neither has the session.
        QVERIFY(child<QWidget>("recordingLight")->isVisible());
        QCOMPARE(shards()->shardsIn(ShardState::Ready), 1);
        // So that something is missing.
        QSignalSpy payloads(m_window->session(), &BotSession::payloadsRecorded);
        QVERIFY(payloads.wait(patience));
        limit.lift();
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
        const QString said = m_window->findChild<StatusLine *>()->currentMessage();
        QVERIFY2(said.contains(u"The recording goes on"), qPrintable(said));
        QSignalSpy finished(m_window->recorder(), &CaptureRecorder::finished);
        m_window->disconnectBot();
        QVERIFY(finished.wait(patience));
        m_window->openCapture(path());
        QTRY_VERIFY(!m_window->capture()->isLoading());
        QCOMPARE(m_window->capture()->outcome().damages, 0);
        QVERIFY(!m_window->capture()->outcome().error);
    }

    void fullDiskIsShownWhereSessionsCannotBeKept()
    {
        SimulatorConfiguration quiet;
        quiet.rate = 0;
        Simulator simulator(quiet);
        QVERIFY(simulator.listen());
        BotSettings settings = BotSettings::simulated();
        settings.simulate = false;
        settings.token = Token(simulator.token());
        settings.apiUrl = simulator.apiUrl();
        settings.sessionFolder = m_settings.path() + QStringLiteral("/sessions");
        m_window->connectBot(settings);
        QTRY_COMPARE_WITH_TIMEOUT(shards()->shardsIn(ShardState::Ready), 1, patience);
        const Banner *banner = child<Banner>("failureBanner");
        QVERIFY(!banner->isVisible());
        ProcessLimit limit = ProcessLimit::fileSize(8);
        QSignalSpy resumed(&simulator, &Simulator::sessionResumed);
        m_window->session()->reconnectShard(0);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        limit.lift();
        QVERIFY2(banner->text().contains(u"Sessions cannot be kept."), qPrintable(banner->text()));
        QVERIFY(resumed.size() == 1 || resumed.wait(patience));
        QTRY_COMPARE(shards()->shardsIn(ShardState::Ready), 1);
    }

    void connectingClosesTheCapture()
    {
        CaptureWriter writer;
        QVERIFY(writer.open(path()));
        writer.close();
        m_window->openCapture(path());
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 1;
        m_window->connectBot(settings);
        QVERIFY(!m_window->capture());
        QVERIFY(!child<QWidget>("captureBanner")->isVisible());
        QVERIFY(m_window->session());
    }
};

QTEST_MAIN(TestCaptureWindow)
#include "tst_capturewindow.moc"
