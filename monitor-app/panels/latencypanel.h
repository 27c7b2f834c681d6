// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LatencyHistory;
class PanelTable;

//! The latency of each shard over the last minutes as a plot and in figures, and why a shard is behind.
class LatencyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPanel(LatencyHistory *history, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {315, 190}; }

private:
    [[nodiscard]] PanelTable *makeTable(LatencyHistory *history);
};
