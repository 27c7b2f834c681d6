// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gui/settingsinfolder.h"
#include "logview/logheader.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

namespace {

void click(LogHeader *header, ViewColumn column)
{
    const int x = header->sectionViewportPosition(int(column)) + header->sectionSize(int(column)) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, {x, header->height() / 2});
}

} // namespace

class TestLogHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<SettingsInFolder>(); }

    void clicksSortTurnAndLeaveTheOrder()
    {
        LogHeader header;
        header.resize(1200, 24);
        header.show();
        QSignalSpy chosen(&header, &LogHeader::orderChosen);
        const auto last = [&chosen] {
            return chosen.last().at(0).value<LogOrder>();
        };
        click(&header, ViewColumn::Size); // The largest are what one looks for.
        QCOMPARE(last(), (LogOrder{LogOrder::Key::Size, Qt::DescendingOrder}));
        QCOMPARE(header.sortIndicatorSection(), int(ViewColumn::Size));
        click(&header, ViewColumn::Size);
        QCOMPARE(last(), (LogOrder{LogOrder::Key::Size, Qt::AscendingOrder}));
        click(&header, ViewColumn::Size);
        QCOMPARE(last(), LogOrder());
        QCOMPARE(header.sortIndicatorSection(), int(ViewColumn::Time));
        click(&header, ViewColumn::Time);
        QCOMPARE(last(), (LogOrder{LogOrder::Key::Time, Qt::DescendingOrder}));
        click(&header, ViewColumn::Summary); // Nothing to sort by.
        QCOMPARE(chosen.size(), 4);
        QCOMPARE(header.sortIndicatorSection(), int(ViewColumn::Time));
    }

    void columnsAreRemembered()
    {
        {
            LogHeader header;
            header.resize(1200, 24);
            QVERIFY(!header.isColumnShown(ViewColumn::User));
            header.columnActions().at(int(ViewColumn::User))->trigger();
            header.columnActions().at(int(ViewColumn::Op))->trigger();
            header.moveSection(header.visualIndex(int(ViewColumn::Guild)), 0);
            header.resizeSection(int(ViewColumn::Type), 333);
            header.setTimeFormat(TimeFormat::Delta);
        }
        LogHeader again;
        QVERIFY(again.isColumnShown(ViewColumn::User));
        QVERIFY(!again.isColumnShown(ViewColumn::Op));
        QCOMPARE(again.shownColumns().first(), ViewColumn::Guild);
        QCOMPARE(again.sectionSize(int(ViewColumn::Type)), 333);
        QCOMPARE(again.timeFormat(), TimeFormat::Delta);
        QVERIFY(again.columnActions().at(int(ViewColumn::User))->isChecked());
        QVERIFY(again.timeFormatActions().at(int(TimeFormat::Delta))->isChecked());

        again.resetColumns();
        QCOMPARE(again.shownColumns().first(), ViewColumn::Time);
        QVERIFY(again.isColumnShown(ViewColumn::Op));
        QVERIFY(!again.columnActions().at(int(ViewColumn::User))->isChecked());
    }

    void theLastColumnCannotBeHidden()
    {
        LogHeader header;
        for (QAction *action : header.columnActions()) {
            if (action->isChecked())
                action->trigger();
        }
        QCOMPARE(header.shownColumns().size(), 1);
        QVERIFY(header.columnActions().at(int(header.shownColumns().first()))->isChecked());
    }

private:
    std::unique_ptr<SettingsInFolder> m_settings;
};

QTEST_MAIN(TestLogHeader)
#include "tst_logheader.moc"
