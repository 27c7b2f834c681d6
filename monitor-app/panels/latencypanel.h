// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LatencyHistory;

//! The latency of each shard over the last minutes: a plot where the program was built with QCustomPlot, else
//! a table.
class LatencyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPanel(LatencyHistory *history, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {315, 190}; }
};
