// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/matchset.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

namespace {

struct MadeSet
{
    MatchSet set;
    std::vector<RowId> rows; //!< The same, plainly.
    RowId endRow = 0;
};

//! Chunks of different sizes, some without a match, one row of \a every matching by chance.
MadeSet makeSet(quint32 seed, int every)
{
    QRandomGenerator random(seed);
    MadeSet made;
    made.endRow = 1000;
    QList<ChunkMatchesPointer> chunks;
    for (int index = 0; index < 12; ++index) {
        auto chunk = std::make_shared<ChunkMatches>();
        chunk->firstRow = made.endRow;
        chunk->tested = index % 3 == 0 ? LogChunk::capacity : random.bounded(1, 700);
        for (int row = 0; row < chunk->tested && index % 4 != 1; ++row) {
            if (random.bounded(every) != 0)
                continue;
            chunk->bits.set(row);
            made.rows.push_back(made.endRow + RowId(row));
        }
        chunk->count = chunk->bits.count();
        made.endRow += RowId(chunk->tested);
        chunks.append(chunk);
    }
    made.set = MatchSet(chunks);
    return made;
}

} // namespace

class TestMatchSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySet();
    void agreesWithReference_data();
    void agreesWithReference();
};

void TestMatchSet::emptySet()
{
    const MatchSet set;
    QVERIFY(set.isEmpty());
    QCOMPARE(set.size(), 0);
    QCOMPARE(set.lowerBound(5), 0);
    QVERIFY(!set.contains(0));
}

void TestMatchSet::agreesWithReference_data()
{
    QTest::addColumn<int>("every");
    for (const int every : {1, 3, 100, 2000})
        QTest::addRow("one of %d", every) << every;
}

void TestMatchSet::agreesWithReference()
{
    QFETCH(const int, every);
    const MadeSet made = makeSet(quint32(every), every);
    QCOMPARE(made.set.size(), qsizetype(made.rows.size()));
    for (std::size_t index = 0; index < made.rows.size(); ++index)
        QCOMPARE(made.set.at(qsizetype(index)), made.rows[index]);
    for (RowId row = 0; row < made.endRow + 10'000; row += row < made.endRow ? 1 : 999) {
        const auto bound = std::lower_bound(made.rows.begin(), made.rows.end(), row);
        QCOMPARE(made.set.lowerBound(row), qsizetype(bound - made.rows.begin()));
        QCOMPARE(made.set.contains(row), bound != made.rows.end() && *bound == row);
    }
}

QTEST_GUILESS_MAIN(TestMatchSet)
#include "tst_matchset.moc"
