// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "fakesession.h"

#include <QTest>

#include <limits>

using namespace Gateway;
using namespace std::chrono_literals;

//! Sequences that no payload could hold are possible: an Event may be made of any envelope.
static Event dispatchOf(qint64 sequence)
{
    const QByteArray json = R"({"t":"TYPING_START","s":1,"op":0,"d":{}})";
    Error error;
    Envelope envelope = Envelope::scan(json, &error);
    envelope.sequence = sequence;
    return Event(json, envelope, {{0, 1}, Event::Direction::Received, 0, json.size(), false});
}

//! What SessionMachine makes of sequence numbers.
class TestSessionSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequenceIsAudited()
    {
        Fake fake;
        fake.toReady();
        fake.dispatch(2);
        fake.dispatch(5);
        fake.dispatch(5);
        fake.dispatch(4);
        fake.dispatch(6);
        QCOMPARE(fake.machine.counters().gaps, 2);
        QCOMPARE(fake.gaps, (QList<QPair<qint64, qint64>>{{3, 5}}));
        QCOMPARE(fake.machine.counters().duplicates, 2);
        QCOMPARE(fake.duplicates, (QList<qint64>{5, 4}));
        QCOMPARE(fake.machine.sequence(), 6);
        QCOMPARE(fake.delivered.size(), 6);
    }

    void filteredDispatchesKeepTheSequence()
    {
        Fake fake;
        fake.toReady();
        Envelope envelope;
        envelope.op = 0;
        envelope.sequence = 2;
        fake.machine.receivedFiltered(envelope, fake.now);
        fake.run();
        fake.dispatch(3);
        QCOMPARE(fake.machine.counters().gaps, 0);
        QCOMPARE(fake.machine.session().sequence, 3);
        QCOMPARE(fake.delivered.size(), 2);
    }

    // The short way of Shard comes to what received() comes to.
    void dispatchesInOrderTakeTheShortWay()
    {
        Fake fake;
        fake.toIdentifying();
        QVERIFY(!fake.machine.receivedInOrder(dispatchOf(0)));
        fake.ready(1);
        Fake other;
        other.toReady();
        QList<bool> isShort;
        for (const qint64 sequence : {2, 3, 5, 6, 6, 4, 7, 8}) {
            isShort << fake.machine.receivedInOrder(dispatchOf(sequence));
            if (isShort.constLast()) {
                QVERIFY(!fake.machine.hasActions());
                fake.delivered << dispatchOf(sequence);
            } else {
                fake.dispatch(int(sequence));
            }
            other.dispatch(int(sequence));
            QCOMPARE(fake.machine.sequence(), other.machine.sequence());
            QCOMPARE(fake.machine.session().sequence, other.machine.session().sequence);
        }
        QCOMPARE(isShort, QList<bool>({true, true, false, true, false, false, true, true}));
        QCOMPARE(fake.delivered.size(), other.delivered.size());
        QCOMPARE(fake.gaps, other.gaps);
        QCOMPARE(fake.duplicates, other.duplicates);
        QVERIFY(!fake.machine.receivedInOrder(payload(R"({"op":11})")));
        QVERIFY(!fake.machine.receivedInOrder(payload(R"({"op":1,"s":9})")));
        QVERIFY(!fake.machine.receivedInOrder(payload(R"({"t":"TYPING_START","s":null,"op":0,"d":{}})")));
        fake.drop();
        QVERIFY(!fake.machine.receivedInOrder(dispatchOf(9)));
        fake.advance(60s);
        fake.open();
        fake.hello();
        QCOMPARE(fake.state(), ShardState::Resuming);
        QVERIFY(!fake.machine.receivedInOrder(dispatchOf(9)));
        other.stop();
        QVERIFY(!other.machine.receivedInOrder(dispatchOf(9)));
    }

    //! A gateway may send the greatest numbers there are: nothing may overflow on them.
    void greatestSequencesAreCounted()
    {
        constexpr qint64 greatest = std::numeric_limits<qint64>::max();
        Fake fake;
        fake.toReady();
        fake.receive(dispatchOf(greatest));
        QCOMPARE(fake.machine.sequence(), greatest);
        QCOMPARE(fake.gaps, (QList<QPair<qint64, qint64>>{{2, greatest}}));
        QCOMPARE(fake.machine.counters().gaps, greatest - 2);
        // Behind it nothing is new.
        for (const qint64 sequence : {greatest, greatest - 1, qint64(0)}) {
            QVERIFY(!fake.machine.receivedInOrder(dispatchOf(sequence)));
            fake.receive(dispatchOf(sequence));
        }
        QCOMPARE(fake.machine.sequence(), greatest);
        QCOMPARE(fake.duplicates, QList<qint64>({greatest, greatest - 1, 0}));
        // It goes out with heartbeats and RESUME, as it came.
        fake.advance(20s);
        QCOMPARE(fake.beats, QList<qint64>({greatest}));
        fake.drop();
        fake.advance(60s);
        fake.open();
        fake.hello();
        QCOMPARE(fake.resumes.constLast().sequence, greatest);
    }

    void gapsAreCountedToTheEndOfTheirRange()
    {
        constexpr qint64 greatest = std::numeric_limits<qint64>::max();
        Fake fake;
        fake.toReady();
        for (int session = 0; session < 3; ++session) {
            fake.receive(dispatchOf(greatest));
            QVERIFY(fake.machine.counters().gaps > 0);
            fake.receive(R"({"op":9,"d":false})");
            fake.advance(60s);
            fake.grant();
            fake.open();
            fake.hello();
            fake.ready();
        }
        QCOMPARE(fake.machine.counters().gaps, greatest);
    }

    //! What the scan of an envelope lets through at most, and what it does not.
    void greatestSequenceOnTheWire()
    {
        Error error;
        const Envelope envelope = Envelope::scan(R"({"op":0,"s":9007199254740992,"t":"X","d":{}})", &error);
        QVERIFY(!error);
        Fake fake;
        fake.toReady();
        fake.machine.receivedFiltered(envelope, fake.now);
        QCOMPARE(fake.machine.sequence(), qint64(1) << 53);
        (void)Envelope::scan(R"({"op":0,"s":9007199254740993,"t":"X","d":{}})", &error);
        QVERIFY(error);
    }

    //! What is acknowledged before HELLO is a beat of the connection before, and has no length of time.
    void ackBeforeHelloCountsForNothing()
    {
        Fake fake;
        fake.toReady();
        fake.advance(20s);
        QCOMPARE(fake.beats.size(), 1);
        fake.drop();
        fake.advance(60s);
        fake.open();
        QCOMPARE(fake.state(), ShardState::AwaitingHello);
        fake.ack();
        QCOMPARE(fake.machine.heartbeat().latency(), Machine::Time(-1));
        fake.hello();
        fake.ack();
        QCOMPARE(fake.machine.heartbeat().latency(), Machine::Time(-1));
        QCOMPARE(fake.state(), ShardState::Resuming);
    }

    //! More ACKs than beats are no more than one, however many come.
    void endlessAcksAreOne()
    {
        Fake fake;
        fake.toReady();
        fake.advance(20s);
        for (int i = 0; i < 100'000; ++i)
            fake.ack();
        QCOMPARE(fake.log.count(QStringLiteral("latency")), 1);
        QVERIFY(!fake.machine.hasActions());
    }
};

QTEST_GUILESS_MAIN(TestSessionSequence)
#include "tst_sessionsequence.moc"
