// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gui/settingsinfolder.h"
#include "logview/cellterm.h"
#include "logview/celltip.h"
#include "logview/findbar.h"
#include "logview/jumpbar.h"
#include "logview/logactions.h"
#include "logview/logrow.h"
#include "logview/logtable.h"
#include "logview/logview.h"
#include "logview/rowmarks.h"
#include "maderesult.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using MadeResult::append;
using MadeResult::result;

namespace {

//! A table on the screen with a log of its own.
class Shown
{
public:
    explicit Shown(int rows) : log(100)
    {
        append(&log, rows);
        table.resize(900, 400);
        table.show();
        view = table.view();
        view->setResult(result(log.snapshot()));
    }

    void jump(int target, const QString &text)
    {
        table.jumpBar()->findChild<QComboBox *>()->setCurrentIndex(target);
        QLineEdit *edit = table.jumpBar()->findChild<QLineEdit *>();
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QAction *action(const QKeySequence &keys) const
    {
        const QList<QAction *> actions = view->actions();
        for (QAction *action : actions) {
            if (action->shortcut() == keys)
                return action;
        }
        return nullptr;
    }

    MadeLog log;
    LogTable table;
    LogView *view;
};

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

//! The action called \a text of \a menu; ampersands are not regarded.
QAction *entry(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestLogTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<SettingsInFolder>(); }

    void findsForwardsBackwardsAndRoundTheEnd()
    {
        Shown shown(1000);
        shown.view->goTo(500);
        shown.action(QKeySequence(QStringLiteral("Ctrl+Shift+F")))->trigger();
        QVERIFY(shown.table.findBar()->isVisible());
        QLineEdit *edit = shown.table.findBar()->findChild<QLineEdit *>();
        QTest::keyClicks(edit, QStringLiteral("type == GUILD_CREATE"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(shown.view->currentRow(), RowId(509));
        shown.action(QKeySequence(QStringLiteral("F3")))->trigger();
        QTRY_COMPARE(shown.view->currentRow(), RowId(519));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(shown.view->currentRow(), RowId(509));
        shown.view->goTo(999);
        shown.table.findBar()->findNext();
        QTRY_COMPARE(shown.view->currentRow(), RowId(9));
        QVERIFY(!shown.table.findBar()->message().isEmpty()); // It says that it went round.
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!shown.table.findBar()->isVisible());
    }

    void findsTextsOfPayloadsAndTellsWhatIsWrong()
    {
        Shown shown(1000);
        shown.view->goTo(0);
        shown.table.findBar()->edit();
        QLineEdit *edit = shown.table.findBar()->findChild<QLineEdit *>();
        QTest::keyClicks(edit, QStringLiteral("\"row 777\""));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(shown.view->currentRow(), RowId(777));
        edit->setText(QStringLiteral("\"nothing like it\""));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(shown.table.findBar()->message(), QStringLiteral("Not found"));
        edit->setText(QStringLiteral("type == "));
        QVERIFY(!shown.table.findBar()->message().isEmpty());
        QCOMPARE(shown.view->currentRow(), RowId(777));
    }

    void goesToTimesSequencesAndRows()
    {
        Shown shown(1000);
        shown.jump(0, QStringLiteral("1970-01-01T00:05:00Z")); // Row n is of second n + 1.
        QCOMPARE(shown.view->currentRow(), RowId(299));
        shown.jump(1, QStringLiteral("450"));
        QTRY_COMPARE(shown.view->currentRow(), RowId(449));
        shown.jump(2, QStringLiteral("1"));
        QCOMPARE(shown.view->currentRow(), RowId(0));
        shown.jump(2, QStringLiteral("100%"));
        QCOMPARE(shown.view->currentRow(), RowId(999));
        QVERIFY(shown.table.jumpBar()->message().isEmpty());
    }

    void refusesPlacesThatAreNone()
    {
        Shown shown(1000);
        shown.view->goTo(500);
        for (const auto &[target, text] : QList<std::pair<int, QString>>{{0, QStringLiteral("25:99")},
                                                                         {1, QStringLiteral("twelve")},
                                                                         {2, QStringLiteral("0")},
                                                                         {2, QStringLiteral("1001")},
                                                                         {2, QStringLiteral("101%")}}) {
            shown.jump(target, text);
            QVERIFY2(!shown.table.jumpBar()->message().isEmpty(), qPrintable(text));
            QCOMPARE(shown.view->currentRow(), RowId(500));
        }
        shown.jump(1, QStringLiteral("5000"));
        QTRY_VERIFY(!shown.table.jumpBar()->message().isEmpty());
        QCOMPARE(shown.view->currentRow(), RowId(500));
    }

    void aCellOffersItsTerm()
    {
        Shown shown(1000);
        QSignalSpy chosen(shown.view, &LogView::filterTermChosen);
        const std::unique_ptr<QMenu> menu(shown.table.actions()->cellMenu(9, ViewColumn::Guild));
        const QString term = QStringLiteral("guild == 81384788765712384");
        entry(menu.get(), QStringLiteral("Only this"))->trigger();
        entry(menu.get(), QStringLiteral("And this"))->trigger();
        entry(menu.get(), QStringLiteral("And not this"))->trigger();
        entry(menu.get(), QStringLiteral("Or this"))->trigger();
        QCOMPARE(chosen.size(), 4);
        const QList<FilterChange> changes{FilterChange::Only, FilterChange::And, FilterChange::AndNot,
                                          FilterChange::Or};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(chosen.at(i).at(0).toString(), term);
            QCOMPARE(chosen.at(i).at(1).value<FilterChange>(), changes.at(i));
        }
        // Other fields of the row are a step further.
        QMenu *type = entry(menu.get(), QStringLiteral("type == GUILD_CREATE"))->menu();
        QVERIFY(type);
        entry(type, QStringLiteral("And not this"))->trigger();
        QCOMPARE(chosen.last().at(0).toString(), QStringLiteral("type == GUILD_CREATE"));
    }

