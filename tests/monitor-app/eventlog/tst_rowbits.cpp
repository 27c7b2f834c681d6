// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/rowbits.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

namespace {

constexpr int capacity = LogChunk::capacity;
using Reference = std::vector<bool>;

RowBits bitsOf(const Reference &reference)
{
    RowBits bits;
    for (int row = 0; row < capacity; ++row) {
        if (reference[std::size_t(row)])
            bits.set(row);
    }
    return bits;
}

Reference referenceOf(const RowBits &bits)
{
    Reference reference(std::size_t(capacity), false);
    for (int row = 0; row < capacity; ++row)
        reference[std::size_t(row)] = bits.test(row);
    return reference;
}

//! One row of \a every is set, by chance.
Reference randomRows(QRandomGenerator *random, int every)
{
    Reference reference(std::size_t(capacity), false);
    for (auto bit : reference)
        bit = random->bounded(every) == 0;
    return reference;
}

} // namespace

class TestRowBits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHasNoRows();
    void ranges_data();
    void ranges();
    void questionsAgreeWithReference_data();
    void questionsAgreeWithReference();
    void setOperationsAgreeWithReference();
};

void TestRowBits::emptyHasNoRows()
{
    RowBits bits;
    QVERIFY(bits.none());
    QCOMPARE(bits.count(), 0);
    QCOMPARE(bits.next(0), -1);
    QCOMPARE(bits.nth(0), -1);
    bits.set(capacity - 1);
    QVERIFY(!bits.none());
    QCOMPARE(bits.next(0), capacity - 1);
    QCOMPARE(bits.next(capacity), -1);
    QCOMPARE(bits.countBefore(capacity), 1);
    bits.reset(capacity - 1);
    QVERIFY(bits.none());
}

void TestRowBits::ranges_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("nothing") << 100 << 100;
    QTest::newRow("one row") << 70 << 71;
    QTest::newRow("within a word") << 3 << 61;
    QTest::newRow("a word") << 64 << 128;
    QTest::newRow("up to a word's end") << 60 << 128;
    QTest::newRow("over words") << 63 << 257;
    QTest::newRow("all") << 0 << capacity;
    QTest::newRow("the last row") << capacity - 1 << capacity;
}

void TestRowBits::ranges()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QRandomGenerator random(7);
    Reference reference = randomRows(&random, 2);
    RowBits set = bitsOf(reference);
    RowBits inverted = set;
    set.setRange(from, to);
    inverted.invert(from, to);
    Reference expectedInverted = reference;
    for (int row = from; row < to; ++row) {
        expectedInverted[std::size_t(row)] = !reference[std::size_t(row)];
        reference[std::size_t(row)] = true;
    }
    QVERIFY(referenceOf(set) == reference);
    QVERIFY(referenceOf(inverted) == expectedInverted);
}

void TestRowBits::questionsAgreeWithReference_data()
{
    QTest::addColumn<int>("every");
    for (const int every : {1, 2, 10, 300, 5000})
        QTest::addRow("one of %d", every) << every;
}

void TestRowBits::questionsAgreeWithReference()
{
    QFETCH(const int, every);
    QRandomGenerator random{quint32(every)};
    const Reference reference = randomRows(&random, every);
    const RowBits bits = bitsOf(reference);
    int before = 0;
    for (int row = 0; row < capacity; ++row) {
        QCOMPARE(bits.countBefore(row), before);
        const auto next = std::find(reference.begin() + row, reference.end(), true);
        QCOMPARE(bits.next(row), next == reference.end() ? -1 : int(next - reference.begin()));
        if (reference[std::size_t(row)]) {
            QCOMPARE(bits.nth(before), row);
            ++before;
        }
    }
    QCOMPARE(bits.count(), before);
    QCOMPARE(bits.nth(before), -1);
    QCOMPARE(bits.none(), before == 0);
}

void TestRowBits::setOperationsAgreeWithReference()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 20; ++round) {
        const Reference a = randomRows(&random, 1 + round);
        const Reference b = randomRows(&random, 3);
        RowBits both = bitsOf(a);
        both &= bitsOf(b);
        RowBits either = bitsOf(a);
        either |= bitsOf(b);
        for (int row = 0; row < capacity; ++row) {
            const bool inA = a[std::size_t(row)];
            const bool inB = b[std::size_t(row)];
            QCOMPARE(both.test(row), inA && inB);
            QCOMPARE(either.test(row), inA || inB);
        }
    }
}

QTEST_GUILESS_MAIN(TestRowBits)
#include "tst_rowbits.moc"
