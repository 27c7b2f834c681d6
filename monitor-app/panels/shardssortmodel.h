// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QTimer>

class ShardsModel;

//! The shards in the order of a column. As figures change it is sorted anew now and then, not with each: rows
//! that jump about cannot be read.
class ShardsSortModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ShardsSortModel(ShardsModel *shards, QObject *parent = nullptr);

    [[nodiscard]] int sourceRow(int row) const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void sortAnew();
    void sortSoon();

    const ShardsModel *m_shards;
    QTimer m_pause;
};
