// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionoutcome.h"

#include "bot/botsession.h"

#include <gateway/protocol/closecode.h>

using namespace Gateway;

SessionOutcome::SessionOutcome(QObject *parent) : QObject(parent) {}

void SessionOutcome::watch(const BotSession *session)
{
    for (const QMetaObject::Connection &connection : m_connections)
        disconnect(connection);
    m_failure = {};
    m_lastTrouble.clear();
    m_wasReady = false;
    m_authenticationFailed = false;
    m_connections[0] = connect(session, &BotSession::failed, this, [this](const Error &error) {
        // The first says why; what follows may only be its consequence.
        if (!m_failure)
            m_failure = error;
    });
    m_connections[1] =
        connect(session, &BotSession::shardStateChanged, this, &SessionOutcome::takeStateChange);
}

void SessionOutcome::takeStateChange(ShardId shard, const Transition &transition)
{
    if (transition.closeCode == int(CloseCode::AuthenticationFailed))
        m_authenticationFailed = true;
    if (transition.to == ShardState::Ready)
        m_wasReady = true;
    else if (transition.to == ShardState::BackingOff)
        m_lastTrouble = tr("Shard %1 was last: %2: %3")
                            .arg(shard.toString(), stateText(transition.to), causeText(transition));
}

bool SessionOutcome::isTokenRefused() const
{
    return m_authenticationFailed || m_failure.code() == ErrorCode::Unauthorized;
}

ExitStatus SessionOutcome::status() const
{
    if (m_failure) {
        // These come again with the same settings; the rest may not another time.
        const bool isFinal =
            m_failure.code() == ErrorCode::ClosedByGateway || m_failure.code() == ErrorCode::Unauthorized;
        return isFinal ? ExitStatus::FinalClose : ExitStatus::Network;
    }
    // One who closes the window while all goes well is no failure.
    return m_wasReady || m_lastTrouble.isEmpty() ? ExitStatus::Done : ExitStatus::Network;
}

QString SessionOutcome::message() const
{
    if (m_failure) {
        const QString advice = m_failure.advice();
        return advice.isEmpty() ? m_failure.message() : QString(m_failure.message() + u'\n' + advice);
    }
    if (status() == ExitStatus::Done)
        return {};
    return tr("No session became ready.") + u'\n' + m_lastTrouble;
}
