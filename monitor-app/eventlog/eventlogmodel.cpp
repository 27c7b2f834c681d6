// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlogmodel.h"

#include "eventlog/rowcolor.h"
#include "units.h"

#include <QGuiApplication>

#include <algorithm>

EventLogModel::EventLogModel(QObject *parent) : QAbstractTableModel(parent) {}

EventLogModel::~EventLogModel() = default;

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const EventRow &EventLogModel::rowOf(RowId id) const
{
    const auto next = m_chunks.upper_bound(id);
    Q_ASSERT(next != m_chunks.begin());
    return std::prev(next)->second->row(id);
}

const EventRow &EventLogModel::row(int row) const
{
    return rowOf(rowId(row));
}

int EventLogModel::indexOf(RowId id) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), id);
    return found != m_rows.cend() && *found == id ? int(found - m_rows.cbegin()) : -1;
}

void EventLogModel::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    if (paused) {
        m_pausedAt = m_endRow;
    } else {
        m_pausedAt.reset();
        dropRowsBefore(m_firstRow);
        const QList<RowId> waiting(m_waiting.cbegin(), m_waiting.cend());
        m_waiting.clear();
        appendRows(waiting);
    }
    Q_EMIT pausedChanged(paused);
    Q_EMIT countsChanged();
}

void EventLogModel::take(const EventBatch &batch)
{
    m_firstRow = batch.firstRow;
    m_endRow = batch.endRow;
    m_dropped = batch.dropped;
    m_memory = batch.memory;
    m_complete = batch.complete;
    if (batch.reset)
        restart(batch);
    for (const EventChunkPointer &chunk : batch.chunks)
        m_chunks.emplace(chunk->first(), chunk);

    if (isPaused()) {
        const auto wait = std::lower_bound(batch.rows.cbegin(), batch.rows.cend(), *m_pausedAt);
        m_waiting.insert(m_waiting.end(), wait, batch.rows.cend());
        while (!m_waiting.empty() && m_waiting.front() < m_firstRow)
            m_waiting.pop_front();
        appendRows(batch.rows.first(wait - batch.rows.cbegin()));
    } else {
        dropRowsBefore(m_firstRow);
        appendRows(batch.rows);
    }
    forgetChunks(m_firstRow);
    Q_EMIT countsChanged();
}

void EventLogModel::restart(const EventBatch &batch)
{
    beginResetModel();
    m_rows.clear();
    m_waiting.clear();
    if (batch.cleared) {
        m_chunks.clear();
        if (isPaused())
            m_pausedAt = m_firstRow;
    }
    endResetModel();
}

void EventLogModel::appendRows(const QList<RowId> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.cbegin(), rows.cend());
    endInsertRows();
}

void EventLogModel::dropRowsBefore(RowId first)
{
    const auto kept = std::lower_bound(m_rows.cbegin(), m_rows.cend(), first);
    if (kept == m_rows.cbegin())
        return;
    beginRemoveRows({}, 0, int(kept - m_rows.cbegin()) - 1);
    m_rows.erase(m_rows.cbegin(), kept);
    endRemoveRows();
}

void EventLogModel::forgetChunks(RowId first)
{
    // What is shown while paused stays readable, also when the store has dropped it.
    const RowId firstShown = m_rows.empty() ? first : m_rows.front();
    const RowId endShown = m_rows.empty() ? first : m_rows.back() + 1;
    for (auto chunk = m_chunks.begin();
         chunk != m_chunks.end() && chunk->first + EventChunk::capacity <= first;) {
        const bool isShown = chunk->first < endShown && firstShown < chunk->first + EventChunk::capacity;
        chunk = isShown ? std::next(chunk) : m_chunks.erase(chunk);
    }
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventRow &event = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(event, index.column());
    case Qt::ToolTipRole:
        return toolTip(event, index.column());
    case Qt::ForegroundRole: {
        const QColor color = rowColor(event, index.column() == TypeColumn, QGuiApplication::palette());
        return color.isValid() ? QVariant(color) : QVariant();
    }
    case Qt::TextAlignmentRole:
        switch (index.column()) {
        case ShardColumn:
        case OpColumn:
        case SequenceColumn:
        case SizeColumn:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        }
    default:
        return {};
    }
}

QVariant EventLogModel::displayText(const EventRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return Units::timeOfDay(row.time);
    case ShardColumn:
        return row.shard;
    case DirectionColumn:
        switch (row.kind) {
        case EventRow::Kind::Received:
            return row.replayed ? tr("↓ in ⟲", "received, replayed") : tr("↓ in", "received");
        case EventRow::Kind::Sent:
            return tr("↑ out", "sent");
        case EventRow::Kind::Transition:
            return tr("• state", "a change of state");
        }
        return {};
    case OpColumn:
        return row.op >= 0 ? QVariant(row.op) : QVariant();
    case TypeColumn:
        return row.kind == EventRow::Kind::Transition ? Gateway::stateText(row.state)
                                                      : QString::fromUtf8(row.typeName());
    case SequenceColumn:
        return row.sequence >= 0 ? QVariant(row.sequence) : QVariant();
    case GuildColumn:
        if (!row.guildName.isEmpty())
            return QString::fromUtf8(row.guildName);
        return row.guild != 0 ? QString::number(row.guild) : QString();
    case SizeColumn:
        return row.kind == EventRow::Kind::Transition ? QString() : Units::bytes(row.size);
    case SummaryColumn:
        return QString::fromUtf8(row.summary);
    default:
        return {};
    }
}

QVariant EventLogModel::toolTip(const EventRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return Units::dateAndTime(row.time);
    case DirectionColumn:
        if (row.replayed)
            return tr("Replayed: missed while disconnected and sent again after RESUME");
        return row.kind == EventRow::Kind::Sent       ? tr("Sent by this client")
               : row.kind == EventRow::Kind::Received ? tr("Received from the gateway")
                                                      : tr("The shard changed its state");
    case SizeColumn:
        if (row.kind == EventRow::Kind::Transition)
            return {};
        return tr("%1 of JSON, %2 on the wire").arg(Units::bytes(row.size), Units::bytes(row.wireSize));
    case GuildColumn:
        return row.guild != 0 ? tr("Guild %1").arg(row.guild) : QString();
    case TypeColumn:
    case SummaryColumn:
        return QString::fromUtf8(row.summary);
    default:
        return {};
    }
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == ShardColumn || section == OpColumn || section == SequenceColumn ||
                           section == SizeColumn;
        return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case TimeColumn:
        return isTip ? tr("When it was received or sent, local time") : tr("Time");
    case ShardColumn:
        return isTip ? tr("The shard's number; filter with shard:0") : tr("Shard");
    case DirectionColumn:
        return isTip ? tr("Received, sent, or a change of state; filter with dir:in, dir:out, dir:state")
                     : tr("Dir");
    case OpColumn:
        return isTip ? tr("Opcode; 0 is a dispatched event") : tr("Op");
    case TypeColumn:
        return isTip ? tr("Event type, or the opcode's name; filter with type:MESSAGE_CREATE") : tr("Type");
    case SequenceColumn:
        return isTip ? tr("Sequence number of a dispatch") : tr("Seq");
    case GuildColumn:
        return isTip ? tr("Guild; filter with guild:ID") : tr("Guild");
    case SizeColumn:
        return isTip ? tr("Bytes of JSON after inflating") : tr("Size");
    case SummaryColumn:
        return isTip
                   ? tr("What the event says; any word of the filter is searched for here and in the payload")
                   : tr("Summary");
    default:
        return {};
    }
}
