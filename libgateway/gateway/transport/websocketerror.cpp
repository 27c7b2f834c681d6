// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/harmlesstext_p.h>
#include <gateway/protocol/sizetext_p.h>
#include <gateway/transport/websocketerror_p.h>

#include <QCoreApplication>

namespace Gateway {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Connection)
};

} // namespace

Error upgradeError(const QString &text)
{
    constexpr qsizetype longest = 160;
    return {ErrorDomain::Network, ErrorCode::WebSocketFailed,
            Texts::tr("The server does not open a WebSocket (%1).").arg(harmlessText(text, longest)),
            Texts::tr("Check that the URL leads to a gateway.")};
}

Error violationError(const QString &what)
{
    return {ErrorDomain::Transport, ErrorCode::WebSocketViolation,
            Texts::tr("The gateway broke the WebSocket protocol (%1).").arg(what),
            Texts::tr("Something on the way may change what is sent: a proxy, or a firewall.")};
}

Error messageTooLargeError(qsizetype limit)
{
    return {ErrorDomain::Transport, ErrorCode::PayloadTooLarge,
            Texts::tr("The gateway sent a message of more than %1.").arg(sizeText(limit)),
            Texts::tr("This is no ordinary traffic; check what the gateway URL leads to.")};
}

Error stalledError()
{
    return {ErrorDomain::Network, ErrorCode::TimedOut,
            Texts::tr("The gateway stopped in the middle of a message.")};
}

Error notTakingOursError()
{
    return {ErrorDomain::Transport, ErrorCode::NotTakingOurs,
            Texts::tr("The gateway asks for answers and does not read them.")};
}

} // namespace Gateway
