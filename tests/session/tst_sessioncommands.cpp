// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "fakesession.h"

#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

//! How the user's commands wait in SessionMachine, go out, and are dropped.
class TestSessionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsWaitForTheSession()
    {
        Fake fake;
        fake.start();
        fake.command(1);
        fake.command(2);
        fake.grant(), fake.open(), fake.hello();
        QVERIFY(fake.sentCommands.isEmpty());
        fake.ready();
        QCOMPARE(fake.sentCommands, (QList<quint64>{1, 2}));
        fake.command(3);
        QCOMPARE(fake.sentCommands.constLast(), 3ULL);
    }

    void commandsSurviveAResume()
    {
        Fake fake;
        fake.toReady();
        fake.drop();
        fake.command(1);
        fake.advance(0ms);
        fake.open(), fake.hello();
        QVERIFY(fake.sentCommands.isEmpty());
        fake.receive(R"({"t":"RESUMED","s":2,"op":0,"d":{}})");
        QCOMPARE(fake.sentCommands, QList<quint64>{1});
        QVERIFY(fake.dropped.isEmpty());
    }

    void commandsDieWithTheirSession()
    {
        Fake fake;
        fake.toReady();
        fake.drop();
        fake.command(1);
        fake.advance(0ms);
        fake.open(), fake.hello();
        fake.receive(R"({"op":9,"d":false})");
        QCOMPARE(fake.dropped, QList<quint64>{1});
        // What is asked for afterwards is meant for the next session.
        fake.command(2);
        fake.advance(10s);
        fake.grant(), fake.open(), fake.hello(), fake.ready();
        QCOMPARE(fake.sentCommands, QList<quint64>{2});
    }

    void commandsAreDroppedWhenItEnds()
    {
        Fake fake;
        fake.start();
        fake.command(1);
        fake.stop();
        QCOMPARE(fake.dropped, QList<quint64>{1});
        fake.command(2);
        QCOMPARE(fake.dropped, (QList<quint64>{1, 2}));
    }

    void heartbeatsNeverStarve()
    {
        // discord.py#8371: commands took all that may be sent, and the beats with it.
        Fake fake;
        fake.toReady();
        for (quint64 id = 1; id <= 1000; ++id)
            fake.command(id);
        QList<Machine::Time> sent;
        const auto sendsUntil = [&](std::chrono::seconds time) {
            while (fake.now < time) {
                const qsizetype before = fake.sentCommands.size() + fake.beats.size();
                fake.advance(100ms);
                for (qsizetype i = before; i < fake.sentCommands.size() + fake.beats.size(); ++i)
                    sent.append(fake.now);
                if (!fake.beats.isEmpty())
                    fake.ack();
            }
        };
        const qsizetype atOnce = fake.sentCommands.size();
        QVERIFY(atOnce > 100 && atOnce < 120);
        for (qsizetype i = 0; i < atOnce; ++i)
            sent.append(fake.now);
        sent.append(fake.now); // IDENTIFY
        sendsUntil(300s);
        QCOMPARE(fake.state(), ShardState::Ready);
        QVERIFY(fake.beats.size() >= 7);
        QVERIFY(fake.sentCommands.size() > 500);
        // Never more than 120 in any 60 s.
        std::sort(sent.begin(), sent.end());
        for (qsizetype i = 120; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 120] >= 60s - 100ms);
    }

    void callersTakeTurns()
    {
        Fake fake;
        fake.toReady();
        for (quint64 id = 1; id <= 300; ++id)
            fake.command(id, QStringLiteral("greedy"));
        fake.sentCommands.clear();
        fake.command(1001, QStringLiteral("modest"));
        fake.advance(20s);
        fake.ack();
        fake.advance(41s);
        QVERIFY(fake.sentCommands.indexOf(1001ULL) >= 0);
        QVERIFY2(fake.sentCommands.indexOf(1001ULL) < 2, "one caller held up another");
    }
};

QTEST_GUILESS_MAIN(TestSessionCommands)
#include "tst_sessioncommands.moc"
