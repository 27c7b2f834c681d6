// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"
#include "colorscheme.h"

#include <gateway/protocol/error.h>

#include <QMainWindow>

class Banner;
class BotSession;
class CaptureBanner;
class CaptureRecorder;
class CaptureSession;
class CommandSender;
class DoctorPanel;
class InflaterPanel;
class IntentsPanel;
class LatencyHistory;
class MetricsEndpoint;
class LogPanel;
class Notifier;
class PanelSwitcher;
class PayloadInspector;
class ReconnectWatch;
class SessionOutcome;
class ShardsModel;
class ShardsPanel;
class StatisticsPanel;
class StatusLine;
class TimelineModel;
class TimelinePanel;
class TokenVault;
class TroubleWatch;

QT_BEGIN_NAMESPACE
class QAction;
class QDockWidget;
class QPushButton;
class QToolBar;
QT_END_NAMESPACE

//! The window of gateway-monitor: one bot's session with its shards, its log, and what the log's rows hold.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! Whether size and panels are as the window was left last, and are kept for the next time.
    enum class Layout { Kept, Default };

    explicit MainWindow(Layout layout = Layout::Kept, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Watches a bot. A session that is there already is ended, and its log cleared.
    void connectBot(const BotSettings &settings);
    void disconnectBot();
    //! Opens the Connect dialog with \a settings, as for a profile whose token is not at hand.
    void askForConnection(const BotSettings &settings);

    //! Shows the capture at \a path in the place of a session.
    void openCapture(const QString &path);
    void closeCapture();
    //! Records the session, or the next one when there is none, into \a path.
    void record(const QString &path);
    //! Each session from now on is served by \a metrics, which outlives the window's sessions; null: none is.
    void setMetrics(MetricsEndpoint *metrics) { m_metrics = metrics; }
    [[nodiscard]] const CaptureSession *capture() const { return m_capture; }
    [[nodiscard]] CaptureRecorder *recorder() const { return m_recorder; }

    [[nodiscard]] BotSession *session() const { return m_session; }
    //! How the last session went.
    [[nodiscard]] const SessionOutcome *outcome() const { return m_outcome; }
    [[nodiscard]] LogPanel *log() const { return m_log; }
    [[nodiscard]] PayloadInspector *inspector() const { return m_inspector; }
    [[nodiscard]] ShardsPanel *shards() const { return m_shards; }
    [[nodiscard]] IntentsPanel *intents() const { return m_intents; }
    [[nodiscard]] Notifier *notifier() const { return m_notifier; }

public Q_SLOTS:
    //! Writes a picture of the window to \a path; its ending says the format.
    bool saveScreenshot(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Built once; mainwindowlayout.cpp.
    void createActions();
    void createSessionActions();
    void createCaptureActions();
    void createLogActions();
    void createFilterActions();
    void connectLog();
    void createMenus();
    void createHelpMenu(QMenu *menu);
    void createGoMenu(QMenu *menu);
    void createNotifications();
    void createHead();
    void createBanners();
    void createTroubleBanner();
    void createDocks();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content,
                         Qt::DockWidgetArea area);
    void arrangeDocks();
    void sizeDocks();
    void fitToScreen();
    void restoreLayout();
    void saveLayout() const;

    void openConnectDialog(bool forOwnBot);
    void endSession();
    void clearPanels();
    void openInflaterLab();
    void reconnectCurrentShard();
    void toggleSimulator();
    void toggleRecording();
    void askForCapture();
    void showCapture();
    void showStorageFailure(const QString &what, const Gateway::Error &error);
    void showFailure(const Gateway::Error &error);
    void showTrouble();
    void showTroubledShard();
    void showSession();
    void showGateway();
    void examineBot();
    void askForScreenshot();
    void showPreferences();

    BotSession *m_session = nullptr;
    MetricsEndpoint *m_metrics = nullptr;
    CaptureSession *m_capture = nullptr;
    CaptureRecorder *m_recorder = nullptr;
    QString m_recordNext; //!< Where the next session is recorded.
    CommandSender *m_commands = nullptr;
    SessionOutcome *m_outcome;
    BotSettings m_settings;        //!< Of the session before, to begin the dialog with.
    Gateway::Token m_refusedToken; //!< Not to be offered again.
    QString m_refusal;             //!< Why the last session could not begin.
    const Layout m_layout;
    bool m_restored = false; //!< The docks have the sizes of the run before.
    bool m_closing = false;  //!< The window closes once the session has ended.

    ShardsModel *m_shardsModel;
    InflaterPanel *m_inflaters;
    TimelineModel *m_timelineModel;
    LatencyHistory *m_latencies;
    TimelinePanel *m_timeline;
    StatisticsPanel *m_statistics;
    IntentsPanel *m_intents;
    DoctorPanel *m_doctor;
    LogPanel *m_log;
    ShardsPanel *m_shards;
    PayloadInspector *m_inspector;
    StatusLine *m_status;
    TokenVault *m_vault;
    TroubleWatch *m_trouble;
    Notifier *m_notifier = nullptr;

    Banner *m_simulatorBanner;
    QPushButton *m_simulatorButton;
    Banner *m_failureBanner;
    Banner *m_troubleBanner = nullptr;
    ReconnectWatch *m_reconnects = nullptr;
    bool m_isTroubleDismissed = false;
    CaptureBanner *m_captureBanner = nullptr;
    QToolBar *m_toolBar;
    QDockWidget *m_shardsDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_commandsDock = nullptr;
    QDockWidget *m_latencyDock = nullptr;
    QDockWidget *m_timelineDock = nullptr;
    QDockWidget *m_inflaterDock = nullptr;
    QDockWidget *m_statisticsDock = nullptr;
    QDockWidget *m_intentsDock = nullptr;
    QDockWidget *m_doctorDock = nullptr;

    QAction *m_connectAction;
    QAction *m_disconnectAction;
    QAction *m_reconnectAction;
    QAction *m_simulatorAction;
    QAction *m_doctorAction;
    QAction *m_screenshotAction;
    QAction *m_preferencesAction;
    QAction *m_quitAction;
    QAction *m_recordAction = nullptr;
    QAction *m_inflaterLabAction = nullptr;
    QAction *m_openCaptureAction = nullptr;
    QAction *m_pauseAction;
    QAction *m_followAction;
    QAction *m_clearAction;
    QAction *m_filterAction;
    QAction *m_exportAction;
    QAction *m_colorRulesAction;
};
