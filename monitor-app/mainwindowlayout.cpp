// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "capture/capturebanner.h"
#include "commands/commandspanel.h"
#include "doctor/doctorpanel.h"
#include "filterbar/filterbar.h"
#include "glyphicon.h"
#include "help/shortcutsmodel.h"
#include "inspector/payloadinspector.h"
#include "intents/intentspanel.h"
#include "languagemenu.h"
#include "logpanel/logpanel.h"
#include "logview/logactions.h"
#include "logview/logview.h"
#include "mainwindow.h"
#include "panels/inflaterpanel.h"
#include "panels/latencypanel.h"
#include "panels/shardspanel.h"
#include "panels/statisticspanel.h"
#include "panels/timelinepanel.h"
#include "statusline.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! To be raised when panels are added or renamed, so that an older layout is not restored.
constexpr int layoutVersion = 4;

constexpr QSize defaultSize{1400, 900};

//! Of a panel's content; 0: what its parts need.
QSize leastSize(Qt::DockWidgetArea area)
{
    switch (area) {
    case Qt::TopDockWidgetArea:
        return {400, 90};
    case Qt::RightDockWidgetArea:
        return {260, 150};
    default:
        return {0, 130};
    }
}

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");

} // namespace

void MainWindow::createActions()
{
    createSessionActions();
    createLogActions();
}

