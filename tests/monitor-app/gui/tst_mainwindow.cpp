// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "bot/sessionoutcome.h"
#include "eventlog/eventlogmodel.h"
#include "eventlog/eventlogpanel.h"
#include "eventlog/eventlogview.h"
#include "filter/filterline.h"
#include "mainwindow.h"
#include "panels/inspector.h"
#include "panels/paneltable.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"
#include "settingsinfolder.h"

#include <QAction>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

//! A session needs longer than Qt's 5 s where another shard has to wait for its turn to identify.
constexpr int sessionTimeout = 30'000;

} // namespace

//! The window with a real session on the embedded simulator.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void emptyWindowSaysWhatToDo()
    {
        QVERIFY(status().contains(u"Not connected"));
        QVERIFY(!banner()->isVisible());
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(m_window->saveScreenshot(m_settings.path() + QStringLiteral("/empty.png")));
    }

    void sessionIsShown()
    {
        connectSimulator();
        QVERIFY(banner()->isVisible());
        QTRY_VERIFY(bannerText().contains(u"127.0.0.1"));
        QTRY_VERIFY(model()->rowCount() > 20);
        QTRY_VERIFY(summaries().contains(u"READY"));
        QTRY_VERIFY(status().contains(u"ready"));
        QTRY_VERIFY_WITH_TIMEOUT(shardText(ShardsModel::RateColumn) != QStringLiteral("0"), sessionTimeout);
    }

    void filterNarrowsTheLog()
    {
        connectSimulator();
        QTRY_VERIFY(model()->rowCount() > 20);
        const quint64 total = model()->totalRows();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(filterEdit()->hasFocus());
        QTest::keyClicks(filterEdit(), QStringLiteral("type:READY"));
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->row(0).type, Gateway::EventType::Ready);
        QVERIFY(model()->totalRows() >= total);
        filterEdit()->clear();
        QTRY_VERIFY(quint64(model()->rowCount()) == model()->totalRows() && model()->rowCount() > 20);
    }

    void malformedFilterIsTold()
    {
        connectSimulator();
        QTRY_VERIFY(model()->rowCount() > 5);
        QTest::keyClicks(filterEdit(), QStringLiteral("type:READYY"));
        QLabel *error = m_window->findChild<QLabel *>(QStringLiteral("filterError"));
        QVERIFY(error->isVisible());
        QVERIFY(error->text().contains(u"READY"));
        QVERIFY(model()->rowCount() >= 1); // The filter that was right last is in force.
    }

    void pauseKeepsRowsWaiting()
    {
        connectSimulator();
        QTRY_VERIFY(model()->rowCount() > 5);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(model()->isPaused());
        const int shown = model()->rowCount();
        QTRY_VERIFY(model()->waitingRows() > 10);
        QCOMPARE(model()->rowCount(), shown);
        QWidget *told = m_window->findChild<QWidget *>(QStringLiteral("pauseBanner"));
        QVERIFY(told->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(!model()->isPaused());
        QVERIFY(model()->rowCount() > shown + 10);
        QVERIFY(!told->isVisible());
    }

    void scrollingUpEndsFollowing()
    {
        connectSimulator();
        QScrollBar *bar = view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 30);
        QVERIFY(view()->isFollowing());
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!view()->isFollowing());
        const int place = bar->value();
        const int rows = model()->rowCount();
        QTRY_VERIFY(model()->rowCount() > rows + 5);
        QCOMPARE(bar->value(), place);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_End);
        QVERIFY(view()->isFollowing());
        const int later = model()->rowCount();
        QTRY_VERIFY(model()->rowCount() > later + 5);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void clickedRowIsInspectedAndStaysChosen()
    {
        connectSimulator();
        QTRY_VERIFY(model()->rowCount() > 40);
        QSignalSpy inspected(m_window->inspector(), &Inspector::inspected);
        const QModelIndex index = view()->indexAt(QPoint(60, 40));
        QVERIFY(index.isValid());
        const RowId chosen = model()->rowId(index.row());
        const QByteArray payload = model()->row(index.row()).payload;
        const int op = model()->row(index.row()).op;
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
        QTRY_COMPARE(inspected.size(), 1);
        QVERIFY(!view()->isFollowing());
        QVERIFY(m_window->inspector()->text()->toPlainText().contains(QStringLiteral("\"op\": %1").arg(op)));
        QVERIFY(!payload.isEmpty());
        // Another filter that lets it pass keeps it chosen.
        QTest::keyClicks(filterEdit(), QStringLiteral("-type:NOTHING_LIKE_IT*"));
        QTRY_VERIFY(view()->currentIndex().isValid() &&
                    model()->rowId(view()->currentIndex().row()) == chosen);
    }

    void killedSimulatorIsToldAndComesBack()
    {
        connectSimulator();
        QTest::mouseClick(button(QStringLiteral("simulatorButton")), Qt::LeftButton);
        QTRY_VERIFY(bannerText().contains(u"not running"));
        QTRY_VERIFY(shardText(ShardsModel::StateColumn)
                        .startsWith(Gateway::stateText(Gateway::ShardState::BackingOff)));
        QVERIFY(!shardText(ShardsModel::CauseColumn).isEmpty());
        PanelTable *timeline = m_window->findChild<PanelTable *>(QStringLiteral("timelineTable"));
        const int changes = timeline->model()->rowCount();
        QTest::mouseClick(button(QStringLiteral("simulatorButton")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shardText(ShardsModel::StateColumn),
                                  Gateway::stateText(Gateway::ShardState::Ready), sessionTimeout);
        QVERIFY(timeline->model()->rowCount() > changes);
    }

    void focusAloneChoosesNoRow()
    {
        connectSimulator();
        QTRY_VERIFY(model()->rowCount() > 5);
        QSignalSpy inspected(m_window->inspector(), &Inspector::inspected);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        view()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(view()->hasFocus());
        m_window->shards()->table()->setFocus(Qt::TabFocusReason);
        QVERIFY(m_window->shards()->currentShard() < 0);
        QCOMPARE(inspected.size(), 0);
        QTest::keyClick(view(), Qt::Key_Home);
        QTRY_COMPARE(inspected.size(), 1);
    }

    void reconnectedShardResumes()
    {
        connectSimulator();
        PanelTable *timeline = m_window->findChild<PanelTable *>(QStringLiteral("timelineTable"));
        const auto resumed = [&] {
            const Gateway::ShardSnapshot shard = shards()->shard(0);
            return shard.state == Gateway::ShardState::Ready &&
                   shard.lastTransition.cause == Gateway::Cause::ResumedReceived;
        };
        const int changes = timeline->model()->rowCount();
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(timeline->model()->rowCount() > changes && resumed(), sessionTimeout);
    }

    void disconnectEndsTheSession()
    {
        connectSimulator();
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->session());
        QVERIFY(!banner()->isVisible());
        QTRY_VERIFY(model()->rowCount() > 0); // What was seen can still be read.
    }

    void anotherSessionTakesThePlace()
    {
        connectSimulator();
        QTRY_VERIFY(model()->rowCount() > 5);
        QPointer<BotSession> first = m_window->session();
        connectSimulator();
        QVERIFY(first != m_window->session());
        QTRY_VERIFY(!first);
        QTRY_VERIFY(shards()->rowCount() == 1);
    }

    void failureIsToldWithAdvice()
    {
        // A gateway on loopback that does not know this token.
        connectSimulator();
        QTRY_VERIFY(!m_window->session()->simulatorUrl().isEmpty());
        BotSession *simulator = m_window->session();
        BotSettings settings = BotSettings::simulated();
        settings.simulate = false;
        settings.token =
            Gateway::Token("MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB");
        settings.gatewayUrl = simulator->simulatorUrl();
        settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/api/v10").arg(settings.gatewayUrl.port()));
        MainWindow other;
        other.show();
        other.connectBot(settings);
        QWidget *failure = other.findChild<QWidget *>(QStringLiteral("failureBanner"));
        QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), sessionTimeout);
        QString told;
        for (const QLabel *label : failure->findChildren<QLabel *>())
            told += label->text();
        QVERIFY2(told.contains(u"token"), qPrintable(told));
        // Nothing pretends to be under way any more.
        const QString state = other.findChild<QLabel *>(QStringLiteral("sessionStatus"))->text();
        QVERIFY2(state.startsWith(u"Not connected"), qPrintable(state));
        QVERIFY(!other.session());
        QCOMPARE(other.outcome()->status(), ExitStatus::FinalClose);
        QVERIFY(other.outcome()->isTokenRefused());
        QVERIFY(!other.outcome()->message().isEmpty());
    }

    void layoutIsKeptAndCanBeReset()
    {
        QDockWidget *inspector = m_window->findChild<QDockWidget *>(QStringLiteral("inspectorDock"));
        inspector->hide();
        m_window->close();
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        inspector = m_window->findChild<QDockWidget *>(QStringLiteral("inspectorDock"));
        QVERIFY(inspector->isHidden());
        m_window->findChild<QAction *>(QStringLiteral("resetLayoutAction"))->trigger();
        QVERIFY(inspector->isVisible());
    }

    void pictureIsOfTheDefaultLayout()
    {
        m_window->findChild<QDockWidget *>(QStringLiteral("inspectorDock"))->hide();
        m_window->resize(900, 700);
        m_window->close();
        MainWindow pictured(MainWindow::Layout::Default);
        pictured.show();
        QVERIFY(pictured.findChild<QDockWidget *>(QStringLiteral("inspectorDock"))->isVisible());
        QCOMPARE(pictured.width(), 1400);
    }

    void closingEndsTheSessionFirst()
    {
        connectSimulator();
        QSignalSpy stopped(m_window->session(), &BotSession::stopped);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_VERIFY(!m_window->session());
    }

    void screenshotIsWritten()
    {
        const QString path = m_settings.path() + QStringLiteral("/window.png");
        QVERIFY(m_window->saveScreenshot(path));
        QCOMPARE(QImage(path).size(), (m_window->size() * m_window->devicePixelRatioF()));
        QVERIFY(!m_window->saveScreenshot(QStringLiteral("/nowhere/at/all.png")));
    }

