// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/shardheatmapscale.h"

#include <QWidget>

class ShardHeatMap;
class ShardsModel;

//! What the colours of the heat map mean: how many shards are in each state, or the ends of the scale.
class ShardHeatLegend : public QWidget
{
    Q_OBJECT

public:
    ShardHeatLegend(ShardsModel *model, ShardHeatMap *map, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString text() const; //!< What it says, without the colours.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take();
    void drawStates(QPainter *painter) const;
    void drawScale(QPainter *painter) const;
    [[nodiscard]] QString lowEnd() const;
    [[nodiscard]] QString highEnd() const;

    ShardsModel *m_model;
    ShardHeatMap *m_map;
};
