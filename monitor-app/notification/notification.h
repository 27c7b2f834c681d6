// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QMetaType>
#include <QString>

//! Something that went wrong and that the user shall hear of.
struct Notification
{
    Q_DECLARE_TR_FUNCTIONS(Notification)

public:
    enum class Cause : quint8 {
        ShardFailed,       //!< For good: it will not try again.
        SessionLost,       //!< A new session had to be begun; events in between are lost.
        KeepsReconnecting, //!< A shard connects again and again.
        Behind,            //!< A shard's heartbeats are answered late.
        RecordingEnded,    //!< A recording ended by an error.
        DiskFull,          //!< The log cannot move rows to the disk.
    };

    Cause cause = Cause::ShardFailed;
    QString text; //!< Plain: what happened, and to which shard.

    [[nodiscard]] static QList<Cause> causes();
    [[nodiscard]] static QString key(Cause cause);              //!< In settings.
    [[nodiscard]] static QString causeText(Cause cause);        //!< Such as `A shard failed for good`.
    [[nodiscard]] static QString causeExplanation(Cause cause); //!< What it means.
    [[nodiscard]] static bool isWanted(Cause cause);
    static void setWanted(Cause cause, bool wanted);
};

Q_DECLARE_METATYPE(Notification)
