// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/shardheatmapscale.h"

#include <QListView>

class ShardHeatCell;
class ShardsModel;

//! Every shard as one coloured cell, as large as lets all be seen at once. It shares its selection with the
//! table of shards.
class ShardHeatMap : public QListView
{
    Q_OBJECT

public:
    static constexpr int smallestCell = 14; //!< Pixels; below it the map scrolls.
    static constexpr int largestCell = 40;

    explicit ShardHeatMap(ShardsModel *model, QWidget *parent = nullptr);

    void setMeasure(ShardHeatScale::Measure measure);
    [[nodiscard]] const ShardHeatScale &scale() const;
    [[nodiscard]] QString summary(int row) const; //!< The tool tip of the shard in \a row.
    [[nodiscard]] int cellsInLine() const;

Q_SIGNALS:
    void scaleChanged(); //!< Its ends are others, or the figures behind it.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitCells();
    void takeFigures();

    ShardsModel *m_model;
    ShardHeatCell *m_cell;
};
