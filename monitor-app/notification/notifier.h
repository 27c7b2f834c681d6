// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification/notification.h"

#include <QHash>
#include <QObject>

#include <chrono>

class DesktopNotifications;
class Toast;

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
class QTimer;
QT_END_NAMESPACE

//! Tells the user what went wrong: in the window while that is active; otherwise by the desktop's
//! notification service, or else at the tray's icon, or else in the window too, where it waits. Of one cause
//! there is at most one in a while, however many shards it befalls.
class Notifier : public QObject
{
    Q_OBJECT

public:
    //! Notifications of a cause that come together are told as one.
    static constexpr std::chrono::milliseconds gatherTime{800};
    //! For so long nothing else of that cause is told; what comes meanwhile is told as one then.
    static constexpr std::chrono::milliseconds quietTime = std::chrono::minutes(1);

    //! \a window is brought to the front by a click on a notification.
    explicit Notifier(QWidget *window);
    ~Notifier() override;

    //! For tests.
    void setTimes(std::chrono::milliseconds gather, std::chrono::milliseconds quiet);
    [[nodiscard]] Toast *toast() const { return m_toast; }

public Q_SLOTS:
    void notify(const Notification &notification);

Q_SIGNALS:
    void presented(const Notification &notification);

private:
    struct Waiting
    {
        QList<Notification> notifications;
        QTimer *timer = nullptr;
    };

    void release(Notification::Cause cause);
    void present(const Notification &notification);
    void presentWithoutService(const Notification &notification);
    void raiseWindow();

    QWidget *m_window;
    Toast *m_toast;
    DesktopNotifications *m_desktop;
    QSystemTrayIcon *m_tray = nullptr; //!< Made when it is needed.
    QHash<Notification::Cause, Waiting> m_waiting;
    std::chrono::milliseconds m_gatherTime = gatherTime;
    std::chrono::milliseconds m_quietTime = quietTime;
};
