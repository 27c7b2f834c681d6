// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logsearch.h"
#include "filter/logstatistics.h"
#include "filter/wireshares.h"
#include "madelog.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

namespace {

constexpr qint64 second = 1'000'000'000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

QList<MadeRow> randomRows(quint32 seed, int count)
{
    static const QList<QByteArray> types{"MESSAGE_CREATE", "TYPING_START", "PRESENCE_UPDATE"};
    QRandomGenerator random(seed);
    QList<MadeRow> rows;
    for (int i = 0; i < count; ++i) {
        MadeRow row;
        row.type = types.at(random.bounded(int(types.size())));
        row.guild = quint64(random.bounded(10));
        row.time = (i + 1) * second / 100;
        row.shard = quint16(random.bounded(3));
        // Each third payload came in the frame of the one before.
        row.wireSize = random.bounded(3) == 0 ? 0 : quint32(random.bounded(1, 500));
        row.payload = QByteArray(random.bounded(2, 900), 'x');
        row.direction = random.bounded(50) == 0 ? LogDirection::Sent : LogDirection::Received;
        rows.append(row);
    }
    return rows;
}

LogTally tallyOf(const QList<LogTally> &tallies, quint64 key)
{
    for (const LogTally &tally : tallies) {
        if (tally.key == key)
            return tally;
    }
    return {};
}

//! Counts and inflated bytes of the rows that pass, plainly.
LogFiguresByGroup expectedFigures(const MadeLog &log, const std::function<bool(const MadeRow &)> &passes)
{
    LogFiguresByGroup figures;
    QMap<quint64, LogTally> types;
    QMap<quint64, LogTally> guilds;
    for (RowId id = log.snapshot().firstRow(); id < log.endRow(); ++id) {
        const MadeRow &row = log.row(id);
        if (!passes(row))
            continue;
        const auto type = LogType::ofEvent(Gateway::eventTypeFromName(row.type));
        for (LogTally *tally : {&types[type], &guilds[row.guild], &figures.total}) {
            ++tally->count;
            tally->bytesInflated += quint64(row.payload.size());
        }
        if (figures.firstTime == 0)
            figures.firstTime = row.time;
        figures.lastTime = row.time;
    }
    for (auto type = types.begin(); type != types.end(); ++type)
        type->key = type.key();
    for (auto guild = guilds.begin(); guild != guilds.end(); ++guild)
        guild->key = guild.key();
    figures.types = types.values();
    figures.guilds = guilds.values();
    return figures;
}

class Counted : public QObject
{
public:
    explicit Counted(bool active = true)
    {
        connect(&statistics, &LogStatistics::figuresChanged, this, [this](const LogFiguresByGroup &figures) {
            last = figures;
            ++published;
        });
        statistics.setActive(active);
    }

    LogStatistics statistics;
    LogFiguresByGroup last;
    int published = 0;
};

bool areEqual(const QList<LogTally> &found, const QList<LogTally> &expected)
{
    if (found.size() != expected.size())
        return false;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (found.at(i).key != expected.at(i).key || found.at(i).count != expected.at(i).count ||
            found.at(i).bytesInflated != expected.at(i).bytesInflated)
            return false;
    }
    return true;
}

bool areEqual(const LogFiguresByGroup &found, const LogFiguresByGroup &expected)
{
    return areEqual(found.types, expected.types) && areEqual(found.guilds, expected.guilds) &&
           areEqual({found.total}, {expected.total}) && found.firstTime == expected.firstTime &&
           found.lastTime == expected.lastTime;
}

bool anyRow(const MadeRow &)
{
    return true;
}

quint64 sum(const QList<LogTally> &tallies, quint64 LogTally::*member)
{
    quint64 total = 0;
    for (const LogTally &tally : tallies)
        total += tally.*member;
    return total;
}

} // namespace

class TestLogStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wireBytesAreDividedBySize();
    void wireBytesOfShardsAreApart();
    void countsTheLog();
    void changesOfStateAreNotCounted();
    void followsTheLog();
    void wireBytesAddUp();
    void countsTheResult();
    void ratesAndShares();
    void doesNothingWhileInactive();
    void clearedLogHasNoFigures();
};

