// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace Gateway {

//! One change of state: from, to, when and why.
class GATEWAY_EXPORT Transition
{
    Q_GADGET
    Q_PROPERTY(State from MEMBER from)
    Q_PROPERTY(State to MEMBER to)
    Q_PROPERTY(Cause cause MEMBER cause)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QDateTime when MEMBER when)

public:
    //! Where a shard stands.
    enum class State : quint8 {
        Idle,          //!< Not started.
        Queued,        //!< Waits for its turn to identify, not connected.
        Connecting,    //!< TCP, TLS and the WebSocket handshake.
        AwaitingHello, //!< Connected; HELLO has not come.
        Identifying,   //!< IDENTIFY was sent; READY has not come.
        Resuming,      //!< RESUME was sent; RESUMED has not come, replayed events may.
        Ready,         //!< Events arrive.
        BackingOff,    //!< Not connected; waits before the next try.
        Stopped,       //!< The user stopped it.
        Failed,        //!< Final: nothing will change until something is mended and start() is called.
    };
    Q_ENUM(State)

    //! Why a shard changed its state.
    enum class Cause : quint8 {
        None,               //!< Of a transition that is none.
        UserStarted,        //!< start() was called.
        UserStopped,        //!< stop() was called.
        UserReconnected,    //!< reconnect() was called.
        IdentifyGranted,    //!< The identify queue let it go.
        Opened,             //!< The WebSocket is open.
        HelloReceived,      //!< HELLO (op 10).
        ReadyReceived,      //!< READY.
        ResumedReceived,    //!< RESUMED.
        ReconnectRequested, //!< RECONNECT (op 7).
        SessionInvalidated, //!< INVALID_SESSION (op 9) with d = false.
        SessionInterrupted, //!< INVALID_SESSION (op 9) with d = true.
        MissedAck,          //!< No heartbeat ACK between two beats.
        ClockJumped,        //!< A timer fired so late that the machine must have slept.
        ClosedByGateway,    //!< A close frame came.
        NetworkError,       //!< The socket failed or dropped.
        ConnectTimedOut,    //!< The WebSocket did not open in time.
        HelloTimedOut,      //!< HELLO did not come in time.
        ReadyTimedOut,      //!< READY did not come in time.
        ResumedTimedOut,    //!< RESUMED did not come in time.
        BadPayload,         //!< Something received could not be read or inflated.
        NetworkRestored,    //!< The network is back: no further wait.
        IdentifyHeld,       //!< The identify queue lets nobody go: the session starts are used up.
        WaitOver,           //!< The wait of BackingOff is over.
        CloseCompleted,     //!< The close handshake that stop() began is over.
    };
    Q_ENUM(Cause)

    State from = State::Idle;            //!< The state before.
    State to = State::Idle;              //!< The state since.
    Cause cause = Cause::None;           //!< For programs; causeText() says it for people.
    int closeCode = 0;                   //!< Of ClosedByGateway.
    std::chrono::milliseconds delay{-1}; //!< Of BackingOff: until the next try.
    QString detail;                      //!< Such as the reason in the close frame; no tokens.
    Error error;                         //!< What went wrong, with advice, if anything did.
    QDateTime when;                      //!< UTC.
};

using ShardState = Transition::State; //!< Where a shard stands.
using Cause = Transition::Cause;      //!< Why it changed its state.

//! Translated name of \a state for people.
GATEWAY_EXPORT QString stateText(ShardState state);

//! What \a transition says in one line: its cause, close code, and wait.
GATEWAY_EXPORT QString causeText(const Transition &transition);

//! What can be done about \a transition: the advice of its error, or else of its cause; empty where there is
//! nothing to do.
GATEWAY_EXPORT QString adviceText(const Transition &transition);

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::Transition)
