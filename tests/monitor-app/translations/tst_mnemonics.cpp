// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connecting/connectdialog.h"
#include "gui/settingsinfolder.h"
#include "language.h"
#include "mainwindow.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace {

//! Those of \a texts that have the mnemonic of one before.
QStringList collisions(const QStringList &texts)
{
    QHash<QString, QString> known;
    QStringList result;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (known.contains(key) && known.value(key) != text)
            result += key + u": " + known.value(key) + u" / " + text;
        known.insert(key, text);
    }
    return result;
}

//! What can be chosen by a mnemonic in \a window as it is.
QStringList textsOf(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts += label->text();
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts += box->title();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts += tabs->tabText(i);
        }
    }
    return texts;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts += action->isVisible() ? action->text() : QString();
    return texts;
}

} // namespace

//! A mnemonic that two have goes from one to the other, and chooses neither.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collisionIsSeen()
    {
        QCOMPARE(collisions({u"&Open"_s, u"&Close"_s, u"Rock && roll"_s, u"Run"_s}), QStringList());
        QCOMPARE(collisions({u"&Open"_s, u"L&og"_s}).size(), 1);
    }

    void connectDialog_data() { languages(); }
    void connectDialog()
    {
        QFETCH(QString, code);
        Language::install(code);
        ConnectDialog dialog(BotSettings::simulated());
        for (const bool simulate : {true, false}) {
            dialog.setSimulate(simulate);
            QTabWidget *tabs = dialog.findChild<QTabWidget *>(u"connectTabs"_s);
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                const QStringList found = collisions(textsOf(&dialog));
                QVERIFY2(found.isEmpty(), qPrintable(tabs->tabText(i) + u'\n' + found.join(u'\n')));
            }
        }
    }

    void menus_data() { languages(); }
    void menus()
    {
        QFETCH(QString, code);
        Language::install(code);
        MainWindow window(MainWindow::Layout::Default);
        QStringList problems = collisions(textsOf(window.menuBar()->actions()));
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            for (const QString &problem : collisions(textsOf(menu->actions())))
                problems += menu->title() + u": " + problem;
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void toolsShowNoMnemonic()
    {
        Language::install(u"ja"_s);
        MainWindow window(MainWindow::Layout::Default);
        const QToolBar *tools = window.findChild<QToolBar *>(u"toolBar"_s);
        QVERIFY(tools);
        int seen = 0;
        for (const QAction *action : tools->actions()) {
            if (!action->text().contains(u"(&"))
                continue;
            ++seen;
            QVERIFY2(!action->iconText().contains(u'('), qPrintable(action->iconText()));
        }
        QVERIFY(seen > 3);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : QStringLiteral(LANGUAGES).split(u' ') + QStringList(u"en"_s))
            QTest::newRow(qPrintable(code)) << code;
    }

    SettingsInFolder m_settings;
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