void MainWindow::createSessionActions()
{
    m_connectAction = new QAction(glyphIcon(Glyph::Connect), tr("&Connect…"), this);
    m_connectAction->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_connectAction->setToolTip(tr("Connect with a bot's token, or with the embedded simulator"));
    connect(m_connectAction, &QAction::triggered, this, [this] { openConnectDialog(false); });

    m_disconnectAction = new QAction(glyphIcon(Glyph::Disconnect), tr("&Disconnect"), this);
    m_disconnectAction->setShortcut(QKeySequence(u"Ctrl+D"_s));
    m_disconnectAction->setToolTip(tr("End the session: the bot goes offline"));
    connect(m_disconnectAction, &QAction::triggered, this, &MainWindow::disconnectBot);

    m_reconnectAction = new QAction(glyphIcon(Glyph::Reconnect), tr("&Reconnect shard"), this);
    m_reconnectAction->setShortcut(QKeySequence(u"Ctrl+R"_s));
    m_reconnectAction->setToolTip(tr("Drop the connection of the selected shard and resume its session"));
    connect(m_reconnectAction, &QAction::triggered, this, &MainWindow::reconnectCurrentShard);

    m_simulatorAction = new QAction(tr("&Kill simulator"), this);
    m_simulatorAction->setShortcut(QKeySequence(u"Ctrl+Shift+K"_s));
    connect(m_simulatorAction, &QAction::triggered, this, &MainWindow::toggleSimulator);

    m_doctorAction = new QAction(tr("Check the &bot"), this);
    m_doctorAction->setShortcut(QKeySequence(u"Ctrl+B"_s));
    m_doctorAction->setToolTip(
        tr("Is the token good, are the intents enabled, what is left, and what can be mended"));
    connect(m_doctorAction, &QAction::triggered, this, &MainWindow::examineBot);

    m_screenshotAction = new QAction(glyphIcon(Glyph::Camera), tr("Save screens&hot…"), this);
    m_screenshotAction->setShortcut(QKeySequence(u"Ctrl+Shift+S"_s));
    connect(m_screenshotAction, &QAction::triggered, this, &MainWindow::askForScreenshot);

    createCaptureActions();

    m_preferencesAction = new QAction(tr("Pre&ferences…"), this);
    m_preferencesAction->setObjectName(u"preferencesAction"_s);
    m_preferencesAction->setShortcut(QKeySequence(u"Ctrl+,"_s));
    m_preferencesAction->setMenuRole(QAction::PreferencesRole);
    connect(m_preferencesAction, &QAction::triggered, this, &MainWindow::showPreferences);

    m_quitAction = new QAction(tr("&Quit"), this);
    m_quitAction->setShortcut(QKeySequence(QKeySequence::Quit));
    m_quitAction->setMenuRole(QAction::QuitRole);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::createLogActions()
{
    m_pauseAction = new QAction(glyphIcon(Glyph::Pause), tr("&Pause"), this);
    m_pauseAction->setShortcut(QKeySequence(u"Ctrl+P"_s));
    m_pauseAction->setCheckable(true);
    m_pauseAction->setToolTip(tr("Let new rows wait; the session goes on and nothing is lost"));
    connect(m_pauseAction, &QAction::toggled, m_log, &LogPanel::setPaused);
    connect(m_log->view(), &LogView::pausedChanged, this, [this](bool paused) {
        m_pauseAction->setChecked(paused);
        m_pauseAction->setText(paused ? tr("&Continue") : tr("&Pause"));
        m_pauseAction->setIcon(glyphIcon(paused ? Glyph::Resume : Glyph::Pause));
    });

    m_followAction = new QAction(glyphIcon(Glyph::Follow), tr("Follo&w"), this);
    m_followAction->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_followAction->setCheckable(true);
    m_followAction->setChecked(true);
    m_followAction->setToolTip(
        tr("Stay at the newest row; scrolling up ends it, the bottom begins it again"));
    connect(m_followAction, &QAction::toggled, m_log->view(), &LogView::setFollowing);
    connect(m_log->view(), &LogView::followingChanged, m_followAction, &QAction::setChecked);

    m_clearAction = new QAction(glyphIcon(Glyph::Clear), tr("C&lear"), this);
    m_clearAction->setShortcut(QKeySequence(u"Ctrl+K"_s));
    m_clearAction->setToolTip(tr("Empty the log; the session goes on"));
    connect(m_clearAction, &QAction::triggered, m_log, &LogPanel::clear);
    connect(m_clearAction, &QAction::triggered, m_inspector, &PayloadInspector::clear);

    m_filterAction = new QAction(glyphIcon(Glyph::Filter), tr("&Filter…"), this);
    m_filterAction->setShortcut(QKeySequence(QKeySequence::Find));
    m_filterAction->setToolTip(tr("Type a filter"));
    connect(m_filterAction, &QAction::triggered, m_log->filterBar(), &FilterBar::edit);

    createFilterActions();
}

void MainWindow::createFilterActions()
{
    m_exportAction = new QAction(tr("&Export rows shown…"), this);
    m_exportAction->setShortcut(QKeySequence(u"Ctrl+S"_s));
    m_exportAction->setToolTip(
        tr("Write the rows that the filter lets through to a file, as JSON lines or CSV"));
    connect(m_exportAction, &QAction::triggered, m_log, &LogPanel::exportRows);

    m_colorRulesAction = new QAction(tr("Colo&ur rules…"), this);
    m_colorRulesAction->setToolTip(tr("Paint rows on a ground of their own by filters"));
    connect(m_colorRulesAction, &QAction::triggered, m_log, &LogPanel::editColorRules);
}

//! In menus the mnemonic is told; of "接続(&C)" Qt would leave "接続(C)" on a tool.
static void showWithoutMnemonic(QAction *action)
{
    const auto show = [action] {
        const QString plain = ShortcutsModel::plainText(action);
        if (action->iconText() != plain)
            action->setIconText(plain);
    };
    show();
    QObject::connect(action, &QAction::changed, action, show);
    if (action->toolTip() == QString(action->text()).remove(u'&'))
        action->setToolTip(ShortcutsModel::plainText(action));
}

void MainWindow::createHead()
{
    m_toolBar = new QToolBar(tr("Tools"), this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({18, 18});
    m_toolBar->addActions({m_connectAction, m_disconnectAction, m_reconnectAction});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_recordAction);
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_pauseAction, m_followAction, m_clearAction});
    // A tool tip shall also teach the keys.
    const QList<QAction *> tools = m_toolBar->actions();
    for (QAction *action : tools) {
        showWithoutMnemonic(action);
        if (!action->shortcut().isEmpty())
            action->setToolTip(
                u"%1 (%2)"_s.arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    createBanners();

    // Menu, tools and banners go over the full width, above all panels.
    QWidget *head = new QWidget(this);
    QVBoxLayout *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new QMenuBar(head));
    layout->addWidget(m_toolBar);
    layout->addWidget(m_failureBanner);
    layout->addWidget(m_troubleBanner);
    layout->addWidget(m_simulatorBanner);
    layout->addWidget(m_captureBanner);
    setMenuWidget(head);
}

