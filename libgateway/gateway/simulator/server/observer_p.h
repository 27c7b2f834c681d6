// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/server/httprequest_p.h>

#include <QJsonValue>

#include <optional>

namespace Gateway {

class SimulatedConnection;

//! Sees all that clients do, and may stand between a client and the simulator.
class SimulatorObserver
{
public:
    virtual ~SimulatorObserver() = default;

    //! With TLS only: a client began it, and then, if it trusts the certificate, sent something.
    virtual void handshakeBegan() = 0;
    virtual void dataTrusted() = 0;

    //! The HTTP status that refuses this upgrade; 0 lets it happen.
    virtual int refuseUpgrade(const HttpRequest &request) = 0;
    //! An answer in place of the simulator's own.
    virtual std::optional<HttpResponse> answerInstead(const HttpRequest &request) = 0;
    virtual void answered(const HttpRequest &request, const HttpResponse &response) = 0;

    //! A connection was opened; false: no HELLO is sent.
    virtual bool mayGreet(SimulatedConnection *connection) = 0;
    //! A payload came; false: the simulator does as if it had not. Heartbeats are answered already.
    virtual bool mayTake(SimulatedConnection *connection, int shard, int op, const QJsonValue &data) = 0;
    virtual void sessionStarted(SimulatedConnection *connection) = 0;
    virtual void sessionResumed(SimulatedConnection *connection) = 0;
    virtual void connectionClosed(SimulatedConnection *connection, int code, bool byServer) = 0;
};

} // namespace Gateway
