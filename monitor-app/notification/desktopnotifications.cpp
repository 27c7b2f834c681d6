// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifications.h"

#include <QGuiApplication>

#ifdef GATEWAY_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

#ifdef GATEWAY_WITH_DBUS

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

//! A service that does not answer within it counts as none.
constexpr int patience = 2000;

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent) {}

void DesktopNotifications::notify(const Notification &notification)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT failed(notification);
        return;
    }
    if (!m_isConnected) {
        m_isConnected = true;
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invokeAction(uint, QString)));
        bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                            {u"category"_s, u"network.error"_s}};
    const QStringList actions{u"default"_s, tr("Show the window")};
    // The body may be read as markup.
    call << QGuiApplication::applicationDisplayName() << m_ids.value(notification.cause, 0U)
         << u"gateway-monitor"_s << Notification::causeText(notification.cause)
         << notification.text.toHtmlEscaped() << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            Q_EMIT failed(notification);
            return;
        }
        m_ids.insert(notification.cause, reply.value());
        Q_EMIT shown(notification);
    });
}

void DesktopNotifications::invokeAction(uint id, const QString &)
{
    // The service tells every program of everything that is clicked.
    if (std::find(m_ids.cbegin(), m_ids.cend(), id) != m_ids.cend())
        Q_EMIT activated();
}

void DesktopNotifications::forget(uint id, uint)
{
    m_ids.removeIf([id](const auto &entry) { return entry.value() == id; });
}

#else

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent) {}

void DesktopNotifications::notify(const Notification &notification)
{
    Q_EMIT failed(notification);
}

void DesktopNotifications::invokeAction(uint, const QString &) {}

void DesktopNotifications::forget(uint, uint) {}

#endif
