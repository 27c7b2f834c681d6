// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventbatch.h"

#include <QAbstractTableModel>

#include <deque>
#include <map>
#include <optional>

//! The rows of the log that match the filter, as the store hands them out in batches. It lives in the GUI
//! thread and only looks at rows: nothing is parsed, filtered or waited for here.
class EventLogModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged)

public:
    enum Column {
        TimeColumn,
        ShardColumn,
        DirectionColumn,
        OpColumn,
        TypeColumn,
        SequenceColumn,
        GuildColumn,
        SizeColumn,
        SummaryColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    explicit EventLogModel(QObject *parent = nullptr);
    ~EventLogModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const EventRow &row(int row) const;
    [[nodiscard]] RowId rowId(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] int indexOf(RowId id) const; //!< -1 when it is not shown.

    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    //! While paused, rows that come wait; they are shown when the pause is over.
    void setPaused(bool paused);

    [[nodiscard]] qsizetype waitingRows() const { return qsizetype(m_waiting.size()); }
    [[nodiscard]] quint64 totalRows() const { return m_endRow - m_firstRow; }
    [[nodiscard]] quint64 droppedRows() const { return m_dropped; }
    [[nodiscard]] qsizetype memory() const { return m_memory; }
    [[nodiscard]] bool isSearchComplete() const { return m_complete; }

public Q_SLOTS:
    void take(const EventBatch &batch);

Q_SIGNALS:
    void pausedChanged(bool paused);
    //! The number of rows, of those waiting, dropped or searched is another one now.
    void countsChanged();

private:
    void restart(const EventBatch &batch);
    void appendRows(const QList<RowId> &rows);
    void dropRowsBefore(RowId first);
    void forgetChunks(RowId first);
    [[nodiscard]] const EventRow &rowOf(RowId id) const;
    [[nodiscard]] QVariant displayText(const EventRow &row, int column) const;
    [[nodiscard]] QVariant toolTip(const EventRow &row, int column) const;

    std::map<RowId, EventChunkPointer> m_chunks; //!< By their first row.
    std::deque<RowId> m_rows;
    std::deque<RowId> m_waiting;
    std::optional<RowId> m_pausedAt; //!< Rows from this on wait.
    RowId m_firstRow = 0;
    RowId m_endRow = 0;
    quint64 m_dropped = 0;
    qsizetype m_memory = 0;
    bool m_complete = true;
};
