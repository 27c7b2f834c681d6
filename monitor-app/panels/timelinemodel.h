// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnheader.h"

#include <gateway/protocol/shardid.h>
#include <gateway/session/shardstate.h>

#include <QAbstractTableModel>
#include <QHash>

#include <deque>

//! The changes of state of all shards, newest last, each with its cause and with what to do about it.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ShardColumn, StateColumn, AfterColumn, CauseColumn, ColumnCount };
    Q_ENUM(Column)

    static constexpr int capacity = 10'000; //!< The oldest are dropped beyond it.

    explicit TimelineModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Gateway::ShardId shard(int row) const { return m_entries[std::size_t(row)].shard; }
    [[nodiscard]] const Gateway::Transition &transition(int row) const
    {
        return m_entries[std::size_t(row)].transition;
    }

    //! Local time, with the date where it is not of today.
    [[nodiscard]] static QString momentText(const QDateTime &moment);

public Q_SLOTS:
    void clear();
    void takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);

private:
    [[nodiscard]] static ColumnHeader headerOf(int section);
    struct Entry
    {
        Gateway::ShardId shard;
        Gateway::Transition transition;
        qint64 after; //!< Milliseconds since the shard's change before; -1 for its first.
    };

    [[nodiscard]] static QString causeWithAdvice(const Gateway::Transition &transition, QStringView between);

    std::deque<Entry> m_entries;
    QHash<int, QDateTime> m_lastChange;
};
