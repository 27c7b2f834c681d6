// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagewords.h"

#include "units.h"

#include <QLocale>

using Gateway::Stage;
using Gateway::StageShares;

QString StageWords::name(Stage stage)
{
    switch (stage) {
    case Stage::Network:
        return tr("Network");
    case Stage::Socket:
        return tr("Socket");
    case Stage::Inflating:
        return tr("Inflating");
    case Stage::Decoding:
        return tr("Decoding");
    case Stage::Slots:
        return tr("Slots");
    }
    return {};
}

QString StageWords::meaning(Stage stage)
{
    switch (stage) {
    case Stage::Network:
        return tr("On the way: half a heartbeat's round trip, less what was done here with its ACK.");
    case Stage::Socket:
        return tr("Come, but not read yet: the shard's thread was at something else.");
    case Stage::Inflating:
        return tr("In the inflater.");
    case Stage::Decoding:
        return tr("Reading: TLS, frames, the scan of the payload, ETF.");
    case Stage::Slots:
        return tr("In those who take the events: here this program's own log and panels.");
    }
    return {};
}

QString StageWords::advice(Stage stage)
{
    switch (stage) {
    case Stage::Network:
        return tr("Look at the connection, the proxy and the distance; nothing in the bot makes it faster.");
    case Stage::Socket:
        return tr("More threads, fewer shards in each, and no other work in their threads.");
    case Stage::Inflating:
        return tr("Fewer intents, zstd-stream in place of zlib-stream, or a build with zlib-ng.");
    case Stage::Decoding:
        return tr("Fewer intents, JSON in place of ETF, an optimised build.");
    case Stage::Slots:
        return tr("Pause or filter the log here; in a bot, move long work out of the slots.");
    }
    return {};
}

QString StageWords::percent(double share)
{
    const double value = share * 100;
    return tr("%1 %").arg(QLocale().toString(value, 'f', value >= 0.05 && value < 0.95 ? 1 : 0));
}

QString StageWords::blame(const StageShares::Verdict &verdict)
{
    const QString share = percent(verdict.figures.share(verdict.stage));
    const QString time = Units::milliseconds(verdict.figures[verdict.stage]);
    switch (verdict.stage) {
    case Stage::Network:
        return tr("The network takes %1 of the time, %2 one way.").arg(share, time);
    case Stage::Socket:
        return tr("Waiting in the socket takes %1 of the time, %2 a read: the thread is at something else.")
            .arg(share, time);
    case Stage::Inflating:
        return tr("The inflater takes %1 of the time, %2 a read.").arg(share, time);
    case Stage::Decoding:
        return tr("Decoding takes %1 of the time, %2 a read.").arg(share, time);
    case Stage::Slots:
        return tr("The slots take %1 of the time, %2 a read.").arg(share, time);
    }
    return {};
}

QString StageWords::sentence(const StageShares::Verdict &verdict, qsizetype shards)
{
    if (!verdict.isMeasured)
        return tr("Nothing came in the last seconds.");
    if (!verdict.isBehind) {
        return tr("Nothing is behind: what comes is dealt with after %1, of which the network takes %2.")
            .arg(Units::milliseconds(verdict.figures.delay()),
                 percent(verdict.figures.share(Stage::Network)));
    }
    if (shards < 2)
        return blame(verdict);
    return tr("Shard %1: %2").arg(QString::number(verdict.shard), blame(verdict));
}
