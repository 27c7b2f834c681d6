// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/session/sessionmachine.h>

#include <QCoreApplication>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace Gateway {

using namespace std::chrono_literals;

// A session that dies sooner after READY or RESUMED does not count as healthy: its waits go on growing.
static constexpr auto healthyAfter = 10s;

// A session's id goes into RESUME, which is at most 4096 bytes.
static constexpr qsizetype longestSessionId = 1024;

// After this many resumes in a row that the gateway refused, and none that brought a dispatch, the session is
// given up. What the network or the user breaks off does not count: an identify costs a session start.
static constexpr int mostFailedResumes = 3;

// Protocol: INVALID_SESSION is answered after a wait of 1 to 5 s at random.
static constexpr auto invalidSessionWaitLeast = 1000ms;
static constexpr auto invalidSessionWaitRange = 4000ms;

// What HELLO may ask for. Discord says 41,250 ms; below half a second heartbeats alone break its limit of 120
// in 60 s, which simulators do on purpose.
static constexpr auto shortestInterval = 50ms;
static constexpr std::chrono::milliseconds longestInterval = std::chrono::hours(1);

static std::chrono::milliseconds toMilliseconds(SessionMachine::Time time)
{
    return std::chrono::ceil<std::chrono::milliseconds>(time);
}

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
    m_failedResumes = 0;
    m_resumeUrlFailed = false;
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
    m_usesResumeUrl = !m_session.isNull() && !m_resumeUrlFailed && !m_session.resumeUrl.isEmpty();
    changeState(transition);
    act(StartTimer{Timer::Connect, m_settings.timeouts.connect});
    act(OpenConnection{m_usesResumeUrl ? m_session.resumeUrl : m_settings.gatewayUrl});
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

// Losing a connection

//! Whether the loss is the gateway's answer to RESUME: it closed, said so, sent what cannot be read, or kept
//! silent.
bool SessionMachine::isFailedResume(Cause cause, int closeCode) const
{
    if (m_state != ShardState::Resuming || m_hasReplayed)
        return false;
    // No close frame holds this code: it stands for a connection that was lost.
    constexpr int abnormalClosure = 1006;
    switch (cause) {
    case Cause::ClosedByGateway:
        return closeCode != abnormalClosure;
    case Cause::ReconnectRequested:
    case Cause::SessionInterrupted:
    case Cause::BadPayload:
    case Cause::ResumedTimedOut:
        return true;
    default:
        return false;
    }
}

void SessionMachine::lose(const Loss &loss, Time now)
{
    if (m_state == ShardState::Ready && now - m_readyAt >= healthyAfter)
        m_backoff.reset();
    if (m_usesResumeUrl && (m_state == ShardState::Connecting || m_state == ShardState::AwaitingHello) &&
        loss.cause != Cause::UserReconnected)
        m_resumeUrlFailed = true;
    Keep keep = loss.keep;
    if (isFailedResume(loss.cause, loss.closeCode) && ++m_failedResumes >= mostFailedResumes)
        keep = Keep::Nothing;
    if (keep == Keep::Nothing) {
        // What was meant for the session that is lost may be wrong for the next.
        if (!m_session.isNull())
            dropCommands(Error(ErrorDomain::Protocol, ErrorCode::CommandDropped,
                               QCoreApplication::translate(
                                   "Gateway::Shard", "The session ended before the command was sent.")));
        m_session = {};
        m_failedResumes = 0;
        m_resumeUrlFailed = false;
    }

    releaseIdentify();
    stopTimers();
    if (loss.ownCloseCode != 0)
        act(DiscardConnection{loss.ownCloseCode});

    Transition transition;
    transition.to = ShardState::BackingOff;
    transition.cause = loss.cause;
    transition.closeCode = loss.closeCode;
    transition.detail = loss.detail;
    transition.error = loss.error;
    transition.delay = std::max(loss.leastDelay, m_backoff.next(m_random()));
    changeState(transition);
    act(StartTimer{Timer::Backoff, transition.delay});
}