void TestLogStatistics::wireBytesAreDividedBySize()
{
    MadeLog log;
    MadeRow row;
    for (const auto &[wire, size] : {std::pair(100, 10), {0, 30}, {0, 60}, {7, 100}, {0, 100}, {0, 100}}) {
        row.wireSize = quint32(wire);
        row.payload = QByteArray(size, 'x');
        log.append(row);
    }
    const WireShares shares(log.snapshot().chunk(0)->columns(), 6);
    QList<quint32> found;
    for (int i = 0; i < 6; ++i)
        found.append(shares[i]);
    QCOMPARE(found, (QList<quint32>{10, 30, 60, 2, 2, 3}));
}

void TestLogStatistics::wireBytesOfShardsAreApart()
{
    MadeLog log;
    MadeRow row;
    row.payload = QByteArray(10, 'x');
    const auto add = [&](int shard, quint32 wire, LogDirection direction) {
        row.shard = quint16(shard);
        row.wireSize = wire;
        row.direction = direction;
        log.append(row);
    };
    add(0, 40, LogDirection::Received);
    add(1, 90, LogDirection::Received);
    add(0, 30, LogDirection::Sent);
    add(0, 0, LogDirection::Received); // Of the frame of the first row.
    add(1, 0, LogDirection::State);
    const WireShares shares(log.snapshot().chunk(0)->columns(), 5);
    QCOMPARE(shares[0], 20U);
    QCOMPARE(shares[1], 90U);
    QCOMPARE(shares[2], 30U);
    QCOMPARE(shares[3], 20U);
    QCOMPARE(shares[4], 0U);
}

void TestLogStatistics::countsTheLog()
{
    MadeLog log(100);
    log.append(randomRows(1, 1234));
    Counted counted;
    counted.statistics.takeSnapshot(log.snapshot());
    QTRY_VERIFY(counted.last.complete && counted.last.total.count == 1234);
    QVERIFY(areEqual(counted.last, expectedFigures(log, anyRow)));
    QVERIFY(!counted.last.ofResult);
    QCOMPARE(log.reads->payloads.load(), 0);
}

void TestLogStatistics::changesOfStateAreNotCounted()
{
    MadeLog log;
    MadeRow row;
    row.time = now() - second;
    row.payload = QByteArray(10, 'x');
    log.append(row);
    row.type = "STATE";
    row.direction = LogDirection::State;
    log.append(row);
    log.append(row);
    Counted counted;
    counted.statistics.takeSnapshot(log.snapshot());
    QTRY_COMPARE(counted.last.total.count, 1U);
    QCOMPARE(counted.last.total.bytesInflated, 10U);
    QCOMPARE(counted.last.total.recentCount, 1U);
    QCOMPARE(counted.last.types.size(), 1);
    QCOMPARE(counted.last.types.first().recentCount, 1U);
    QCOMPARE(counted.last.shareOfCount(counted.last.types.first()), 1.0);
}

void TestLogStatistics::followsTheLog()
{
    MadeLog log(100);
    Counted counted;
    for (quint32 step = 0; step < 5; ++step) {
        log.append(randomRows(10 + step, 130));
        if (step == 2)
            log.seal();
        if (step > 2)
            log.dropChunk();
        counted.statistics.takeSnapshot(log.snapshot());
        const LogFiguresByGroup expected = expectedFigures(log, anyRow);
        QTRY_COMPARE(counted.last.total.count, expected.total.count);
        QVERIFY(areEqual(counted.last, expected));
    }
    while (log.snapshot().chunkCount() > 0)
        log.dropChunk();
    counted.statistics.takeSnapshot(log.snapshot());
    QTRY_COMPARE(counted.last.total, LogTally());
    QVERIFY(counted.last.types.isEmpty());
    QVERIFY(counted.last.guilds.isEmpty());
}

void TestLogStatistics::wireBytesAddUp()
{
    MadeLog log(64);
    log.append(randomRows(3, 1000));
    Counted counted;
    counted.statistics.takeSnapshot(log.snapshot());
    QTRY_COMPARE(counted.last.total.count, 1000U);
    quint64 wire = 0;
    for (RowId id = 0; id < log.endRow(); ++id)
        wire += log.row(id).wireSize;
    QCOMPARE(counted.last.total.bytesOnWire, wire);
    QCOMPARE(sum(counted.last.types, &LogTally::bytesOnWire), wire);
    QCOMPARE(sum(counted.last.guilds, &LogTally::bytesOnWire), wire);
}

