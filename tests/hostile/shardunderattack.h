// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "rawserver.h"

#include <gateway/session/shard.h>

#include <QTest>

#include <memory>

using Moment = RawServer::Moment;
using Attack = RawServer::Attack;

Q_DECLARE_METATYPE(RawServer::Attack)

//! Attacks that tests are made of.
namespace Attacks {

Attack text(const QByteArray &payload);
Attack bytes(const QByteArray &raw);
Attack binary(const QByteArray &payload);
Attack flood(const QByteArray &chunk);
//! \a head once, then \a chunk without end.
Attack flood(const QByteArray &head, const QByteArray &chunk);
Attack close(quint16 code, const QByteArray &reason = {});

} // namespace Attacks

//! A real Shard against a server that means it no good: one row an attack. Each ends in a cause and a text
//! that tell what happened, within bounds of memory, and the shard is ready again with the next honest
//! connection.
class ShardUnderAttack : public QObject
{
    Q_OBJECT

protected:
    static constexpr char secret[] = "bm90.dGhl.cmlnaHQ"; //!< The token, which nothing may show.

    [[nodiscard]] Gateway::ShardConfiguration
    configuration(std::chrono::milliseconds patience = std::chrono::seconds(10)) const;

    static void addAttackColumns();
    static QTestData &attack(const char *name, Moment moment, const Attack &what, Gateway::Cause cause,
                             Gateway::ErrorCode code, const char *says);

    //! Carries out the row's attack on a shard with \a configuration, and judges what became of it.
    void suffer(const Gateway::ShardConfiguration &configuration, int mostMebibytes);
    //! Starts \a shard and waits until it was attacked and is ready.
    void survive(Gateway::Shard &shard, Gateway::Transition *loss);

    std::unique_ptr<RawServer> m_server;

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<RawServer>(); }
    void cleanup() { m_server.reset(); }

private:
    static void judge(const Gateway::Transition &loss);
};