void MainWindow::createBanners()
{
    m_simulatorBanner = new Banner(Banner::Tone::Info, this);
    m_simulatorBanner->setObjectName(u"simulatorBanner"_s);
    m_simulatorButton = m_simulatorBanner->addButton(QString(), QString());
    m_simulatorButton->setObjectName(u"simulatorButton"_s);
    connect(m_simulatorButton, &QPushButton::clicked, this, &MainWindow::toggleSimulator);
    QPushButton *own =
        m_simulatorBanner->addButton(tr("Connect your bot…"), tr("Watch a bot of yours with its token"));
    own->setObjectName(u"ownBotButton"_s);
    connect(own, &QPushButton::clicked, this, [this] { openConnectDialog(true); });

    m_captureBanner = new CaptureBanner(this);
    connect(m_captureBanner, &CaptureBanner::closeRequested, this, &MainWindow::closeCapture);

    createTroubleBanner();

    m_failureBanner = new Banner(Banner::Tone::Error, this);
    m_failureBanner->setObjectName(u"failureBanner"_s);
    m_failureBanner->hide();
    QPushButton *again = m_failureBanner->addButton(tr("Connect…"), tr("Change the settings and try again"));
    connect(again, &QPushButton::clicked, this, [this] { openConnectDialog(false); });
    QPushButton *dismiss = m_failureBanner->addButton(tr("Dismiss"), tr("Hide this message"));
    connect(dismiss, &QPushButton::clicked, m_failureBanner, &QWidget::hide);
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content,
                                 Qt::DockWidgetArea area)
{
    QDockWidget *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    // Less than their parts would like, so that all of them together fit a small screen.
    content->setMinimumSize(leastSize(area));
    if (content->accessibleName().isEmpty())
        content->setAccessibleName(title);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::createDocks()
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    m_shardsDock = addDock(u"shardsDock"_s, tr("Shards"), m_shards, Qt::TopDockWidgetArea);
    m_inspectorDock = addDock(u"inspectorDock"_s, tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    m_doctorDock = addDock(u"doctorDock"_s, tr("Doctor"), m_doctor, Qt::RightDockWidgetArea);
    m_commandsDock = addDock(u"commandsDock"_s, tr("Commands"), new CommandsPanel(m_commands, this),
                             Qt::RightDockWidgetArea);
    m_timelineDock = addDock(u"timelineDock"_s, tr("Timeline"), m_timeline, Qt::BottomDockWidgetArea);
    m_latencyDock = addDock(u"latencyDock"_s, tr("Latency"), new LatencyPanel(m_latencies, this),
                            Qt::BottomDockWidgetArea);
    m_inflaterDock = addDock(u"inflaterDock"_s, tr("Inflaters"), m_inflaters, Qt::BottomDockWidgetArea);
    m_statisticsDock = addDock(u"statisticsDock"_s, tr("Statistics"), m_statistics, Qt::BottomDockWidgetArea);
    m_intentsDock = addDock(u"intentsDock"_s, tr("Intents"), m_intents, Qt::BottomDockWidgetArea);
    arrangeDocks();
}

void MainWindow::arrangeDocks()
{
    for (QDockWidget *dock : {m_shardsDock, m_inspectorDock, m_commandsDock, m_timelineDock, m_latencyDock,
                              m_inflaterDock, m_statisticsDock, m_intentsDock, m_doctorDock}) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    addDockWidget(Qt::TopDockWidgetArea, m_shardsDock);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    tabifyDockWidget(m_inspectorDock, m_commandsDock);
    tabifyDockWidget(m_inspectorDock, m_doctorDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_timelineDock);
    splitDockWidget(m_timelineDock, m_latencyDock, Qt::Horizontal);
    // Of tabs the first is shown.
    splitDockWidget(m_latencyDock, m_statisticsDock, Qt::Horizontal);
    tabifyDockWidget(m_statisticsDock, m_inflaterDock);
    tabifyDockWidget(m_inflaterDock, m_intentsDock);
    for (QDockWidget *dock : {m_shardsDock, m_inspectorDock, m_commandsDock, m_timelineDock, m_latencyDock,
                              m_inflaterDock, m_statisticsDock, m_intentsDock, m_doctorDock})
        dock->show();
    for (QDockWidget *first : {m_inspectorDock, m_statisticsDock})
        first->raise();
    fitToScreen();
    sizeDocks();
    // Again when the window has its size: before, what is missing is taken from the first dock of a row.
    m_restored = false;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_restored)
                sizeDocks();
        },
        Qt::QueuedConnection);
}

