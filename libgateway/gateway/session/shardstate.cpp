// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/session/shardstate.h>

#include <QCoreApplication>

namespace Gateway {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Shard)
};

} // namespace

QString stateText(ShardState state)
{
    switch (state) {
    case ShardState::Idle:
        return Texts::tr("Idle");
    case ShardState::Queued:
        return Texts::tr("Queued to identify");
    case ShardState::Connecting:
        return Texts::tr("Connecting");
    case ShardState::AwaitingHello:
        return Texts::tr("Awaiting HELLO");
    case ShardState::Identifying:
        return Texts::tr("Identifying");
    case ShardState::Resuming:
        return Texts::tr("Resuming");
    case ShardState::Ready:
        return Texts::tr("Ready");
    case ShardState::BackingOff:
        return Texts::tr("Backing off");
    case ShardState::Stopped:
        return Texts::tr("Stopped");
    case ShardState::Failed:
        return Texts::tr("Failed");
    }
    return {};
}

static QString bareCauseText(const Transition &transition)
{
    switch (transition.cause) {
    case Cause::None:
        return {};
    case Cause::UserStarted:
        return Texts::tr("started by the user");
    case Cause::UserStopped:
        return Texts::tr("stopped by the user");
    case Cause::UserReconnected:
        return Texts::tr("reconnected by the user");
    case Cause::IdentifyGranted:
        return Texts::tr("its turn to identify came");
    case Cause::Opened:
        return Texts::tr("WebSocket open");
    case Cause::HelloReceived:
        return Texts::tr("HELLO received");
    case Cause::ReadyReceived:
        return Texts::tr("a new session began");
    case Cause::ResumedReceived:
        return Texts::tr("the session was resumed");
    case Cause::ReconnectRequested:
        return Texts::tr("the gateway asked for a reconnect (op 7)");
    case Cause::SessionInvalidated:
        return Texts::tr("session invalid (op 9, not resumable)");
    case Cause::SessionInterrupted:
        return Texts::tr("session interrupted (op 9, resumable)");
    case Cause::MissedAck:
        return Texts::tr("heartbeat not acknowledged: a dead connection");
    case Cause::ClockJumped:
        return Texts::tr("the clock jumped: this machine slept");
    case Cause::ClosedByGateway:
        return Texts::tr("closed by the gateway: %1 %2")
            .arg(transition.closeCode)
            .arg(closeCodeName(transition.closeCode));
    case Cause::NetworkError:
        return transition.error ? transition.error.message()
                                : Texts::tr("connection dropped without a close frame");
    case Cause::ConnectTimedOut:
        return Texts::tr("no connection in time");
    case Cause::HelloTimedOut:
        return Texts::tr("no HELLO in time");
    case Cause::ReadyTimedOut:
        return Texts::tr("no READY in time");
    case Cause::ResumedTimedOut:
        return Texts::tr("no RESUMED in time");
    case Cause::BadPayload:
        return transition.error ? transition.error.message() : Texts::tr("unreadable payload");
    case Cause::NetworkRestored:
        return Texts::tr("the network is back");
    case Cause::IdentifyHeld:
        return transition.error.message();
    case Cause::WaitOver:
        return Texts::tr("the wait is over");
    case Cause::CloseCompleted:
        return Texts::tr("closed as asked");
    }
    return {};
}

QString causeText(const Transition &transition)
{
    QString text = bareCauseText(transition);
    if (text.endsWith(u'.')) // An error's message is a sentence; here more may follow.
        text.chop(1);
    const QString detail = QStringLiteral(" (") + transition.detail + u')';
    if (!transition.detail.isEmpty() && !text.endsWith(detail)) // An error may have said it already.
        text += detail;
    if (transition.to == ShardState::BackingOff && transition.delay.count() >= 0)
        text += transition.delay.count() == 0
                    ? Texts::tr("; the next try goes at once")
                    : Texts::tr("; waits %1\u00a0s before the next try")
                          .arg(double(transition.delay.count()) / 1000.0, 0, 'f', 1);
    return text;
}

QString adviceText(const Transition &transition)
{
    if (!transition.error.advice().isEmpty())
        return transition.error.advice();
    switch (transition.cause) {
    case Cause::MissedAck:
        return Texts::tr(
            "The connection looked open, but nothing came through it. Once is no harm; again and again, it "
            "is a proxy, firewall or VPN on the way, or a program here that is too busy to read.");
    case Cause::SessionInvalidated:
        return Texts::tr(
            "A new session is begun, which costs a session start. It is also the answer to an "
            "identify that came too early: see that no other program identifies with this token at "
            "the same time.");
    case Cause::ConnectTimedOut:
        return Texts::tr("See whether this machine has a way to the gateway: network, proxy, firewall.");
    case Cause::HelloTimedOut:
    case Cause::ReadyTimedOut:
    case Cause::ResumedTimedOut:
        return Texts::tr("The gateway was reached and said nothing. If that goes on, see "
                         "https://discordstatus.com for an outage.");
    default:
        return {};
    }
}

} // namespace Gateway
