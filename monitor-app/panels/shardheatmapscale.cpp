// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardheatmapscale.h"

#include "colorscheme.h"
#include "panels/shardsmodel.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

using Gateway::ShardSnapshot;

ShardHeatScale::ShardHeatScale(Measure measure, const ShardsModel &model) : m_measure(measure)
{
    if (measure != Measure::EventRate)
        return;
    for (int row = 0; row < model.rowCount(); ++row)
        m_greatestRate =
            std::max(m_greatestRate, model.rates().rates(model.shard(row).shard.id).eventsPerSecond);
}

double ShardHeatScale::place(const ShardSnapshot &shard, double rate) const
{
    switch (m_measure) {
    case Measure::State:
        return -1;
    case Measure::Latency:
        if (!ShardsModel::isBeating(shard.state) || shard.latency < 0)
            return -1;
        return std::clamp(std::log(std::max(shard.latency, 0.001) / goodLatency) /
                              std::log(badLatency / goodLatency),
                          0.0, 1.0);
    case Measure::EventRate:
        if (shard.state != Gateway::ShardState::Ready)
            return -1;
        return m_greatestRate > 0 ? std::clamp(rate / m_greatestRate, 0.0, 1.0) : 0;
    }
    return -1;
}

QColor ShardHeatScale::colorAt(double place, const QPalette &palette) const
{
    if (m_measure == Measure::EventRate) {
        const QColor base = palette.color(QPalette::Base);
        return Colors::mixed(Colors::accent(palette), base, 0.85 * (1 - place));
    }
    return place < 0.5 ? Colors::mixed(Colors::good(palette), Colors::busy(palette), 2 * place)
                       : Colors::mixed(Colors::busy(palette), Colors::bad(palette), 2 * place - 1);
}

QColor ShardHeatScale::color(const ShardSnapshot &shard, double rate, const QPalette &palette) const
{
    const double there = place(shard, rate);
    return there < 0 ? Colors::ofState(shard.state, palette) : colorAt(there, palette);
}
