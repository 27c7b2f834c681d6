// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharddetailsfact.h"

#include "eventlog/printable.h"
#include "panels/shardsmodel.h"
#include "units.h"

#include <gateway/protocol/limits.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using Gateway::ShardSnapshot;
using Tone = ShardFact::Tone;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ShardDetails)
};

const QString nothing = QStringLiteral("–");

QString seconds(std::chrono::milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000, 'f', 1) + QChar(QChar::Nbsp) + u's';
}

ShardFact count(const QString &id, const QString &caption, qint64 value, const QString &toolTip,
                Tone toneOfSome = Tone::Normal)
{
    return {id, caption, Units::count(value), toolTip, value == 0 ? Tone::Muted : toneOfSome};
}

ShardFact known(const QString &id, const QString &caption, const QString &value, const QString &toolTip)
{
    return {id, caption, value.isEmpty() ? nothing : value, toolTip,
            value.isEmpty() ? Tone::Muted : Tone::Normal};
}

QList<ShardFact> sessionFacts(const ShardSnapshot &shard)
{
    const QString url = shard.resumeUrl.toString();
    return {
        known(u"session"_s, Texts::tr("Session"), Printable::line(shard.sessionId),
              Texts::tr("The beginning of the session's id, from READY. Whoever has the whole id and the "
                        "token can take the session over, so no more of it is kept or shown.")),
        known(u"resumeUrl"_s, Texts::tr("Resumes at"), shard.resumeUrl.authority(),
              url.isEmpty() ? Texts::tr("Where a lost connection goes on; READY tells it "
                                        "(resume_gateway_url).")
                            : Texts::tr("%1\nWhere a lost connection goes on, from READY "
                                        "(resume_gateway_url). New sessions begin at the URL of "
                                        "GET /gateway/bot.")
                                  .arg(url)),
        known(u"sequence"_s, Texts::tr("Sequence"),
              shard.sequence < 0 ? QString() : Units::count(shard.sequence),
              Texts::tr("The number (s) of the last event. Heartbeats and resumes tell the gateway how far "
                        "the bot has come.")),
        {u"starts"_s, Texts::tr("Identifies / resumes"),
         Texts::tr("%1 / %2").arg(Units::count(shard.identifies), Units::count(shard.resumes)),
         Texts::tr("How often a new session was asked for, which costs a session start, and how often one "
                   "was resumed, which is free")},
    };
}

QList<ShardFact> heartbeatFacts(const ShardSnapshot &shard)
{
    const bool beats = ShardsModel::isBeating(shard.state);
    const QString due = beats && shard.heartbeatDue.count() >= 0
                            ? Texts::tr("in %1").arg(seconds(shard.heartbeatDue))
                            : QString();
    return {
        known(u"interval"_s, Texts::tr("Heartbeat every"),
              shard.heartbeatInterval.count() > 0 ? seconds(shard.heartbeatInterval) : QString(),
              Texts::tr("HELLO told it (heartbeat_interval). The first beat comes after a random part of "
                        "it.")),
        known(u"nextBeat"_s, Texts::tr("Next heartbeat"), due,
              Texts::tr("If the ACK of the last one has not come by then, the connection is dead and is "
                        "dropped.")),
        known(u"latency"_s, Texts::tr("Latency"),
              beats && shard.latency >= 0 ? Units::milliseconds(shard.latency) : QString(),
              Texts::tr("From the last heartbeat to its ACK")),
        known(u"average"_s, Texts::tr("Average latency"),
              shard.averageLatency >= 0 ? Units::milliseconds(shard.averageLatency) : QString(),
              Texts::tr("Over the last 20 heartbeats, across reconnects")),
    };
}

QList<ShardFact> sendFacts(const ShardSnapshot &shard)
{
    const QString limit =
        Texts::tr("The gateway takes %1 payloads a minute on a connection and closes with 4008 "
                  "beyond it; some are kept for heartbeats.")
            .arg(Gateway::Limits::sentPayloadsPerMinute);
    const bool waits = shard.sendWait.count() > 0;
    return {
        {u"sendable"_s, Texts::tr("Commands at once"), Units::count(shard.sendAvailable),
         Texts::tr("How many commands may be sent now without waiting.\n%1").arg(limit),
         shard.sendAvailable > 0 ? Tone::Normal : Tone::Busy},
        {u"sendWait"_s, Texts::tr("Next command"),
         waits ? Texts::tr("in %1").arg(seconds(shard.sendWait)) : Texts::tr("now"),
         Texts::tr("When the next command may be sent.\n%1").arg(limit), waits ? Tone::Busy : Tone::Normal},
        count(u"queued"_s, Texts::tr("Commands waiting"), shard.queuedCommands,
              Texts::tr("They are sent as the limit allows, survive a resume, and are dropped with the "
                        "session."),
              Tone::Busy),
    };
}

