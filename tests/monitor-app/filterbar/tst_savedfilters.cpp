// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gui/settingsinfolder.h"
#include "filterbar/filterbar.h"
#include "filterbar/filteredit.h"
#include "filterbar/savedfilters.h"
#include "filterbar/savedfiltersdialog.h"
#include "filterbar/savefilterdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QAction *actionWithData(const QMenu *menu, const QString &data)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->data().toString() == data)
            return action;
    }
    return nullptr;
}

QMenu *filledMenu(const FilterBar &bar, const QString &name)
{
    QMenu *menu = bar.findChild<QMenu *>(name);
    Q_EMIT menu->aboutToShow();
    return menu;
}

void useFilter(FilterBar *bar, const QString &text)
{
    bar->lineEdit()->clear();
    QTest::keyClicks(bar->lineEdit(), text);
    QTest::keyClick(bar->lineEdit(), Qt::Key_Return);
}

} // namespace

class TestSavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void recentFiltersSurviveARestart()
    {
        {
            FilterBar bar;
            useFilter(&bar, u"shard == 1"_s);
            useFilter(&bar, u"hello"_s);
            useFilter(&bar, u"shard =="_s); // Malformed ones are not worth keeping.
            useFilter(&bar, u"shard == 1"_s);
        }
        FilterBar bar;
        QCOMPARE(bar.recentFilters().texts(), (QStringList{u"shard == 1"_s, u"hello"_s}));
        actionWithData(filledMenu(bar, u"recentMenu"_s), u"hello"_s)->trigger();
        QCOMPARE(bar.filter().text(), u"hello"_s);
        QCOMPARE(bar.recentFilters().texts().constFirst(), u"hello"_s);
    }

    void chosenRowsAreNotKept()
    {
        FilterBar bar;
        useFilter(&bar, u"shard == 1"_s);
        useFilter(&bar, u"row in {5, 7..9}"_s);
        QCOMPARE(bar.recentFilters().texts(), QStringList{u"shard == 1"_s});
    }

    void recentFiltersAreBounded()
    {
        FilterBar bar;
        for (int i = 0; i <= RecentFilters::maximum; ++i)
            useFilter(&bar, u"shard == %1"_s.arg(i));
        QCOMPARE(bar.recentFilters().texts().size(), RecentFilters::maximum);
        QCOMPARE(bar.recentFilters().texts().constLast(), u"shard == 1"_s);
        QCOMPARE(RecentFilters().texts(), bar.recentFilters().texts());
    }

    void starSavesRenamesAndRemoves()
    {
        {
            FilterBar bar;
            bar.setText(u"shard == 1"_s);
            SaveFilterDialog *dialog = star(&bar);
            QLineEdit *name = dialog->findChild<QLineEdit *>(u"savedName"_s);
            name->selectAll();
            QTest::keyClicks(name, u"First shard"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
            QCOMPARE(bar.savedFilters()->filters(),
                     (QList<SavedFilter>{{u"First shard"_s, u"shard == 1"_s}}));
        }
        FilterBar bar;
        QCOMPARE(bar.savedFilters()->filters().size(), 1);
        actionWithData(filledMenu(bar, u"savedMenu"_s), u"shard == 1"_s)->trigger();
        QCOMPARE(bar.filter().text(), u"shard == 1"_s);
        SaveFilterDialog *again = star(&bar);
        QCOMPARE(again->findChild<QLineEdit *>(u"savedName"_s)->text(), u"First shard"_s);
        again->findChild<QLineEdit *>(u"savedName"_s)->setText(u"Shard one"_s);
        again->accept();
        QCOMPARE(bar.savedFilters()->filters().constFirst().name, u"Shard one"_s);
        bar.savedFilters()->remove(u"shard == 1"_s);
        QVERIFY(SavedFilters().filters().isEmpty());
    }

    void savedFiltersAreOrganised()
    {
        SavedFilters saved;
        saved.setFilters({{u"A"_s, u"shard == 1"_s}, {u"B"_s, u"hello"_s}, {u"C"_s, u"shard =="_s}});
        SavedFiltersDialog dialog(&saved);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QListWidget *list = dialog.findChild<QListWidget *>(u"filterList"_s);
        QVERIFY(list->item(1)->icon().isNull());
        QVERIFY(!list->item(2)->icon().isNull()); // It is marked as malformed.
        list->setCurrentRow(1);
        QLineEdit *name = dialog.findChild<QLineEdit *>(u"nameEdit"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Greeting"_s);
        click(&dialog, u"upButton"_s);
        click(&dialog, u"addButton"_s);
        QTest::keyClicks(name, u"Ready"_s);
        QLineEdit *filter = dialog.findChild<QLineEdit *>(u"filterEdit"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"type == READY"_s);
        list->setCurrentRow(2);
        click(&dialog, u"removeButton"_s);
        QCOMPARE(saved.filters().size(), 3); // Until it is accepted.
        dialog.accept();
        const QList<SavedFilter> expected{
            {u"Greeting"_s, u"hello"_s}, {u"A"_s, u"shard == 1"_s}, {u"Ready"_s, u"type == READY"_s}};
        QCOMPARE(saved.filters(), expected);
        QCOMPARE(SavedFilters().filters(), expected);
    }

    void savedFiltersAreExchanged()
    {
        SavedFilters saved;
        saved.setFilters({{u"A"_s, u"shard == 1"_s}, {u"Ü"_s, u"d.content == \"ü\""_s}});
        const QString path = m_settings.path() + u"/filters.json"_s;
        QString error;
        QVERIFY2(SavedFiltersDialog(&saved).exportFile(path, &error), qPrintable(error));
        SavedFilters others;
        others.setFilters({{u"A"_s, u"shard == 1"_s}});
        SavedFiltersDialog dialog(&others);
        QVERIFY2(dialog.importFile(path, &error), qPrintable(error));
        QCOMPARE(dialog.filters(), saved.filters()); // What was there already is not doubled.
        QVERIFY(!dialog.importFile(m_settings.path(), &error));
        QVERIFY(!error.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1}");
        file.close();
        QVERIFY(!dialog.importFile(path, &error));
        QVERIFY2(error.contains(u"gatewayMonitorFilters"), qPrintable(error));
        QCOMPARE(dialog.filters().size(), 2);
    }

private:
    static SaveFilterDialog *star(FilterBar *bar)
    {
        const QList<QAction *> actions = filledMenu(*bar, u"savedMenu"_s)->actions();
        actions.at(actions.size() - 2)->trigger();
        return bar->findChild<SaveFilterDialog *>();
    }

    static void click(QWidget *dialog, const QString &name)
    {
        QTest::mouseClick(dialog->findChild<QToolButton *>(name), Qt::LeftButton);
    }

    SettingsInFolder m_settings;
};

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