private:
    void connectSimulator()
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 1;
        settings.simulatedRate = 100;
        m_window->connectBot(settings);
        QTRY_COMPARE_WITH_TIMEOUT(shards()->shardsIn(Gateway::ShardState::Ready), 1, sessionTimeout);
    }

    EventLogModel *model() const { return m_window->log()->model(); }
    EventLogView *view() const { return m_window->log()->view(); }
    ShardsModel *shards() const { return qobject_cast<ShardsModel *>(m_window->shards()->table()->model()); }
    QString shardText(int column) const { return shards()->index(0, column).data().toString(); }
    QLineEdit *filterEdit() const { return m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit")); }
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
    QWidget *banner() const { return m_window->findChild<QWidget *>(QStringLiteral("simulatorBanner")); }
    QString status() const { return m_window->findChild<QLabel *>(QStringLiteral("sessionStatus"))->text(); }

    QString bannerText() const
    {
        QString text;
        for (const QLabel *label : banner()->findChildren<QLabel *>())
            text += label->text();
        return text;
    }

    QString summaries() const
    {
        QString all;
        for (int row = 0; row < model()->rowCount(); ++row)
            all += model()->index(row, EventLogModel::TypeColumn).data().toString() + u'\n';
        return all;
    }

    SettingsInFolder m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
