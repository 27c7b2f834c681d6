// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "banner.h"
#include "bot/botsession.h"
#include "bot/connectpreferences.h"
#include "bot/sessionoutcome.h"
#include "bot/tokenvault.h"
#include "capture/capturesession.h"
#include "commands/commandsender.h"
#include "connecting/connectdialog.h"
#include "doctor/doctorpanel.h"
#include "filterbar/filterbar.h"
#include "inspector/payloadinspector.h"
#include "intents/intentspanel.h"
#include "logpanel/logengine.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "metrics/metricsendpoint.h"
#include "notification/troublewatch.h"
#include "panels/inflaterpanel.h"
#include "panels/latencyhistory.h"
#include "panels/reconnectwatch.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"
#include "panels/statisticspanel.h"
#include "panels/timelinelanes.h"
#include "panels/timelinemodel.h"
#include "panels/timelinepanel.h"
#include "statusline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

//! How long the window waits for the session's clean end before it closes without.
constexpr std::chrono::milliseconds closePatience = 3s;

} // namespace

// Outside of any namespace, as Q_INIT_RESOURCE asks.
static void initResources()
{
    Q_INIT_RESOURCE(monitor);
}

MainWindow::MainWindow(Layout layout, QWidget *parent)
    : QMainWindow(parent)
    , m_outcome(new SessionOutcome(this))
    , m_settings(ConnectPreferences::load(BotSettings::simulated()))
    , m_layout(layout)
    , m_shardsModel(new ShardsModel(this))
    , m_inflaters(new InflaterPanel(this))
    , m_timelineModel(new TimelineModel(this))
    , m_latencies(new LatencyHistory(this))
    , m_timeline(new TimelinePanel(m_timelineModel, this))
    , m_statistics(new StatisticsPanel(this))
    , m_intents(new IntentsPanel(this))
    , m_doctor(new DoctorPanel(this))
    , m_log(new LogPanel(this))
    , m_shards(new ShardsPanel(m_shardsModel, this))
    , m_inspector(new PayloadInspector(this))
    , m_status(new StatusLine(m_shardsModel, m_log, this))
    , m_vault(new TokenVault(this))
    , m_trouble(new TroubleWatch(this))
{
    initResources();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/gateway-monitor.svg")));
    createActions();
    createHead();
    createDocks();
    createMenus();
    setCentralWidget(m_log);
    setStatusBar(m_status);
    restoreLayout();

    connectLog();
    createNotifications();
    connect(m_shards, &ShardsPanel::currentShardChanged, this, &MainWindow::showSession);
    connect(m_shardsModel, &QAbstractItemModel::rowsInserted, this, &MainWindow::showSession);
    connect(m_shards, &ShardsPanel::momentChosen, m_log, &LogPanel::goToChange);
    connect(m_vault, &TokenVault::failed, this, [this](const QString &message) {
        m_status->showMessage(
            tr("The keychain does not answer (%1); the token is asked for each time.").arg(message), 10'000);
    });
    showSession();
    m_log->view()->setFocus();
}

MainWindow::~MainWindow()
{
    // Before the panels that it feeds.
    delete m_session;
}

void MainWindow::connectLog()
{
    FilterBar *filter = m_log->filterBar();
    connect(m_log->view(), &LogView::rowChosen, m_inspector, &PayloadInspector::inspect);
    connect(m_log->view(), &LogView::rowsSelectedForComparison, this, [this](RowId first, RowId second) {
        m_inspectorDock->show();
        m_inspectorDock->raise();
        m_inspector->compare(m_log->view()->result().snapshot, first, second);
    });
    connect(m_log, &LogPanel::noticed, m_status,
            [this](const QString &message) { m_status->showMessage(message, 5'000); });
    connect(m_inspector, &PayloadInspector::filterTermChosen, filter, &FilterBar::applyTerm);
    connect(m_inspector, &PayloadInspector::relatedRequested, m_log, &LogPanel::goToRelated);
    connect(m_shards, &ShardsPanel::filterTermChosen, filter, &FilterBar::applyTerm);
    connect(m_timeline, &TimelinePanel::momentChosen, m_log, &LogPanel::goToMoment);
    connect(m_timeline, &TimelinePanel::changeChosen, m_log, &LogPanel::goToChange);

    LogEngine *engine = m_log->engine();
    connect(m_statistics, &StatisticsPanel::filterTermChosen, filter, &FilterBar::applyTerm);
    connect(m_statistics, &StatisticsPanel::scopeChanged, engine, &LogEngine::setStatisticsScope);
    connect(m_statistics, &StatisticsPanel::activeChanged, engine, &LogEngine::setStatisticsActive);
    connect(engine, &LogEngine::statisticsChanged, m_statistics, &StatisticsPanel::takeFigures);
    connect(engine, &LogEngine::guildNamed, m_statistics, &StatisticsPanel::setGuildName);
    connect(engine, &LogEngine::cleared, m_inspector, &PayloadInspector::clear);
    connect(engine, &LogEngine::snapshotTaken, m_intents, &IntentsPanel::takeSnapshot);
    connect(engine, &LogEngine::cleared, m_intents, &IntentsPanel::clear);
    connect(m_intents, &IntentsPanel::filterTermChosen, filter, &FilterBar::applyTerm);
}

void MainWindow::connectBot(const BotSettings &settings)
{
    endSession();
    closeCapture();
    clearPanels();
    m_settings = settings;
    m_settings.keepsMetrics = m_metrics != nullptr;
    m_session = new BotSession(m_settings, this);
    if (m_metrics)
        m_metrics->watch(m_session);
    m_outcome->watch(m_session);
    m_commands->setSession(m_session);
    if (!m_recordNext.isEmpty())
        record(std::exchange(m_recordNext, {}));
    m_shards->setSession(m_session);
    m_intents->beginSession(settings.intents);
    connect(m_session, &BotSession::shardStateChanged, m_intents, &IntentsPanel::takeTransition);
    LogEngine *engine = m_log->engine();
    connect(m_session, &BotSession::payloadsRecorded, engine,
            [engine, session = m_session](const QList<Gateway::Event> &payloads) {
                engine->ingest(payloads, session->holdBatch());
            });
    connect(m_session, &BotSession::guildsKnown, engine, &LogEngine::learnGuilds);
    connect(m_session, &BotSession::shardStateChanged, engine, &LogEngine::ingestTransition);
    connect(m_session, &BotSession::shardStateChanged, m_shardsModel, &ShardsModel::takeTransition);
    connect(m_session, &BotSession::shardStateChanged, m_timelineModel, &TimelineModel::takeTransition);
    connect(m_session, &BotSession::shardStateChanged, m_timeline->lanes(), &TimelineLanes::takeTransition);
    connect(m_session, &BotSession::shardStateChanged, m_reconnects, &ReconnectWatch::takeTransition);
    connect(m_session, &BotSession::snapshotsTaken, m_shardsModel, &ShardsModel::takeSnapshots);
    connect(m_session, &BotSession::snapshotsTaken, m_inflaters, &InflaterPanel::takeSnapshots);
    connect(m_session, &BotSession::snapshotsTaken, m_latencies, &LatencyHistory::takeSnapshots);
    connect(m_session, &BotSession::snapshotsTaken, this, &MainWindow::showGateway);
    m_trouble->beginSession();
    connect(m_session, &BotSession::shardStateChanged, m_trouble, &TroubleWatch::takeTransition);
    connect(m_session, &BotSession::snapshotsTaken, m_trouble, &TroubleWatch::takeSnapshots);
    connect(m_session, &BotSession::failed, this, &MainWindow::showFailure);
    connect(m_session, &BotSession::storageFailed, this, [this](const Gateway::Error &error) {
        showStorageFailure(tr("Sessions cannot be kept."), error);
    });
    connect(m_session, &BotSession::ready, m_failureBanner, &QWidget::hide);
    connect(m_session, &BotSession::simulatorRunningChanged, this, &MainWindow::showSession);
    connect(m_session, &BotSession::stopped, this, &MainWindow::endSession);
    connect(m_session, &BotSession::stopped, m_session, &QObject::deleteLater);
    // The simulator's address is known once it listens.
    connect(m_session, &BotSession::simulatorRunningChanged, m_doctor, [this](bool running) {
        if (running && m_session)
            m_doctor->setSettings(m_session->settings());
    });
    m_doctor->setSettings(settings);
    m_doctor->setConnected(true);
    m_session->start();
    showSession();
}

void MainWindow::disconnectBot()
{
    if (m_session)
        m_session->stop(); // endSession() follows.
}

void MainWindow::endSession()
{
    if (!m_session)
        return;
    BotSession *ended = std::exchange(m_session, nullptr);
    ended->disconnect(this);
    m_commands->setSession(nullptr);
    m_shards->setSession(nullptr);
    ended->disconnect(m_shardsModel);
    ended->disconnect(m_intents);
    ended->disconnect(m_inflaters);
    ended->disconnect(m_timelineModel);
    ended->disconnect(m_timeline->lanes());
    ended->disconnect(m_reconnects);
    m_reconnects->clear();
    m_doctor->setConnected(false);
    // Its simulator goes; to be examined it is made anew.
    if (ended->isSimulated())
        m_doctor->setSettings(m_settings);
    m_timeline->lanes()->setPresent(QDateTime::currentMSecsSinceEpoch());
    ended->disconnect(m_latencies);
    ended->disconnect(m_trouble);
    ended->disconnect(m_log->engine());
    // Where another takes its place it ends in its own time, and is deleted then.
    ended->stop();
    showSession();
    if (m_closing)
        close();
}

void MainWindow::clearPanels()
{
    m_refusal.clear();
    m_failureBanner->hide();
    m_shardsModel->clear();
    m_inflaters->clear();
    m_timelineModel->clear();
    m_timeline->lanes()->clear();
    m_statistics->clear();
    m_latencies->clear();
    m_inspector->clear();
    m_log->clear();
    m_log->setPaused(false);
    m_log->view()->setFollowing(true);
}

void MainWindow::openConnectDialog(bool forOwnBot)
{
    // The dialog has no field for a scenario, and what is not seen shall not be played.
    BotSettings initial = m_settings;
    initial.simulatedScenario.clear();
    ConnectDialog dialog(initial, this);
    dialog.refuse(m_refusedToken);
    if (forOwnBot)
        dialog.setSimulate(false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    dialog.keepToken(m_vault);
    connectBot(dialog.settings());
}

void MainWindow::askForConnection(const BotSettings &settings)
{
    m_settings = settings;
    openConnectDialog(false);
}

void MainWindow::reconnectCurrentShard()
{
    const int current = m_shards->currentShard();
    const int shard =
        current < 0 && m_shardsModel->rowCount() == 1 ? m_shardsModel->shard(0).shard.id : current;
    if (m_session && shard >= 0)
        m_session->reconnectShard(shard);
}

void MainWindow::toggleSimulator()
{
    if (!m_session || !m_session->isSimulated())
        return;
    if (m_session->isSimulatorRunning())
        m_session->stopSimulator();
    else
        m_session->startSimulator();
}

void MainWindow::showFailure(const Gateway::Error &error)
{
    QString text = QStringLiteral("<b>%1</b>").arg(error.message().toHtmlEscaped());
    if (!error.advice().isEmpty())
        text += u' ' + error.advice().toHtmlEscaped();
    m_failureBanner->setText(text);
    m_failureBanner->show();
    if (m_outcome->isTokenRefused())
        m_refusedToken = m_settings.token;
    // Without any shard the session did not begin and will not by itself.
    if (m_session && m_shardsModel->rowCount() == 0) {
        m_refusal = error.message();
        endSession();
    }
}

void MainWindow::showSession()
{
    const bool simulated = m_session && m_session->isSimulated();
    const bool running = simulated && m_session->isSimulatorRunning();
    const bool hasCurrentShard = m_shards->currentShard() >= 0 || m_shardsModel->rowCount() == 1;
    m_disconnectAction->setEnabled(m_session != nullptr);
    m_reconnectAction->setEnabled(m_session && hasCurrentShard);
    m_simulatorAction->setEnabled(simulated);
    m_simulatorAction->setText(simulated && !running ? tr("&Start simulator") : tr("&Kill simulator"));
    m_simulatorButton->setText(running ? tr("Kill simulator") : tr("Start simulator"));
    m_simulatorButton->setToolTip(
        running ? tr("Drop all connections, as if its process had died, and see what happens")
                : tr("Let it listen again on the same port"));

    m_simulatorBanner->setVisible(simulated);
    if (simulated) {
        const QString url = m_session->simulatorUrl().toString().toHtmlEscaped();
        QString text = tr("<b>Simulated gateway:</b> no token is used, nothing leaves this machine.");
        if (!running)
            text = tr("<b>Simulated gateway:</b> it is not running now. The shards try again by themselves.");
        else if (!m_session->settings().simulatedScenario.isEmpty())
            text =
                tr("<b>Simulated gateway</b>, which plays the scenario <b>%1</b>: no token is used, nothing "
                   "leaves this machine.")
                    .arg(QFileInfo(m_session->settings().simulatedScenario).fileName().toHtmlEscaped());
        else if (!url.isEmpty())
            text += u' ' + tr("Other bots may connect to <tt>%1</tt>").arg(url);
        m_simulatorBanner->setText(text);
    }
    showGateway();
    const QString notConnected =
        m_refusal.isEmpty() ? tr("Not connected") : tr("Not connected: %1").arg(m_refusal);
    m_status->setIdleText(m_session ? tr("Connecting…") : notConnected);
    QString advice = tr("Not connected. Choose “%1” (%2) to watch your bot, or the embedded simulator.")
                         .arg(tr("Connect…"), m_connectAction->shortcut().toString(QKeySequence::NativeText));
    if (!m_refusal.isEmpty())
        advice.prepend(m_refusal + u'\n');
    m_log->setIdleText(m_session ? tr("Waiting for the first payload…") : advice);
    showCapture();
}

void MainWindow::showGateway()
{
    if (m_capture)
        return; // It has the title.
    if (!m_session || m_session->isSimulated()) {
        setWindowTitle(m_session ? tr("Simulated gateway – Gateway Monitor") : tr("Gateway Monitor"));
        m_status->setGateway({}, {});
        return;
    }
    const QUrl url = m_session->gatewayUrl();
    setWindowTitle(url.isEmpty() ? tr("Connected bot – Gateway Monitor")
                                 : tr("%1 – Gateway Monitor").arg(url.authority()));
    m_status->setGateway(url, m_session->identifyBudget());
}

bool MainWindow::saveScreenshot(const QString &path)
{
    return grab().save(path);
}

void MainWindow::examineBot()
{
    m_doctorDock->show();
    m_doctorDock->raise();
    m_doctor->examine();
}

void MainWindow::askForScreenshot()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save screenshot"), QStringLiteral("gateway-monitor.png"), tr("Pictures (*.png *.jpg)"));
    if (path.isEmpty())
        return;
    if (saveScreenshot(path))
        m_status->showMessage(tr("Saved %1").arg(path), 5'000);
    else
        QMessageBox::warning(this, tr("Save screenshot"), tr("%1 cannot be written.").arg(path));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    if (m_closing) {
        // The window is hidden already; Qt quits by itself only for one that was visible.
        QMainWindow::closeEvent(event);
        if (QGuiApplication::quitOnLastWindowClosed())
            QCoreApplication::quit();
        return;
    }
    if (!m_session) {
        QMainWindow::closeEvent(event);
        return;
    }
    // The session is ended properly first, so that the bot goes offline at once and not minutes later.
    m_closing = true;
    event->ignore();
    hide();
    QTimer::singleShot(closePatience, this, [this] { close(); });
    // Sessions that are kept wait for the next run.
    m_session->leave();
}