void SessionMachine::fail(const Loss &loss)
{
    releaseIdentify();
    stopTimers();
    dropCommands(loss.error);
    m_session = {};
    Transition transition;
    transition.to = ShardState::Failed;
    transition.cause = loss.cause;
    transition.closeCode = loss.closeCode;
    transition.detail = loss.detail;
    transition.error = loss.error;
    changeState(transition);
}

static Error closeError(int code, const QString &reason)
{
    QString message =
        QCoreApplication::translate("Gateway::Shard", "The gateway closed the connection: %1 %2.")
            .arg(code)
            .arg(closeCodeName(code));
    if (!reason.isEmpty())
        message += u' ' + QCoreApplication::translate("Gateway::Shard", "It said: “%1”").arg(reason);
    return {ErrorDomain::Protocol, ErrorCode::ClosedByGateway, message, closeAdvice(code)};
}

void SessionMachine::closed(int code, const QString &reason, const Error &error, Time now)
{
    if (m_stopping) {
        finishStopping(Cause::CloseCompleted);
        return;
    }
    if (!isConnected() && m_state != ShardState::Connecting)
        return;
    Loss loss{.cause = code > 0 ? Cause::ClosedByGateway : Cause::NetworkError,
              .closeCode = code,
              .detail = reason,
              .error = error};
    if (code > 0)
        loss.error = closeError(code, reason);
    else if (error.domain() == ErrorDomain::Transport)
        loss.cause = Cause::BadPayload;
    if (error.domain() == ErrorDomain::Usage) {
        fail(loss);
        return;
    }
    switch (closePolicy(code)) {
    case ClosePolicy::Fail:
        fail(loss);
        return;
    case ClosePolicy::Reidentify:
        loss.keep = Keep::Nothing;
        break;
    case ClosePolicy::Resume:
        break;
    }
    lose(loss, now);
}

void SessionMachine::receivedBad(const Error &error, Time now)
{
    if (!isConnected() || m_stopping)
        return;
    lose({.cause = Cause::BadPayload, .ownCloseCode = int(OwnCloseCode::BadPayload), .error = error}, now);
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
            act(StartTimer{Timer::Ready, toMilliseconds(m_settings.timeouts.ready - silence)});
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

void SessionMachine::queueCommand(const QueuedCommand &command, Time now)
{
    if (m_stopping || m_state == ShardState::Stopped || m_state == ShardState::Failed) {
        act(DropCommand{command.id,
                        Error(ErrorDomain::Usage, ErrorCode::CommandDropped,
                              QCoreApplication::translate("Gateway::Shard", "The shard is not running."))});
        return;
    }
    if (!m_commands.append(command)) {
        // A variable: lupdate never ends on a scope in the place of a number.
        constexpr int capacity = CommandQueue::capacity;
        act(DropCommand{command.id,
                        Error(ErrorDomain::Usage, ErrorCode::CommandDropped,
                              QCoreApplication::translate("Gateway::Shard", "%n command(s) wait already.",
                                                          nullptr, capacity),
                              QCoreApplication::translate("Gateway::Shard",
                                                          "Send fewer: 120 a minute can go at most."))});
        return;
    }
    sendCommands(now);
}

void SessionMachine::sendCommands(Time now)
{
    if (m_state != ShardState::Ready || m_stopping)
        return;
    while (m_commands.size() > 0 && m_budget.available(now) > 0) {
        m_budget.sent(now);
        act(SendCommand{*m_commands.take()});
    }
    if (m_commands.size() > 0)
        act(StartTimer{Timer::Send, toMilliseconds(m_budget.wait(now))});
}

void SessionMachine::dropCommands(const Error &error)
{
    const QList<QueuedCommand> commands = m_commands.takeAll();
    for (const QueuedCommand &command : commands)
        act(DropCommand{command.id, error});
}

void SessionMachine::heartbeatDue(Time now)
{
    if (now - m_heartbeatDueAt > m_heartbeat.interval()) {
        lose({.cause = Cause::ClockJumped, .ownCloseCode = int(OwnCloseCode::MissedAck)}, now);
        return;
    }
    if (m_heartbeat.isOverdue(now)) {
        ++m_counters.missedAcks;
        lose({.cause = Cause::MissedAck, .ownCloseCode = int(OwnCloseCode::MissedAck)}, now);
        return;
    }
    beat(now);
    // From when it was due, not from when it fired, so that beats do not drift.
    m_heartbeatDueAt += m_heartbeat.interval();
    act(StartTimer{Timer::Heartbeat, toMilliseconds(m_heartbeatDueAt - now)});
}

// Payloads

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
    if (now - m_requestsSince > SendBudget::window) {
        m_requestsSince = now;
        m_requestedBeats = 0;
    }
    // Each answer costs memory when nobody reads it, and more than these the gateway itself forbids.
    if (++m_requestedBeats <= Limits::sentPayloadsPerMinute) {
        beat(now);
        return;
    }
    m_requestedBeats = 0;
    lose({.cause = Cause::BadPayload,
          .ownCloseCode = int(OwnCloseCode::BadPayload),
          .error = Error(
              ErrorDomain::Protocol, ErrorCode::TooManyRequests,
              QCoreApplication::translate("Gateway::Shard", "The gateway asks for heartbeats without end."))},
         now);
}

