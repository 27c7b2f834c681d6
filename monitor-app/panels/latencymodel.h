// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/latencyhistory.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

//! The latencies of the last minutes in figures: one row a shard, and with several a last one for all.
class LatencyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ShardColumn,
        Percentile50Column,
        Percentile95Column,
        Percentile99Column,
        NowColumn,
        AverageColumn,
        MaximumColumn,
        MinimumColumn,
        Percentile90Column,
        BeatsColumn,
        MissedColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    static constexpr int valueRole = Qt::UserRole;     //!< The figure, to sort by.
    static constexpr int totalRole = Qt::UserRole + 1; //!< Whether the row is of all shards.

    explicit LatencyModel(LatencyHistory *history, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void update();
    [[nodiscard]] bool isTotal(int row) const { return row == m_shards.size(); }
    [[nodiscard]] const LatencyHistory::Summary &summary(int row) const;
    [[nodiscard]] double value(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;

    LatencyHistory *m_history;
    QList<int> m_shards;
    mutable QMap<int, LatencyHistory::Summary> m_summaries; //!< By row, made when asked for.
};

//! The same rows in an order that the user chose, the total at the end.
class LatencyOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LatencyOrder(LatencyModel *model, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};
