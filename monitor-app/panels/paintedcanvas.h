// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/plotcanvas.h"

//! The plot drawn by hand, for builds without QCustomPlot.
class PaintedCanvas : public PlotCanvas
{
    Q_OBJECT

public:
    using PlotCanvas::PlotCanvas;

    void draw(const PlotPicture &picture) override;
    [[nodiscard]] QRectF plotArea() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAxes(QPainter *painter, const QRectF &area) const;
    void paintLine(QPainter *painter, const QRectF &area, const PlotPicture::Line &line) const;
    [[nodiscard]] QPointF place(const QRectF &area, const QPointF &point) const;
    [[nodiscard]] QFont smallFont() const;

    PlotPicture m_picture;
};
