// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/session/sessionmachine.h>

#include <map>

namespace Gateway {

using Machine = SessionMachine;

inline Event payload(const QByteArray &json, bool replayed = false)
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
    void receive(const Event &event) { machine.received(event, now), run(); }
    void receive(const QByteArray &json) { receive(payload(json)); }
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
        advance(std::chrono::seconds(20)); // dice 0.5 of 40 s: the first beat
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

} // namespace Gateway
