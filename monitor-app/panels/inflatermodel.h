// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardsnapshot.h>

#include <QAbstractTableModel>
#include <QList>

//! What the inflater of each shard's connection did and holds.
class InflaterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ShardColumn,
        ImplementationColumn,
        InColumn,
        OutColumn,
        RatioColumn,
        BufferColumn,
        WindowColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    //! The share of the buffer that is in use, between 0 and 1; for UsageBar.
    static constexpr int UsageRole = Qt::UserRole;

    explicit InflaterModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void clear();
    //! Those of all shards or of some; the others keep their figures.
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);

private:
    int rowOf(Gateway::ShardId shard); //!< A new one where the shard has none.

    QList<Gateway::ShardSnapshot> m_shards; //!< By their numbers.
};
