// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/shardselection.h"

#include <QSortFilterProxyModel>

class TimelineModel;

//! Of the changes of state, those of some shards whose words hold a text.
class TimelineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TimelineFilter(TimelineModel *model, QObject *parent = nullptr);

    void setShards(const ShardSelection &shards);
    //! In the state, the cause or the advice, whatever the case.
    void setText(const QString &text);
    [[nodiscard]] bool isActive() const { return !m_shards.isAll() || !m_text.isEmpty(); }

    //! The row of the change that brought the state which \a shard had at \a time (ms since the Unix epoch),
    //! or of the nearest before it that is let through; -1 for none.
    [[nodiscard]] int rowAt(int shard, qint64 time) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TimelineModel *m_model;
    ShardSelection m_shards;
    QString m_text;
};
