// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/cluster/batchgate_p.h>

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Gateway;

class TestBatchGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsPassWhatThereIsRoomFor();
    void boundsWhatIsUnderWay();
    void holdsNobodyOnceOpen();
    void takesWhenNobodyHoldsTheBatch();
};

void TestBatchGate::letsPassWhatThereIsRoomFor()
{
    BatchGate gate;
    gate.pass(BatchGate::limit / 2);
    gate.pass(BatchGate::limit / 2);
    QCOMPARE(gate.batches(), 2);
    gate.take(BatchGate::limit / 2);
    QCOMPARE(gate.batches(), 1);
}

void TestBatchGate::boundsWhatIsUnderWay()
{
    constexpr qint64 size = BatchGate::limit / 4;
    constexpr int count = 100;
    BatchGate gate;
    QSemaphore emitted;
    std::atomic_int underWay = 0;
    std::atomic_int most = 0;
    std::thread worker([&] {
        for (int i = 0; i < count; ++i) {
            most = std::max(most.load(), ++underWay);
            emitted.release();
            gate.pass(size);
        }
    });
    for (int i = 0; i < count; ++i) {
        emitted.acquire();
        --underWay;
        gate.take(size);
    }
    worker.join();
    // Four fill the limit, the fifth waits behind the gate, and the sixth may be just being made.
    QVERIFY2(most <= 6, qPrintable(QString::number(most)));
    QCOMPARE(gate.batches(), 0);
}

void TestBatchGate::holdsNobodyOnceOpen()
{
    BatchGate gate;
    QSemaphore waiting;
    std::thread worker([&] {
        waiting.release();
        gate.pass(2 * BatchGate::limit);
        gate.pass(2 * BatchGate::limit);
    });
    waiting.acquire();
    gate.open();
    worker.join();
    QCOMPARE(gate.batches(), 2);
}

void TestBatchGate::takesWhenNobodyHoldsTheBatch()
{
    auto gate = std::make_shared<BatchGate>();
    gate->pass(BatchGate::limit);
    std::shared_ptr<const void> batch = BatchGate::takeLater(gate, BatchGate::limit);
    std::shared_ptr<const void> reader = batch;
    batch.reset();
    QCOMPARE(gate->batches(), 1);
    std::thread thread([held = std::move(reader)]() mutable { held.reset(); });
    thread.join();
    QCOMPARE(gate->batches(), 0);
    gate->pass(BatchGate::limit); // There is room again for so much.
}

QTEST_GUILESS_MAIN(TestBatchGate)
#include "tst_batchgate.moc"
