// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltip.h"

#include "units.h"

#include <gateway/protocol/closecode.h>
#include <gateway/protocol/eventtype.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/opcode.h>
#include <gateway/protocol/snowflake.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using Gateway::Opcode;
using namespace Qt::StringLiterals;

namespace {

class CellTip
{
    Q_DECLARE_TR_FUNCTIONS(CellTip)
};

QString aboutOpcode(Opcode op)
{
    switch (op) {
    case Opcode::Dispatch:
        return CellTip::tr("An event that the gateway dispatches; its type says which.");
    case Opcode::Heartbeat:
        return CellTip::tr(
            "Shows that the connection lives. The client sends it in the interval that HELLO gave; the "
            "gateway may ask for one at once.");
    case Opcode::Identify:
        return CellTip::tr("Begins a new session, and takes one of the session starts of the day.");
    case Opcode::PresenceUpdate:
        return CellTip::tr("Sets the bot's status and activities.");
    case Opcode::VoiceStateUpdate:
        return CellTip::tr("Joins, moves between or leaves voice channels.");
    case Opcode::Resume:
        return CellTip::tr("Takes up a session that was dropped: what was missed is sent again.");
    case Opcode::Reconnect:
        return CellTip::tr("The gateway asks the client to reconnect and resume.");
    case Opcode::RequestGuildMembers:
        return CellTip::tr("Asks for members of a guild; GUILD_MEMBERS_CHUNK events answer.");
    case Opcode::InvalidSession:
        return CellTip::tr("The session is invalid. Its data tell whether it can be resumed.");
    case Opcode::Hello:
        return CellTip::tr("The first payload of a connection; it gives the interval of heartbeats.");
    case Opcode::HeartbeatAck:
        return CellTip::tr(
            "The gateway's answer to a heartbeat. When it fails to come the connection is dead.");
    default:
        return {};
    }
}

QString opcodeTip(const LogRow &row)
{
    if (row.op < 0)
        return CellTip::tr("A change of state is no payload: it has no opcode.");
    const QString name = Gateway::opcodeName(Opcode(row.op));
    const QString about = aboutOpcode(Opcode(row.op));
    if (name.isEmpty())
        return CellTip::tr("Opcode %1 is not known to this version.").arg(row.op);
    const QString head = CellTip::tr("Opcode %1, %2").arg(QString::number(row.op), name);
    return about.isEmpty() ? head : head + u'\n' + about;
}

QString eventTip(Gateway::EventType type)
{
    const QString name = Gateway::eventTypeName(type);
    const Gateway::Intents intents = Gateway::intentsOf(type);
    if (!intents)
        return CellTip::tr("%1 comes whatever the intents.").arg(name);
    QStringList names = Gateway::intentNames(intents);
    const QString brought =
        names.size() == 1
            ? CellTip::tr("%1 is brought by the intent %2.").arg(name, names.first())
            : CellTip::tr("%1 is brought by any of the intents %2.").arg(name, names.join(u", "));
    return Gateway::privilegedIntents(intents)
               ? brought + u'\n' + CellTip::tr("It is privileged: enable it on the Developer Portal.")
               : brought;
}

//! The close code that the text of a change of state names, with advice.
QString closeCodeTip(const QString &summary)
{
    static const QRegularExpression number(u"\\b([14][0-9]{3})\\b"_s);
    const QRegularExpressionMatch match = number.match(summary);
    const int code = match.captured(1).toInt();
    if (!match.hasMatch() || !Gateway::closeCodeInfo(code))
        return {};
    const QString name =
        CellTip::tr("Close code %1, %2").arg(QString::number(code), Gateway::closeCodeName(code));
    const QString advice = Gateway::closeAdvice(code);
    return advice.isEmpty() ? name : name + u'\n' + advice;
}

QString typeTip(const LogRow &row, const RowText *text)
{
    if (row.isChangeOfState()) {
        const QString code = text ? closeCodeTip(text->summary) : QString();
        return code.isEmpty() ? CellTip::tr("The shard changed its state.") : code;
    }
    if (row.op != int(Opcode::Dispatch))
        return opcodeTip(row);
    const Gateway::EventType type = LogType::eventType(row.type);
    return type == Gateway::EventType::Unknown ? CellTip::tr("This version does not know the type.")
                                               : eventTip(type);
}

QString idTip(const QString &kind, quint64 id, const QString &name)
{
    if (id == 0)
        return {};
    const QString made = QLocale().toString(Gateway::snowflakeTime(id).toLocalTime(), QLocale::ShortFormat);
    const QString head = u"%1 %2"_s.arg(kind).arg(id);
    return (name.isEmpty() ? head : head + u" ("_s + name + u')') + u'\n' + CellTip::tr("Made %1").arg(made);
}

QString directionTip(const LogRow &row)
{
    if (row.replayed)
        return CellTip::tr("Replayed: missed while disconnected and sent again after RESUME");
    switch (row.direction) {
    case LogDirection::Received:
        return CellTip::tr("Received from the gateway");
    case LogDirection::Sent:
        return CellTip::tr("Sent by this client");
    case LogDirection::State:
        return CellTip::tr("The shard changed its state");
    }
    return {};
}

} // namespace

QString cellTip(ViewColumn column, const LogRow &row, const RowText *text)
{
    switch (column) {
    case ViewColumn::Time:
    case ViewColumn::Delta:
        return Units::dateAndTime(row.time);
    case ViewColumn::Shard:
        return CellTip::tr("Shard %1").arg(row.shard);
    case ViewColumn::Direction:
    case ViewColumn::Replayed:
        return directionTip(row);
    case ViewColumn::Op:
        return opcodeTip(row);
    case ViewColumn::Type:
    case ViewColumn::State:
        return typeTip(row, text);
    case ViewColumn::Sequence:
        return row.sequence < 0 ? QString()
                                : CellTip::tr("Sequence %1 of shard %2").arg(row.sequence).arg(row.shard);
    case ViewColumn::Guild:
        return idTip(CellTip::tr("Guild"), row.guild, text ? text->guild : QString());
    case ViewColumn::Channel:
        return idTip(CellTip::tr("Channel"), row.channel, text ? text->channel : QString());
    case ViewColumn::User:
        return idTip(CellTip::tr("User"), row.user, text ? text->user : QString());
    case ViewColumn::WireSize:
    case ViewColumn::Size:
        return row.isChangeOfState() ? QString()
                                     : CellTip::tr("%1 of JSON, %2 on the wire")
                                           .arg(Units::bytes(row.size), Units::bytes(row.wireSize));
    case ViewColumn::Summary: {
        const QString code = row.isChangeOfState() && text ? closeCodeTip(text->summary) : QString();
        const QString summary = text ? text->summary : QString();
        return code.isEmpty() ? summary : summary + u"\n\n"_s + code;
    }
    }
    return {};
}
