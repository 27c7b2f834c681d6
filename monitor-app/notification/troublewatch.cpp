// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "troublewatch.h"

#include "eventlog/printable.h"
#include "notification/connectionloss.h"
#include "units.h"

#include <QDateTime>

using namespace Gateway;
using namespace Qt::StringLiterals;

void TroubleWatch::beginSession()
{
    m_shards.clear();
}

void TroubleWatch::tell(Notification::Cause cause, const QString &text)
{
    Notification notification;
    notification.cause = cause;
    notification.text = Printable::line(text);
    Q_EMIT noticed(notification);
}

void TroubleWatch::takeTransition(ShardId id, const Transition &transition)
{
    Shard &shard = m_shards[id.id];
    switch (transition.cause) {
    case Cause::UserStarted:
    case Cause::UserStopped:
    case Cause::UserReconnected:
        shard.byUser = true;
        break;
    case Cause::ReadyReceived:
        if (shard.wasReady && !shard.byUser)
            tell(Notification::Cause::SessionLost,
                 tr("Shard %1 could not resume its session and began a new one. Events in between are lost.")
                     .arg(id.toString()));
        break;
    default:
        break;
    }
    if (transition.to == ShardState::Failed) {
        tell(Notification::Cause::ShardFailed,
             tr("Shard %1 will not try again: %2.").arg(id.toString(), causeText(transition)));
        return;
    }
    if (transition.to == ShardState::Ready) {
        shard.wasReady = true;
        shard.byUser = false;
    } else if (!shard.byUser &&
               (transition.from == ShardState::Ready || transition.to == ShardState::BackingOff)) {
        takeLoss(&shard, id, transition);
    }
}

void TroubleWatch::takeLoss(Shard *shard, ShardId id, const Transition &transition)
{
    const auto note = [&transition](QList<QDateTime> *times) {
        times->append(transition.when);
        times->removeIf([&transition](const QDateTime &time) {
            return time.msecsTo(transition.when) > reconnectTime.count();
        });
    };
    const bool isLoss = isConnectionLoss(transition);
    if (isLoss)
        note(&shard->losses);
    note(&shard->untold);
    if (shard->untold.size() < reconnectsInARow)
        return;
    // Counted anew, so that it is told again only when it goes on like that.
    shard->untold.clear();
    tell(Notification::Cause::KeepsReconnecting,
         isLoss ? tr("Shard %1 lost its connection %n time(s) in the last 5 minutes; last: %2.", nullptr,
                     int(shard->losses.size()))
                      .arg(id.toString(), causeText(transition))
                : tr("Shard %1 cannot connect: %2.").arg(id.toString(), causeText(transition)));
}

void TroubleWatch::takeSnapshots(const QList<ShardSnapshot> &snapshots)
{
    for (const ShardSnapshot &snapshot : snapshots) {
        Shard &shard = m_shards[snapshot.shard.id];
        const bool isBehind = snapshot.state == ShardState::Ready && snapshot.latency >= lateAck;
        if (isBehind && !shard.isBehind)
            tell(Notification::Cause::Behind,
                 tr("The last heartbeat of shard %1 was answered after %2.")
                     .arg(snapshot.shard.toString(), Units::milliseconds(snapshot.latency)));
        shard.isBehind = isBehind;
    }
}

void TroubleWatch::takeRecordingError(const Error &error)
{
    tell(Notification::Cause::RecordingEnded, error.message());
}

void TroubleWatch::takeDiskError(const QString &error)
{
    if (!error.isEmpty() && m_diskError.isEmpty())
        tell(Notification::Cause::DiskFull, error);
    m_diskError = error;
}
