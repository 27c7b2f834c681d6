// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/logsnapshot.h"
#include "eventlog/openchunk.h"
#include "eventlog/sealedchunk.h"
#include "eventlog/spillfolder.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace {

QByteArray payloadOf(RowId row)
{
    return "{\"op\":0,\"d\":{\"number\":" + QByteArray::number(row) + ",\"text\":\"" +
           QByteArray(qsizetype(row % 37), 'x') + "\"}}";
}

LogEntry entryOf(RowId row)
{
    LogEntry entry;
    entry.time = qint64(row) * 1000 + 1;
    entry.sequence = qint64(row) - 5;
    entry.guild = row * 3;
    entry.channel = row * 5;
    entry.user = row * 7;
    entry.wireSize = quint32(row * 11);
    entry.op = qint32(row % 12);
    entry.shard = qint32(row % 1000);
    entry.direction = LogDirection(row % 2);
    entry.type = Gateway::EventType::MessageCreate;
    entry.replayed = row % 3 == 0;
    entry.payload = payloadOf(row);
    return entry;
}

std::shared_ptr<OpenChunk> openChunk(RowId first, int rows)
{
    auto chunk = std::make_shared<OpenChunk>(first);
    for (int i = 0; i < rows; ++i)
        chunk->append(entryOf(first + RowId(i)));
    return chunk;
}

SealedChunkPointer sealedChunk(RowId first, int rows)
{
    PayloadCompressor compressor;
    return std::make_shared<SealedChunk>(*openChunk(first, rows), &compressor);
}

bool isSameRow(const LogColumns &columns, int i, RowId row)
{
    const LogEntry entry = entryOf(row);
    const LogType::Code type = entry.op == 0 ? LogType::ofEvent(entry.type) : LogType::ofOpcode(entry.op);
    return columns.time[i] == entry.time && columns.sequence[i] == entry.sequence &&
           columns.guild[i] == entry.guild && columns.channel[i] == entry.channel &&
           columns.user[i] == entry.user && columns.wireSize[i] == entry.wireSize &&
           columns.size[i] == quint32(entry.payload.size()) && columns.shard[i] == quint16(entry.shard) &&
           columns.type[i] == type && columns.op[i] == qint16(entry.op) &&
           columns.direction[i] == quint8(entry.direction) && columns.state[i] == LogColumns::noState &&
           columns.replayed[i] == quint8(entry.replayed);
}

//! Whether every row of \a chunk is as it was made.
bool isWhole(const LogChunk &chunk, int rows)
{
    PayloadReader reader;
    if (chunk.size() != rows)
        return false;
    for (int i = 0; i < rows; ++i) {
        const RowId row = chunk.firstRow() + RowId(i);
        if (!isSameRow(chunk.columns(), i, row) || reader.payload(chunk, i) != payloadOf(row))
            return false;
    }
    return true;
}

} // namespace

class TestLogChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedChunkHasTheSameRows_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 2, 511, 512, 513, 1024, 4095, LogChunk::capacity})
            QTest::addRow("%d", rows) << rows;
    }

    void sealedChunkHasTheSameRows()
    {
        QFETCH(int, rows);
        const std::shared_ptr<OpenChunk> open = openChunk(100, rows);
        QCOMPARE(open->isFull(), rows == LogChunk::capacity);
        QVERIFY(!open->isSealed() && !open->bounds());
        QVERIFY(isWhole(*open, rows));
        PayloadCompressor compressor;
        const SealedChunk sealed(*open, &compressor);
        QVERIFY(sealed.isSealed());
        QCOMPARE(sealed.firstRow(), 100ULL);
        QVERIFY(isWhole(sealed, rows));
        QVERIFY(isWhole(*open, rows));
        QCOMPARE(sealed.payloadBytes(), open->payloadBytes());
        QVERIFY(sealed.memory() < open->memory());
    }

    void changesOfStateHaveTheirOwnType()
    {
        OpenChunk chunk(0);
        LogEntry entry;
        entry.direction = LogDirection::State;
        entry.state = Gateway::ShardState::BackingOff;
        entry.op = -1;
        entry.shard = 100'000;
        chunk.append(std::move(entry));
        QCOMPARE(chunk.columns().type[0], LogType::stateChange);
        QCOMPARE(chunk.columns().state[0], quint8(Gateway::ShardState::BackingOff));
        QCOMPARE(chunk.columns().op[0], qint16(-1));
        QCOMPARE(chunk.columns().shard[0], quint16(65535)); // As near as the column goes.
    }

    void columnsAreAligned()
    {
        const SealedChunkPointer chunk = sealedChunk(0, 77);
        const LogColumns &columns = chunk->columns();
        for (const void *column :
             {static_cast<const void *>(columns.time), static_cast<const void *>(columns.user),
              static_cast<const void *>(columns.size), static_cast<const void *>(columns.type),
              static_cast<const void *>(columns.replayed)})
            QCOMPARE(quintptr(column) % quintptr(SealedChunk::alignment), quintptr(0));
    }

    void boundsHoldAllRows()
    {
        const SealedChunkPointer chunk = sealedChunk(2000, 600);
        const LogBounds *bounds = chunk->bounds();
        QVERIFY(bounds);
        QCOMPARE(bounds->firstTime, entryOf(2000).time);
        QCOMPARE(bounds->lastTime, entryOf(2599).time);
        QCOMPARE(bounds->leastSequence, 1995);
        QCOMPARE(bounds->greatestSequence, 2594);
        QCOMPARE(bounds->leastShard, quint16(0));
        QCOMPARE(bounds->greatestShard, quint16(599));
    }

    void payloadsCanBeReadInAnyOrder()
    {
        const SealedChunkPointer sealed = sealedChunk(0, 3000);
        const SealedChunkPointer other = sealedChunk(50'000, 3000);
        const std::shared_ptr<OpenChunk> open = openChunk(90'000, 1000);
        PayloadReader reader;
        QRandomGenerator random(3);
        for (int i = 0; i < 3000; ++i) {
            const LogChunk *chunk = sealed.get();
            if (const int which = random.bounded(3); which > 0)
                chunk = which == 1 ? static_cast<const LogChunk *>(other.get()) : open.get();
            const int row = random.bounded(chunk->size());
            QCOMPARE(reader.payload(*chunk, row).toByteArray(), payloadOf(chunk->firstRow() + RowId(row)));
        }
        QVERIFY(reader.payload(*sealed, -1).isEmpty());
        QVERIFY(reader.payload(*sealed, 3000).isEmpty());
    }

    void readerDoesNotMistakeAChunkForAnother()
    {
        // A new chunk may lie where one was that is gone.
        PayloadReader reader;
        for (RowId first = 0; first < 50; ++first) {
            const SealedChunkPointer chunk = sealedChunk(first * 1000, 10);
            QCOMPARE(reader.payload(*chunk, 3).toByteArray(), payloadOf(first * 1000 + 3));
        }
    }

    void paddingMayBeRead()
    {
        // Found by asan if it is not there.
        const SealedChunkPointer sealed = sealedChunk(0, 10);
        const std::shared_ptr<OpenChunk> open = openChunk(0, 10);
        PayloadReader reader;
        for (const LogChunk *chunk :
             {static_cast<const LogChunk *>(sealed.get()), static_cast<const LogChunk *>(open.get())}) {
            const QByteArrayView payload = reader.payload(*chunk, 9);
            const volatile char *end = payload.data() + payload.size();
            for (qsizetype i = 0; i < PayloadReader::padding; ++i)
                (void)end[i];
        }
    }

    void giantPayloadFillsAChunk()
    {
        auto open = std::make_shared<OpenChunk>(0);
        open->append(entryOf(0));
        QByteArray giant;
        QRandomGenerator random(9);
        while (giant.size() < 6'000'000)
            giant += QByteArray::number(random.generate64());
        LogEntry entry = entryOf(1);
        entry.payload = giant;
        open->append(std::move(entry));
        QVERIFY(open->isFull());
        PayloadCompressor compressor;
        const SealedChunk sealed(*open, &compressor);
        PayloadReader reader;
        QCOMPARE(reader.payload(sealed, 0).toByteArray(), payloadOf(0));
        QVERIFY(reader.payload(sealed, 1) == giant);
    }

    void damageIsNoticed()
    {
        const SealedChunkPointer whole = sealedChunk(0, 600);
        const QByteArrayView block = whole->block();
        PayloadReader reader;
        int damaged = 0;
        // The last bytes are those of the second frame.
        for (qsizetype place = block.size() - 300; place < block.size(); place += 20) {
            auto copy = std::make_shared<std::vector<quint64>>(std::size_t(block.size()) / 8 + 1);
            char *bytes = reinterpret_cast<char *>(copy->data());
            std::copy(block.begin(), block.end(), bytes);
            bytes[place] = char(bytes[place] ^ 0x55);
            const SealedChunk chunk(*whole, bytes, copy);
            QCOMPARE(reader.payload(chunk, 0).toByteArray(), payloadOf(0));
            damaged += reader.payload(chunk, 599).isEmpty();
        }
        QCOMPARE(damaged, 15);
    }

    void rowsArePublishedToOtherThreads()
    {
        for (int round = 0; round < 5; ++round) {
            auto chunk = std::make_shared<OpenChunk>(0);
            std::atomic<int> wrong = 0;
            const auto read = [&chunk, &wrong] {
                PayloadReader reader;
                int seen = 0;
                while (seen < LogChunk::capacity) {
                    const int size = chunk->size();
                    for (; seen < size; ++seen) {
                        if (!isSameRow(chunk->columns(), seen, RowId(seen)) ||
                            reader.payload(*chunk, seen) != payloadOf(RowId(seen)))
                            ++wrong;
                    }
                }
            };
            std::thread first(read);
            std::thread second(read);
            for (int i = 0; i < LogChunk::capacity; ++i)
                chunk->append(entryOf(RowId(i)));
            first.join();
            second.join();
            QCOMPARE(wrong.load(), 0);
        }
    }

    void chunksMoveToFilesWithoutAName()
    {
        QTemporaryDir folder;
        SpillFolder spill;
        spill.setPath(folder.path());
        spill.setBudget(16 * 300'000);
        QList<LogChunkPointer> moved;
        for (RowId first = 0; first < 40'000; first += 4000) {
            const SealedChunkPointer chunk = sealedChunk(first, 4000);
            moved << spill.move(*chunk);
            QVERIFY2(moved.last(), qPrintable(spill.error()));
            QCOMPARE(moved.last()->mappedBytes(), chunk->block().size());
            QVERIFY(moved.last()->memory() < 1024);
        }
        QVERIFY(spill.bytes() > 10 * 100'000);
#ifdef Q_OS_UNIX
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
#endif
        // Several files, the first of which goes with its chunks.
        const qsizetype before = spill.bytes();
        const std::optional<RowId> end = spill.dropOldest();
        QVERIFY(end && *end > 0 && *end < 40'000 && *end % 4000 == 0);
        QVERIFY(spill.bytes() < before);
        spill.clear();
        QCOMPARE(spill.bytes(), qsizetype(0));
        QVERIFY(!spill.dropOldest());
        // Who holds a chunk may still read it.
        for (const LogChunkPointer &chunk : std::as_const(moved))
            QVERIFY(isWhole(*chunk, 4000));
    }

    void folderThatIsNotThereIsAnError()
    {
        QTemporaryDir folder;
        SpillFolder spill;
        spill.setPath(folder.filePath(QStringLiteral("missing")));
        spill.setBudget(1'000'000);
        QVERIFY(!spill.move(*sealedChunk(0, 10)));
        QVERIFY2(spill.error().contains(QStringLiteral("missing")), qPrintable(spill.error()));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("missing")));
        QVERIFY(spill.move(*sealedChunk(0, 10)));
        QVERIFY(spill.error().isEmpty());
    }

    void snapshotFindsRows()
    {
        const QList<LogChunkPointer> chunks{sealedChunk(10, 100), sealedChunk(110, 5), openChunk(115, 50)};
        const LogSnapshot snapshot(chunks, 140); // The open chunk has grown since.
        QCOMPARE(snapshot.firstRow(), 10ULL);
        QCOMPARE(snapshot.rowCount(), 130ULL);
        QCOMPARE(snapshot.rowsOfChunk(0), 100);
        QCOMPARE(snapshot.rowsOfChunk(2), 25);
        for (RowId row = 10; row < 140; ++row) {
            const qsizetype expected = row < 110 ? 0 : row < 115 ? 1 : 2;
            QCOMPARE(snapshot.chunkIndexOf(row), expected);
            QVERIFY(snapshot.contains(row));
            QCOMPARE(snapshot.rowAtTime(entryOf(row).time), row);
            QCOMPARE(snapshot.rowAtTime(entryOf(row).time - 1), row);
        }
        QVERIFY(!snapshot.contains(9) && !snapshot.contains(140));
        QCOMPARE(snapshot.rowAtTime(0), 10ULL);
        QCOMPARE(snapshot.rowAtTime(entryOf(140).time), 140ULL);
        QCOMPARE(LogSnapshot().rowAtTime(5), 0ULL);
        QVERIFY(LogSnapshot().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogChunk)
#include "tst_logchunk.moc"