QList<ShardFact> guildFacts(const ShardSnapshot &shard)
{
    return {
        count(u"guilds"_s, Texts::tr("Guilds there"), shard.guilds,
              Texts::tr("Guilds that have come with GUILD_CREATE")),
        count(u"awaited"_s, Texts::tr("Guilds awaited"), shard.guildsAwaited,
              Texts::tr("READY named them; their GUILD_CREATE has not come. Without the intent GUILDS it "
                        "never does."),
              Tone::Busy),
        count(u"outages"_s, Texts::tr("Guilds in an outage"), shard.guildOutages,
              Texts::tr("The gateway told that they are not available; they come back by themselves."),
              Tone::Bad),
    };
}

QList<ShardFact> eventFacts(const ShardSnapshot &shard)
{
    return {
        count(u"events"_s, Texts::tr("Events"), shard.events,
              Texts::tr("Dispatches since the start, over all connections")),
        count(u"filtered"_s, Texts::tr("Filtered"), shard.filtered,
              Texts::tr("Dropped by their type before anybody read them; counted among the events")),
        count(u"replayed"_s, Texts::tr("Replayed"), shard.replayed,
              Texts::tr("Events that were missed and came again while the session resumed")),
        count(u"gaps"_s, Texts::tr("Gaps"), shard.gaps,
              Texts::tr("Sequence numbers that were skipped: events that are lost"), Tone::Bad),
        count(u"duplicates"_s, Texts::tr("Duplicates"), shard.duplicates,
              Texts::tr("Events whose sequence number had been seen; they were handed out once"), Tone::Busy),
    };
}

QList<ShardFact> trafficFacts(const ShardSnapshot &shard)
{
    return {
        count(u"payloads"_s, Texts::tr("Payloads"), shard.payloads,
              Texts::tr("Received, of every opcode, over all connections")),
        {u"received"_s, Texts::tr("Received"), Units::bytes(shard.bytesReceived),
         Texts::tr("Bytes on the WebSocket over all connections; %1 when inflated")
             .arg(Units::bytes(shard.bytesInflated)),
         shard.bytesReceived > 0 ? Tone::Normal : Tone::Muted},
        {u"sent"_s, Texts::tr("Sent"), Units::bytes(shard.bytesSent),
         Texts::tr("Bytes on the WebSocket over all connections"),
         shard.bytesSent > 0 ? Tone::Normal : Tone::Muted},
        count(u"reconnects"_s, Texts::tr("Reconnects"), shard.reconnects,
              Texts::tr("How often it became ready again after the first time")),
    };
}

QList<ShardFact> inflaterFacts(const ShardSnapshot &shard)
{
    const Gateway::InflaterStatistics &inflater = shard.inflater;
    return {
        known(u"inflater"_s, Texts::tr("Inflater"), shard.inflaterImplementation,
              Texts::tr("What inflates the stream; nothing where the connection is not compressed")),
        known(u"ratio"_s, Texts::tr("Ratio"),
              inflater.bytesIn > 0 ? Units::ratio(inflater.ratio()) : QString(),
              Texts::tr("Inflated by compressed bytes of this connection")),
        known(u"buffer"_s, Texts::tr("Buffer"),
              inflater.capacity > 0
                  ? Texts::tr("%1 of %2").arg(Units::bytes(inflater.used), Units::bytes(inflater.capacity))
                  : QString(),
              Texts::tr("What the last payload took of the buffer it was inflated into")),
        known(u"window"_s, Texts::tr("Window"),
              inflater.windowMemory > 0 ? Units::bytes(inflater.windowMemory) : QString(),
              Texts::tr("Memory of the decompression context, kept for as long as the connection")),
    };
}

} // namespace

QList<ShardFact> shardFacts(const ShardSnapshot &shard)
{
    return sessionFacts(shard) + heartbeatFacts(shard) + sendFacts(shard) + guildFacts(shard) +
           eventFacts(shard) + trafficFacts(shard) + inflaterFacts(shard);
}

QString spanText(std::chrono::milliseconds span)
{
    const qint64 all = std::max<qint64>(span.count() / 1000, 0);
    const qint64 hours = all / 3600;
    const qint64 minutes = all / 60 % 60;
    if (hours > 0)
        return Texts::tr("%1\u00a0h %2\u00a0min").arg(Units::count(hours)).arg(minutes);
    if (minutes > 0)
        return Texts::tr("%1\u00a0min %2\u00a0s").arg(minutes).arg(all % 60);
    return Texts::tr("%1\u00a0s").arg(all);
}
