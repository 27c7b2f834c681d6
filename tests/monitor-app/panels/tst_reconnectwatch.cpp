// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/reconnectwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Gateway::Cause;
using Gateway::ShardState;
using Gateway::Transition;

//! When shards are said to keep reconnecting, and what is said.
class TestReconnectWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someLossesAreNoTrouble()
    {
        ReconnectWatch watch;
        lose(watch, 0, 2);
        lose(watch, 1, 2);
        QVERIFY(watch.text().isEmpty());
        QCOMPARE(watch.trouble().shard, -1);
    }

    void theWorstShardIsNamedWithItsCauseAndAdvice()
    {
        ReconnectWatch watch;
        QSignalSpy changed(&watch, &ReconnectWatch::changed);
        lose(watch, 2, 3);
        lose(watch, 7, 5);
        QCOMPARE(changed.size(), 8);
        const ReconnectWatch::Trouble trouble = watch.trouble();
        QCOMPARE(trouble.shard, 7);
        QCOMPARE(trouble.losses, 5);
        QCOMPARE(trouble.shards, 2);
        const QString text = watch.text();
        QVERIFY2(text.contains(u"Shard 7") && text.contains(u'5'), qPrintable(text));
        QVERIFY2(text.contains(u"heartbeat not acknowledged") && text.contains(u"proxy"), qPrintable(text));
        QVERIFY2(!text.contains(u"waits"), qPrintable(text));
        watch.clear();
        QVERIFY(watch.text().isEmpty());
    }

    void oldLossesAreForgotten()
    {
        ReconnectWatch watch;
        const std::chrono::milliseconds age = ReconnectWatch::span + 1s;
        lose(watch, 0, 4, age);
        QCOMPARE(watch.trouble().shard, -1);
        lose(watch, 0, 3);
        QCOMPARE(watch.trouble().losses, 3);
    }

    void whatTheUserDidDoesNotCount()
    {
        ReconnectWatch watch;
        for (int i = 0; i < 5; ++i)
            watch.takeTransition({0, 1}, loss(Cause::UserReconnected));
        QCOMPARE(watch.trouble().shard, -1);
        // Nor that nothing can be reached: there was no connection to lose.
        for (int i = 0; i < 5; ++i) {
            Transition refused = loss(Cause::NetworkError);
            refused.from = ShardState::Connecting;
            watch.takeTransition({0, 1}, refused);
        }
        QCOMPARE(watch.trouble().shard, -1);
        lose(watch, 0, 3);
        QCOMPARE(watch.trouble().shard, 0);
        Transition stopped;
        stopped.to = ShardState::Stopped;
        watch.takeTransition({0, 1}, stopped);
        QCOMPARE(watch.trouble().shard, -1);
    }

private:
    static Transition loss(Cause cause, std::chrono::milliseconds age = 0ms)
    {
        Transition transition;
        transition.from = ShardState::Ready;
        transition.to = ShardState::BackingOff;
        transition.cause = cause;
        transition.delay = 1500ms;
        transition.when = QDateTime::currentDateTimeUtc().addMSecs(-age.count());
        return transition;
    }

    static void lose(ReconnectWatch &watch, int shard, int times, std::chrono::milliseconds age = 0ms)
    {
        for (int i = 0; i < times; ++i)
            watch.takeTransition({shard, 8}, loss(Cause::MissedAck, age));
    }
};

QTEST_MAIN(TestReconnectWatch)
#include "tst_reconnectwatch.moc"
