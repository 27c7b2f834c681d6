// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/eventstore.h"
#include "madeevents.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <map>

using namespace MadeEvents;

namespace {

//! Puts together what the batches of a store say, as any reader has to.
class Reader : public QObject
{
    Q_OBJECT

public:
    explicit Reader(EventStore *store) { connect(store, &EventStore::batchReady, this, &Reader::take); }

    void take(const EventBatch &batch)
    {
        if (batch.cleared)
            m_chunks.clear();
        if (batch.reset)
            m_rows.clear();
        for (const EventChunkPointer &chunk : batch.chunks)
            m_chunks.emplace(chunk->first(), chunk);
        m_rows.append(batch.rows);
        m_rows.removeIf([&batch](RowId row) { return row < batch.firstRow; });
        m_last = batch;
        ++m_batches;
        Q_EMIT taken();
    }

    const EventRow &row(RowId id) const { return std::prev(m_chunks.upper_bound(id))->second->row(id); }
    QList<QByteArray> summaries() const
    {
        QList<QByteArray> summaries;
        for (const RowId id : m_rows)
            summaries << row(id).summary;
        return summaries;
    }
    bool isComplete(RowId end) const { return m_last.complete && m_last.endRow == end; }

    std::map<RowId, EventChunkPointer> m_chunks;
    QList<RowId> m_rows;
    EventBatch m_last;
    int m_batches = 0;

Q_SIGNALS:
    void taken();
};

EventFilter filter(const QString &text)
{
    FilterError error;
    const EventFilter result = EventFilter::compile(text, &error);
    Q_ASSERT(!error.isError());
    return result;
}

QList<Gateway::Event> manyMessages(int count, int first = 0)
{
    QList<Gateway::Event> events;
    for (int i = first; i < first + count; ++i)
        events << message("number " + QByteArray::number(i), i + 1);
    return events;
}

} // namespace

class TestEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsCarryColumnsAndSummary()
    {
        EventStore store;
        Reader reader(&store);
        store.ingest({message("hello", 5'000, 3)});
        QTRY_COMPARE(reader.m_rows.size(), 1);
        const EventRow &row = reader.row(reader.m_rows.first());
        QCOMPARE(row.time, 5'000);
        QCOMPARE(row.sequence, 5'000);
        QCOMPARE(row.shard, 3);
        QCOMPARE(row.guild, 81384788765712384ULL);
        QCOMPARE(row.op, 0);
        QCOMPARE(row.type, Gateway::EventType::MessageCreate);
        QCOMPARE(row.summary, QByteArray("ada: hello"));
        QCOMPARE(row.size, quint32(row.payload.size()));
        QCOMPARE(row.wireSize, row.size / 4);
    }

    void transitionGoesWhereItsTimeIs()
    {
        // A transition is told at once, the payload that caused it comes with the next batch.
        EventStore store;
        Reader reader(&store);
        Gateway::Transition transition;
        transition.from = Gateway::ShardState::Identifying;
        transition.to = Gateway::ShardState::Ready;
        transition.cause = Gateway::Cause::ReadyReceived;
        transition.when = QDateTime::fromMSecsSinceEpoch(2);
        store.ingestTransition({0, 1}, transition);
        store.ingest({message("before", 1'000'000), message("after", 3'000'000)});
        QTRY_COMPARE(reader.m_rows.size(), 3);
        QCOMPARE(reader.row(reader.m_rows[0]).summary, QByteArray("ada: before"));
        QCOMPARE(reader.row(reader.m_rows[1]).kind, EventRow::Kind::Transition);
        QCOMPARE(reader.row(reader.m_rows[1]).state, Gateway::ShardState::Ready);
        QCOMPARE(reader.row(reader.m_rows[2]).summary, QByteArray("ada: after"));
    }

    void heartbeatAckTellsItsLatency()
    {
        EventStore store;
        Reader reader(&store);
        store.ingest({fromPayload(R"({"op":1,"d":42})", 1'000'000, 0, Gateway::Event::Direction::Sent),
                      fromPayload(R"({"op":11})", 13'300'000, 0)});
        QTRY_COMPARE(reader.m_rows.size(), 2);
        QVERIFY(reader.row(reader.m_rows[0]).summary.contains("42"));
        QVERIFY2(reader.row(reader.m_rows[1]).summary.contains("12"),
                 reader.row(reader.m_rows[1]).summary.constData());
    }

    void filterSeesOldAndNewRows()
    {
        EventStore store;
        Reader reader(&store);
        store.ingest({message("apple", 1), typing(2), message("pear", 3)});
        QTRY_COMPARE(reader.m_rows.size(), 3);
        store.setFilter(filter(QStringLiteral("type:MESSAGE_CREATE")));
        QTRY_COMPARE(reader.summaries(), (QList<QByteArray>{"ada: apple", "ada: pear"}));
        store.ingest({typing(4), message("plum", 5)});
        QTRY_COMPARE(reader.summaries(), (QList<QByteArray>{"ada: apple", "ada: pear", "ada: plum"}));
        store.setFilter({});
        QTRY_COMPARE(reader.m_rows.size(), 5);
    }

    void searchIsSlicedAndCanBeReplaced()
    {
        // Enough rows that no slice sees all of them: the search for a rare text goes on in the background,
        // and the last of many filters wins.
        EventStore store;
        Reader reader(&store);
        constexpr int count = 30'000;
        store.ingest(manyMessages(count));
        QTRY_VERIFY_WITH_TIMEOUT(reader.isComplete(count), 30'000);
        const int before = reader.m_batches;
        for (int i = 0; i < 50; ++i)
            store.setFilter(filter(QStringLiteral("\"number %1\"").arg(i)));
        store.setFilter(filter(QStringLiteral("\"number 29999\"")));
        QTRY_VERIFY_WITH_TIMEOUT(reader.isComplete(count) && reader.m_rows.size() == 1, 30'000);
        QCOMPARE(reader.row(reader.m_rows.first()).summary, QByteArray("ada: number 29999"));
        QVERIFY(reader.m_batches > before);
    }

    void oldestAreDroppedBeyondTheBudget()
    {
        EventStore store(1024 * 1024);
        Reader reader(&store);
        constexpr int count = 20'000;
        for (int i = 0; i < count; i += 1000)
            store.ingest(manyMessages(1000, i));
        QTRY_VERIFY_WITH_TIMEOUT(reader.isComplete(count), 30'000);
        QVERIFY(reader.m_last.memory <= 1024 * 1024);
        QVERIFY(reader.m_last.dropped > 0);
        QCOMPARE(reader.m_last.dropped, reader.m_last.firstRow);
        QCOMPARE(quint64(reader.m_rows.size()), count - reader.m_last.dropped);
        QCOMPARE(reader.row(reader.m_rows.last()).summary, QByteArray("ada: number 19999"));
        QCOMPARE(reader.row(reader.m_rows.first()).summary,
                 "ada: number " + QByteArray::number(reader.m_last.firstRow));
    }

    void smallerBudgetDropsAtOnce()
    {
        EventStore store;
        Reader reader(&store);
        store.ingest(manyMessages(5000));
        QTRY_VERIFY(reader.isComplete(5000));
        const qsizetype before = reader.m_last.memory;
        store.setBudget(before / 2);
        QTRY_VERIFY(reader.m_last.memory <= before / 2);
        QVERIFY(reader.m_last.dropped > 0);
    }

    void clearBeginsAnew()
    {
        EventStore store;
        Reader reader(&store);
        store.ingest(manyMessages(700));
        QTRY_COMPARE(reader.m_rows.size(), 700);
        store.clear();
        QTRY_COMPARE(reader.m_rows.size(), 0);
        store.ingest({message("new", 9)});
        QTRY_COMPARE(reader.summaries(), (QList<QByteArray>{"ada: new"}));
        QVERIFY(reader.m_last.memory < 4096);
    }

    void worksInAnotherThread()
    {
        QThread thread;
        EventStore *store = new EventStore;
        store->moveToThread(&thread);
        connect(&thread, &QThread::finished, store, &QObject::deleteLater);
        Reader reader(store);
        thread.start();
        for (int i = 0; i < 30; ++i)
            QMetaObject::invokeMethod(store, [store, i] { store->ingest(manyMessages(1000, i * 1000)); });
        QTRY_VERIFY_WITH_TIMEOUT(reader.isComplete(30'000), 30'000);
        for (int i = 0; i < 30'000; ++i)
            QCOMPARE(reader.row(RowId(i)).sequence, i + 1);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"
