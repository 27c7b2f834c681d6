// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorscheme.h"
#include "eventlog/madeevents.h"
#include "gui/settingsinfolder.h"
#include "loglimits.h"
#include "logpanel/logengine.h"
#include "logpanel/logpanel.h"
#include "mainwindow.h"
#include "notification/notification.h"
#include "preferences/preferencepage.h"
#include "preferences/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        applyColorScheme(ColorScheme::System);
    }

    void colorsAreKeptAndInForceAtOnce()
    {
        PreferencesDialog dialog;
        QComboBox *colors = dialog.findChild<QComboBox *>(QStringLiteral("preferredColors"));
        colors->setCurrentIndex(colors->findData(int(ColorScheme::Dark)));
        QVERIFY(!isDark(QApplication::palette()));
        button(dialog, QDialogButtonBox::Apply)->click();
        QVERIFY(isDark(QApplication::palette()));
        QCOMPARE(Appearance::chosenColors(), ColorScheme::Dark);
        colors->setCurrentIndex(colors->findData(int(ColorScheme::Light)));
        button(dialog, QDialogButtonBox::Cancel)->click();
        QCOMPARE(Appearance::chosenColors(), ColorScheme::Dark);
        // Another dialog shows what is in force.
        PreferencesDialog later;
        QCOMPARE(later.findChild<QComboBox *>(QStringLiteral("preferredColors"))->currentData().toInt(),
                 int(ColorScheme::Dark));
    }

    void styleIsKept()
    {
        Appearance::choose(ColorScheme::System, QStringLiteral("Windows"));
        QCOMPARE(Appearance::chosenStyle(), QStringLiteral("Windows"));
        QCOMPARE(QApplication::style()->objectName().toLower(), QStringLiteral("windows"));
        // One that this machine has not got is not taken.
        QSettings().setValue(QStringLiteral("window/style"), QStringLiteral("Motif"));
        QVERIFY(Appearance::chosenStyle().isEmpty());
    }

    void notificationsAreSwitchedOff()
    {
        PreferencesDialog dialog;
        QCheckBox *box = dialog.findChild<QCheckBox *>(Notification::key(Notification::Cause::Behind));
        QVERIFY(box->isChecked());
        box->setChecked(false);
        button(dialog, QDialogButtonBox::Ok)->click();
        QVERIFY(!Notification::isWanted(Notification::Cause::Behind));
        QVERIFY(Notification::isWanted(Notification::Cause::ShardFailed));
    }

    void logLimitsAreKept()
    {
        PreferencesDialog dialog;
        QSpinBox *memory = dialog.findChild<QSpinBox *>(QStringLiteral("logMemory"));
        QCOMPARE(memory->value(), 1024);
        memory->setValue(64);
        dialog.findChild<QSpinBox *>(QStringLiteral("logDisk"))->setValue(0);
        button(dialog, QDialogButtonBox::Apply)->click();
        QCOMPARE(LogLimits::budget().memory, qsizetype(64) << 20);
        QCOMPARE(LogLimits::budget().disk, 0);
        // Of this run alone is what the command line says.
        LogLimits::setMemory(qsizetype(32) << 20);
        QCOMPARE(LogLimits::budget().memory, qsizetype(32) << 20);
        QCOMPARE(LogLimits::chosen().memory, qsizetype(64) << 20);
    }

    void defaultsComeBackPageByPage()
    {
        Notification::setWanted(Notification::Cause::Behind, false);
        LogLimits::choose({qsizetype(64) << 20, 0, {}});
        PreferencesDialog dialog;
        QListWidget *titles = dialog.findChild<QListWidget *>(QStringLiteral("preferencesTitles"));
        titles->setCurrentRow(titles->count() - 1);
        button(dialog, QDialogButtonBox::RestoreDefaults)->click();
        button(dialog, QDialogButtonBox::Ok)->click();
        QCOMPARE(LogLimits::budget().memory, LogStore::Budget().memory);
        QVERIFY(!Notification::isWanted(Notification::Cause::Behind));
    }

    void theWindowsLogKeepsToThem()
    {
        LogLimits::choose({LogStore::leastMemory, 0, {}});
        MainWindow window;
        QVERIFY(window.findChild<QAction *>(QStringLiteral("preferencesAction")));
        // More than it may keep, of what compresses badly.
        QList<Gateway::Event> events;
        QByteArray noise;
        quint32 state = 1;
        for (int i = 0; i < 3000; ++i) {
            noise.clear();
            for (int k = 0; k < 6000; ++k) {
                state = state * 1664525 + 1013904223;
                noise += char('!' + int((state >> 24) % 90));
            }
            noise.replace('"', '.').replace('\\', '.');
            events +=
                MadeEvents::fromPayload("{\"op\":0,\"s\":" + QByteArray::number(i + 1) +
                                        ",\"t\":\"MESSAGE_CREATE\",\"d\":{\"content\":\"" + noise + "\"}}");
        }
        window.log()->engine()->ingest(events);
        QTRY_VERIFY_WITH_TIMEOUT(window.log()->engine()->figures().dropped > 0, 30'000);
        QCOMPARE(window.log()->engine()->figures().disk, 0);
    }

    void theKeyboardGoesFromTheListOverThePageToTheButtons()
    {
        PreferencesDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("preferencesTitles"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("preferredColors"));
        const QWidget *buttons = dialog.findChild<QDialogButtonBox *>(QStringLiteral("preferencesButtons"));
        const QWidget *page = dialog.pages().constFirst();
        for (int i = 0; i < 20 && page->isAncestorOf(dialog.focusWidget()); ++i)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QVERIFY(buttons->isAncestorOf(dialog.focusWidget()));
        for (int i = 0; i < 20 && buttons->isAncestorOf(dialog.focusWidget()); ++i)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("preferencesTitles"));
    }

    void sizesAreRead()
    {
        QCOMPARE(LogLimits::sizeFromText(QStringLiteral("512MiB")),
                 std::optional<qsizetype>(qsizetype(512) << 20));
        QCOMPARE(LogLimits::sizeFromText(QStringLiteral("2 GiB")),
                 std::optional<qsizetype>(qsizetype(2) << 30));
        QCOMPARE(LogLimits::sizeFromText(QStringLiteral("1.5kB")), std::optional<qsizetype>(1500));
        QCOMPARE(LogLimits::sizeFromText(QStringLiteral("8000000")), std::optional<qsizetype>(8'000'000));
        QCOMPARE(LogLimits::sizeFromText(QStringLiteral("10 B")), std::optional<qsizetype>(10));
        for (const char *wrong : {"", "much", "-1", "5 MiBs", "1e9", "99999999999999TiB"})
            QVERIFY2(!LogLimits::sizeFromText(QString::fromLatin1(wrong)), wrong);
    }

private:
    static QAbstractButton *button(const PreferencesDialog &dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog.findChild<QDialogButtonBox *>(QStringLiteral("preferencesButtons"))->button(which);
    }

    SettingsInFolder m_settings;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
