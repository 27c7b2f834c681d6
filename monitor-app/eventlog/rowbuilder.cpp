// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbuilder.h"

#include "eventlog/eventsummary.h"
#include "units.h"

#include <QCoreApplication>

using Gateway::Event;
using Gateway::Opcode;

EventRow RowBuilder::build(const Event &event)
{
    m_names.learn(event);
    EventRow row = EventRow::fromEvent(event);
    row.guildName = m_names.guild(row.guild);
    row.summary = summary(event).toUtf8();
    return row;
}

EventRow RowBuilder::build(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    EventRow row = EventRow::fromTransition(shard, transition);
    row.summary = transitionSummary(transition).toUtf8();
    return row;
}

QString RowBuilder::summary(const Event &event)
{
    const int shard = event.shard().id;
    if (event.opcode() == Opcode::Heartbeat && event.direction() == Event::Direction::Sent) {
        m_heartbeats.insert(shard, event.timestamp());
    } else if (event.opcode() == Opcode::HeartbeatAck) {
        const qint64 sent = m_heartbeats.take(shard);
        if (sent > 0 && event.timestamp() >= sent) {
            return QCoreApplication::translate("EventSummary", "round trip %1")
                .arg(Units::milliseconds(double(event.timestamp() - sent) / 1e6));
        }
    }
    return eventSummary(event, m_names);
}
