// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "sessionmodel.h"

#include "fuzzing.h"

#include <gateway/protocol/gatewayurlpolicy.h>
#include <gateway/protocol/limits.h>

#include <algorithm>

using namespace Gateway;

SessionModel::SessionModel(Machine::Settings settings, std::function<double()> random)
    : machine(settings, std::move(random)), m_settings(std::move(settings))
{}

std::optional<SessionModel::Machine::Timer> SessionModel::nextTimer() const
{
    const auto next = std::ranges::min_element(m_timers, {}, [](const auto &timer) { return timer.second; });
    return next == m_timers.end() ? std::nullopt : std::optional(next->first);
}

void SessionModel::grantTurn()
{
    m_wasGranted = m_holdsTurn;
    machine.identifyGranted(now);
}

void SessionModel::open()
{
    if (m_link == Link::Opening)
        m_link = Link::Open;
    machine.opened(now);
}

void SessionModel::receive(const Event &event)
{
    m_received = event;
    if (event.opcode() == Opcode::Hello && machine.state() == State::AwaitingHello)
        m_gotHello = true;
    machine.received(event, now);
}

void SessionModel::close(int code, const Error &error)
{
    endLink();
    machine.closed(code, QStringLiteral("reason"), error, now);
}

void SessionModel::fire(Machine::Timer timer)
{
    m_timers.erase(timer);
    machine.timerFired(timer, now);
}

void SessionModel::queueCommand(const QString &caller)
{
    m_commands.insert(++m_lastCommand);
    machine.queueCommand({m_lastCommand, caller, QByteArrayLiteral("{}")}, now);
}

void SessionModel::run(const std::function<void()> &interfere)
{
    while (const std::optional<Machine::Action> action = machine.takeAction()) {
        std::visit(*this, *action);
        interfere();
    }
    m_received.reset();
    m_sequence = machine.session().isNull() ? -1 : machine.sequence();
}

void SessionModel::endLink()
{
    m_link = Link::None;
    m_gotHello = false;
    m_authenticated = false;
    m_beatWaits = false;
    m_sent.clear();
}

void SessionModel::countSent()
{
    m_sent.push_back(now);
    while (now - m_sent.front() > SendBudget::window)
        m_sent.pop_front();
}

// The turn to identify

void SessionModel::operator()(const Machine::RequestIdentify &)
{
    require(!m_holdsTurn, "a turn is asked for once");
    m_holdsTurn = true;
    m_wasGranted = false;
}

void SessionModel::operator()(const Machine::CancelIdentify &)
{
    require(m_holdsTurn, "only a turn that is held is given back");
    m_holdsTurn = false;
}

// The connection

void SessionModel::operator()(const Machine::OpenConnection &action)
{
    require(m_link == Link::None, "one connection at a time");
    require(!action.url.host().isEmpty(), "a connection goes to a host");
    require(action.url.scheme() == u"wss" || action.url.scheme() == m_settings.gatewayUrl.scheme(),
            "a session of TLS stays one");
    require(hostBelongsTo(action.url.host(), m_settings.gatewayUrl.host()),
            "the token goes to the gateway's domain");
    m_link = Link::Opening;
}

void SessionModel::operator()(const Machine::CloseConnection &action)
{
    require(isOpen(), "only an open connection is closed");
    require(action.code == 1000 || (action.code >= 4000 && action.code < 5000), "the close code is allowed");
    m_link = Link::Closing;
}

void SessionModel::operator()(const Machine::DiscardConnection &action)
{
    require(m_link != Link::None, "only a connection that is there is discarded");
    require(action.code == 1000 || (action.code >= 4000 && action.code < 5000), "the close code is allowed");
    endLink();
}

// What is sent

void SessionModel::operator()(const Machine::SendHeartbeat &action)
{
    require(isOpen() && m_gotHello, "no heartbeat before HELLO");
    require(action.sequence >= -1, "a heartbeat has a sequence or null");
    m_beatWaits = true;
    countSent();
}

void SessionModel::operator()(const Machine::SendIdentify &)
{
    require(isOpen() && m_gotHello, "no IDENTIFY before HELLO");
    require(!m_authenticated, "one IDENTIFY or RESUME at most on a connection");
    require(m_holdsTurn && m_wasGranted, "no IDENTIFY without a turn");
    m_authenticated = true;
    m_holdsTurn = false;
    countSent();
}

void SessionModel::operator()(const Machine::SendResume &action)
{
    require(isOpen() && m_gotHello, "no RESUME before HELLO");
    require(!m_authenticated, "one IDENTIFY or RESUME at most on a connection");
    require(!action.session.isNull() && action.session.sequence >= 0,
            "a RESUME has a session and a sequence");
    require(!m_holdsTurn, "a RESUME takes no turn");
    m_authenticated = true;
    countSent();
}

void SessionModel::operator()(const Machine::SendCommand &action)
{
    require(isOpen() && m_state == State::Ready, "commands go in a session that is ready");
    require(m_commands.erase(action.command.id) == 1, "a command goes once");
    countSent();
    require(m_sent.size() <= Limits::sentPayloadsPerMinute, "commands keep to the limit of sending");
}

void SessionModel::operator()(const Machine::DropCommand &action)
{
    require(m_commands.erase(action.id) == 1, "a command that was sent is not dropped");
    require(action.error.isError(), "a command is dropped for a reason");
}

// Timers

void SessionModel::operator()(const Machine::StartTimer &action)
{
    require(action.delay.count() >= 0, "a timer runs forwards");
    m_timers[action.timer] = now + action.delay;
}

void SessionModel::operator()(const Machine::StopTimer &action)
{
    m_timers.erase(action.timer);
}

// What is told

