// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/plotrange.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QWidget>

//! What a plot shows at one moment. Times are seconds since the Unix epoch, values milliseconds.
struct LatencyPicture
{
    struct Line
    {
        int shard;
        QColor color;
        Qt::PenStyle style = Qt::SolidLine;
        QList<QPointF> points = {}; //!< Each holds until the next; a NaN is a gap.
    };

    double begin = 0;
    double end = 1;
    double low = 0;
    double high = 1;
    QList<PlotTick> timeTicks;
    QList<PlotTick> valueTicks;
    QList<Line> lines;
    QString hint; //!< Shown in the middle of an empty plot.
};

//! Draws a plot with its axes; it does nothing else.
class LatencyCanvas : public QWidget
{
    Q_OBJECT

public:
    virtual void draw(const LatencyPicture &picture) = 0;
    //! Where the lines are, within the canvas.
    [[nodiscard]] virtual QRectF plotArea() const = 0;

    //! By QCustomPlot where the program was built with it.
    [[nodiscard]] static LatencyCanvas *create(QWidget *parent);

protected:
    using QWidget::QWidget;
};
