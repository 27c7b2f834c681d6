// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

class LatencyHistory;

//! The latencies of the last minutes in figures, one row a shard.
class LatencyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ShardColumn,
        NowColumn,
        AverageColumn,
        MinimumColumn,
        MaximumColumn,
        Percentile95Column,
        ColumnCount
    };
    Q_ENUM(Column)

    explicit LatencyModel(LatencyHistory *history, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void update();

    LatencyHistory *m_history;
    QList<int> m_shards;
};
