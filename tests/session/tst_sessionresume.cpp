// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "fakesession.h"

#include <gateway/protocol/closecode.h>

#include <QTest>

using namespace Gateway;
using namespace std::chrono_literals;

//! How SessionMachine loses a session, resumes it, and gives it up.
class TestSessionResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reconnectRequestResumes()
    {
        Fake fake;
        fake.toReady();
        fake.dispatch(2);
        fake.receive(R"({"op":7,"d":null})");
        QCOMPARE(fake.last().cause, Cause::ReconnectRequested);
        QCOMPARE(fake.last().delay, 0ms);
        fake.advance(0ms);
        QCOMPARE(fake.urls.constLast(), QUrl(QStringLiteral("wss://resume.gateway.example")));
        fake.open();
        fake.hello();
        QCOMPARE(fake.state(), ShardState::Resuming);
        QCOMPARE(fake.resumes.constLast().sequence, 2);
        QCOMPARE(fake.resumes.constLast().id, QStringLiteral("abc"));
        fake.dispatch(3);
        fake.dispatch(4);
        QCOMPARE(fake.state(), ShardState::Resuming);
        fake.receive(R"({"t":"RESUMED","s":5,"op":0,"d":{}})");
        QCOMPARE(fake.state(), ShardState::Ready);
        QCOMPARE(fake.machine.replayed(), 2);
        QCOMPARE(fake.identifies, 1);
        QCOMPARE(fake.machine.counters().gaps, 0);
    }

    void reconnectBeforeHello()
    {
        Fake fake;
        fake.start(), fake.grant(), fake.open();
        fake.receive(R"({"op":7,"d":null})");
        fake.advance(1min);
        QCOMPARE(fake.state(), ShardState::Queued);
        // The turn that was not used was given back before the next was asked for.
        QCOMPARE(fake.log.filter(QStringLiteral("request")).size(), 2);
        QVERIFY(fake.log.indexOf(u"cancel") < fake.log.lastIndexOf(u"request"));
    }

    void invalidSessionWaitsAndIdentifies_data()
    {
        QTest::addColumn<double>("dice");
        QTest::addColumn<int>("wait");
        QTest::newRow("least") << 0.0 << 1000;
        QTest::newRow("middle") << 0.5 << 3000;
    }
    void invalidSessionWaitsAndIdentifies()
    {
        QFETCH(double, dice);
        QFETCH(int, wait);
        Fake fake;
        fake.toReady();
        fake.dice = dice;
        fake.receive(R"({"op":9,"d":false})");
        QCOMPARE(fake.last().cause, Cause::SessionInvalidated);
        QCOMPARE(fake.last().delay, std::chrono::milliseconds(wait));
        QCOMPARE(fake.discarded.size(), 1);
        QVERIFY(fake.machine.session().isNull());
        fake.advance(std::chrono::milliseconds(wait - 1));
        QCOMPARE(fake.state(), ShardState::BackingOff);
        fake.advance(1ms);
        QCOMPARE(fake.state(), ShardState::Queued);
        fake.grant();
        QCOMPARE(fake.urls.constLast().host(), QStringLiteral("gateway.example"));
        fake.open();
        fake.hello();
        QCOMPARE(fake.identifies, 2);
        QVERIFY(fake.resumes.isEmpty());
    }

    void resumableInvalidSessionResumes()
    {
        Fake fake;
        fake.toReady();
        fake.receive(R"({"op":9,"d":true})");
        QCOMPARE(fake.last().cause, Cause::SessionInterrupted);
        fake.advance(5s);
        fake.open();
        fake.hello();
        QCOMPARE(fake.resumes.size(), 1);
        QCOMPARE(fake.identifies, 1);
    }

    void invalidSessionAnswersAnIdentify()
    {
        Fake fake;
        fake.toIdentifying();
        fake.receive(R"({"op":9,"d":false})");
        fake.advance(10s);
        QCOMPARE(fake.state(), ShardState::Queued);
        QCOMPARE(fake.identifies, 1);
    }

    void closeCodesFollowTheTable_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {1000, 1001, 1006, 4000, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4010,
                               4011, 4012, 4013, 4014, 4999})
            QTest::addRow("%d", code) << code;
    }
    void closeCodesFollowTheTable()
    {
        QFETCH(int, code);
        Fake fake;
        fake.toReady();
        fake.close(code, QStringLiteral("why"));
        QCOMPARE(fake.last().cause, Cause::ClosedByGateway);
        QCOMPARE(fake.last().closeCode, code);
        QCOMPARE(fake.last().detail, QStringLiteral("why"));
        fake.advance(1h);
        switch (closePolicy(code)) {
        case ClosePolicy::Fail:
            // DPP and discordgo go on for ever after 4004.
            QCOMPARE(fake.state(), ShardState::Failed);
            QVERIFY(!fake.last().error.advice().isEmpty());
            QCOMPARE(fake.urls.size(), 1);
            QVERIFY(fake.timers.empty());
            break;
        case ClosePolicy::Reidentify:
            QCOMPARE(fake.log.constLast(), QStringLiteral("request"));
            break;
        case ClosePolicy::Resume:
            QCOMPARE(fake.urls.at(1).host(), QStringLiteral("resume.gateway.example"));
            break;
        }
    }

    void resumeUrlIsDroppedWhenItFails()
    {
        // twilight#1942: a stale resume URL was kept.
        Fake fake;
        fake.toReady();
        fake.drop();
        fake.advance(0ms);
        QCOMPARE(fake.urls.constLast().host(), QStringLiteral("resume.gateway.example"));
        fake.drop();
        fake.advance(1min);
        QCOMPARE(fake.urls.constLast().host(), QStringLiteral("gateway.example"));
        fake.open();
        fake.hello();
        QCOMPARE(fake.resumes.size(), 1);
        QCOMPARE(fake.identifies, 1);
    }

    void resumeUrlMustBeSafe_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("another domain") << QByteArray("wss://gateway.example.evil.com");
        QTest::newRow("a user") << QByteArray("wss://a:b@resume.gateway.example");
        QTest::newRow("in the clear") << QByteArray("ws://resume.gateway.example");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("http") << QByteArray("https://resume.gateway.example");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("malformed") << QByteArray("wss://");
    }
    void resumeUrlMustBeSafe()
    {
        QFETCH(QByteArray, url);
        Fake fake;
        fake.toIdentifying();
        fake.receive(
            QByteArray(R"({"t":"READY","s":1,"op":0,"d":{"session_id":"abc","resume_gateway_url":"%"}})")
                .replace("%", url));
        // An empty one is none, and no reason to warn.
        QCOMPARE(fake.last().to, ShardState::Ready);
        QCOMPARE(fake.last().error.code() == ErrorCode::UrlRefused, !url.isEmpty());
        QCOMPARE(fake.last().detail, fake.last().error.message());
        QVERIFY(fake.machine.session().resumeUrl.isEmpty());
        fake.drop();
        fake.advance(0ms);
        QCOMPARE(fake.urls.constLast().host(), QStringLiteral("gateway.example"));
    }

    void keptSessionsResumeUrlMustBeSafe()
    {
        Fake fake;
        Session session;
        session.id = QStringLiteral("abc");
        session.sequence = 5;
        session.resumeUrl = QUrl(QStringLiteral("wss://evil.com"));
        fake.machine.setSession(session);
        fake.start();
        QCOMPARE(fake.urls.constLast().host(), QStringLiteral("gateway.example"));
        QCOMPARE(fake.last().to, ShardState::Connecting);
        QCOMPARE(fake.last().error.code(), ErrorCode::UrlRefused);
        QVERIFY(fake.machine.session().resumeUrl.isEmpty());
        fake.open();
        fake.hello();
        QCOMPARE(fake.resumes.size(), 1);
    }

    void allowedHostsAreResumedAt()
    {
        for (const bool isAllowed : {false, true}) {
            Machine::Settings settings;
            settings.shard = {0, 1};
            settings.gatewayUrl = QUrl(QStringLiteral("wss://gateway.example"));
            if (isAllowed)
                settings.allowedGatewayHosts = {QStringLiteral("proxy.test")};
            Machine machine(settings, [] { return 0.5; });
            Session session;
            session.id = QStringLiteral("abc");
            session.resumeUrl = QUrl(QStringLiteral("wss://proxy.test"));
            machine.setSession(session);
            machine.start(0s);
            QUrl opened;
            while (const auto action = machine.takeAction()) {
                if (const auto *open = std::get_if<Machine::OpenConnection>(&*action))
                    opened = open->url;
            }
            QCOMPARE(opened.host(),
                     isAllowed ? QStringLiteral("proxy.test") : QStringLiteral("gateway.example"));
        }
    }

    void endlessInvalidSessionsAreNoStorm()
    {
        Fake fake;
        fake.start();
        Machine::Time waited{0};
        constexpr int rounds = 50;
        for (int i = 0; i < rounds; ++i) {
            fake.grant();
            fake.open();
            fake.receive(R"({"op":9,"d":false})");
            QCOMPARE(fake.state(), ShardState::BackingOff);
            QVERIFY(fake.last().delay >= 1s);
            waited += fake.last().delay;
            fake.advance(fake.last().delay);
        }
        // The waits grow to the cap, half of which the dice give.
        QVERIFY(waited > rounds * 20s);
    }

    void sessionIsGivenUpAfterThreeResumesThatTheGatewayEnded()
    {
        Fake fake;
        fake.toReady();
        fake.drop();
        for (int i = 0; i < 3; ++i) {
            fake.advance(fake.last().delay);
            QCOMPARE(fake.state(), ShardState::Connecting);
            fake.open();
            fake.hello();
            QCOMPARE(fake.state(), ShardState::Resuming);
            fake.close(4000);
        }
        fake.advance(fake.last().delay);
        QCOMPARE(fake.state(), ShardState::Queued);
        QCOMPARE(fake.resumes.size(), 3);
    }

    void networkAndUserNeverWasteAnIdentify_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"drop", "abnormal closure", "user", "timeout", "missed ack"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void networkAndUserNeverWasteAnIdentify()
    {
        QFETCH(QString, what);
        Fake fake;
        fake.toReady();
        fake.drop();
        const auto fail = [&] {
            if (what == u"timeout") {
                fake.advance(20s); // No connection at all.
                return;
            }
            fake.open(), fake.hello();
            QCOMPARE(fake.state(), ShardState::Resuming);
            if (what == u"drop") {
                fake.drop();
            } else if (what == u"abnormal closure") {
                fake.close(1006);
            } else if (what == u"user") {
                fake.machine.reconnect(fake.now);
                fake.run();
            } else {
                while (fake.state() == ShardState::Resuming)
                    fake.advance(1s);
            }
        };
        for (int i = 0; i < 6; ++i) {
            while (fake.state() != ShardState::Connecting)
                fake.advance(fake.last().delay);
            fail();
        }
        QCOMPARE(fake.machine.session().id, QStringLiteral("abc"));
        QCOMPARE(fake.identifies, 1);
        QCOMPARE(fake.log.filter(QStringLiteral("request")).size(), 1);
    }

    void replayedDispatchesResetTheFailedResumes()
    {
        Fake fake;
        fake.toReady();
        fake.drop();
        const auto resume = [&] {
            fake.advance(fake.last().delay);
            fake.open(), fake.hello();
            QCOMPARE(fake.state(), ShardState::Resuming);
        };
        int sequence = 1;
        for (int i = 0; i < 6; ++i) {
            resume();
            if (i % 2 == 1)
                fake.dispatch(++sequence);
            fake.close(4000);
        }
        QCOMPARE(fake.machine.session().sequence, 4);
        // What was there already is no progress.
        for (int i = 0; i < 3; ++i) {
            resume();
            fake.dispatch(sequence);
            fake.close(4000);
        }
        QVERIFY(fake.machine.session().isNull());
    }

    void unansweredResumesAreGivenUp()
    {
        Fake fake;
        fake.dice = 0.99;
        fake.toReady();
        fake.drop();
        for (int i = 0; i < 3; ++i) {
            while (fake.state() != ShardState::Connecting)
                fake.advance(fake.last().delay);
            fake.open(), fake.hello();
            while (fake.state() == ShardState::Resuming) {
                fake.advance(1s);
                fake.ack();
            }
        }
        QVERIFY(fake.machine.session().isNull());
        QCOMPARE(fake.resumes.size(), 3);
    }

    void replayedEventsHoldOffTheResumeTimeout()
    {
        Fake fake;
        fake.dice = 0.99;
        fake.toReady();
        fake.drop();
        fake.advance(0ms);
        fake.open(), fake.hello();
        int sequence = 1;
        for (int i = 0; i < 8; ++i) {
            fake.advance(30s);
            fake.ack();
            fake.dispatch(++sequence);
            QCOMPARE(fake.state(), ShardState::Resuming);
        }
        fake.advance(39s);
        fake.ack();
        fake.advance(21s);
        QVERIFY(std::any_of(fake.changes.begin(), fake.changes.end(),
                            [](const Transition &change) { return change.cause == Cause::ResumedTimedOut; }));
    }

    void userReconnectKeepsTheSession()
    {
        Fake fake;
        fake.toReady();
        fake.machine.reconnect(fake.now);
        fake.run();
        QCOMPARE(fake.last().cause, Cause::UserReconnected);
        fake.advance(0ms);
        QCOMPARE(fake.urls.constLast().host(), QStringLiteral("resume.gateway.example"));
        // While it waits, the user's wish cuts the wait short.
        fake.drop();
        fake.machine.reconnect(fake.now);
        fake.run();
        QCOMPARE(fake.state(), ShardState::Connecting);
    }
};

QTEST_GUILESS_MAIN(TestSessionResume)
#include "tst_sessionresume.moc"
