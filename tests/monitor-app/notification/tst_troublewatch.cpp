// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification/troublewatch.h"
#include "panels/reconnectwatch.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Gateway;

class TestTroubleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_watch = std::make_unique<TroubleWatch>();
        m_told.clear();
        connect(m_watch.get(), &TroubleWatch::noticed, this,
                [this](const Notification &notification) { m_told += notification; });
        m_now = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    }

    void aGoodSessionTellsNothing()
    {
        becomeReady(Cause::ReadyReceived);
        lose(Cause::ReconnectRequested);
        becomeReady(Cause::ResumedReceived);
        QCOMPARE(m_told.size(), 0);
    }

    void aFailedShardIsTold()
    {
        becomeReady(Cause::ReadyReceived);
        Transition transition = made(ShardState::Ready, ShardState::Failed, Cause::ClosedByGateway);
        transition.closeCode = 4004;
        m_watch->takeTransition(ShardId{3, 8}, transition);
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().cause, Notification::Cause::ShardFailed);
        QVERIFY(m_told.first().text.contains(u"4004"));
        QVERIFY(m_told.first().text.contains(u'3'));
    }

    void aLostSessionIsTold()
    {
        becomeReady(Cause::ReadyReceived);
        lose(Cause::NetworkError);
        becomeReady(Cause::ReadyReceived);
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().cause, Notification::Cause::SessionLost);
    }

    void whatTheUserDoesIsNoTrouble()
    {
        becomeReady(Cause::ReadyReceived);
        for (int i = 0; i < 2 * TroubleWatch::reconnectsInARow; ++i) {
            lose(Cause::UserReconnected);
            becomeReady(Cause::ReadyReceived);
        }
        QCOMPARE(m_told.size(), 0);
    }

    void anotherSessionBeginsAnew()
    {
        becomeReady(Cause::ReadyReceived);
        m_watch->beginSession();
        becomeReady(Cause::ReadyReceived);
        QCOMPARE(m_told.size(), 0);
    }

    void reconnectsInARowAreTold()
    {
        becomeReady(Cause::ReadyReceived);
        for (int i = 1; i < TroubleWatch::reconnectsInARow; ++i)
            loseAndResume();
        QCOMPARE(m_told.size(), 0);
        loseAndResume();
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().cause, Notification::Cause::KeepsReconnecting);
        loseAndResume();
        QCOMPARE(m_told.size(), 1);
    }

    //! The window tells the same count above its panels.
    void lossesAreCountedAsInTheWindow()
    {
        ReconnectWatch window;
        m_now = QDateTime::currentDateTimeUtc().addSecs(-120);
        static const QRegularExpression number(QStringLiteral("connection (\\d+)"));
        QList<std::pair<int, int>> counts;
        connect(m_watch.get(), &TroubleWatch::noticed, this, [&](const Notification &notification) {
            const QRegularExpressionMatch told = number.match(notification.text);
            if (told.hasMatch())
                counts.append({told.captured(1).toInt(), window.trouble().losses});
        });
        for (int i = 0; i < 3 * TroubleWatch::reconnectsInARow; ++i) {
            const Transition lost = made(ShardState::Ready, ShardState::BackingOff, Cause::NetworkError);
            window.takeTransition(ShardId{0, 1}, lost);
            m_watch->takeTransition(ShardId{0, 1}, lost);
            // Not every try to connect again works.
            if (i % 2 == 0) {
                const Transition failed =
                    made(ShardState::Connecting, ShardState::BackingOff, Cause::NetworkError);
                window.takeTransition(ShardId{0, 1}, failed);
                m_watch->takeTransition(ShardId{0, 1}, failed);
            }
            becomeReady(Cause::ResumedReceived);
        }
        QVERIFY(!counts.isEmpty());
        for (const auto &[told, shown] : std::as_const(counts))
            QCOMPARE(told, shown);
    }

    void connectionsThatDoNotComeAboutAreNoLosses()
    {
        for (int i = 0; i < TroubleWatch::reconnectsInARow; ++i) {
            m_watch->takeTransition(
                ShardId{0, 1}, made(ShardState::Connecting, ShardState::BackingOff, Cause::NetworkError));
        }
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().text.contains(u"cannot connect"), qPrintable(m_told.first().text));
    }

    void reconnectsFarApartAreNot()
    {
        becomeReady(Cause::ReadyReceived);
        for (int i = 0; i < 3 * TroubleWatch::reconnectsInARow; ++i) {
            m_now = m_now.addMSecs(
                TroubleWatch::reconnectTime.count() / (TroubleWatch::reconnectsInARow - 1) + 1);
            loseAndResume();
        }
        QCOMPARE(m_told.size(), 0);
    }

    void aLateAckIsToldOnce()
    {
        ShardSnapshot snapshot;
        snapshot.shard = ShardId{0, 1};
        snapshot.state = ShardState::Ready;
        for (const double latency : {40.0, 5000.0, 7000.0, 50.0}) {
            snapshot.latency = latency;
            m_watch->takeSnapshots({snapshot});
        }
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().cause, Notification::Cause::Behind);
        snapshot.latency = 6000;
        m_watch->takeSnapshots({snapshot});
        QCOMPARE(m_told.size(), 2);
    }

    void aFullDiskIsToldOnce()
    {
        m_watch->takeDiskError(QString());
        m_watch->takeDiskError(QStringLiteral("No space left"));
        m_watch->takeDiskError(QStringLiteral("No space left"));
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().cause, Notification::Cause::DiskFull);
        m_watch->takeDiskError(QString());
        m_watch->takeDiskError(QStringLiteral("No space left"));
        QCOMPARE(m_told.size(), 2);
    }

    void everyCauseHasItsTexts()
    {
        QSet<QString> keys;
        for (const Notification::Cause cause : Notification::causes()) {
            QVERIFY(!Notification::causeText(cause).isEmpty());
            QVERIFY(!Notification::causeExplanation(cause).isEmpty());
            keys.insert(Notification::key(cause));
        }
        QCOMPARE(keys.size(), Notification::causes().size());
    }

private:
    Transition made(ShardState from, ShardState to, Cause cause)
    {
        Transition transition;
        transition.from = from;
        transition.to = to;
        transition.cause = cause;
        m_now = m_now.addSecs(1);
        transition.when = m_now;
        return transition;
    }

    void becomeReady(Cause cause)
    {
        const ShardState from =
            cause == Cause::ReadyReceived ? ShardState::Identifying : ShardState::Resuming;
        m_watch->takeTransition(ShardId{0, 1}, made(from, ShardState::Ready, cause));
    }

    void lose(Cause cause)
    {
        m_watch->takeTransition(ShardId{0, 1}, made(ShardState::Ready, ShardState::BackingOff, cause));
    }

    void loseAndResume()
    {
        lose(Cause::NetworkError);
        becomeReady(Cause::ResumedReceived);
    }

    std::unique_ptr<TroubleWatch> m_watch;
    QList<Notification> m_told;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(TestTroubleWatch)
#include "tst_troublewatch.moc"
