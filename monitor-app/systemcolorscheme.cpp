// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemcolorscheme.h"

#ifdef GATEWAY_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

#ifdef GATEWAY_WITH_DBUS

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");

constexpr int patience = 2000;

} // namespace

SystemColorScheme::SystemColorScheme(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settingsInterface, u"SettingChanged"_s, this, SLOT(read()));
    read();
}

void SystemColorScheme::read()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settingsInterface, u"Read"_s);
    call << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        // A variant within the variant.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        take(value.toUInt());
    });
}

#else

SystemColorScheme::SystemColorScheme(QObject *parent) : QObject(parent) {}

void SystemColorScheme::read() {}

#endif

void SystemColorScheme::take(uint preference)
{
    ColorScheme scheme = ColorScheme::System;
    if (preference == 1)
        scheme = ColorScheme::Dark;
    else if (preference == 2)
        scheme = ColorScheme::Light;
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT schemeChanged(scheme);
}
