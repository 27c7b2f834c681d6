// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/plotcanvas.h"

#include <QMap>

class QCPGraph;
class QCPItemText;
class QCustomPlot;

//! The plot drawn by QCustomPlot.
class CustomPlotCanvas : public PlotCanvas
{
    Q_OBJECT

public:
    explicit CustomPlotCanvas(QWidget *parent = nullptr);
    ~CustomPlotCanvas() override;

    void draw(const PlotPicture &picture) override;
    [[nodiscard]] QRectF plotArea() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
    void setAxes(const PlotPicture &picture);

    QCustomPlot *m_plot;
    QCPItemText *m_hint;
    QMap<int, QCPGraph *> m_graphs; //!< By the key of their line.
};
