// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtextmaker.h"

#include "eventlog/eventsummary.h"
#include "eventlog/jsonwalker.h"
#include "eventlog/printable.h"
#include "logview/heartbeatlatency.h"
#include "logview/loggedtransition.h"
#include "units.h"

#include <QCoreApplication>

#include <memory>

using Gateway::Event;
using Gateway::Opcode;

namespace {

//! A guild of 5 MB is a line of text here: of larger payloads only what is small is looked at.
constexpr qsizetype largePayload = qsizetype(32) * 1024;
constexpr qsizetype smallValue = 1024;

//! \a payload without the large values in its `d`.
QByteArray reduced(QByteArrayView payload)
{
    JsonWalker walker(payload);
    QByteArray result(1, '{');
    QByteArrayView key;
    QByteArrayView value;
    const auto append = [&] {
        result += '"' + key.toByteArray() + "\":" + value.toByteArray() + ',';
    };
    for (bool ok = walker.enterObject(); ok && walker.nextKey(&key);) {
        if (key != "d" || !walker.enterObject()) {
            ok = walker.takeRaw(&value);
            append();
            continue;
        }
        result += "\"d\":{";
        while (walker.nextKey(&key)) {
            if (walker.takeRaw(&value) && value.size() <= smallValue)
                append();
        }
        result += "\"\":0},";
    }
    return result + "\"\":0}";
}

Event eventOf(const LogChunk &chunk, int row, QByteArrayView payload)
{
    const LogColumns &columns = chunk.columns();
    const bool isGuild = LogType::eventType(columns.type[row]) == Gateway::EventType::GuildCreate;
    const QByteArray bytes =
        isGuild && payload.size() > largePayload ? reduced(payload) : payload.toByteArray();
    Gateway::Error error;
    const Gateway::Envelope envelope = Gateway::Envelope::scan(bytes, &error);
    const bool isSent = columns.direction[row] == quint8(LogDirection::Sent);
    Event::Origin origin;
    origin.shard = {columns.shard[row], columns.shard[row] + 1};
    origin.direction = isSent ? Event::Direction::Sent : Event::Direction::Received;
    origin.timestamp = columns.time[row];
    origin.wireSize = columns.wireSize[row];
    origin.replayed = columns.replayed[row] != 0;
    return Event(bytes, envelope, origin);
}

QString shownName(const QByteArray &name)
{
    return Printable::line(QString::fromUtf8(name));
}

} // namespace

RowText RowTextMaker::make(const LogSnapshot &snapshot, RowId id)
{
    const LogChunk &chunk = *snapshot.chunk(snapshot.chunkIndexOf(id));
    const int row = int(id - chunk.firstRow());
    const LogColumns &columns = chunk.columns();
    RowText text;
    text.row = id;
    text.guild = shownName(m_names.guild(columns.guild[row]));
    text.channel = shownName(m_names.channel(columns.channel[row]));
    const QByteArrayView payload = m_reader.payload(chunk, row);
    if (payload.isEmpty()) {
        text.summary = QCoreApplication::translate("RowText", "(damaged)");
    } else if (columns.direction[row] == quint8(LogDirection::State)) {
        text.summary = Printable::line(transitionSummary(loggedTransition(payload)));
    } else {
        const Event event = eventOf(chunk, row, payload);
        text.summary = Printable::line(summary(snapshot, id, event));
        text.user = Printable::line(userName(columns.user[row], event));
    }
    text.colorRule = colorRule(chunk, row);
    return text;
}

QString RowTextMaker::summary(const LogSnapshot &snapshot, RowId row, const Event &event) const
{
    if (event.opcode() == Opcode::HeartbeatAck) {
        if (const std::optional<qint64> latency = heartbeatLatency(snapshot, row)) {
            return QCoreApplication::translate("EventSummary", "round trip %1")
                .arg(Units::milliseconds(double(*latency) / 1e6));
        }
    }
    return eventSummary(event, m_names);
}

QString RowTextMaker::userName(quint64 id, const Event &event) const
{
    if (id == 0)
        return {};
    const QByteArray known = m_names.user(id);
    if (!known.isEmpty())
        return QString::fromUtf8(known);
    for (const QStringView path : {u"author.username", u"user.username", u"member.user.username"}) {
        QString name = event.value(path).toString();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

int RowTextMaker::colorRule(const LogChunk &chunk, int row)
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const ColorRule &rule = m_rules.at(i);
        RowBits matches;
        if (!rule.enabled)
            continue;
        rule.filter.match(chunk, row, row + 1, &m_reader, &matches);
        if (matches.test(row))
            return int(i);
    }
    return -1;
}
