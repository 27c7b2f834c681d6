// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/limits.h>
#include <gateway/session/sessionmachine.h>

#include <QTest>

#include <map>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

using Machine = SessionMachine;

Event payload(const QByteArray &json, bool replayed = false)
{
    Error error;
    const Envelope envelope = Envelope::scan(json, &error);
    if (error)
        qFatal("%s", qPrintable(error.message()));
    return Event(json, envelope, {{0, 1}, Event::Direction::Received, 0, json.size(), replayed});
}

//! A machine with a clock, a network and dice that the test holds. Timers fire when advance() passes them.
class Fake
{
public:
    explicit Fake(Machine::Settings settings = defaults())
        : machine(std::move(settings), [this] { return dice; })
    {}

    static Machine::Settings defaults()
    {
        Machine::Settings settings;
        settings.gatewayUrl = QUrl(QStringLiteral("wss://gateway.example"));
        return settings;
    }

    double dice = 0.5;
    Machine::Time now{0};
    Machine machine;

    std::map<Machine::Timer, Machine::Time> timers;
    QStringList log; //!< What was done, in words.
    QList<Transition> changes;
    QList<Event> delivered;
    QList<QUrl> urls;
    QList<Session> resumes;
    QList<qint64> beats;
    QList<int> discarded;
    QList<quint64> sentCommands;
    QList<quint64> dropped;
    QList<QPair<qint64, qint64>> gaps;
    QList<qint64> duplicates;
    int identifies = 0;

    void run()
    {
        while (auto action = machine.takeAction())
            std::visit(*this, *action);
    }

    void advance(std::chrono::nanoseconds time)
    {
        const Machine::Time until = now + time;
        for (;;) {
            auto next = timers.end();
            for (auto timer = timers.begin(); timer != timers.end(); ++timer) {
                if (timer->second <= until && (next == timers.end() || timer->second < next->second))
                    next = timer;
            }
            if (next == timers.end())
                break;
            now = next->second;
            const Machine::Timer timer = next->first;
            timers.erase(next);
            machine.timerFired(timer, now);
            run();
        }
        now = until;
    }

    void start() { machine.start(now), run(); }
    void grant() { machine.identifyGranted(now), run(); }
    void open() { machine.opened(now), run(); }
    void receive(const QByteArray &json) { machine.received(payload(json), now), run(); }
    void close(int code, const QString &reason = {}) { machine.closed(code, reason, {}, now), run(); }
    void drop()
    {
        machine.closed(0, {}, Error(ErrorDomain::Network, ErrorCode::ConnectionLost, QStringLiteral("lost")),
                       now);
        run();
    }
    void stop(Machine::StopMode mode = Machine::StopMode::EndSession) { machine.stop(mode, now), run(); }

    void hello() { receive(R"({"op":10,"d":{"heartbeat_interval":40000},"s":null,"t":null})"); }
    void ack() { receive(R"({"op":11})"); }
    void ready(int sequence = 1)
    {
        receive(
            QByteArray(
                R"({"t":"READY","s":%,"op":0,"d":{"session_id":"abc","resume_gateway_url":"wss://resume.gateway.example"}})")
                .replace('%', QByteArray::number(sequence)));
    }
    void dispatch(int sequence)
    {
        receive(QByteArray(R"({"t":"TYPING_START","s":%,"op":0,"d":{}})")
                    .replace('%', QByteArray::number(sequence)));
    }
    void command(quint64 id, const QString &caller = {})
    {
        machine.queueCommand({id, caller, QByteArrayLiteral("{}")}, now);
        run();
    }
    void toIdentifying() { start(), grant(), open(), hello(); }
    void toReady() { toIdentifying(), ready(); }
    //! Beats and is acknowledged until the session counts as healthy.
    void stayHealthy()
    {
        advance(20s); // dice 0.5 of 40 s: the first beat
        ack();
    }

    [[nodiscard]] ShardState state() const { return machine.state(); }
    [[nodiscard]] const Transition &last() const { return changes.constLast(); }

    void operator()(const Machine::RequestIdentify &) { log << QStringLiteral("request"); }
    void operator()(const Machine::CancelIdentify &) { log << QStringLiteral("cancel"); }
    void operator()(const Machine::OpenConnection &a)
    {
        urls << a.url;
        log << QStringLiteral("open");
    }
    void operator()(const Machine::SendHeartbeat &a)
    {
        beats << a.sequence;
        log << QStringLiteral("beat");
    }
    void operator()(const Machine::SendIdentify &)
    {
        ++identifies;
        log << QStringLiteral("identify");
    }
    void operator()(const Machine::SendResume &a)
    {
        resumes << a.session;
        log << QStringLiteral("resume");
    }
    void operator()(const Machine::SendCommand &a) { sentCommands << a.command.id; }
    void operator()(const Machine::DropCommand &a) { dropped << a.id; }
    void operator()(const Machine::ReportGap &a) { gaps << qMakePair(a.expected, a.received); }
    void operator()(const Machine::ReportDuplicate &a) { duplicates << a.sequence; }
    void operator()(const Machine::CloseConnection &a) { log << QStringLiteral("close %1").arg(a.code); }
    void operator()(const Machine::DiscardConnection &a)
    {
        discarded << a.code;
        log << QStringLiteral("discard %1").arg(a.code);
    }
    void operator()(const Machine::StartTimer &a) { timers[a.timer] = now + a.delay; }
    void operator()(const Machine::StopTimer &a) { timers.erase(a.timer); }
    void operator()(const Machine::Deliver &a) { delivered << a.event; }
    void operator()(const Machine::ReportLatency &) { log << QStringLiteral("latency"); }
    void operator()(const Machine::ChangeState &a) { changes << a.transition; }
};

} // namespace

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

    void failedMayBeStartedAgain()
    {
        Fake fake;
        fake.toReady();
        fake.close(4004);
        fake.start();
        QCOMPARE(fake.state(), ShardState::Queued);
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
        const auto dispatchOf = [](qint64 sequence) {
            return payload(QByteArray(R"({"t":"TYPING_START","s":%,"op":0,"d":{}})")
                               .replace('%', QByteArray::number(sequence)));
        };
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
