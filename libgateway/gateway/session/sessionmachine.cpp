// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/session/sessionmachine.h>

#include <QCoreApplication>
#include <QRandomGenerator>

namespace Gateway {

SessionMachine::SessionMachine(Settings settings, std::function<double()> random)
    : m_settings(std::move(settings))
    , m_urlPolicy(m_settings.gatewayUrl, m_settings.allowedGatewayHosts)
    , m_random(std::move(random))
    , m_backoff(m_settings.backoff)
{
    if (!m_random)
        m_random = [] {
            return QRandomGenerator::global()->generateDouble();
        };
}

std::optional<SessionMachine::Action> SessionMachine::takeAction()
{
    if (m_nextAction == m_actions.size()) {
        m_actions.clear();
        m_nextAction = 0;
        return {};
    }
    return std::move(m_actions[m_nextAction++]);
}

void SessionMachine::setSession(const Session &session)
{
    m_session = session;
    m_session.shard = m_settings.shard;
    m_sequence = session.isNull() ? -1 : session.sequence;
}

bool SessionMachine::isConnected() const
{
    return m_state == ShardState::AwaitingHello || m_state == ShardState::Identifying ||
           m_state == ShardState::Resuming || m_state == ShardState::Ready;
}

void SessionMachine::changeState(ShardState to, Cause cause)
{
    Transition transition;
    transition.to = to;
    transition.cause = cause;
    changeState(transition);
}

void SessionMachine::changeState(Transition transition)
{
    transition.from = std::exchange(m_state, transition.to);
    act(ChangeState{std::move(transition)});
}

void SessionMachine::stopTimers()
{
    for (int i = 0; i < timerCount; ++i)
        act(StopTimer{Timer(i)});
}

void SessionMachine::releaseIdentify()
{
    if (std::exchange(m_holdsIdentify, false))
        act(CancelIdentify{});
}

// Inputs from the user

void SessionMachine::start(Time)
{
    if (m_state != ShardState::Idle && m_state != ShardState::Stopped && m_state != ShardState::Failed)
        return;
    m_stopping = false;
    m_backoff.reset();
    m_resumes.reset();
    connectOrQueue(Cause::UserStarted);
}

void SessionMachine::stop(StopMode mode, Time)
{
    if (m_state == ShardState::Stopped || m_state == ShardState::Failed || m_stopping)
        return;
    releaseIdentify();
    stopTimers();
    const OwnCloseCode code =
        mode == StopMode::EndSession ? OwnCloseCode::EndSession : OwnCloseCode::Reconnecting;
    dropCommands(Error(
        ErrorDomain::Usage, ErrorCode::CommandDropped,
        QCoreApplication::translate("Gateway::Shard", "The shard was stopped before the command was sent.")));
    if (mode == StopMode::EndSession)
        m_session = {};
    if (isConnected()) {
        m_stopping = true;
        act(CloseConnection{int(code)});
        act(StartTimer{Timer::Close, m_settings.timeouts.close});
        return;
    }
    if (m_state == ShardState::Connecting)
        act(DiscardConnection{int(code)});
    finishStopping(Cause::UserStopped);
}

void SessionMachine::finishStopping(Cause cause)
{
    m_stopping = false;
    stopTimers();
    changeState(ShardState::Stopped, cause);
}

void SessionMachine::networkRestored(Time)
{
    if (m_state != ShardState::BackingOff || m_stopping)
        return;
    act(StopTimer{Timer::Backoff});
    connectOrQueue(Cause::NetworkRestored);
}

void SessionMachine::reconnect(Time now)
{
    if (m_stopping)
        return;
    if (isConnected() || m_state == ShardState::Connecting) {
        lose({.cause = Cause::UserReconnected, .ownCloseCode = int(OwnCloseCode::Reconnecting)}, now);
    } else if (m_state == ShardState::BackingOff) {
        act(StopTimer{Timer::Backoff});
        connectOrQueue(Cause::UserReconnected);
    }
}

void SessionMachine::reidentify(Time now)
{
    if (m_stopping)
        return;
    if (isConnected() || m_state == ShardState::Connecting) {
        lose({.cause = Cause::UserReconnected,
              .keep = Keep::Nothing,
              .ownCloseCode = int(OwnCloseCode::EndSession)},
             now);
    } else if (m_state == ShardState::BackingOff) {
        m_session = {};
        reconnect(now);
    }
}

// Connecting

void SessionMachine::connectOrQueue(Cause cause)
{
    if (!m_session.isNull()) {
        openConnection(cause);
        return;
    }
    m_sequence = -1;
    m_holdsIdentify = true;
    changeState(ShardState::Queued, cause);
    act(RequestIdentify{});
}

void SessionMachine::identifyGranted(Time)
{
    if (m_state == ShardState::Queued)
        openConnection(Cause::IdentifyGranted);
}

void SessionMachine::identifyHeld(const Error &error, Time)
{
    if (m_state != ShardState::Queued)
        return;
    Transition transition;
    transition.to = ShardState::Queued;
    transition.cause = Cause::IdentifyHeld;
    transition.error = error;
    changeState(transition);
}

void SessionMachine::openConnection(Cause cause)
{
    Transition transition;
    transition.to = ShardState::Connecting;
    transition.cause = cause;
    // READY was looked at when it came; a session that was kept may be from anywhere.
    transition.error = dropRefusedResumeUrl();
    transition.detail = transition.error.message();
    changeState(transition);
    act(StartTimer{Timer::Connect, m_settings.timeouts.connect});
    act(OpenConnection{m_resumes.nextUrl(m_session, m_settings.gatewayUrl)});
}

Error SessionMachine::dropRefusedResumeUrl()
{
    if (m_session.resumeUrl.isEmpty())
        return {};
    Error refusal = m_urlPolicy.refusal(m_session.resumeUrl);
    if (refusal)
        m_session.resumeUrl.clear();
    return refusal;
}

void SessionMachine::opened(Time)
{
    if (m_state != ShardState::Connecting)
        return;
    act(StopTimer{Timer::Connect});
    changeState(ShardState::AwaitingHello, Cause::Opened);
    act(StartTimer{Timer::Hello, m_settings.timeouts.hello});
}

// Timers

void SessionMachine::timerFired(Timer timer, Time now)
{
    const auto timedOut = [&](Cause cause) {
        lose({.cause = cause, .ownCloseCode = int(OwnCloseCode::TimedOut)}, now);
    };
    // The others were stopped.
    if (m_stopping && timer != Timer::Close)
        return;
    switch (timer) {
    case Timer::Connect:
        if (m_state == ShardState::Connecting)
            timedOut(Cause::ConnectTimedOut);
        break;
    case Timer::Hello:
        if (m_state == ShardState::AwaitingHello)
            timedOut(Cause::HelloTimedOut);
        break;
    case Timer::Heartbeat:
        if (isConnected() && m_state != ShardState::AwaitingHello)
            heartbeatDue(now);
        break;
    case Timer::Ready:
        if (m_state != ShardState::Identifying && m_state != ShardState::Resuming)
            break;
        // Replayed events are progress: the timer runs again from the last of them.
        if (const auto silence = now - m_lastProgress; silence < m_settings.timeouts.ready)
            act(StartTimer{Timer::Ready, std::chrono::ceil<std::chrono::milliseconds>(
                                             m_settings.timeouts.ready - silence)});
        else
            timedOut(m_state == ShardState::Resuming ? Cause::ResumedTimedOut : Cause::ReadyTimedOut);
        break;
    case Timer::Close:
        if (m_stopping) {
            act(DiscardConnection{int(OwnCloseCode::EndSession)});
            finishStopping(Cause::UserStopped);
        }
        break;
    case Timer::Backoff:
        if (m_state == ShardState::BackingOff)
            connectOrQueue(Cause::WaitOver);
        break;
    case Timer::Send:
        sendCommands(now);
        break;
    }
}

void SessionMachine::beat(Time now)
{
    m_heartbeat.sent(now);
    m_budget.sent(now);
    act(SendHeartbeat{m_sequence});
}

void SessionMachine::heartbeatDue(Time now)
{
    if (m_heartbeat.isLate(now)) {
        lose({.cause = Cause::ClockJumped, .ownCloseCode = int(OwnCloseCode::MissedAck)}, now);
        return;
    }
    if (m_heartbeat.isOverdue(now)) {
        ++m_counters.missedAcks;
        lose({.cause = Cause::MissedAck, .ownCloseCode = int(OwnCloseCode::MissedAck)}, now);
        return;
    }
    beat(now);
    act(StartTimer{Timer::Heartbeat, m_heartbeat.scheduleNext(now)});
}

} // namespace Gateway
