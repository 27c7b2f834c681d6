// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/shardheatmapscale.h"

#include <QStyledItemDelegate>

//! Draws one shard of the heat map. A state that is not Ready is told by the cell's form as well as by its
//! colour, for those who do not tell the colours apart.
class ShardHeatCell : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ShardHeatCell(ShardsModel *model, QObject *parent = nullptr);

    void setScale(const ShardHeatScale &scale) { m_scale = scale; }
    [[nodiscard]] const ShardHeatScale &scale() const { return m_scale; }
    void setSide(int side) { m_side = side; }

    //! Fills \a cell as that of a shard in \a state is filled, for the legend.
    static void drawState(QPainter *painter, const QRectF &cell, Gateway::ShardState state,
                          const QPalette &palette);

    //! What the cell shows, for the tool tip.
    [[nodiscard]] QString summary(int row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    ShardsModel *m_model;
    ShardHeatScale m_scale;
    int m_side = 0; //!< Pixels.
};
