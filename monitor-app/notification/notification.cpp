// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification.h"

#include <QSettings>

using namespace Qt::StringLiterals;

QList<Notification::Cause> Notification::causes()
{
    return {Cause::ShardFailed, Cause::SessionLost,    Cause::KeepsReconnecting,
            Cause::Behind,      Cause::RecordingEnded, Cause::DiskFull};
}

QString Notification::key(Cause cause)
{
    switch (cause) {
    case Cause::ShardFailed:
        return u"shardFailed"_s;
    case Cause::SessionLost:
        return u"sessionLost"_s;
    case Cause::KeepsReconnecting:
        return u"keepsReconnecting"_s;
    case Cause::Behind:
        return u"behind"_s;
    case Cause::RecordingEnded:
        return u"recordingEnded"_s;
    case Cause::DiskFull:
        return u"diskFull"_s;
    }
    return {};
}

QString Notification::causeText(Cause cause)
{
    switch (cause) {
    case Cause::ShardFailed:
        return tr("A shard failed for good");
    case Cause::SessionLost:
        return tr("A session was lost");
    case Cause::KeepsReconnecting:
        return tr("A shard keeps reconnecting");
    case Cause::Behind:
        return tr("A shard is behind");
    case Cause::RecordingEnded:
        return tr("A recording ended by an error");
    case Cause::DiskFull:
        return tr("The log cannot write to the disk");
    }
    return {};
}

QString Notification::causeExplanation(Cause cause)
{
    switch (cause) {
    case Cause::ShardFailed:
        return tr("It will not try again until something is mended, such as the token or the intents");
    case Cause::SessionLost:
        return tr("It could not be resumed: a new one was begun, and events in between are lost");
    case Cause::KeepsReconnecting:
        return tr("Its connection was lost five times within five minutes");
    case Cause::Behind:
        return tr("The ack of a heartbeat took five seconds or more");
    case Cause::RecordingEnded:
        return tr("Such as by a full disk; what was written before is in the file");
    case Cause::DiskFull:
        return tr("The log keeps to its memory, and drops the oldest rows sooner");
    }
    return {};
}

static QString settingsKey(Notification::Cause cause)
{
    return u"notifications/"_s + Notification::key(cause);
}

bool Notification::isWanted(Cause cause)
{
    return QSettings().value(settingsKey(cause), true).toBool();
}

void Notification::setWanted(Cause cause, bool wanted)
{
    QSettings().setValue(settingsKey(cause), wanted);
}
