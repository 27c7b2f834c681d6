// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintable.h"

#include "logview/celltext.h"
#include "logview/rowink.h"

#include <QGuiApplication>

namespace {

constexpr ViewColumn columns[] = {ViewColumn::Time,  ViewColumn::Shard,   ViewColumn::Direction,
                                  ViewColumn::Op,    ViewColumn::Type,    ViewColumn::Sequence,
                                  ViewColumn::Guild, ViewColumn::Channel, ViewColumn::Size};

} // namespace

void PlainTable::takeSnapshot(const LogSnapshot &snapshot)
{
    if (snapshot.firstRow() > m_snapshot.firstRow() && !m_snapshot.isEmpty()) {
        const RowId end = std::min(snapshot.firstRow(), m_snapshot.endRow());
        beginRemoveRows({}, 0, int(end - m_snapshot.firstRow()) - 1);
        QList<LogChunkPointer> kept;
        for (qsizetype i = 0; i < m_snapshot.chunkCount(); ++i) {
            if (m_snapshot.chunk(i)->firstRow() >= end)
                kept << m_snapshot.chunk(i);
        }
        m_snapshot = LogSnapshot(kept, m_snapshot.endRow());
        endRemoveRows();
    }
    const int before = rowCount();
    const int now = int(snapshot.rowCount());
    if (now <= before)
        return;
    beginInsertRows({}, before, now - 1);
    m_snapshot = snapshot;
    endInsertRows();
}

int PlainTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_snapshot.rowCount());
}

int PlainTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(columns));
}

QVariant PlainTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole)
        return {};
    const ViewColumn column = columns[std::size_t(index.column())];
    const LogRow row = LogRow::read(m_snapshot, m_snapshot.firstRow() + RowId(index.row()));
    if (role == Qt::DisplayRole)
        return cellText(column, row, nullptr, {});
    const QColor ink = rowInk(row, column == ViewColumn::Type, QGuiApplication::palette());
    return ink.isValid() ? QVariant(ink) : QVariant();
}
