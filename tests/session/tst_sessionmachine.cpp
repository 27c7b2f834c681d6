// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "fakesession.h"

#include <gateway/protocol/limits.h>

#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

//! How SessionMachine connects, beats, waits and stops.
class TestSessionMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiesInOrder()
    {
        Fake fake;
        fake.start();
        QCOMPARE(fake.state(), ShardState::Queued);
        QVERIFY2(fake.urls.isEmpty(), "connected before its turn");
        fake.grant();
        QCOMPARE(fake.state(), ShardState::Connecting);
        fake.open();
        QCOMPARE(fake.state(), ShardState::AwaitingHello);
        QCOMPARE(fake.identifies, 0);
        fake.hello();
        QCOMPARE(fake.state(), ShardState::Identifying);
        fake.ready();
        QCOMPARE(fake.state(), ShardState::Ready);
        QCOMPARE(fake.log.join(u' '), QStringLiteral("request open identify"));
        QCOMPARE(fake.machine.session().id, QStringLiteral("abc"));
        QCOMPARE(fake.delivered.size(), 1);
        for (const Transition &change : std::as_const(fake.changes))
            QVERIFY(change.cause != Cause::None);
    }

    void firstBeatIsJittered_data()
    {
        QTest::addColumn<double>("dice");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("half") << 0.5;
        QTest::newRow("late") << 0.99;
    }
    void firstBeatIsJittered()
    {
        QFETCH(double, dice);
        Fake fake;
        fake.dice = dice;
        fake.toIdentifying();
        QCOMPARE(fake.timers.at(Machine::Timer::Heartbeat),
                 Machine::Time(std::chrono::milliseconds(int(40000 * dice))));
    }

    void beatsCarryTheSequence()
    {
        Fake fake;
        fake.toIdentifying();
        fake.advance(20s);
        fake.ack();
        fake.ready(1);
        fake.dispatch(2);
        fake.dispatch(3);
        fake.advance(40s);
        QCOMPARE(fake.beats, (QList<qint64>{-1, 3}));
    }

    void beatsComeEveryInterval()
    {
        Fake fake;
        fake.toReady();
        fake.advance(20s);
        for (int i = 1; i <= 5; ++i) {
            QCOMPARE(fake.beats.size(), i);
            fake.ack();
            fake.advance(40s);
        }
        QCOMPARE(fake.state(), ShardState::Ready);
    }

    void latencyIsTheRoundTrip()
    {
        Fake fake;
        fake.toReady();
        QVERIFY(fake.machine.heartbeat().latency() < 0ns);
        fake.advance(20s);
        fake.advance(123ms);
        fake.ack();
        QCOMPARE(fake.machine.heartbeat().latency(), 123ms);
        QVERIFY(fake.log.contains(u"latency"));
        // An ACK that nothing waits for measures nothing.
        fake.advance(1s);
        fake.ack();
        QCOMPARE(fake.machine.heartbeat().latency(), 123ms);
    }

    void missedAckIsNoticedAtTheNextBeat()
    {
        // DPP#1439: seconds were compared with milliseconds, and it took 23 hours.
        Fake fake;
        fake.toReady();
        fake.stayHealthy();
        fake.advance(40s);
        QCOMPARE(fake.beats.size(), 2);
        fake.advance(40s - 1ms);
        QCOMPARE(fake.state(), ShardState::Ready);
        fake.advance(1ms);
        QVERIFY(fake.changes.constLast().cause == Cause::WaitOver);
        QCOMPARE(fake.changes.at(fake.changes.size() - 2).cause, Cause::MissedAck);
        QCOMPARE(fake.state(), ShardState::Connecting);
        QCOMPARE(fake.urls.constLast().host(), QStringLiteral("resume.gateway.example"));
        const int code = fake.discarded.constLast();
        QVERIFY2(code != 1000 && code != 1001, "this code would end the session");
    }

    void requestedBeatIsAnsweredAtOnce()
    {
        Fake fake;
        fake.toReady();
        fake.receive(R"({"op":1,"d":null})");
        QCOMPARE(fake.beats.size(), 1);
        // Requested a moment before the next is due and not acknowledged yet: that is no dead connection.
        fake.ack();
        fake.advance(20s - 1ms);
        fake.receive(R"({"op":1,"d":null})");
        fake.advance(1ms);
        QCOMPARE(fake.beats.size(), 3);
        QCOMPARE(fake.state(), ShardState::Ready);
    }

    void sleepOfTheMachineIsNoticed()
    {
        Fake fake;
        fake.toReady();
        fake.stayHealthy();
        // The timer was due in 40 s and fires an hour late.
        fake.now += 1h;
        fake.timers.erase(Machine::Timer::Heartbeat);
        fake.machine.timerFired(Machine::Timer::Heartbeat, fake.now);
        fake.run();
        QCOMPARE(fake.last().cause, Cause::ClockJumped);
        QCOMPARE(fake.beats.size(), 1);
        fake.advance(0ms);
        fake.open();
        fake.hello();
        QCOMPARE(fake.resumes.size(), 1);
    }

    void timersDieWithTheirConnection()
    {
        // twilight#1974: the old heartbeat timer fired between reconnect and HELLO.
        Fake fake;
        fake.toReady();
        fake.drop();
        QVERIFY(!fake.timers.contains(Machine::Timer::Heartbeat));
        fake.advance(0ms);
        fake.open();
        fake.beats.clear();
        fake.machine.timerFired(Machine::Timer::Ready, fake.now);
        fake.run();
        fake.advance(10s);
        QVERIFY(fake.beats.isEmpty());
    }

    void failedMayBeStartedAgain()
    {
        Fake fake;
        fake.toReady();
        fake.close(4004);
        fake.start();
        QCOMPARE(fake.state(), ShardState::Queued);
    }

    void unusableIntervalIsTold()
    {
        Fake fake;
        fake.start(), fake.grant(), fake.open();
        fake.receive(R"({"op":10,"d":{"heartbeat_interval":4125000}})");
        QCOMPARE(fake.last().cause, Cause::BadPayload);
        const Error error = fake.last().error;
        QVERIFY2(error.message().contains(u"4125000"), qPrintable(error.message()));
        QVERIFY2(error.advice().contains(u"3600000"), qPrintable(error.advice()));
    }

    void noBeatBeforeHello()
    {
        Fake fake;
        fake.start();
        fake.grant();
        fake.open();
        fake.receive(R"({"op":1})");
        QVERIFY(!fake.log.join(u' ').contains(u"beat"));
        QCOMPARE(fake.state(), ShardState::AwaitingHello);
    }

    void requestedBeatsHaveALimit()
    {
        Fake fake;
        fake.toReady();
        for (int i = 0; i < Limits::sentPayloadsPerMinute; ++i)
            fake.receive(R"({"op":1})");
        QCOMPARE(fake.state(), ShardState::Ready);
        fake.ack();
        // In the next minute there are as many again.
        fake.advance(20s);
        fake.ack();
        fake.advance(41s);
        fake.ack();
        QCOMPARE(fake.state(), ShardState::Ready);
        for (int i = 0; i < Limits::sentPayloadsPerMinute; ++i)
            fake.receive(R"({"op":1})");
        QCOMPARE(fake.state(), ShardState::Ready);
        fake.receive(R"({"op":1})");
        QCOMPARE(fake.state(), ShardState::BackingOff);
        QCOMPARE(fake.last().cause, Cause::BadPayload);
        QCOMPARE(fake.last().error.code(), ErrorCode::TooManyRequests);
    }

    void acceptThenCloseBacksOff()
    {
        // twilight: only failed connects counted, so that accept-then-close went round without a wait.
        Fake fake;
        fake.dice = 0.999999;
        fake.start();
        QList<std::chrono::milliseconds> waits;
        for (int i = 0; i < 10; ++i) {
            fake.grant();
            fake.open();
            fake.close(1006);
            waits << fake.last().delay;
            fake.advance(fake.last().delay);
            QCOMPARE(fake.state(), ShardState::Queued);
        }
        QCOMPARE(waits.constFirst(), 0ms);
        for (qsizetype i = 2; i < waits.size(); ++i)
            QVERIFY(waits[i] >= waits[i - 1]);
        QVERIFY(waits.constLast() > 59s && waits.constLast() <= 60s);
    }

    void readyResetsTheBackoffOnlyIfItLasts()
    {
        Fake fake;
        fake.dice = 0.9;
        fake.toReady();
        fake.close(4003);
        QCOMPARE(fake.last().delay, 0ms);
        QList<std::chrono::milliseconds> waits;
        for (int i = 0; i < 4; ++i) {
            fake.advance(fake.last().delay);
            fake.grant(), fake.open(), fake.hello(), fake.ready();
            fake.close(4003);
            waits << fake.last().delay;
        }
        QVERIFY2(waits.constLast() > waits.constFirst(), "a session that dies at once burns identifies");
        fake.advance(fake.last().delay);
        fake.grant(), fake.open(), fake.hello(), fake.ready();
        fake.advance(30s);
        fake.close(4003);
        QCOMPARE(fake.last().delay, 0ms);
    }

    void fullJitter()
    {
        for (const double dice : {0.0, 0.25, 0.75}) {
            Fake fake;
            fake.dice = dice;
            fake.start(), fake.grant(), fake.drop();
            fake.advance(0ms);
            fake.grant(), fake.drop();
            QCOMPARE(fake.last().delay, std::chrono::milliseconds(int(2000 * dice)));
        }
    }

    void timeouts_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("connect") << 2 << 20 << Cause::ConnectTimedOut;
        QTest::newRow("hello") << 3 << 20 << Cause::HelloTimedOut;
    }
    void timeouts()
    {
        QFETCH(int, steps);
        QFETCH(int, seconds);
        QFETCH(Cause, cause);
        Fake fake;
        fake.start(), fake.grant();
        if (steps > 2)
            fake.open();
        fake.advance(std::chrono::seconds(seconds) - 1ms);
        QVERIFY(fake.state() == ShardState::Connecting || fake.state() == ShardState::AwaitingHello);
        fake.advance(1ms);
        QVERIFY(std::any_of(fake.changes.begin(), fake.changes.end(),
                            [&](const Transition &change) { return change.cause == cause; }));
        QCOMPARE(fake.discarded.size(), 1);
    }

    void readyTimesOut()
    {
        Fake fake;
        fake.toIdentifying();
        fake.advance(20s);
        fake.ack();
        fake.advance(40s);
        QVERIFY(std::any_of(fake.changes.begin(), fake.changes.end(),
                            [](const Transition &change) { return change.cause == Cause::ReadyTimedOut; }));
    }

    void stopEndsTheSession()
    {
        Fake fake;
        fake.toReady();
        fake.stop();
        QCOMPARE(fake.log.constLast(), QStringLiteral("close 1000"));
        fake.dispatch(2);
        QCOMPARE(fake.delivered.size(), 1);
        fake.close(1000);
        QCOMPARE(fake.state(), ShardState::Stopped);
        QCOMPARE(fake.last().cause, Cause::CloseCompleted);
        QVERIFY(fake.machine.session().isNull());
        QVERIFY(fake.timers.empty());
    }

    void stopDoesNotWaitForEver()
    {
        Fake fake;
        fake.toReady();
        fake.stop();
        fake.advance(5s);
        QCOMPARE(fake.state(), ShardState::Stopped);
    }

    void suspendKeepsTheSession()
    {
        Fake fake;
        fake.toReady();
        fake.dispatch(7);
        fake.stop(Machine::StopMode::KeepSession);
        QVERIFY(fake.log.constLast() != u"close 1000" && fake.log.constLast() != u"close 1001");
        fake.close(4900);
        QCOMPARE(fake.machine.session().sequence, 7);

        Fake next;
        next.machine.setSession(fake.machine.session());
        next.start();
        QCOMPARE(next.urls.constLast().host(), QStringLiteral("resume.gateway.example"));
        next.open(), next.hello();
        QCOMPARE(next.resumes.constLast().sequence, 7);
        QCOMPARE(next.identifies, 0);
    }

    void stopInEveryState_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps <= 6; ++steps)
            QTest::addRow("after %d steps", steps) << steps;
    }
    void stopInEveryState()
    {
        QFETCH(int, steps);
        Fake fake;
        if (steps > 0)
            fake.start();
        if (steps > 1)
            fake.grant();
        if (steps > 2)
            fake.open();
        if (steps > 3)
            fake.hello();
        if (steps > 4)
            fake.ready();
        if (steps > 5)
            fake.drop();
        fake.stop();
        if (fake.state() != ShardState::Stopped)
            fake.close(1000);
        QCOMPARE(fake.state(), ShardState::Stopped);
        fake.advance(1h);
        QCOMPARE(fake.state(), ShardState::Stopped);
        const qsizetype requests = fake.log.filter(QStringLiteral("request")).size();
        const qsizetype given = fake.log.filter(QStringLiteral("cancel")).size() + fake.identifies;
        QCOMPARE(given, requests);
    }

    void uselessHelloIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("zero") << QByteArray(R"({"op":10,"d":{"heartbeat_interval":0}})");
        QTest::newRow("negative") << QByteArray(R"({"op":10,"d":{"heartbeat_interval":-5}})");
        QTest::newRow("text") << QByteArray(R"({"op":10,"d":{"heartbeat_interval":"x"}})");
        QTest::newRow("absurd") << QByteArray(R"({"op":10,"d":{"heartbeat_interval":1e15}})");
        QTest::newRow("missing") << QByteArray(R"({"op":10,"d":null})");
    }
    void uselessHelloIsRefused()
    {
        QFETCH(QByteArray, json);
        Fake fake;
        fake.start(), fake.grant(), fake.open();
        fake.receive(json);
        QCOMPARE(fake.last().cause, Cause::BadPayload);
        QVERIFY(!fake.timers.contains(Machine::Timer::Heartbeat));
        QCOMPARE(fake.identifies, 0);
    }

    void unknownOpcodesDoNothing()
    {
        Fake fake;
        fake.toReady();
        fake.receive(R"({"op":99,"d":{}})");
        fake.receive(R"({"op":10,"d":{"heartbeat_interval":1}})");
        QCOMPARE(fake.state(), ShardState::Ready);
        QCOMPARE(fake.identifies, 1);
    }

    void heldIdentifyIsTold()
    {
        Fake fake;
        fake.start();
        fake.machine.identifyHeld(
            Error(ErrorDomain::Protocol, ErrorCode::SessionStartsUsedUp, QStringLiteral("none left")),
            fake.now);
        fake.run();
        QCOMPARE(fake.state(), ShardState::Queued);
        QCOMPARE(fake.last().cause, Cause::IdentifyHeld);
        QCOMPARE(fake.last().error.code(), ErrorCode::SessionStartsUsedUp);
        fake.grant();
        QCOMPARE(fake.state(), ShardState::Connecting);
    }

    void networkRestoredCutsTheWaitShort()
    {
        Fake fake;
        fake.dice = 0.9;
        fake.toReady();
        fake.drop();
        fake.advance(0ms);
        fake.drop();
        QCOMPARE(fake.state(), ShardState::BackingOff);
        fake.machine.networkRestored(fake.now);
        fake.run();
        QCOMPARE(fake.state(), ShardState::Connecting);
        QCOMPARE(fake.last().cause, Cause::NetworkRestored);
        // In any other state it means nothing.
        fake.machine.networkRestored(fake.now);
        fake.run();
        QCOMPARE(fake.state(), ShardState::Connecting);
    }

    void nothingHappensAfterTheEnd()
    {
        Fake fake;
        fake.toReady();
        fake.close(4004);
        const qsizetype actions = fake.log.size();
        fake.dispatch(2), fake.hello(), fake.open(), fake.close(1000), fake.grant();
        QCOMPARE(fake.log.size(), actions);
        QCOMPARE(fake.state(), ShardState::Failed);
    }
};

QTEST_GUILESS_MAIN(TestSessionMachine)
#include "tst_sessionmachine.moc"
