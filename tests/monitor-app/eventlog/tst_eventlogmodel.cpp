// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/eventlogmodel.h"
#include "eventlog/rowbuilder.h"
#include "madeevents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace MadeEvents;

namespace {

//! Batches as the store would send them.
class Source
{
public:
    EventBatch add(
        int count, const std::function<bool(RowId)> &matches = [](RowId) { return true; })
    {
        EventBatch batch;
        for (int i = 0; i < count; ++i) {
            if (!m_chunk || m_chunk->isFull()) {
                m_chunk = std::make_shared<EventChunk>(m_end);
                batch.chunks << m_chunk;
            }
            m_chunk->append(RowBuilder().build(message(QByteArray::number(m_end), qint64(m_end) + 1)));
            if (matches(m_end))
                batch.rows << m_end;
            ++m_end;
        }
        return finish(batch);
    }

    EventBatch finish(EventBatch batch) const
    {
        batch.firstRow = m_first;
        batch.endRow = m_end;
        batch.dropped = m_first;
        return batch;
    }

    std::shared_ptr<EventChunk> m_chunk;
    RowId m_first = 0;
    RowId m_end = 0;
};

QString summary(const EventLogModel &model, int row)
{
    return model.index(row, EventLogModel::SummaryColumn).data().toString();
}

} // namespace

class TestEventLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsColumns()
    {
        EventLogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Source source;
        model.take(source.add(3));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(summary(model, 2), QStringLiteral("ada: 2"));
        QCOMPARE(model.index(2, EventLogModel::TypeColumn).data().toString(),
                 QStringLiteral("MESSAGE_CREATE"));
        QCOMPARE(model.index(2, EventLogModel::SequenceColumn).data().toLongLong(), 3);
        QCOMPARE(model.index(2, EventLogModel::GuildColumn).data().toString(),
                 QStringLiteral("81384788765712384"));
        QVERIFY(model.index(2, EventLogModel::SizeColumn).data(Qt::ToolTipRole).toString().contains(u"wire"));
    }

    void batchesOnlyAppend()
    {
        EventLogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        Source source;
        model.take(source.add(600));
        model.take(source.add(5));
        QCOMPARE(model.rowCount(), 605);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted.last().at(1).toInt(), 600);
        QCOMPARE(summary(model, 604), QStringLiteral("ada: 604"));
    }

    void newFilterReplacesRows()
    {
        EventLogModel model;
        Source source;
        model.take(source.add(600));
        EventBatch batch;
        batch.reset = true;
        batch.rows = {3, 599};
        model.take(source.finish(batch));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(summary(model, 1), QStringLiteral("ada: 599"));
        QCOMPARE(model.totalRows(), 600ULL);
        QCOMPARE(model.indexOf(599), 1);
        QCOMPARE(model.indexOf(4), -1);
    }

    void droppedRowsVanish()
    {
        EventLogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Source source;
        model.take(source.add(1500));
        source.m_first = 2 * EventChunk::capacity;
        model.take(source.add(1));
        QCOMPARE(model.rowCount(), 1501 - int(source.m_first));
        QCOMPARE(summary(model, 0), QStringLiteral("ada: 1024"));
        QCOMPARE(model.droppedRows(), quint64(source.m_first));
    }

    void nothingIsLostWhilePaused()
    {
        EventLogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Source source;
        model.take(source.add(10));
        model.setPaused(true);
        model.take(source.add(7));
        model.take(source.add(8));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.waitingRows(), 15);
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(model.waitingRows(), 0);
        for (int row = 0; row < 25; ++row)
            QCOMPARE(summary(model, row), QStringLiteral("ada: %1").arg(row));
    }

    void filterWhilePausedKeepsNewRowsWaiting()
    {
        EventLogModel model;
        Source source;
        model.take(source.add(10));
        model.setPaused(true);
        model.take(source.add(10));
        EventBatch batch;
        batch.reset = true;
        batch.rows = {1, 9, 10, 19};
        model.take(source.finish(batch));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.waitingRows(), 2);
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 4);
    }

    void rowsShownWhilePausedOutliveTheStore()
    {
        EventLogModel model;
        Source source;
        model.take(source.add(600));
        model.setPaused(true);
        source.m_chunk.reset(); // As when the store has let go of it.
        source.m_first = source.m_end;
        source.m_end += EventChunk::capacity;
        source.m_first = source.m_end;
        model.take(source.add(3));
        QCOMPARE(model.rowCount(), 600);
        QCOMPARE(summary(model, 0), QStringLiteral("ada: 0"));
        QCOMPARE(summary(model, 599), QStringLiteral("ada: 599"));
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 3);
    }

    void clearWhilePausedShowsNothing()
    {
        EventLogModel model;
        Source source;
        model.take(source.add(10));
        model.setPaused(true);
        EventBatch batch;
        batch.reset = true;
        batch.cleared = true;
        source.m_first = source.m_end;
        source.m_chunk.reset();
        model.take(source.finish(batch));
        QCOMPARE(model.rowCount(), 0);
        model.take(source.add(4));
        QCOMPARE(model.waitingRows(), 4);
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 4);
    }
};

QTEST_MAIN(TestEventLogModel)
#include "tst_eventlogmodel.moc"
