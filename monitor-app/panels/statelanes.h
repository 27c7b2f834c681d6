// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/shardid.h>
#include <gateway/session/shardstate.h>

#include <QMap>

#include <deque>

//! The states of each shard over time, for drawing: a plain holder of data.
class StateLanes
{
public:
    struct Change
    {
        qint64 time = 0; //!< Milliseconds since the Unix epoch.
        Gateway::Transition transition;
    };
    using Lane = std::deque<Change>;

    static constexpr std::size_t laneCapacity = 4096; //!< A lane drops its oldest changes beyond it.

    void clear() { m_lanes.clear(); }
    void add(Gateway::ShardId shard, const Gateway::Transition &transition);

    [[nodiscard]] bool isEmpty() const { return m_lanes.isEmpty(); }
    [[nodiscard]] QList<int> shards() const { return m_lanes.keys(); }
    [[nodiscard]] qsizetype count() const { return m_lanes.size(); }
    [[nodiscard]] const Lane &lane(int shard) const { return *m_lanes.find(shard); }
    [[nodiscard]] qint64 firstTime() const; //!< Of all lanes; 0 when there are none.

    //! The index of the change that brought the state which \a lane had at \a time; -1 before the first.
    [[nodiscard]] static int indexAt(const Lane &lane, qint64 time);

private:
    QMap<int, Lane> m_lanes; //!< By shard id.
};
