// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gui/settingsinfolder.h"
#include "filter/logresult.h"
#include "filterbar/completionpopup.h"
#include "filterbar/filterbar.h"
#include "filterbar/filteredit.h"
#include "filterbar/filterhelp.h"
#include "filterbar/filtermessage.h"

#include <QAbstractItemView>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<FilterBar>();
        m_bar->resize(900, m_bar->sizeHint().height());
        m_edit = m_bar->lineEdit();
        m_message = m_bar->findChild<FilterMessage *>(u"filterBarMessage"_s);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
        m_edit->setFocus();
    }

    void typingGivesAFilter()
    {
        QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
        QTest::keyClicks(m_edit, u"shard == 1"_s);
        QTRY_COMPARE(m_bar->filter().text(), u"shard == 1"_s);
        QCOMPARE(changed.constLast().at(0).value<Filter>().text(), u"shard == 1"_s);
        QCOMPARE(m_bar->state(), FilterBar::State::Active);
        // Blanks do not make it another.
        const qsizetype before = changed.size();
        QTest::keyClicks(m_edit, u"  "_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(changed.size(), before);
    }

    void enterDoesNotWait()
    {
        QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
        QTest::keyClicks(m_edit, u"hello"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_bar->filter().text(), u"hello"_s);
        QCOMPARE(changed.size(), 1); // And the text on the way was none.
    }

    void mistakeIsToldAndTheFilterStays()
    {
        m_bar->setText(u"shard == 1"_s);
        QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
        QTest::keyClicks(m_edit, u" and type == MESAGE_CREATE"_s);
        QCOMPARE(m_bar->state(), FilterBar::State::Invalid);
        QCOMPARE(m_bar->error().position, m_edit->text().indexOf(u"MESAGE"));
        QCOMPARE(m_bar->error().length, qsizetype(13));
        QVERIFY2(m_message->text().contains(u"MESSAGE_CREATE"), qPrintable(m_message->text()));
        QVERIFY2(m_message->text().contains(u"showing: shard == 1"), qPrintable(m_message->text()));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_bar->filter().text(), u"shard == 1"_s);
        for (const QList<QVariant> &arguments : changed)
            QCOMPARE(arguments.at(0).value<Filter>().text(), u"shard == 1"_s);
        // The suggestion mends it.
        Q_EMIT m_message->linkActivated(u"#"_s);
        QCOMPARE(m_edit->text(), u"shard == 1 and type == MESSAGE_CREATE"_s);
        QCOMPARE(m_bar->state(), FilterBar::State::Active);
        QCOMPARE(m_bar->filter().text(), m_edit->text());
        QTest::keySequence(m_edit, QKeySequence::Undo);
        QCOMPARE(m_bar->state(), FilterBar::State::Invalid);
    }

    void beginningsOfAMistakeGiveWay()
    {
        m_bar->setText(u"shard == 1"_s);
        QTest::keyClicks(m_edit, u" ready"_s);
        QTRY_COMPARE(m_bar->filter().text(), u"shard == 1 ready"_s);
        QTest::keyClicks(m_edit, u" =="_s);
        QVERIFY(m_bar->error().isError());
        QTRY_COMPARE(m_bar->filter().text(), u"shard == 1"_s);
        // Escape leaves what is in force.
        QTest::keyClick(m_edit, Qt::Key_Escape);
        if (m_edit->text() != u"shard == 1"_s) // The first one closes the completions.
            QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(m_edit->text(), u"shard == 1"_s);
        QCOMPARE(m_bar->state(), FilterBar::State::Active);
    }

    void fieldsOperatorsAndTypesAreCompleted()
    {
        CompletionPopup *popup = m_edit->popup();
        QTest::keyClicks(m_edit, u"ty"_s);
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->text(0), u"type"_s);
        QCOMPARE(popup->currentRow(), -1);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), u"type "_s);
        QVERIFY(m_edit->hasFocus());
        QVERIFY(popup->isVisible()); // With the operators.
        QTest::keyClicks(m_edit, u"== message_"_s);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Down);
        const QString second = popup->text(1);
        QVERIFY2(second.startsWith(u"MESSAGE_"), qPrintable(second));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->text(), u"type == "_s + second);
        QTRY_COMPARE(m_bar->filter().text(), m_edit->text());
    }

    void completionsTakeNoMoreRoomThanTheyNeed()
    {
        CompletionPopup popup(m_edit);
        const CompletionPopup::Item item{u"type"_s, u"of the event"_s};
        const QList<CompletionPopup::Item> many(8, item);
        popup.showItems(many, {0, 0});
        QVERIFY(QTest::qWaitForWindowExposed(&popup));
        const int tall = popup.height();
        popup.showItems({item}, {0, 0});
        QVERIFY2(popup.height() < tall / 2, qPrintable(QString::number(popup.height())));
        popup.showItems(many, {0, 0});
        QCOMPARE(popup.height(), tall);
    }

    void pathsOfTheLogAreCompleted()
    {
        PathCatalogue catalogue;
        QVERIFY(catalogue.learn("{\"op\":0,\"d\":{\"author\":{\"bot\":true,\"badge\":\"x\"}}}"));
        m_bar->setPathCatalogue(catalogue);
        QTest::keyClicks(m_edit, u"not d.au"_s);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), u"not d.author"_s);
        QTest::keyClicks(m_edit, u"."_s);
        QVERIFY(m_edit->popup()->isVisible());
        QCOMPARE(m_edit->popup()->count(), 2);
        QTest::keyClick(m_edit, Qt::Key_Up); // Round to the last.
        QCOMPARE(m_edit->popup()->currentRow(), 1);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), u"not d.author.bot"_s);
    }

    void escapeClosesCompletionsAndEnterPassesThemBy()
    {
        QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(m_edit->popup()->isVisible());
        QCOMPARE(m_edit->popup()->currentRow(), 0);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_edit->popup()->isVisible());
        QCOMPARE(m_edit->text(), QString());
        QTest::keyClicks(m_edit, u"chan"_s); // A text, though it might become “channel”.
        QVERIFY(m_edit->popup()->isVisible());
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(!m_edit->popup()->isVisible());
        QCOMPARE(m_bar->filter().text(), u"chan"_s);
        QTest::keyClicks(m_edit, u" zzz"_s);
        QVERIFY(!m_edit->popup()->isVisible());
        QTest::keyClicks(m_edit, u" gu"_s);
        QVERIFY(m_edit->popup()->isVisible());
        m_edit->clearFocus();
        QVERIFY(!m_edit->popup()->isVisible());
    }

    void completionIsTakenWithTheMouse()
    {
        QTest::keyClicks(m_edit, u"sha"_s);
        QAbstractItemView *list = m_edit->popup()->findChild<QAbstractItemView *>(u"completionList"_s);
        const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_edit->text(), u"shard "_s);
    }

    void termsAreApplied()
    {
        m_bar->applyTerm(u"shard == 1"_s, FilterChange::And);
        m_bar->applyTerm(u"type == READY"_s, FilterChange::AndNot);
        QCOMPARE(m_bar->filter().text(), u"shard == 1 and not type == READY"_s);
        m_bar->applyTerm(u"type == READY"_s, FilterChange::AndNot);
        QCOMPARE(m_bar->text(), u"shard == 1"_s);
        // What is malformed is no ground to build on.
        QTest::keyClicks(m_edit, u" =="_s);
        m_bar->applyTerm(u"hello"_s, FilterChange::And);
        QCOMPARE(m_bar->filter().text(), u"shard == 1 and hello"_s);
    }

    void stateOfTheSearchIsShown()
    {
        QProgressBar *progress = m_bar->findChild<QProgressBar *>(u"searchProgress"_s);
        QToolButton *stop = m_bar->findChild<QToolButton *>(u"stopSearch"_s);
        LogResult result;
        result.snapshot = LogSnapshot({}, 0);
        m_bar->showResult(result);
        QCOMPARE(m_bar->state(), FilterBar::State::Empty);
        m_bar->setText(u"shard == 1"_s);
        QCOMPARE(m_bar->state(), FilterBar::State::Searching); // The result is of another filter.
        QVERIFY(progress->isVisible());
        result.filter = m_bar->filter();
        result.complete = false;
        result.progress = 0.25;
        m_bar->showResult(result);
        QCOMPARE(m_bar->state(), FilterBar::State::Searching);
        QCOMPARE(progress->value(), progress->maximum() / 4);
        QSignalSpy stopped(m_bar.get(), &FilterBar::stopRequested);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        result.complete = true;
        m_bar->showResult(result);
        QCOMPARE(m_bar->state(), FilterBar::State::Active);
        QVERIFY(!progress->isVisible());
        QVERIFY(!stop->isVisible());
        // With more blanks it is the same filter, and nothing is to be searched for.
        QTest::keyClicks(m_edit, u"  "_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_bar->state(), FilterBar::State::Active);
    }

    void helpShowsTheLanguage()
    {
        QTest::mouseClick(m_bar->findChild<QToolButton *>(u"filterHelp"_s), Qt::LeftButton);
        const FilterHelp *help = m_bar->findChild<FilterHelp *>();
        QVERIFY(help && help->isVisible());
        QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().contains(u"startswith"));
        QTest::mouseClick(m_bar->findChild<QToolButton *>(u"filterHelp"_s), Qt::LeftButton);
        QCOMPARE(m_bar->findChildren<FilterHelp *>().size(), 1);
    }

private:
    SettingsInFolder m_settings;
    std::unique_ptr<FilterBar> m_bar;
    FilterEdit *m_edit = nullptr;
    FilterMessage *m_message = nullptr;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
