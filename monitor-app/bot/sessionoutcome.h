// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/exitstatus.h"

#include <gateway/protocol/error.h>
#include <gateway/protocol/session.h>
#include <gateway/session/shardstate.h>

#include <QObject>

class BotSession;

//! Remembers how a session went, for what the program says and ends with.
class SessionOutcome : public QObject
{
    Q_OBJECT

public:
    explicit SessionOutcome(QObject *parent = nullptr);

    //! Begins anew with \a session.
    void watch(const BotSession *session);

    [[nodiscard]] ExitStatus status() const;
    //! What went wrong and what can be done about it; empty when nothing did.
    [[nodiscard]] QString message() const;

    //! Whether the token was the reason, and not what was asked for with it.
    [[nodiscard]] bool isTokenRefused() const;

private:
    void takeStateChange(Gateway::ShardId shard, const Gateway::Transition &transition);

    QMetaObject::Connection m_connections[2];
    Gateway::Error m_failure;
    QString m_lastTrouble; //!< Why a shard backed off last.
    bool m_wasReady = false;
    bool m_authenticationFailed = false;
};
