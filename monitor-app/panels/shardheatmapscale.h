// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardsnapshot.h>

#include <QColor>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

class ShardsModel;

//! Turns a shard into the colour of its cell, by its state or by a figure. A plain value.
class ShardHeatScale
{
public:
    enum class Measure { State, Latency, EventRate };

    //! Latencies up to the first are good, from the last on bad; between them the scale is logarithmic.
    static constexpr double goodLatency = 50;
    static constexpr double badLatency = 1000;

    ShardHeatScale() = default;
    //! Rates are coloured in proportion to the greatest among the shards of \a model.
    ShardHeatScale(Measure measure, const ShardsModel &model);

    [[nodiscard]] Measure measure() const { return m_measure; }
    [[nodiscard]] double greatestRate() const { return m_greatestRate; }

    //! Where the shard stands between the ends of the scale, 0 to 1; -1 without a figure, as while it is not
    //! connected, or where states are shown.
    [[nodiscard]] double place(const Gateway::ShardSnapshot &shard, double rate) const;
    [[nodiscard]] QColor colorAt(double place, const QPalette &palette) const;
    //! Of the shard's state where there is no place for it.
    [[nodiscard]] QColor color(const Gateway::ShardSnapshot &shard, double rate,
                               const QPalette &palette) const;

private:
    Measure m_measure = Measure::State;
    double m_greatestRate = 0;
};
