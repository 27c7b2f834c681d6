// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification/notification.h"

#include <gateway/protocol/error.h>
#include <gateway/protocol/session.h>
#include <gateway/session/shardsnapshot.h>
#include <gateway/session/shardstate.h>

#include <QHash>
#include <QList>
#include <QObject>

//! Sees in what a session tells whether something is wrong that the user should hear of. It takes the times
//! of the transitions and has no clock of its own.
class TroubleWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int reconnectsInARow = 5;
    static constexpr std::chrono::milliseconds reconnectTime = std::chrono::minutes(5);
    static constexpr double lateAck = 5000; //!< ms.

    using QObject::QObject;

public Q_SLOTS:
    void beginSession(); //!< What was before is forgotten.
    void takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    void takeRecordingError(const Gateway::Error &error);
    void takeDiskError(const QString &error); //!< Empty: all is well.

Q_SIGNALS:
    void noticed(const Notification &notification);

private:
    struct Shard
    {
        bool wasReady = false;
        bool byUser = false;     //!< The user ended the connection or session.
        bool isBehind = false;   //!< Told already.
        QList<QDateTime> losses; //!< The lost connections of reconnectTime.
        QList<QDateTime> untold; //!< Those, and connections that did not come about, since the last word.
    };

    void takeLoss(Shard *shard, Gateway::ShardId id, const Gateway::Transition &transition);
    void tell(Notification::Cause cause, const QString &text);

    QHash<int, Shard> m_shards;
    QString m_diskError;
};
