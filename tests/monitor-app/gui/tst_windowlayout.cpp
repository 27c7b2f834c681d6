// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "settingsinfolder.h"

#include <QAction>
#include <QDockWidget>
#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QTextStream>

//! The layout of the window from one run to the next.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void placesOfPanelsAreKept()
    {
        {
            MainWindow window;
            window.show();
            window.addDockWidget(Qt::LeftDockWidgetArea, dock(window, "statisticsDock"));
            dock(window, "doctorDock")->hide();
            window.close();
        }
        MainWindow window;
        window.show();
        QCOMPARE(window.dockWidgetArea(dock(window, "statisticsDock")), Qt::LeftDockWidgetArea);
        QVERIFY(dock(window, "doctorDock")->isHidden());
        window.findChild<QAction *>(QStringLiteral("resetLayoutAction"))->trigger();
        QCOMPARE(window.dockWidgetArea(dock(window, "statisticsDock")), Qt::BottomDockWidgetArea);
        QVERIFY(dock(window, "doctorDock")->isVisible() || !dock(window, "doctorDock")->isHidden());
    }

    void aWindowOfAScreenThatIsGoneComesBack()
    {
        {
            MainWindow window;
            window.show();
            window.move(window.screen()->geometry().bottomRight() * 3);
            window.close();
        }
        MainWindow window;
        window.show();
        const QRect screen = window.screen()->availableGeometry();
        // The offscreen platform's screen is narrower than the window.
        const QRect seen = screen.intersected(window.frameGeometry());
        QVERIFY2(seen.width() > screen.width() * 3 / 4 && seen.height() > screen.height() * 3 / 4 &&
                     window.frameGeometry().top() >= screen.top(),
                 qPrintable(told(window.frameGeometry()) + told(screen)));
    }

    void aFloatingPanelOfAScreenThatIsGoneComesBack()
    {
        {
            MainWindow window;
            window.show();
            QDockWidget *floating = dock(window, "statisticsDock");
            floating->setFloating(true);
            floating->move(window.screen()->geometry().bottomRight() * 3);
            window.close();
        }
        MainWindow window;
        window.show();
        const QDockWidget *floating = dock(window, "statisticsDock");
        QVERIFY(floating->isFloating());
        const QRect screen = window.screen()->availableGeometry();
        QVERIFY2(screen.contains(floating->geometry().topLeft()),
                 qPrintable(told(floating->geometry()) + told(screen)));
    }

    void resettingShowsTheFirstTabs()
    {
        MainWindow window;
        window.show();
        for (const char *name : {"inflaterDock", "commandsDock"})
            dock(window, name)->raise();
        QTRY_VERIFY(isInFront(window, "inflaterDock") && isInFront(window, "commandsDock"));
        window.findChild<QAction *>(QStringLiteral("resetLayoutAction"))->trigger();
        QTRY_VERIFY(isInFront(window, "statisticsDock") && isInFront(window, "inspectorDock"));
    }

    void aWindowOfALargerScreenIsMadeSmaller()
    {
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        const QSize large = 2 * screen.size();
        {
            MainWindow window;
            window.show();
            window.resize(large);
            window.findChild<QAction *>(QStringLiteral("resetLayoutAction"))->trigger();
            QVERIFY2(isBounded(window, screen.size()), qPrintable(told(window.geometry())));
            window.resize(large);
            window.close();
        }
        MainWindow window;
        window.show();
        QVERIFY2(isBounded(window, screen.size()), qPrintable(told(window.geometry())));
    }

    void whatAnotherVersionKeptIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another format") << QByteArray("\x00\x00\x00\xff not a state", 17);
    }

    void whatAnotherVersionKeptIsNotTaken()
    {
        QFETCH(QByteArray, state);
        QSettings().setValue(QStringLiteral("window/state"), state);
        QSettings().setValue(QStringLiteral("window/geometry"), state);
        MainWindow window;
        window.show();
        for (const char *name :
             {"shardsDock", "inspectorDock", "timelineDock", "latencyDock", "statisticsDock"})
            QVERIFY2(dock(window, name)->isVisible(), name);
        // It can be made to fit a small laptop; the screen of this platform is narrower than any.
        QVERIFY2(window.minimumSizeHint().width() <= 980 && window.minimumSizeHint().height() <= 680,
                 qPrintable(QStringLiteral("%1 x %2")
                                .arg(window.minimumSizeHint().width())
                                .arg(window.minimumSizeHint().height())));
    }

private:
    static QDockWidget *dock(const MainWindow &window, const char *name)
    {
        return window.findChild<QDockWidget *>(QString::fromLatin1(name));
    }

    static bool isInFront(const MainWindow &window, const char *name)
    {
        return !dock(window, name)->visibleRegion().isEmpty();
    }

    //! The screen of this platform may be less than the panels need.
    static bool isBounded(const MainWindow &window, QSize screen)
    {
        const QSize most = screen.expandedTo(window.minimumSizeHint());
        return window.width() <= most.width() && window.height() <= most.height();
    }

    static QString told(const QRect &rect)
    {
        QString text;
        QTextStream(&text) << rect.x() << ' ' << rect.y() << ' ' << rect.width() << ' ' << rect.height()
                           << "; ";
        return text;
    }

    SettingsInFolder m_settings;
};

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
