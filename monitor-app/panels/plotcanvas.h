// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/plotrange.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QWidget>

//! What a plot shows at one moment. Times are seconds since the Unix epoch.
struct PlotPicture
{
    struct Line
    {
        int key; //!< The same for the same line in the next picture.
        QColor color;
        Qt::PenStyle style = Qt::SolidLine;
        QList<QPointF> points = {}; //!< A NaN is a gap.
    };

    double begin = 0;
    double end = 1;
    double low = 0;
    double high = 1;
    QList<PlotTick> timeTicks;
    QList<PlotTick> valueTicks;
    QList<Line> lines;
    bool hasSteps = true; //!< Each point has a dot and holds until the next; else they are joined.
    QString hint;         //!< Shown in the middle of an empty plot.
};

//! Draws a plot with its axes; it does nothing else.
class PlotCanvas : public QWidget
{
    Q_OBJECT

public:
    virtual void draw(const PlotPicture &picture) = 0;
    //! Where the lines are, within the canvas.
    [[nodiscard]] virtual QRectF plotArea() const = 0;

    //! By QCustomPlot where the program was built with it.
    [[nodiscard]] static PlotCanvas *create(QWidget *parent);

protected:
    using QWidget::QWidget;
};