void TestLogStatistics::countsTheResult()
{
    MadeLog log(100);
    log.append(randomRows(4, 700));
    Counted counted;
    counted.statistics.setScope(LogStatistics::Scope::Result);
    LogSearch search;
    connect(&search, &LogSearch::resultChanged, &counted.statistics, &LogStatistics::takeResult);
    const auto passes = [](const MadeRow &row) {
        return row.shard == 1;
    };
    FilterError error;
    search.setFilter(Filter::compile(QStringLiteral("shard == 1"), &error));
    QVERIFY(!error.isError());
    search.takeSnapshot(log.snapshot());
    quint64 expected = expectedFigures(log, passes).total.count;
    QTRY_COMPARE(counted.last.total.count, expected);
    QVERIFY(counted.last.ofResult);
    QVERIFY(areEqual(counted.last, expectedFigures(log, passes)));

    log.append(randomRows(5, 333));
    log.dropChunk();
    search.takeSnapshot(log.snapshot());
    expected = expectedFigures(log, passes).total.count;
    QTRY_COMPARE(counted.last.total.count, expected);
    QVERIFY(areEqual(counted.last, expectedFigures(log, passes)));

    search.setFilter(Filter::compile(QStringLiteral("shard == 2"), &error));
    const auto others = [](const MadeRow &row) {
        return row.shard == 2;
    };
    expected = expectedFigures(log, others).total.count;
    QTRY_COMPARE(counted.last.total.count, expected);
    QVERIFY(areEqual(counted.last, expectedFigures(log, others)));
}

void TestLogStatistics::ratesAndShares()
{
    MadeLog log;
    MadeRow row;
    row.payload = QByteArray(100, 'x');
    row.guild = 5;
    // 30 rows over 60 s, of which the last 5 s have 10.
    const qint64 end = now();
    for (int i = 0; i < 20; ++i) {
        row.time = end - 60 * second + i * second;
        log.append(row);
    }
    row.guild = 6;
    row.type = "TYPING_START";
    row.payload = QByteArray(50, 'x');
    for (int i = 0; i < 10; ++i) {
        row.time = end - 4 * second + i * second / 10;
        log.append(row);
    }
    row.time = end;
    Counted counted;
    counted.statistics.takeSnapshot(log.snapshot());
    QTRY_COMPARE(counted.last.total.count, 30U);
    const LogFiguresByGroup figures = counted.last;
    const LogTally five = tallyOf(figures.guilds, 5);
    const LogTally six = tallyOf(figures.guilds, 6);
    QCOMPARE(five.recentCount, 0U);
    QCOMPARE(six.recentCount, 10U);
    QCOMPARE(figures.recentSeconds, 10.0);
    QCOMPARE(figures.recentRate(six), 1.0);
    QCOMPARE(figures.recentRate(five), 0.0);
    QCOMPARE(figures.shareOfCount(five), 20.0 / 30);
    QCOMPARE(figures.shareOfBytes(six), 500.0 / 2500);
    QCOMPARE(figures.shareOfWire(six), 100.0 / 300);
    const double span = double(figures.lastTime - figures.firstTime) / double(second);
    QCOMPARE(figures.rate(five), 20 / span);
    QVERIFY(qAbs(span - 56.9) < 0.001);
}

void TestLogStatistics::doesNothingWhileInactive()
{
    MadeLog log(100);
    log.append(randomRows(6, 500));
    Counted counted(false);
    counted.statistics.takeSnapshot(log.snapshot());
    QCoreApplication::processEvents();
    QCOMPARE(counted.published, 0);
    counted.statistics.setActive(true);
    QTRY_COMPARE(counted.last.total.count, 500U);
}

void TestLogStatistics::clearedLogHasNoFigures()
{
    MadeLog log(100);
    log.append(randomRows(7, 500));
    Counted counted;
    counted.statistics.takeSnapshot(log.snapshot());
    QTRY_COMPARE(counted.last.total.count, 500U);
    counted.statistics.clear();
    QTRY_COMPARE(counted.last.total.count, 0U);
    QVERIFY(counted.last.types.isEmpty());
}

QTEST_GUILESS_MAIN(TestLogStatistics)
#include "tst_logstatistics.moc"