void SessionModel::operator()(const Machine::Deliver &action)
{
    require(m_received && action.event.payload() == m_received->payload(), "what came is delivered");
    m_received.reset();
}

void SessionModel::operator()(const Machine::ReportGap &action)
{
    require(action.expected > 0 && action.expected < action.received, "a gap has numbers missing");
}

void SessionModel::operator()(const Machine::ReportDuplicate &action)
{
    require(action.sequence >= 0, "a duplicate has a sequence");
}

void SessionModel::operator()(const Machine::ReportLatency &action)
{
    require(m_beatWaits, "a latency is that of a beat on this connection");
    require(action.latency.count() >= 0, "a latency is no negative time");
    m_beatWaits = false;
}

void SessionModel::operator()(const Machine::ChangeState &action)
{
    const Transition &transition = action.transition;
    require(transition.from == m_state, "states follow each other");
    require(transition.cause != Cause::None, "no state without a cause");
    checkTransition(transition);
    m_state = transition.to;
    if (transition.cause == Cause::ReadyReceived)
        m_sequence = -1; // Of another session.
}

void SessionModel::checkTransition(const Transition &transition) const
{
    const auto isFrom = [&](std::initializer_list<State> states) {
        return std::ranges::find(states, transition.from) != states.end();
    };
    const auto isFor = [&](std::initializer_list<Cause> causes) {
        return std::ranges::find(causes, transition.cause) != causes.end();
    };
    const bool isStarted =
        isFrom({State::Idle, State::Stopped, State::Failed}) && isFor({Cause::UserStarted});
    const bool isRetry = isFrom({State::BackingOff}) &&
                         isFor({Cause::WaitOver, Cause::NetworkRestored, Cause::UserReconnected});
    const bool wasConnected =
        isFrom({State::Connecting, State::AwaitingHello, State::Identifying, State::Resuming, State::Ready});
    switch (transition.to) {
    case State::Idle:
        require(false, "nothing leads back to Idle");
        break;
    case State::Queued:
        require(isStarted || isRetry || (isFrom({State::Queued}) && isFor({Cause::IdentifyHeld})),
                "the way to Queued");
        break;
    case State::Connecting:
        require(isStarted || isRetry || (isFrom({State::Queued}) && isFor({Cause::IdentifyGranted})),
                "the way to Connecting");
        break;
    case State::AwaitingHello:
        require(isFrom({State::Connecting}) && isFor({Cause::Opened}), "the way to AwaitingHello");
        break;
    case State::Identifying:
    case State::Resuming:
        require(isFrom({State::AwaitingHello}) && isFor({Cause::HelloReceived}) && m_authenticated,
                "the way to Identifying or Resuming");
        break;
    case State::Ready:
        require((isFrom({State::Identifying}) && isFor({Cause::ReadyReceived})) ||
                    (isFrom({State::Resuming}) && isFor({Cause::ResumedReceived})),
                "the way to Ready");
        break;
    case State::BackingOff:
        require(wasConnected && m_link == Link::None && transition.delay.count() >= 0,
                "the way to BackingOff");
        break;
    case State::Stopped:
        require(isFor({Cause::UserStopped, Cause::CloseCompleted}) && m_link == Link::None,
                "the way to Stopped");
        break;
    case State::Failed:
        require(wasConnected && m_link == Link::None && transition.error.isError(), "the way to Failed");
        break;
    }
}

void SessionModel::checkRest() const
{
    require(machine.state() == m_state, "every change of state is told");
    require(qsizetype(m_commands.size()) == machine.queuedCommands(), "every command has a fate or waits");
    require(machine.session().isNull() || machine.session().sequence >= 0, "a session has a sequence");
    checkTimers();
    checkCounters();
    switch (m_state) {
    case State::Idle:
    case State::BackingOff:
    case State::Stopped:
    case State::Failed:
        require(m_link == Link::None && !m_holdsTurn, "nothing is held at rest");
        break;
    case State::Queued:
        require(m_link == Link::None && awaitsTurn(), "who is queued waits for a turn");
        break;
    case State::Connecting:
        require(m_link == Link::Opening, "who connects has a connection");
        break;
    default:
        require(isOpen() || m_link == Link::Closing, "who is connected has a connection");
        break;
    }
    const bool mayHold = m_state == State::Queued || m_state == State::Connecting ||
                         m_state == State::AwaitingHello || !m_holdsTurn;
    require(mayHold, "a turn is used or given back");
}

void SessionModel::checkTimers() const
{
    using Timer = Machine::Timer;
    std::set<Timer> running;
    for (const auto &[timer, due] : m_timers)
        running.insert(timer);
    std::set<Timer> expected;
    if (m_link == Link::Closing) {
        expected = {Timer::Close};
    } else if (m_state == State::Connecting) {
        expected = {Timer::Connect};
    } else if (m_state == State::AwaitingHello) {
        expected = {Timer::Hello};
    } else if (m_state == State::Identifying || m_state == State::Resuming) {
        expected = {Timer::Heartbeat, Timer::Ready};
    } else if (m_state == State::Ready) {
        expected = {Timer::Heartbeat};
        require(m_commands.empty() || running.contains(Timer::Send), "commands that wait will go");
        running.erase(Timer::Send);
    } else if (m_state == State::BackingOff) {
        expected = {Timer::Backoff};
    }
    require(running == expected, "the timers of the state run, and no others");
}

void SessionModel::checkCounters() const
{
    const Machine::Counters &counters = machine.counters();
    require(counters.gaps >= 0 && counters.duplicates >= 0 && counters.replayed >= 0, "counters count up");
    require(m_sequence < 0 || machine.session().isNull() || machine.sequence() >= m_sequence,
            "the sequence never goes back in a session");
}
