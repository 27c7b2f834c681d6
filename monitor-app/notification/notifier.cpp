// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include "notification/desktopnotifications.h"
#include "notification/toast.h"

#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

Notifier::Notifier(QWidget *window)
    : QObject(window), m_window(window), m_toast(new Toast(window)), m_desktop(new DesktopNotifications(this))
{
    connect(m_desktop, &DesktopNotifications::failed, this, &Notifier::presentWithoutService);
    connect(m_desktop, &DesktopNotifications::activated, this, &Notifier::raiseWindow);
}

Notifier::~Notifier() = default;

void Notifier::setTimes(std::chrono::milliseconds gather, std::chrono::milliseconds quiet)
{
    m_gatherTime = gather;
    m_quietTime = quiet;
}

void Notifier::notify(const Notification &notification)
{
    if (!Notification::isWanted(notification.cause))
        return;
    Waiting &waiting = m_waiting[notification.cause];
    waiting.notifications.append(notification);
    if (!waiting.timer) {
        waiting.timer = new QTimer(this);
        waiting.timer->setSingleShot(true);
        connect(waiting.timer, &QTimer::timeout, this,
                [this, cause = notification.cause] { release(cause); });
    }
    if (!waiting.timer->isActive())
        waiting.timer->start(m_gatherTime);
}

void Notifier::release(Notification::Cause cause)
{
    Waiting &waiting = m_waiting[cause];
    if (waiting.notifications.isEmpty())
        return;
    Notification one = waiting.notifications.constFirst();
    const int others = int(waiting.notifications.size()) - 1;
    if (others > 0)
        one.text = tr("%1 And %n more of this kind.", nullptr, others).arg(one.text);
    waiting.notifications.clear();
    waiting.timer->start(m_quietTime);
    present(one);
    Q_EMIT presented(one);
}

void Notifier::present(const Notification &notification)
{
    if (m_window->isActiveWindow())
        m_toast->add(notification);
    else
        m_desktop->notify(notification); // failed() follows where nobody answers.
}

void Notifier::presentWithoutService(const Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        m_toast->add(notification);
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::raiseWindow);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Notifier::raiseWindow);
    }
    m_tray->setToolTip(Notification::causeText(notification.cause));
    m_tray->show();
    m_tray->showMessage(Notification::causeText(notification.cause), notification.text,
                        QSystemTrayIcon::Warning);
}

void Notifier::raiseWindow()
{
    if (m_tray)
        m_tray->hide();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}
