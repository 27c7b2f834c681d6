// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingsinfolder.h"
#include "notification/desktopnotifications.h"
#include "notification/notifier.h"
#include "notification/privatebus.h"
#include "notification/toast.h"
#include "systemcolorscheme.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

//! The service that a desktop has, as a test plays it.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        uint replaced = 0;
        QString summary;
        QString body;
    };
    QList<Told> told;
    uint lastId = 0;

public Q_SLOTS:
    uint Notify(const QString &, uint replaced, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        told.append({replaced, summary, body});
        lastId = replaced ? replaced : lastId + 1;
        Q_EMIT notified();
        return lastId;
    }

Q_SIGNALS:
    void notified();
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

//! The settings portal of a desktop.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint preference = 0;

    void choose(uint value)
    {
        preference = value;
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                              QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(preference)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestDesktopNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isRunning())
            QSKIP("There is no dbus-daemon to play a desktop with.");
    }

    void init() { QSettings().clear(); }

    void withoutAServiceTheWindowTells()
    {
        QMainWindow window;
        Notifier notifier(&window);
        notifier.setTimes(1ms, 1min);
        notifier.notify(made(QStringLiteral("Shard 0 has gone.")));
        QTRY_COMPARE(notifier.toast()->text(), QStringLiteral("Shard 0 has gone."));
    }

    void theServiceTellsWhileTheWindowIsNotActive()
    {
        FakeNotifications service;
        const Registration registration(m_bus.server(), &service);
        QMainWindow window;
        Notifier notifier(&window);
        notifier.setTimes(1ms, 1min);
        notifier.notify(made(QStringLiteral("Shard <0> has gone.")));
        QTRY_COMPARE(service.told.size(), 1);
        QCOMPARE(service.told.first().summary, Notification::causeText(Notification::Cause::ShardFailed));
        QCOMPARE(service.told.first().body, QStringLiteral("Shard &lt;0&gt; has gone."));
        QCOMPARE(notifier.toast()->count(), 0);
    }

    void anActiveWindowTellsByItself()
    {
        FakeNotifications service;
        const Registration registration(m_bus.server(), &service);
        QMainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Notifier notifier(&window);
        notifier.setTimes(1ms, 1min);
        notifier.notify(made(QStringLiteral("One")));
        QTRY_COMPARE(notifier.toast()->text(), QStringLiteral("One"));
        QVERIFY(notifier.toast()->isVisible());
        notifier.toast()->dismiss();
        QVERIFY(!notifier.toast()->isVisible());
        QCOMPARE(service.told.size(), 0);
    }

    void aNewOneTakesThePlaceOfTheOld()
    {
        FakeNotifications service;
        const Registration registration(m_bus.server(), &service);
        DesktopNotifications notifications;
        QSignalSpy shown(&notifications, &DesktopNotifications::shown);
        notifications.notify(made(QStringLiteral("One")));
        QTRY_COMPARE(shown.size(), 1);
        notifications.notify(made(QStringLiteral("Two")));
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(service.told.at(0).replaced, 0U);
        QCOMPARE(service.told.at(1).replaced, 1U);
        // Once it was closed there is nothing to replace.
        Q_EMIT service.NotificationClosed(1, 2);
        notifications.notify(made(QStringLiteral("Three"), Notification::Cause::Behind));
        QTRY_COMPARE(shown.size(), 3);
        notifications.notify(made(QStringLiteral("Four")));
        QTRY_COMPARE(shown.size(), 4);
        QCOMPARE(service.told.at(3).replaced, 0U);
    }

    void aClickBringsTheWindow()
    {
        FakeNotifications service;
        const Registration registration(m_bus.server(), &service);
        QMainWindow window;
        Notifier notifier(&window);
        notifier.setTimes(1ms, 1min);
        QSignalSpy presented(&notifier, &Notifier::presented);
        notifier.notify(made(QStringLiteral("One")));
        QTRY_COMPARE(service.told.size(), 1);
        // Those of other programs do not count.
        Q_EMIT service.ActionInvoked(77, QStringLiteral("default"));
        QVERIFY(!window.isVisible());
        QTRY_VERIFY2((Q_EMIT service.ActionInvoked(service.lastId, QStringLiteral("default")),
                      QCoreApplication::processEvents(), window.isVisible()),
                     "The click was not heard.");
    }

    void manyOfACauseAreOne()
    {
        FakeNotifications service;
        const Registration registration(m_bus.server(), &service);
        QMainWindow window;
        Notifier notifier(&window);
        notifier.setTimes(50ms, 1min);
        for (int i = 0; i < 40; ++i)
            notifier.notify(made(QStringLiteral("Shard %1 has gone.").arg(i)));
        QTRY_COMPARE(service.told.size(), 1);
        QVERIFY(service.told.first().body.contains(QStringLiteral("Shard 0 has gone.")));
        QVERIFY(service.told.first().body.contains(QStringLiteral("39")));
        // What follows soon is kept back; another cause is not.
        notifier.notify(made(QStringLiteral("Shard 41 has gone.")));
        notifier.notify(made(QStringLiteral("late"), Notification::Cause::Behind));
        QTRY_COMPARE(service.told.size(), 2);
        QCOMPARE(service.told.at(1).body, QStringLiteral("late"));
    }

    void whatWasKeptBackIsToldLater()
    {
        FakeNotifications service;
        const Registration registration(m_bus.server(), &service);
        QMainWindow window;
        Notifier notifier(&window);
        notifier.setTimes(1ms, 30ms);
        notifier.notify(made(QStringLiteral("One")));
        QTRY_COMPARE(service.told.size(), 1);
        notifier.notify(made(QStringLiteral("Two")));
        QTRY_COMPARE(service.told.size(), 2);
        QCOMPARE(service.told.at(1).body, QStringLiteral("Two"));
    }

    void whatIsNotWantedIsNotTold()
    {
        QMainWindow window;
        Notifier notifier(&window);
        notifier.setTimes(1ms, 1min);
        QSignalSpy presented(&notifier, &Notifier::presented);
        Notification::setWanted(Notification::Cause::Behind, false);
        notifier.notify(made(QStringLiteral("late"), Notification::Cause::Behind));
        notifier.notify(made(QStringLiteral("gone")));
        QTRY_COMPARE(presented.size(), 1);
        QCOMPARE(presented.first().first().value<Notification>().text, QStringLiteral("gone"));
    }

    void lightAndDarkFollowTheDesktop()
    {
        FakePortal portal;
        QDBusConnection bus = m_bus.server();
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        portal.preference = 1;
        SystemColorScheme system;
        connect(&system, &SystemColorScheme::schemeChanged, &system, &Appearance::setSystemColors);
        applyColorScheme(ColorScheme::System);
        QTRY_COMPARE(system.scheme(), ColorScheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        portal.choose(2);
        QTRY_COMPARE(system.scheme(), ColorScheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        // Who chose for himself is not asked.
        applyColorScheme(ColorScheme::Light);
        portal.choose(1);
        QTRY_COMPARE(system.scheme(), ColorScheme::Dark);
        QVERIFY(!isDark(QApplication::palette()));
        applyColorScheme(ColorScheme::System);
        QVERIFY(isDark(QApplication::palette()));
        bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

private:
    //! The service is there as long as this is.
    class Registration
    {
    public:
        Registration(QDBusConnection bus, QObject *service) : m_bus(std::move(bus))
        {
            m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), service,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
            m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
        }
        ~Registration()
        {
            m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
            m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
        }
        Q_DISABLE_COPY_MOVE(Registration)

    private:
        QDBusConnection m_bus;
    };

    static Notification made(const QString &text,
                             Notification::Cause cause = Notification::Cause::ShardFailed)
    {
        Notification notification;
        notification.cause = cause;
        notification.text = text;
        return notification;
    }

    SettingsInFolder m_settings;
    PrivateBus m_bus;
};

QTEST_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"
