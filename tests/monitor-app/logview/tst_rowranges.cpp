// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview/rowranges.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

class TestRowRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSetThatItStandsFor()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            RowRanges ranges;
            std::set<RowId> rows;
            for (int step = 0; step < 30; ++step) {
                const RowId from = random.bounded(60U);
                const RowId to = from + random.bounded(12U);
                const bool adds = random.bounded(3) > 0;
                if (adds)
                    ranges.add(from, to);
                else
                    ranges.remove(from, to);
                for (RowId row = from; row < to; ++row) {
                    if (adds)
                        rows.insert(row);
                    else
                        rows.erase(row);
                }
                QCOMPARE(ranges.count(), quint64(rows.size()));
                for (RowId row = 0; row < 80; ++row)
                    QCOMPARE(ranges.contains(row), rows.contains(row));
                checkGaps(ranges);
            }
        }
    }

private:
    //! Ranges that touch are one.
    static void checkGaps(const RowRanges &ranges)
    {
        for (qsizetype i = 0; i < ranges.ranges().size(); ++i) {
            QVERIFY(ranges.ranges().at(i).from < ranges.ranges().at(i).to);
            if (i > 0)
                QVERIFY(ranges.ranges().at(i - 1).to < ranges.ranges().at(i).from);
        }
    }
};

QTEST_APPLESS_MAIN(TestRowRanges)
#include "tst_rowranges.moc"