void MainWindow::sizeDocks()
{
    resizeDocks({m_shardsDock, m_timelineDock}, {180, 230}, Qt::Vertical);
    resizeDocks({m_inspectorDock}, {420}, Qt::Horizontal);
    resizeDocks({m_timelineDock, m_latencyDock, m_statisticsDock}, {480, 290, 630}, Qt::Horizontal);
}

//! Neither the size of another screen nor what the panels would like shall hide the status bar.
void MainWindow::fitToScreen()
{
    if (m_layout == Layout::Default || isMaximized() || isFullScreen())
        return;
    QSize frame = frameGeometry().size() - size();
    if (!isVisible()) // It is not known yet.
        frame = QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this));
    const QRect available = screen()->availableGeometry();
    const QSize room = available.size() - frame;
    if (width() <= room.width() && height() <= room.height())
        return;
    resize(size().boundedTo(room));
    move(std::clamp(x(), available.left(),
                    std::max(available.left(), available.right() + 1 - frame.width() - width())),
         std::clamp(y(), available.top(),
                    std::max(available.top(), available.bottom() + 1 - frame.height() - height())));
}

void MainWindow::createMenus()
{
    QMenuBar *bar = menuWidget()->findChild<QMenuBar *>();
    QMenu *session = bar->addMenu(tr("&Session"));
    session->addActions({m_connectAction, m_disconnectAction});
    session->addSeparator();
    session->addActions({m_reconnectAction, m_simulatorAction, m_doctorAction});
    session->addSeparator();
    session->addActions({m_recordAction, m_openCaptureAction, m_inflaterLabAction});
    session->addSeparator();
    session->addActions({m_screenshotAction, m_preferencesAction});
    session->addSeparator();
    session->addAction(m_quitAction);

    QMenu *log = bar->addMenu(tr("&Log"));
    log->addActions({m_filterAction, m_colorRulesAction});
    log->addSeparator();
    log->addActions({m_pauseAction, m_followAction});
    log->addSeparator();
    LogActions *rows = m_log->actions();
    rows->addEditActions(log);
    log->addSeparator();
    rows->addMarkActions(log);
    log->addSeparator();
    rows->addGoActions(log);
    log->addSeparator();
    log->addActions({m_exportAction, m_clearAction});

    QMenu *view = bar->addMenu(tr("&View"));
    createGoMenu(view->addMenu(tr("Go &to panel")));
    view->addSeparator();
    for (QDockWidget *dock : {m_shardsDock, m_inspectorDock, m_commandsDock, m_timelineDock, m_latencyDock,
                              m_inflaterDock, m_statisticsDock, m_intentsDock, m_doctorDock})
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    m_log->actions()->addViewActions(view);
    view->addSeparator();
    LanguageMenu *languages = new LanguageMenu(tr("Lan&guage"), view);
    view->addMenu(languages);
    connect(languages, &LanguageMenu::noticed, this,
            [this](const QString &message) { m_status->showMessage(message, 10'000); });
    QAction *reset = view->addAction(tr("&Reset layout"), this, &MainWindow::arrangeDocks);
    reset->setObjectName(u"resetLayoutAction"_s);
    reset->setShortcut(QKeySequence(u"Ctrl+Shift+R"_s));

    createHelpMenu(bar->addMenu(tr("&Help")));
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    applyColorScheme(Appearance::chosenColors());
    if (m_layout == Layout::Default) {
        resize(defaultSize);
        return;
    }
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(defaultSize.boundedTo(screen()->availableGeometry().size()));
    fitToScreen();
    m_restored = restoreState(settings.value(stateKey).toByteArray(), layoutVersion);
}

void MainWindow::saveLayout() const
{
    if (m_layout == Layout::Default)
        return;
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, saveState(layoutVersion));
}
