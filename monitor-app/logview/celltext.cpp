// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"

#include "eventlog/printable.h"
#include "units.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

//! Seconds with \a decimals, and a sign.
QString seconds(qint64 nanoseconds, int decimals)
{
    const QString text = QString::number(double(nanoseconds) / 1e9, 'f', decimals);
    return nanoseconds < 0 ? text : u'+' + text;
}

QString delta(const LogRow &row, const CellContext &context)
{
    return context.previousTime ? seconds(row.time - *context.previousTime, 6) : QString();
}

QString timeText(const LogRow &row, const CellContext &context)
{
    switch (context.timeFormat) {
    case TimeFormat::Absolute:
        return Units::timeOfDay(row.time);
    case TimeFormat::Relative:
        return seconds(row.time - context.origin, 3);
    case TimeFormat::Delta:
        return delta(row, context);
    }
    return {};
}

QString directionText(const LogRow &row)
{
    switch (row.direction) {
    case LogDirection::Received:
        return row.replayed ? CellText::tr("↓ in ⟲", "received, replayed") : CellText::tr("↓ in", "received");
    case LogDirection::Sent:
        return CellText::tr("↑ out", "sent");
    case LogDirection::State:
        return CellText::tr("• state", "a change of state");
    }
    return {};
}

QString idText(quint64 id, const QString *name, const CellContext &context)
{
    if (name && !name->isEmpty())
        return *name;
    return id == 0 || (!name && context.awaitsTexts) ? QString() : QString::number(id);
}

} // namespace

QString typeText(const LogRow &row)
{
    return row.isChangeOfState() ? Gateway::stateText(Gateway::ShardState(row.state))
                                 : Printable::name(LogType::name(row.type));
}

QString cellText(ViewColumn column, const LogRow &row, const RowText *text, const CellContext &context)
{
    switch (column) {
    case ViewColumn::Time:
        return timeText(row, context);
    case ViewColumn::Delta:
        return delta(row, context);
    case ViewColumn::Shard:
        return QString::number(row.shard);
    case ViewColumn::Direction:
        return directionText(row);
    case ViewColumn::Op:
        return row.op >= 0 ? QString::number(row.op) : QString();
    case ViewColumn::Type:
        return typeText(row);
    case ViewColumn::Sequence:
        return row.sequence >= 0 ? QString::number(row.sequence) : QString();
    case ViewColumn::Guild:
        return idText(row.guild, text ? &text->guild : nullptr, context);
    case ViewColumn::Channel:
        return idText(row.channel, text ? &text->channel : nullptr, context);
    case ViewColumn::User:
        return idText(row.user, text ? &text->user : nullptr, context);
    case ViewColumn::WireSize:
        return row.isChangeOfState() ? QString() : Units::bytes(row.wireSize);
    case ViewColumn::Size:
        return row.isChangeOfState() ? QString() : Units::bytes(row.size);
    case ViewColumn::Replayed:
        return row.replayed ? u"⟲"_s : QString();
    case ViewColumn::State:
        return row.state == LogColumns::noState ? QString()
                                                : Gateway::stateText(Gateway::ShardState(row.state));
    case ViewColumn::Summary:
        return text ? text->summary : QString();
    }
    return {};
}
