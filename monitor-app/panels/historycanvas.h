// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/historysurface.h"

//! Paints the lines itself: for builds without QCustomPlot.
class HistoryCanvas : public HistorySurface
{
    Q_OBJECT

public:
    explicit HistoryCanvas(QWidget *parent = nullptr);

    void draw(const HistoryPicture &picture) override;
    [[nodiscard]] QRect plotArea() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGrid(QPainter *painter, const QRect &area) const;
    void paintTimes(QPainter *painter, const QRect &area) const;
    void paintSeries(QPainter *painter, const QRect &area, const HistorySeries &series) const;
    [[nodiscard]] QList<double> levels() const;
    [[nodiscard]] double placeOf(double time, const QRect &area) const;
    [[nodiscard]] double heightOf(double value, const QRect &area) const;

    HistoryPicture m_picture;
};
