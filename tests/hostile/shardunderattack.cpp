// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "shardunderattack.h"

#include "peakmemory.h"

#include <gateway/transport/inflater.h>

#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Gateway;
using namespace std::chrono_literals;

Attack Attacks::text(const QByteArray &payload)
{
    return [payload](RawPeer &peer) {
        peer.sendText(payload);
    };
}

Attack Attacks::bytes(const QByteArray &raw)
{
    return [raw](RawPeer &peer) {
        peer.write(raw);
    };
}

Attack Attacks::binary(const QByteArray &payload)
{
    return [payload](RawPeer &peer) {
        peer.sendBinary(payload);
    };
}

Attack Attacks::flood(const QByteArray &chunk)
{
    return [chunk](RawPeer &peer) {
        peer.flood([chunk] { return chunk; });
    };
}

Attack Attacks::flood(const QByteArray &head, const QByteArray &chunk)
{
    return [head, chunk](RawPeer &peer) {
        peer.write(head);
        peer.flood([chunk] { return chunk; });
    };
}

Attack Attacks::close(quint16 code, const QByteArray &reason)
{
    return [code, reason](RawPeer &peer) {
        peer.sendClose(code, reason);
    };
}

ShardConfiguration ShardUnderAttack::configuration(std::chrono::milliseconds patience) const
{
    ShardConfiguration configuration;
    configuration.token = Token(secret);
    configuration.gatewayUrl = m_server->url();
    configuration.compression = Compression::None;
    configuration.backoff = {1ms, 20ms};
    configuration.timeouts = {patience, patience, patience, 200ms};
    return configuration;
}

void ShardUnderAttack::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=false"));
}

void ShardUnderAttack::addAttackColumns()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
}

QTestData &ShardUnderAttack::attack(const char *name, Moment moment, const Attack &what, Cause cause,
                                    ErrorCode code, const char *says)
{
    return QTest::newRow(name) << moment << what << cause << code << QString::fromUtf8(says);
}

void ShardUnderAttack::suffer(const ShardConfiguration &configuration, int mostMebibytes)
{
    QFETCH(Moment, moment);
    QFETCH(Attack, attack);
    m_server->attack(moment, attack);
    const PeakMemory memory;
    Shard shard(configuration);
    Transition loss;
    survive(shard, &loss);
    judge(loss);
    QVERIFY(shard.snapshot().inflaterSum.peakCapacity <= Inflater::defaultPayloadLimit + 1);
    if (memory.isKnown())
        QVERIFY2(memory.mebibytes() < mostMebibytes, qPrintable(QString::number(memory.mebibytes())));
}

void ShardUnderAttack::survive(Shard &shard, Transition *loss)
{
    bool isLost = false;
    connect(&shard, &Shard::stateChanged, this, [&, loss](const Transition &transition) {
        QVERIFY2(!causeText(transition).contains(QLatin1String(secret)), "a token in a cause");
        if (transition.to != ShardState::BackingOff || isLost)
            return;
        isLost = true;
        *loss = transition;
    });
    shard.start();
    QTRY_VERIFY_WITH_TIMEOUT(isLost, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(shard.state(), ShardState::Ready, 20'000);
}

void ShardUnderAttack::judge(const Transition &loss)
{
    QFETCH(Cause, cause);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const QString shown = causeText(loss);
    QVERIFY2(loss.cause == cause, qPrintable(shown));
    QVERIFY2(loss.error.code() == code, qPrintable(shown));
    QVERIFY2(shown.contains(says), qPrintable(shown));
    QVERIFY2(!shown.contains(QRegularExpression(QStringLiteral("[\\x00-\\x1f\\x7f]"))), qPrintable(shown));
}
