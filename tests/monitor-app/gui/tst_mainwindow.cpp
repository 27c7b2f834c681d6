// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "bot/sessionoutcome.h"
#include "filterbar/filterbar.h"
#include "filterbar/filteredit.h"
#include "inspector/inspectedrow.h"
#include "inspector/payloadfindbar.h"
#include "inspector/payloadinspector.h"
#include "inspector/payloadtextpane.h"
#include "inspector/payloadtextview.h"
#include "inspector/payloadtreepane.h"
#include "inspector/payloadtreeview.h"
#include "logpanel/exportbar.h"
#include "logpanel/logengine.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "logview/rowmarks.h"
#include "mainwindow.h"
#include "panels/paneltable.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"
#include "panels/statisticspanel.h"
#include "panels/timelinelanes.h"
#include "settingsinfolder.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

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
        QCOMPARE(rows(), 0);
        QVERIFY(m_window->saveScreenshot(m_settings.path() + QStringLiteral("/empty.png")));
    }

    void sessionIsShown()
    {
        connectSimulator();
        QVERIFY(banner()->isVisible());
        QTRY_VERIFY(bannerText().contains(u"127.0.0.1"));
        QTRY_VERIFY(rows() > 20);
        QTRY_VERIFY(types().contains(u"READY"));
        QTRY_VERIFY(status().contains(u"ready"));
        QTRY_VERIFY_WITH_TIMEOUT(shardText(ShardsModel::RateColumn) != QStringLiteral("0"), sessionTimeout);
    }

    void filterNarrowsTheLog()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 20);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(filterEdit()->hasFocus());
        QTest::keyClicks(filterEdit(), QStringLiteral("type == READY"));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(typeOf(0), Gateway::EventType::Ready);
        QVERIFY(view()->result().snapshot.rowCount() > 20);
        filterEdit()->clear();
        QTRY_VERIFY(rows() > 20);
    }

    void malformedFilterIsTold()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 5);
        QTest::keyClicks(filterEdit(), QStringLiteral("type == READYY"));
        QVERIFY(m_window->log()->filterBar()->error().isError());
        QCOMPARE(m_window->log()->filterBar()->error().suggestion, QStringLiteral("READY"));
        QVERIFY(rows() >= 1); // The filter that was right last is in force.
    }

    void pauseKeepsRowsWaiting()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 5);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(view()->isPaused());
        const qsizetype shown = rows();
        QTRY_VERIFY(view()->waitingRows() > 10);
        QCOMPARE(rows(), shown);
        QWidget *told = m_window->findChild<QWidget *>(QStringLiteral("pauseBanner"));
        QVERIFY(told->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(!view()->isPaused());
        QVERIFY(rows() > shown + 10);
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
        const qsizetype before = rows();
        QTRY_VERIFY(rows() > before + 5);
        QCOMPARE(bar->value(), place);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_End);
        QVERIFY(view()->isFollowing());
        const qsizetype later = rows();
        QTRY_VERIFY(rows() > later + 5);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void clickedRowIsInspectedAndStaysChosen()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 40);
        QSignalSpy inspected(m_window->inspector(), &PayloadInspector::inspected);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(60, view()->rowHeight() * 2));
        QTRY_COMPARE(inspected.size(), 1);
        QVERIFY(!view()->isFollowing());
        QVERIFY(view()->currentRow());
        const RowId chosen = *view()->currentRow();
        QCOMPARE(m_window->inspector()->row()->row, chosen);
        // Another filter that lets it pass keeps it chosen.
        QTest::keyClicks(filterEdit(), QStringLiteral("not type == RESUMED"));
        QTRY_VERIFY(!view()->result().filter.isEmpty());
        QCOMPARE(view()->currentRow(), std::optional(chosen));
    }

    void aClickInTheTimelineGoesToThatMoment()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 20);
        auto *lanes = m_window->findChild<TimelineLanes *>(QStringLiteral("timelineLanes"));
        QTRY_VERIFY(lanes->isVisible());
        lanes->showAll();
        const qint64 moment = QDateTime::currentMSecsSinceEpoch();
        const qint64 behind = (moment + 1) * 1'000'000;
        QTRY_VERIFY(view()->result().snapshot.rowAtTime(behind) < view()->result().snapshot.endRow());
        const RowId next = view()->result().snapshot.rowAtTime(behind);
        Q_EMIT lanes->momentChosen(0, moment);
        // The last row until then.
        QTRY_COMPARE(view()->currentRow(), std::optional<RowId>(next - 1));
        QVERIFY(timeOf(next - 1) < behind);
        QVERIFY(!view()->isFollowing());
        // Before there was anything: the first row, not a later one of the shard.
        Q_EMIT lanes->momentChosen(0, moment - 3600'000);
        QTRY_COMPARE(view()->currentRow(), std::optional<RowId>(0));
        // A change of state is told apart from the payloads around it.
        m_window->log()->goToChange(0, moment);
        QTRY_VERIFY(view()->currentRow() && *view()->currentRow() > 0);
        QTRY_COMPARE(m_window->inspector()->row()->row, *view()->currentRow());
        QVERIFY(m_window->inspector()->row()->direction == LogDirection::State);
    }

    void statisticsCountWhatTheLogHolds()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 20);
        auto *statistics = m_window->findChild<StatisticsPanel *>();
        QTRY_VERIFY(statistics->isVisible());
        QTRY_VERIFY(statistics->typesTable()->model()->rowCount() > 3);
    }

    void exportWritesWhatIsShown()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 20);
        QTest::keyClicks(filterEdit(), QStringLiteral("type == READY"));
        QTRY_COMPARE(rows(), 1);
        const QString path = m_settings.path() + QStringLiteral("/export.ndjson");
        ExportBar *bar = m_window->log()->exportBar();
        QSignalSpy finished(bar->work(), &LogExport::finished);
        bar->start(m_window->log()->engine()->result(), path);
        QTRY_COMPARE(finished.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2); // The header of a capture, and the row.
        QVERIFY(lines.at(1).contains("\"t\":\"READY\""));
        QVERIFY(bar->isVisible());
        QVERIFY(bar->message().contains(u"export.ndjson"));
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
        QTRY_VERIFY(rows() > 5);
        QSignalSpy inspected(m_window->inspector(), &PayloadInspector::inspected);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        view()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(view()->hasFocus());
        m_window->shards()->table()->setFocus(Qt::TabFocusReason);
        QVERIFY(m_window->shards()->currentShard() < 0);
        QCOMPARE(inspected.size(), 0);
        QTest::keyClick(view(), Qt::Key_Home);
        QTRY_COMPARE(inspected.size(), 1);
    }

    void keysOfTheInspectorAreItsOwn()
    {
        inspectARow();
        PayloadInspector *inspector = m_window->inspector();
        QWidget *tree = inspector->treePane()->view();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(inspector->treePane()->findBar()->isVisible());
        QTRY_VERIFY(inspector->treePane()->findBar()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!filterEdit()->hasFocus());

        inspector->setTab(PayloadInspector::TextTab);
        QWidget *text = inspector->textPane()->view();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(inspector->textPane()->findBar()->isVisible());

        // The payload is saved, not the rows shown. The dialog's loop runs until it is closed here.
        QString title;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&title] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                title = dialog->windowTitle();
                dialog->reject();
            }
        });
        watch.start(20);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(title, QStringLiteral("Save the payload"));
    }

    void keysOfTheLogActFromAnywhere()
    {
        inspectARow();
        QWidget *findBar = m_window->findChild<QWidget *>(QStringLiteral("findBar"));
        QWidget *tree = m_window->inspector()->treePane()->view();
        QVERIFY(!findBar->isVisible());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(findBar->isVisible());

        QLineEdit *edit = m_window->findChild<QLineEdit *>(QStringLiteral("findEdit"));
        edit->setText(QStringLiteral("op == 0"));
        for (QWidget *from : {static_cast<QWidget *>(edit), static_cast<QWidget *>(filterEdit()), tree}) {
            const std::optional<RowId> before = view()->currentRow();
            from->setFocus();
            QTest::keyClick(from, Qt::Key_F3);
            QTRY_VERIFY(view()->currentRow() != before);
        }
        filterEdit()->setFocus();
        QTest::keyClick(filterEdit(), Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(view()->marks()->rows().size(), 1);
        // Text fields keep the keys of texts.
        filterEdit()->setText(QStringLiteral("op == 0"));
        QTest::keyClick(filterEdit(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(filterEdit()->selectedText(), QStringLiteral("op == 0"));
        QCOMPARE(view()->selection().ranges().count(), 1);
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
        QTRY_VERIFY(rows() > 0); // What was seen can still be read.
    }

    void anotherSessionTakesThePlace()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 5);
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

    void inspectARow()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 40);
        QSignalSpy inspected(m_window->inspector(), &PayloadInspector::inspected);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(60, view()->rowHeight() * 2));
        QTRY_COMPARE(inspected.size(), 1);
        QVERIFY(view()->currentRow());
    }

    LogView *view() const { return m_window->log()->view(); }
    qsizetype rows() const { return view()->result().size(); }

    std::pair<LogChunkPointer, int> placeOf(RowId row) const
    {
        const LogSnapshot &snapshot = view()->result().snapshot;
        const LogChunkPointer chunk = snapshot.chunk(snapshot.chunkIndexOf(row));
        return {chunk, int(row - chunk->firstRow())};
    }

    Gateway::EventType typeOf(qsizetype position) const
    {
        const auto [chunk, row] = placeOf(view()->result().rowAt(position));
        return LogType::eventType(chunk->columns().type[row]);
    }

    qint64 timeOf(RowId id) const
    {
        const auto [chunk, row] = placeOf(id);
        return chunk->columns().time[row];
    }
    ShardsModel *shards() const { return m_window->shards()->model(); }
    QString shardText(int column) const { return shards()->index(0, column).data().toString(); }
    QLineEdit *filterEdit() const { return m_window->log()->filterBar()->lineEdit(); }
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

    QString types() const
    {
        QString all;
        for (qsizetype position = 0; position < rows(); ++position)
            all += view()->textAt(position, ViewColumn::Type) + u'\n';
        return all;
    }

    SettingsInFolder m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
