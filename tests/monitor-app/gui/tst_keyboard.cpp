// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connecting/connectdialog.h"
#include "help/aboutdialog.h"
#include "help/helpwindow.h"
#include "help/shortcutsdialog.h"
#include "help/shortcutsmodel.h"
#include "logpanel/logpanel.h"
#include "mainwindow.h"
#include "panelswitcher.h"
#include "preferences/preferencesdialog.h"
#include "settingsinfolder.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

//! What a user without a mouse or a screen needs of the windows, walked through as they are.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void everyControlHasAName()
    {
        QStringList nameless = namelessIn(m_window.get());
        const std::unique_ptr<QWidget> dialogs[] = {
            std::make_unique<ConnectDialog>(BotSettings::simulated()), std::make_unique<PreferencesDialog>(),
            std::make_unique<AboutDialog>(), std::make_unique<HelpWindow>(),
            std::make_unique<ShortcutsDialog>(m_window.get())};
        for (const auto &dialog : dialogs)
            nameless += namelessIn(dialog.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    }

    void tabGoesThroughAllControls()
    {
        // Round once: every control that takes Tab, is to be seen and is enabled must be met.
        QSet<const QWidget *> met;
        const QWidget *widget = m_window.get();
        do {
            met.insert(widget);
            widget = widget->nextInFocusChain();
        } while (widget != m_window.get() && met.size() < 10'000);
        QStringList missed;
        const QList<QWidget *> all = m_window->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            if (takesTab(each) && each->window() == m_window.get() && !met.contains(each))
                missed += describe(each);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    //! What Tab cannot leave is a trap.
    void tabLeavesEveryControl()
    {
        QStringList traps;
        const QList<QWidget *> all = m_window->findChildren<QWidget *>();
        for (QWidget *each : all) {
            if (!takesTab(each) || !each->isVisible() || !each->isEnabled() ||
                each->visibleRegion().isEmpty())
                continue;
            each->setFocus(Qt::TabFocusReason);
            QWidget *from = QApplication::focusWidget();
            if (!from)
                continue;
            QTest::keyClick(from, Qt::Key_Tab);
            if (QApplication::focusWidget() == from)
                traps += describe(each);
        }
        QVERIFY2(traps.isEmpty(), qPrintable(traps.join(u'\n')));
    }

    void everyToolButtonIsReachedByAKey()
    {
        QStringList unreachable;
        const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (qobject_cast<const QTabBar *>(button->parentWidget()) || isOfADockTitle(button))
                continue;
            // The corner of a table selects all, as Ctrl+A does.
            if (button->inherits("QTableCornerButton"))
                continue;
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isOfAnAction = tool && tool->defaultAction();
            const QString name = button->objectName();
            if (name.startsWith(u"qt_") || isOfAnAction)
                continue;
            // A cross in a field does what deleting its text does.
            if (qobject_cast<const QLineEdit *>(button->parentWidget()))
                continue;
            if (!(button->focusPolicy() & Qt::TabFocus) && button->shortcut().isEmpty())
                unreachable += describe(button);
        }
        QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u'\n')));
    }

    void everyActionOfTheToolBarIsInAMenu()
    {
        QSet<const QAction *> inMenus;
        const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            inMenus.unite(QSet<const QAction *>(actions.cbegin(), actions.cend()));
        }
        const QList<QAction *> tools = m_window->findChild<QToolBar *>(QStringLiteral("toolBar"))->actions();
        for (const QAction *action : tools)
            QVERIFY2(action->isSeparator() || inMenus.contains(action), qPrintable(action->text()));
    }

    void noTwoActionsShareAKey()
    {
        // Of the whole window; those of one panel may repeat what another panel has.
        QMap<QString, const QAction *> seen;
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (action->shortcutContext() == Qt::WidgetShortcut ||
                action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                continue;
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                const QString text = key.toString(QKeySequence::PortableText);
                QVERIFY2(!seen.contains(text) || seen.value(text) == action,
                         qPrintable(text + u": " + action->text()));
                seen.insert(text, action);
            }
        }
        QVERIFY(seen.size() > 20);
    }

    void noTwoEntriesOfAMenuShareALetter()
    {
        checkLetters(m_window->findChild<QMenuBar *>()->actions(), QStringLiteral("menu bar"));
        const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
        for (const QMenu *menu : menus)
            checkLetters(menu->actions(), menu->title());
    }

    void toolTipsOfToolsTeachTheirKeys()
    {
        const QList<QAction *> tools = m_window->findChild<QToolBar *>(QStringLiteral("toolBar"))->actions();
        for (const QAction *action : tools) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                         qPrintable(action->text()));
        }
    }

    void digitsGoToPanels()
    {
        const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
        int found = 0;
        for (QDockWidget *dock : docks) {
            QAction *action = m_window->findChild<QAction *>(QStringLiteral("goTo-") + dock->objectName());
            QVERIFY2(action, qPrintable(dock->objectName()));
            dock->hide();
            if (action->shortcut().isEmpty())
                action->trigger();
            else
                press(m_window.get(), action->shortcut());
            QVERIFY(dock->isVisible());
            QVERIFY2(dock->isAncestorOf(QApplication::focusWidget()), qPrintable(dock->objectName()));
            ++found;
        }
        QVERIFY(found >= 9);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::AltModifier);
        QVERIFY(m_window->log()->isAncestorOf(QApplication::focusWidget()));
    }

    void f6GoesRoundAndBack()
    {
        const PanelSwitcher *switcher = m_window->findChild<PanelSwitcher *>();
        const QList<QWidget *> panes = switcher->panes();
        QVERIFY(panes.size() >= 6);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::AltModifier);
        QSet<const QWidget *> met;
        for (qsizetype i = 0; i < panes.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            const auto it = std::ranges::find_if(
                panes, [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); });
            QVERIFY(it != panes.cend());
            met.insert(*it);
        }
        QCOMPARE(met.size(), panes.size());
        QVERIFY(m_window->log()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->log()->isAncestorOf(QApplication::focusWidget()));
    }

