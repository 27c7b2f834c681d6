// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/session/sessionmachine.h>

#include <QCoreApplication>

#include <algorithm>

// How SessionMachine loses a connection: what becomes of the session, and how long it waits.

namespace Gateway {

using namespace std::chrono_literals;

// A session that dies sooner after READY or RESUMED does not count as healthy: its waits go on growing.
static constexpr auto healthyAfter = 10s;

void SessionMachine::lose(const Loss &loss, Time now)
{
    if (m_state == ShardState::Ready && now - m_readyAt >= healthyAfter)
        m_backoff.reset();
    if ((m_state == ShardState::Connecting || m_state == ShardState::AwaitingHello) &&
        loss.cause != Cause::UserReconnected)
        m_resumes.connectionFailed();
    Keep keep = loss.keep;
    if (m_state == ShardState::Resuming && m_resumes.lost(loss.cause, loss.closeCode))
        keep = Keep::Nothing;
    if (keep == Keep::Nothing) {
        // What was meant for the session that is lost may be wrong for the next.
        if (!m_session.isNull())
            dropCommands(Error(ErrorDomain::Protocol, ErrorCode::CommandDropped,
                               QCoreApplication::translate(
                                   "Gateway::Shard", "The session ended before the command was sent.")));
        m_session = {};
        m_resumes.reset();
    }

    releaseIdentify();
    stopTimers();
    if (loss.ownCloseCode != 0)
        act(DiscardConnection{loss.ownCloseCode});

    Transition transition = transitionTo(ShardState::BackingOff, loss);
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
    changeState(transitionTo(ShardState::Failed, loss));
}

Transition SessionMachine::transitionTo(ShardState state, const Loss &loss)
{
    Transition transition;
    transition.to = state;
    transition.cause = loss.cause;
    transition.closeCode = loss.closeCode;
    transition.detail = loss.detail;
    transition.error = loss.error;
    return transition;
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

} // namespace Gateway
