// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnheader.h"

#include <gateway/session/shardsnapshot.h>

#include <QAbstractTableModel>
#include <QList>
#include <QSortFilterProxyModel>

//! What the inflater of each shard did over all its connections and what it holds now. The first row is all
//! shards together.
class InflaterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ShardColumn,
        ImplementationColumn,
        WireColumn,
        InflatedColumn,
        RatioColumn,
        SavedColumn,
        PayloadsColumn,
        TimeColumn,
        BufferColumn,
        EfficiencyColumn,
        WindowColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    //! The share of the buffer that is in use, between 0 and 1; for UsageBar.
    static constexpr int UsageRole = Qt::UserRole;
    //! What rows are sorted by: a number, or the implementation's name.
    static constexpr int SortRole = Qt::UserRole + 1;

    explicit InflaterModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    //! The shard of \a row; InflaterHistory::total of the first.
    [[nodiscard]] int shardAt(int row) const;
    //! Whether payloads come and none of them is compressed.
    [[nodiscard]] bool isUncompressed() const;

public Q_SLOTS:
    void clear();
    //! Those of all shards or of some; the others keep their figures.
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);

private:
    [[nodiscard]] static ColumnHeader headerOf(int section);
    int placeOf(Gateway::ShardId shard); //!< In m_shards; a new one where the shard has none.
    void addUp();
    [[nodiscard]] const Gateway::ShardSnapshot &snapshotAt(int row) const;
    //! What stands in a cell as a number; NaN where there is nothing.
    [[nodiscard]] double figure(const Gateway::ShardSnapshot &shard, int column) const;
    [[nodiscard]] QString text(const Gateway::ShardSnapshot &shard, int column) const;
    [[nodiscard]] QString implementation(const Gateway::ShardSnapshot &shard) const;
    [[nodiscard]] QString toolTip(const Gateway::ShardSnapshot &shard, int column) const;

    QList<Gateway::ShardSnapshot> m_shards; //!< By their numbers.
    Gateway::ShardSnapshot m_total;
};

//! The rows as the user sorts them; that of all together stays first.
class InflaterOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit InflaterOrder(InflaterModel *model, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};