private:
    static bool takesTab(const QWidget *widget)
    {
        return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    }

    static bool isOfADockTitle(const QWidget *widget)
    {
        return qobject_cast<const QDockWidget *>(widget->parentWidget());
    }

    static QString describe(const QWidget *widget)
    {
        QString result;
        for (const QWidget *each = widget; each; each = each->parentWidget()) {
            result += QString::fromLatin1(each->metaObject()->className());
            if (!each->objectName().isEmpty())
                result += u'(' + each->objectName() + u')';
            result += u" < ";
        }
        return result;
    }

    //! Labels name the field that they are the buddy of.
    static QStringList namelessIn(const QWidget *window)
    {
        QSet<const QWidget *> labelled;
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() && !label->text().isEmpty())
                labelled.insert(label->buddy());
        }
        QStringList nameless;
        const QList<QWidget *> all = window->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!takesTab(widget) || widget->objectName().startsWith(u"qt_") || isPartOfAnother(widget))
                continue;
            QString name = widget->accessibleName();
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && name.isEmpty())
                name = button->text();
            if (const auto *box = qobject_cast<const QGroupBox *>(widget); box && name.isEmpty())
                name = box->title();
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && name.isEmpty())
                name = label->text();
            if (qobject_cast<const QTabBar *>(widget) && name.isEmpty())
                name = QStringLiteral("its tabs have names");
            // A label that is selected, and shown only when it has a text.
            if (qobject_cast<const QLabel *>(widget) && !widget->isVisible())
                continue;
            if (name.isEmpty() && !labelled.contains(widget))
                nameless += describe(widget);
        }
        return nameless;
    }

    static bool isPartOfAnother(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
               qobject_cast<const QTabBar *>(parent) || qobject_cast<const QAbstractScrollArea *>(parent) ||
               widget->inherits("QComboBoxListView") || widget->inherits("QComboBoxPrivateContainer") ||
               widget->inherits("QHeaderView");
    }

    static void checkLetters(const QList<QAction *> &actions, const QString &menu)
    {
        QMap<QChar, QString> seen;
        for (const QAction *action : actions) {
            QString text = action->text();
            text.remove(QStringLiteral("&&"));
            const qsizetype place = text.indexOf(u'&');
            if (place < 0 || place + 1 >= text.size() || !action->isVisible())
                continue;
            const QChar letter = text.at(place + 1).toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(menu + u": " + text + u", " + seen.value(letter)));
            seen.insert(letter, text);
        }
    }

    static void press(QWidget *widget, const QKeySequence &keys)
    {
        const QKeyCombination combination = keys[0];
        QTest::keyClick(widget, combination.key(), combination.keyboardModifiers());
    }

    SettingsInFolder m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
