// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/historyaxis.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

//! A line in a plot over time.
struct HistorySeries
{
    QString name;
    int color = 0;         //!< For Colors::ofSeries(); negative: of all together.
    QList<QPointF> points; //!< Seconds since the Unix epoch, and the value; NaN makes a gap.
};

//! What a plot over time shows at one moment.
struct HistoryPicture
{
    QList<HistorySeries> series;
    HistoryQuantity quantity = HistoryQuantity::Ratio;
    double from = 0; //!< Seconds since the Unix epoch, at the left.
    double to = 1;   //!< At the right.
    double top = 1;  //!< The value at the upper end; the lower is 0.
};

//! Draws lines over time; knows nothing of where they come from and takes no part in what the mouse does.
class HistorySurface : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! With QCustomPlot where the program was built with it.
    [[nodiscard]] static HistorySurface *create(QWidget *parent);

    virtual void draw(const HistoryPicture &picture) = 0;
    //! Where the lines are, without the axes' texts.
    [[nodiscard]] virtual QRect plotArea() const = 0;
};