void SessionMachine::takeHello(const Event &payload, Time now)
{
    const std::chrono::milliseconds interval(payload.value(u"heartbeat_interval").toInteger(0));
    if (interval < shortestInterval || interval > longestInterval) {
        receivedBad(
            Error(ErrorDomain::Protocol, ErrorCode::MalformedPayload,
                  QCoreApplication::translate("Gateway::Shard", "HELLO has no usable heartbeat_interval.")),
            now);
        return;
    }
    act(StopTimer{Timer::Hello});
    m_heartbeat.start(interval);
    m_budget.start(interval);
    m_budget.sent(now); // IDENTIFY or RESUME, below.
    const auto first = std::chrono::milliseconds(qint64(m_random() * double(interval.count())));
    m_heartbeatDueAt = now + first;
    act(StartTimer{Timer::Heartbeat, first});
    m_lastProgress = now;
    act(StartTimer{Timer::Ready, m_settings.timeouts.ready});
    if (m_session.isNull()) {
        m_holdsIdentify = false;
        ++m_counters.identifies;
        act(SendIdentify{});
        changeState(ShardState::Identifying, Cause::HelloReceived);
        return;
    }
    m_replayed = 0;
    m_hasReplayed = false;
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
    if (isNew) {
        m_hasReplayed = true;
        m_failedResumes = 0;
    }
    m_lastProgress = now;
    ++m_replayed;
    ++m_counters.replayed;
}

void SessionMachine::takeReady(const Event &event, Time now)
{
    const QString id = event.value(u"session_id").toString();
    if (id.isEmpty() || id.size() > longestSessionId) {
        receivedBad(Error(ErrorDomain::Protocol, ErrorCode::MalformedPayload,
                          QCoreApplication::translate("Gateway::Shard", "READY has no usable session_id.")),
                    now);
        return;
    }
    m_session.id = id;
    m_session.resumeUrl.clear();
    const QString url = event.value(u"resume_gateway_url").toString();
    const Error refusedUrl = url.isEmpty() ? Error() : m_urlPolicy.refusal(url);
    if (!url.isEmpty() && !refusedUrl)
        m_session.resumeUrl = QUrl(url, QUrl::StrictMode);
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
    m_failedResumes = 0;
    m_resumeUrlFailed = false;
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
    const bool resumable = payload.rawData() == "true";
    const auto wait = invalidSessionWaitLeast +
                      std::chrono::milliseconds(qint64(m_random() * double(invalidSessionWaitRange.count())));
    lose({.cause = resumable ? Cause::SessionInterrupted : Cause::SessionInvalidated,
          .keep = resumable ? Keep::Session : Keep::Nothing,
          .ownCloseCode = int(OwnCloseCode::SessionInvalid),
          .leastDelay = wait},
         now);
}

} // namespace Gateway
