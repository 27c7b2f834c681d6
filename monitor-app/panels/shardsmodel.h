// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnheader.h"

#include <gateway/metrics/eventrates.h>
#include <gateway/session/shardsnapshot.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QTimer>

#include <chrono>

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
    //! A thousand shards that start change state some thousand times in a second: what follows at once is
    //! told of together.
    static constexpr std::chrono::milliseconds refreshInterval{50};

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
    //! Whether row \a left stands before row \a right when they are sorted by \a column; states by how much
    //! they want attention, and what is equal by its id.
    [[nodiscard]] bool isBefore(int left, int right, int column) const;
    //! Whether heartbeats go to and fro.
    [[nodiscard]] static bool isBeating(Gateway::ShardState state);

public Q_SLOTS:
    void clear();
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    void takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);

Q_SIGNALS:
    //! At most once in refreshInterval.
    void figuresChanged();
    void transitionTaken(Gateway::ShardId shard, const Gateway::Transition &transition);

private:
    [[nodiscard]] static ColumnHeader headerOf(int section);
    int rowOf(Gateway::ShardId shard);
    void insertMissing(const QList<Gateway::ShardSnapshot> &snapshots);
    void tellSoon(int row);
    void tell();
    [[nodiscard]] double sortKey(const Gateway::ShardSnapshot &shard, int column) const;
    [[nodiscard]] QString text(const Gateway::ShardSnapshot &shard, int column) const;
    [[nodiscard]] QString toolTip(const Gateway::ShardSnapshot &shard, int column) const;
    static QString stateWithWait(const Gateway::ShardSnapshot &shard);

    QList<Gateway::ShardSnapshot> m_shards; //!< In the order of their ids.
    QHash<int, QList<Gateway::Transition>> m_history;
    Gateway::EventRates m_rates;
    QTimer m_refresh;        //!< Runs while changes are being collected.
    int m_firstChanged = -1; //!< Rows that changed and were not told of yet; -1: none.
    int m_lastChanged = -1;
};
