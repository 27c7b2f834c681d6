// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statelanes.h"

#include <algorithm>
#include <limits>

void StateLanes::add(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    Lane &lane = m_lanes[shard.id];
    if (lane.size() == laneCapacity)
        lane.pop_front();
    lane.push_back({transition.when.toMSecsSinceEpoch(), transition});
}

qint64 StateLanes::firstTime() const
{
    qint64 first = std::numeric_limits<qint64>::max();
    for (const Lane &lane : m_lanes)
        first = std::min(first, lane.front().time);
    return isEmpty() ? 0 : first;
}

int StateLanes::indexAt(const Lane &lane, qint64 time)
{
    const auto after =
        std::upper_bound(lane.begin(), lane.end(), time,
                         [](qint64 moment, const Change &change) { return moment < change.time; });
    return int(after - lane.begin()) - 1;
}
