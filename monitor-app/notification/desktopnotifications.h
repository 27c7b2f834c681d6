// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification/notification.h"

#include <QHash>
#include <QObject>

//! The desktop's notification service (org.freedesktop.Notifications) on the session bus. One that is told
//! while an older one of the same cause is still shown takes its place. It never waits for an answer.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(QObject *parent = nullptr);

    //! failed() follows where no service shows it.
    void notify(const Notification &notification);

Q_SIGNALS:
    void shown(const Notification &notification);
    void failed(const Notification &notification);
    void activated(); //!< A notification was clicked.

private Q_SLOTS:
    void invokeAction(uint id, const QString &action);
    void forget(uint id, uint reason);

private:
    bool m_isConnected = false;
    QHash<Notification::Cause, uint> m_ids; //!< Of those that are shown.
};
