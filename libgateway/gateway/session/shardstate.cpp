// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/session/shardstate.h>

#include <QCoreApplication>

namespace Gateway {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Gateway::Shard", text);
}

QString stateText(ShardState state)
{
    switch (state) {
    case ShardState::Idle:
        return tr("Idle");
    case ShardState::Queued:
        return tr("Queued to identify");
    case ShardState::Connecting:
        return tr("Connecting");
    case ShardState::AwaitingHello:
        return tr("Awaiting HELLO");
    case ShardState::Identifying:
        return tr("Identifying");
    case ShardState::Resuming:
        return tr("Resuming");
    case ShardState::Ready:
        return tr("Ready");
    case ShardState::BackingOff:
        return tr("Backing off");
    case ShardState::Stopped:
        return tr("Stopped");
    case ShardState::Failed:
        return tr("Failed");
    }
    return {};
}

static QString bareCauseText(const Transition &transition)
{
    switch (transition.cause) {
    case Cause::None:
        return {};
    case Cause::UserStarted:
        return tr("started by the user");
    case Cause::UserStopped:
        return tr("stopped by the user");
    case Cause::UserReconnected:
        return tr("reconnected by the user");
    case Cause::IdentifyGranted:
        return tr("its turn to identify came");
    case Cause::Opened:
        return tr("WebSocket open");
    case Cause::HelloReceived:
        return tr("HELLO received");
    case Cause::ReadyReceived:
        return tr("READY: a new session");
    case Cause::ResumedReceived:
        return tr("RESUMED: the session goes on");
    case Cause::ReconnectRequested:
        return tr("the gateway asked for a reconnect (op 7)");
    case Cause::SessionInvalidated:
        return tr("session invalid (op 9, not resumable)");
    case Cause::SessionInterrupted:
        return tr("session interrupted (op 9, resumable)");
    case Cause::MissedAck:
        return tr("heartbeat not acknowledged: a dead connection");
    case Cause::ClockJumped:
        return tr("the clock jumped: this machine slept");
    case Cause::ClosedByGateway:
        return tr("closed by the gateway: %1 %2")
            .arg(transition.closeCode)
            .arg(closeCodeName(transition.closeCode));
    case Cause::NetworkError:
        return transition.error ? transition.error.message() : tr("connection dropped without a close frame");
    case Cause::ConnectTimedOut:
        return tr("no connection in time");
    case Cause::HelloTimedOut:
        return tr("no HELLO in time");
    case Cause::ReadyTimedOut:
        return tr("no READY in time");
    case Cause::ResumedTimedOut:
        return tr("no RESUMED in time");
    case Cause::BadPayload:
        return transition.error ? transition.error.message() : tr("unreadable payload");
    case Cause::NetworkRestored:
        return tr("the network is back");
    case Cause::IdentifyHeld:
        return transition.error.message();
    case Cause::WaitOver:
        return tr("the wait is over");
    case Cause::CloseCompleted:
        return tr("closed as asked");
    }
    return {};
}

QString causeText(const Transition &transition)
{
    QString text = bareCauseText(transition);
    if (!transition.detail.isEmpty())
        text += QStringLiteral(" (") + transition.detail + u')';
    if (transition.to == ShardState::BackingOff && transition.delay.count() >= 0)
        text += tr("; next try in %1 s").arg(double(transition.delay.count()) / 1000.0, 0, 'f', 1);
    return text;
}

} // namespace Gateway
