// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "commands/commandhistory.h"
#include "commands/commandsender.h"
#include "connecting/connectdialog.h"
#include "doctor/doctor.h"
#include "doctor/doctorpanel.h"
#include "filterbar/filterbar.h"
#include "filterbar/filteredit.h"
#include "intents/intentspanel.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "mainwindow.h"
#include "panels/paneltable.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"
#include "panels/statisticspanel.h"
#include "panels/timelinemodel.h"
#include "settingsinfolder.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Gateway;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

//! Each panel in the real window with a real session: that it is fed, and that what is chosen in it reaches
//! the others.
class TestWindowPanels : public QObject
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

    void theConnectDialogBeginsASession()
    {
        // It has a loop of its own, in which it is accepted.
        bool isOpened = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<ConnectDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            isOpened = true;
            watch.stop();
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        watch.start(20);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isOpened);
        QVERIFY(m_window->session());
        QVERIFY(m_window->session()->isSimulated());
        QTRY_VERIFY_WITH_TIMEOUT(shards()->shardsIn(ShardState::Ready) >= 1, patience);
    }

    void theDoctorExaminesTheBotThatIsConnected()
    {
        connectSimulator();
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        auto *panel = m_window->findChild<DoctorPanel *>();
        QTRY_VERIFY(panel->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!panel->doctor()->isRunning() && !panel->findings().isEmpty(), patience);
        QVERIFY(Finding::worst(panel->findings()) <= Finding::Severity::Note);
        // The session went on.
        QCOMPARE(shards()->shardsIn(ShardState::Ready), 1);
        QCOMPARE(shards()->shard(0).identifies, 1);
    }

    void aFaultFromTheShardsPanelIsSeenInTimelineAndLog()
    {
        connectSimulator();
        chooseShard(0);
        auto *timeline = m_window->findChild<PanelTable *>(u"timelineTable"_s);
        const int changes = timeline->model()->rowCount();
        const auto *faults = m_window->findChild<QMenu *>(u"shardFaults"_s);
        QVERIFY(faults);
        faults->actions().constFirst()->trigger(); // The connection drops.
        QTRY_VERIFY_WITH_TIMEOUT(
            shards()->shard(0).resumes == 1 && shards()->shard(0).state == ShardState::Ready, patience);
        QVERIFY(timeline->model()->rowCount() >= changes + 4);
        filterEdit()->setText(u"state == BackingOff"_s);
        QTRY_COMPARE(rows(), 1);
    }

    void aShardIsStoppedAndStartedFromItsPanel()
    {
        connectSimulator();
        chooseShard(0);
        m_window->session()->stopShard(0);
        QTRY_COMPARE_WITH_TIMEOUT(shards()->shardsIn(ShardState::Stopped), 1, patience);
        QVERIFY(label("sessionStatus").contains(u"Stopped"));
        m_window->session()->startShard(0);
        QTRY_COMPARE_WITH_TIMEOUT(shards()->shardsIn(ShardState::Ready), 1, patience);
    }

    void aDoubleClickInTheHistoryGoesToThatMoment()
    {
        connectSimulator();
        QTRY_VERIFY(rows() > 20);
        chooseShard(0);
        auto *history = m_window->findChild<PanelTable *>(u"shardHistory"_s);
        QTRY_VERIFY(history->model()->rowCount() >= 4);
        Q_EMIT history->activated(history->model()->index(0, TimelineModel::TimeColumn));
        QTRY_VERIFY(view()->currentRow());
        QVERIFY(!view()->isFollowing());
    }

    void intentsCountWhatTheyBringAndFilter()
    {
        connectSimulator();
        raise("intentsDock");
        IntentsPanel *panel = m_window->intents();
        QTRY_VERIFY(panel->isVisible());
        const auto total = [&] {
            int filled = 0;
            const QAbstractItemModel *model = panel->table()->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 1; column < model->columnCount(); ++column)
                    filled += model->index(row, column).data().toString().isEmpty() ? 0 : 1;
            }
            return filled;
        };
        QVERIFY(panel->table()->model()->rowCount() > 10);
        QTRY_VERIFY_WITH_TIMEOUT(total() > 10, patience);
        Q_EMIT panel->filterTermChosen(u"type == MESSAGE_CREATE"_s, FilterChange::Only);
        QTRY_COMPARE(filterEdit()->text(), u"type == MESSAGE_CREATE"_s);
    }

    void aCommandIsSentAndSeenInTheLog()
    {
        connectSimulator();
        raise("commandsDock");
        QPushButton *send = m_window->findChild<QPushButton *>(u"commandSend"_s);
        QTRY_VERIFY_WITH_TIMEOUT(send->isVisible() && send->isEnabled(), patience);
        QTest::mouseClick(send, Qt::LeftButton);
        auto *sender = m_window->findChild<CommandSender *>();
        QTRY_COMPARE(sender->history()->rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(sender->history()->command(0).fate, SentCommand::Fate::Sent, patience);
        filterEdit()->setText(u"op == 3 and dir == out"_s);
        QTRY_COMPARE(rows(), 1);
    }

    void aTypeChosenInTheStatisticsFilters()
    {
        connectSimulator();
        auto *statistics = m_window->findChild<StatisticsPanel *>();
        QTRY_VERIFY(statistics->typesTable()->model()->rowCount() > 3);
        Q_EMIT statistics->filterTermChosen(u"type == READY"_s, FilterChange::Only);
        QTRY_COMPARE(rows(), 1);
    }

    void everyPanelCanBeClosedAndOpenedFromTheMenu()
    {
        connectSimulator();
        const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
        QVERIFY(docks.size() >= 9);
        for (QDockWidget *dock : docks) {
            QAction *action = dock->toggleViewAction();
            QVERIFY2(action->associatedObjects().size() > 0, qPrintable(dock->objectName()));
            const bool before = dock->isHidden();
            action->trigger();
            QCOMPARE(dock->isHidden(), !before);
            action->trigger();
            QCOMPARE(dock->isHidden(), before);
        }
        QCOMPARE(shards()->shardsIn(ShardState::Ready), 1);
    }

private:
    void connectSimulator()
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 1;
        settings.simulatedRate = 100;
        m_window->connectBot(settings);
        QTRY_COMPARE_WITH_TIMEOUT(shards()->shardsIn(ShardState::Ready), 1, patience);
    }

    void chooseShard(int row)
    {
        m_window->shards()->table()->selectRow(row);
        QCOMPARE(m_window->shards()->currentShard(), 0);
    }

    void raise(const char *dock)
    {
        auto *panel = m_window->findChild<QDockWidget *>(QString::fromLatin1(dock));
        panel->show();
        panel->raise();
    }

    LogView *view() const { return m_window->log()->view(); }
    qsizetype rows() const { return view()->result().complete ? view()->result().size() : -1; }
    ShardsModel *shards() const { return m_window->findChild<ShardsModel *>(); }
    QLineEdit *filterEdit() const { return m_window->log()->filterBar()->lineEdit(); }
    QString label(const char *name) const
    {
        return m_window->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    SettingsInFolder m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWindowPanels)
#include "tst_windowpanels.moc"
