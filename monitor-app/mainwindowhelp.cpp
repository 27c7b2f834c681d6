// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "capture/capturerecorder.h"
#include "colorscheme.h"
#include "help/aboutdialog.h"
#include "help/helpkey.h"
#include "help/helpwindow.h"
#include "help/shortcutsdialog.h"
#include "loglimits.h"
#include "logpanel/logengine.h"
#include "logpanel/logpanel.h"
#include "mainwindow.h"
#include "notification/notifier.h"
#include "notification/troublewatch.h"
#include "panelswitcher.h"
#include "preferences/preferencesdialog.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

using namespace Qt::StringLiterals;

void MainWindow::createHelpMenu(QMenu *menu)
{
    QAction *panel = menu->addAction(tr("Help on this &panel"), this, &HelpKey::openForFocus);
    panel->setObjectName(u"helpAction"_s);
    panel->setShortcut(QKeySequence(u"F1"_s));
    const auto offer = [this, menu](const QString &text, const QString &topic) {
        menu->addAction(text, this, [this, topic] { HelpWindow::showTopic(topic, this); });
    };
    offer(tr("&Guide to the window"), u"monitor.md"_s);
    offer(tr("&Terms of the protocol"), u"glossary.md"_s);
    offer(tr("The &filter language"), u"filter-language.md"_s);
    menu->addSeparator();
    QAction *keys = menu->addAction(tr("&Keyboard shortcuts"), this, [this] {
        ShortcutsDialog dialog(this);
        dialog.exec();
    });
    keys->setObjectName(u"shortcutsAction"_s);
    keys->setShortcut(QKeySequence(u"Ctrl+F1"_s));
    menu->addSeparator();
    QAction *about = menu->addAction(tr("&About Gateway Monitor"), this, [this] {
        AboutDialog dialog(this);
        dialog.exec();
    });
    about->setObjectName(u"aboutAction"_s);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::createGoMenu(QMenu *menu)
{
    PanelSwitcher *keys = new PanelSwitcher(this);
    keys->addCentral(m_log, tr("Log"), menu);
    QList<QDockWidget *> docks{m_shardsDock,     m_inspectorDock, m_commandsDock,
                               m_timelineDock,   m_latencyDock,   m_inflaterDock,
                               m_statisticsDock, m_intentsDock,   m_doctorDock};
    const QList<QDockWidget *> all = findChildren<QDockWidget *>();
    for (QDockWidget *dock : all) {
        if (!docks.contains(dock))
            docks += dock;
    }
    for (QDockWidget *dock : std::as_const(docks))
        keys->add(dock, menu);
    menu->addSeparator();
    keys->addStepActions(menu);
}

void MainWindow::createNotifications()
{
    m_notifier = new Notifier(this);
    connect(m_trouble, &TroubleWatch::noticed, m_notifier, [this](const Notification &notification) {
        // The banner above says it already, and goes on counting.
        const bool isSaid = notification.cause == Notification::Cause::KeepsReconnecting &&
                            isActiveWindow() && m_troubleBanner->isVisible();
        if (!isSaid)
            m_notifier->notify(notification);
    });
    connect(m_recorder, &CaptureRecorder::failed, m_trouble, &TroubleWatch::takeRecordingError);
    connect(m_recorder, &CaptureRecorder::paused, m_trouble,
            [this](const Gateway::Error &error) { m_trouble->takeDiskError(error.message()); });
    connect(m_log->engine(), &LogEngine::figuresChanged, m_trouble,
            [this](const LogFigures &figures) { m_trouble->takeDiskError(figures.diskError); });
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(this);
    connect(&dialog, &PreferencesDialog::applied, this,
            [this] { m_log->engine()->setBudget(LogLimits::budget()); });
    dialog.exec();
}
