// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/session/sessionmachine.h>
#include <gateway/session/sessionpayloads_p.h>

#include <QCoreApplication>

#include <algorithm>
#include <limits>

// What SessionMachine does about each payload that comes.

namespace Gateway {

void SessionMachine::received(const Event &payload, Time now)
{
    if (!isConnected() || m_stopping)
        return;
    // Nothing is sent before HELLO, and what is acknowledged there is a beat of an earlier connection.
    const bool isAboutBeats =
        payload.opcode() == Opcode::Heartbeat || payload.opcode() == Opcode::HeartbeatAck;
    if (isAboutBeats && m_state == ShardState::AwaitingHello)
        return;
    switch (payload.opcode()) {
    case Opcode::Dispatch:
        takeDispatch(payload, now);
        break;
    case Opcode::Heartbeat:
        answerRequestedBeat(now);
        break;
    case Opcode::Reconnect:
        lose({.cause = Cause::ReconnectRequested, .ownCloseCode = int(OwnCloseCode::Reconnecting)}, now);
        break;
    case Opcode::InvalidSession:
        takeInvalidSession(payload, now);
        break;
    case Opcode::Hello:
        if (m_state == ShardState::AwaitingHello)
            takeHello(payload, now);
        break;
    case Opcode::HeartbeatAck:
        if (m_heartbeat.acknowledged(now))
            act(ReportLatency{m_heartbeat.latency()});
        break;
    default:
        // Opcodes to come are no error: the payload is shown, nothing else happens.
        break;
    }
}

void SessionMachine::answerRequestedBeat(Time now)
{
    if (m_heartbeat.takeRequest(now)) {
        beat(now);
        return;
    }
    lose({.cause = Cause::BadPayload,
          .ownCloseCode = int(OwnCloseCode::BadPayload),
          .error = Error(
              ErrorDomain::Protocol, ErrorCode::TooManyRequests,
              QCoreApplication::translate("Gateway::Shard", "The gateway asks for heartbeats without end."))},
         now);
}

void SessionMachine::takeHello(const Event &payload, Time now)
{
    Error unusable;
    const Hello hello = Hello::of(payload, &unusable);
    if (unusable) {
        receivedBad(unusable, now);
        return;
    }
    act(StopTimer{Timer::Hello});
    m_budget.start(hello.heartbeatInterval);
    m_budget.sent(now); // IDENTIFY or RESUME, below.
    act(StartTimer{Timer::Heartbeat, m_heartbeat.start(hello.heartbeatInterval, now, m_random())});
    m_lastProgress = now;
    act(StartTimer{Timer::Ready, m_settings.timeouts.ready});
    if (m_session.isNull()) {
        m_holdsIdentify = false;
        ++m_counters.identifies;
        act(SendIdentify{});
        changeState(ShardState::Identifying, Cause::HelloReceived);
        return;
    }
    m_resumes.sent();
    ++m_counters.resumes;
    m_session.sequence = std::max<qint64>(m_sequence, 0);
    act(SendResume{m_session});
    changeState(ShardState::Resuming, Cause::HelloReceived);
}

bool SessionMachine::auditSequence(qint64 sequence)
{
    if (sequence < 0)
        return false;
    // Not m_sequence + 1, nor a plain sum: a gateway may send the greatest numbers there are.
    if (m_sequence >= 0 && sequence - 1 > m_sequence) {
        const qint64 skipped = sequence - 1 - m_sequence;
        m_counters.gaps += std::min(skipped, std::numeric_limits<qint64>::max() - m_counters.gaps);
        act(ReportGap{m_sequence + 1, sequence});
    }
    if (sequence <= m_sequence) {
        ++m_counters.duplicates;
        act(ReportDuplicate{sequence});
        return false;
    }
    m_sequence = sequence;
    m_session.sequence = sequence;
    return true;
}

void SessionMachine::takeDispatch(const Event &event, Time now)
{
    if (event.type() == EventType::Ready && m_state == ShardState::Identifying) {
        takeReady(event, now);
        return;
    }
    if (event.type() == EventType::Resumed && m_state == ShardState::Resuming) {
        auditSequence(event.sequence());
        becomeReady(Cause::ResumedReceived, now);
    } else {
        countDispatch(event.sequence(), now);
    }
    act(Deliver{event});
}

void SessionMachine::receivedFiltered(const Envelope &dispatch, Time now)
{
    if (isConnected() && !m_stopping)
        countDispatch(dispatch.sequence, now);
}

void SessionMachine::countDispatch(qint64 sequence, Time now)
{
    const bool isNew = auditSequence(sequence);
    if (m_state != ShardState::Resuming)
        return;
    m_resumes.replayed(isNew);
    m_lastProgress = now;
    ++m_counters.replayed;
}

void SessionMachine::takeReady(const Event &event, Time now)
{
    Error unusable;
    const ReadySession ready = ReadySession::of(event, &unusable);
    if (unusable) {
        receivedBad(unusable, now);
        return;
    }
    m_session.id = ready.id;
    m_session.resumeUrl.clear();
    const Error refusedUrl = ready.resumeUrl.isEmpty() ? Error() : m_urlPolicy.refusal(ready.resumeUrl);
    if (!ready.resumeUrl.isEmpty() && !refusedUrl)
        m_session.resumeUrl = QUrl(ready.resumeUrl, QUrl::StrictMode);
    m_session.shard = m_settings.shard;
    m_sequence = event.sequence();
    m_session.sequence = std::max<qint64>(m_sequence, 0);
    becomeReady(Cause::ReadyReceived, now, refusedUrl);
    act(Deliver{event});
}

void SessionMachine::becomeReady(Cause cause, Time now, const Error &refusedUrl)
{
    act(StopTimer{Timer::Ready});
    m_readyAt = now;
    m_resumes.reset();
    if (std::exchange(m_wasReady, true))
        ++m_counters.reconnects;
    Transition transition;
    transition.to = ShardState::Ready;
    transition.cause = cause;
    transition.error = refusedUrl;
    transition.detail = refusedUrl.message();
    changeState(transition);
    sendCommands(now);
}

void SessionMachine::takeInvalidSession(const Event &payload, Time now)
{
    const bool isResumable = InvalidSession::of(payload).isResumable;
    lose({.cause = isResumable ? Cause::SessionInterrupted : Cause::SessionInvalidated,
          .keep = isResumable ? Keep::Session : Keep::Nothing,
          .ownCloseCode = int(OwnCloseCode::SessionInvalid),
          .leastDelay = InvalidSession::wait(m_random())},
         now);
}

} // namespace Gateway
