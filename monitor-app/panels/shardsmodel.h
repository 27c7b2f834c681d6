// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/metrics/eventrates.h>
#include <gateway/session/shardsnapshot.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

//! The shards of a session, one row each: their states at once when they change, their figures with each
//! snapshot.
class ShardsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ShardColumn,
        StateColumn,
        LatencyColumn,
        AverageColumn,
        SequenceColumn,
        RateColumn,
        EventsColumn,
        ReceivedColumn,
        RatioColumn,
        ReconnectsColumn,
        GapsColumn,
        CauseColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    static constexpr int historyLength = 200; //!< Changes of state kept for each shard.

    explicit ShardsModel(QObject *parent = nullptr);
    ~ShardsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Gateway::ShardSnapshot &shard(int row) const { return m_shards.at(row); }
    [[nodiscard]] int rowOfShard(int id) const; //!< -1 when there is none.
    //! The last changes of state of the shard \a id, oldest first.
    [[nodiscard]] QList<Gateway::Transition> history(int id) const { return m_history.value(id); }
    [[nodiscard]] int shardsIn(Gateway::ShardState state) const;
    [[nodiscard]] const Gateway::EventRates &rates() const { return m_rates; }
    //! Whether heartbeats go to and fro.
    [[nodiscard]] static bool isBeating(Gateway::ShardState state);

public Q_SLOTS:
    void clear();
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    void takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);

Q_SIGNALS:
    void figuresChanged();
    void transitionTaken(Gateway::ShardId shard, const Gateway::Transition &transition);

private:
    int rowOf(Gateway::ShardId shard);
    [[nodiscard]] QString text(const Gateway::ShardSnapshot &shard, int column) const;
    [[nodiscard]] QString toolTip(const Gateway::ShardSnapshot &shard, int column) const;
    static QString stateWithWait(const Gateway::ShardSnapshot &shard);

    QList<Gateway::ShardSnapshot> m_shards; //!< In the order of their ids.
    QHash<int, QList<Gateway::Transition>> m_history;
    Gateway::EventRates m_rates;
};