    void termsLetTheirRowThrough()
    {
        MadeLog log;
        append(&log, 20);
        MadeRow foreign;
        foreign.type = "A_TYPE_OF_TOMORROW \"quoted\"";
        foreign.channel = 7;
        log.append(foreign);
        MadeRow state;
        state.direction = LogDirection::State;
        state.payload = "{\"to\":\"Ready\"}";
        log.append(state);
        const LogSnapshot snapshot = log.snapshot();
        PayloadReader reader;
        int terms = 0;
        for (RowId row = 0; row < snapshot.endRow(); ++row) {
            for (int column = 0; column < viewColumnCount; ++column) {
                const QString term = cellTerm(ViewColumn(column), snapshot, row);
                if (term.isEmpty())
                    continue;
                ++terms;
                FilterError error;
                const Filter filter = Filter::compile(term, &error);
                QVERIFY2(!error.isError(), qPrintable(term + u": " + error.message));
                RowBits matches;
                filter.match(*snapshot.chunk(0), int(row), int(row) + 1, &reader, &matches);
                QVERIFY2(matches.test(int(row)), qPrintable(term));
            }
        }
        QVERIFY(terms > 200);
    }

    void copiesTheSelectedRows()
    {
        Shown shown(1000);
        shown.view->goTo(100);
        QTest::keyClick(shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QSignalSpy noticed(shown.view, &LogView::noticed);
        shown.action(QKeySequence(QKeySequence::Copy))->trigger();
        QTRY_COMPARE(noticed.size(), 1);
        const QJsonArray rows = QJsonDocument::fromJson(copied().toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1)[u"d"][u"content"].toString(), QStringLiteral("row 101"));

        shown.action(QKeySequence(QStringLiteral("Ctrl+Shift+C")))->trigger();
        QTRY_COMPARE(noticed.size(), 2);
        QCOMPARE(copied().count(u'\n'), 2);
        const QMenu *menu = shown.table.actions()->cellMenu(100, ViewColumn::Type);
        entry(menu, QStringLiteral("Copy CSV"))->trigger();
        QTRY_COMPARE(noticed.size(), 3);
        QCOMPARE(copied().count(u'\n'), 3); // With the line of names.
        entry(menu, QStringLiteral("Copy as filter"))->trigger();
        QTRY_COMPARE(noticed.size(), 4);
        FilterError error;
        QVERIFY(!Filter::compile(copied(), &error).isEmpty());
        QVERIFY2(!error.isError(), qPrintable(error.message));
    }

    void tooManyRowsToCopyAreToldOf()
    {
        Shown shown(12'000);
        shown.view->selectAll();
        QSignalSpy noticed(shown.view, &LogView::noticed);
        shown.action(QKeySequence(QStringLiteral("Ctrl+Shift+C")))->trigger();
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(copied().count(u'\n'), 10'000);
        QVERIFY(noticed.at(0).at(0).toString().contains(u"12,000"));
    }

    void onlyMarkedRowsAreAFilter()
    {
        Shown shown(1000);
        shown.view->toggleMarks({100, 105, 300});
        QSignalSpy chosen(shown.view, &LogView::filterTermChosen);
        QMenu menu;
        shown.table.actions()->addMarkActions(&menu);
        entry(&menu, QStringLiteral("Show only marked rows"))->trigger();
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(1).value<FilterChange>(), FilterChange::Only);
        FilterError error;
        const Filter filter = Filter::compile(chosen.at(0).at(0).toString(), &error);
        QVERIFY2(!error.isError(), qPrintable(error.message));
        PayloadReader reader;
        QList<RowId> rows;
        const LogSnapshot snapshot = shown.log.snapshot();
        for (qsizetype i = 0; i < snapshot.chunkCount(); ++i) {
            RowBits matches;
            filter.match(*snapshot.chunk(i), 0, snapshot.rowsOfChunk(i), &reader, &matches);
            for (int row = matches.next(0); row >= 0; row = matches.next(row + 1))
                rows << snapshot.chunk(i)->firstRow() + RowId(row);
        }
        QCOMPARE(rows, (QList<RowId>{100, 105, 300}));
    }

    void toolTipsTeach()
    {
        LogRow row;
        row.op = 0;
        row.type = LogType::ofEvent(Gateway::EventType::TypingStart);
        QVERIFY(cellTip(ViewColumn::Type, row, nullptr).contains(u"GUILD_MESSAGE_TYPING"));
        row.type = LogType::ofEvent(Gateway::EventType::PresenceUpdate);
        QVERIFY(cellTip(ViewColumn::Type, row, nullptr).contains(u"privileged"));
        row.op = 10;
        QVERIFY(cellTip(ViewColumn::Op, row, nullptr).contains(u"HELLO"));
        LogRow state;
        state.direction = LogDirection::State;
        RowText text;
        text.summary = QStringLiteral("closed by the gateway, 4014 DISALLOWED_INTENTS");
        QVERIFY(cellTip(ViewColumn::Summary, state, &text).contains(u"4014"));
    }

private:
    std::unique_ptr<SettingsInFolder> m_settings;
};

QTEST_MAIN(TestLogTable)
#include "tst_logtable.moc"
