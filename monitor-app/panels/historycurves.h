// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/historysurface.h"

#include <QSharedPointer>

class QCustomPlot;
class HistoryTicker;

//! Draws the lines with QCustomPlot.
class HistoryCurves : public HistorySurface
{
    Q_OBJECT

public:
    explicit HistoryCurves(QWidget *parent = nullptr);
    ~HistoryCurves() override;

    void draw(const HistoryPicture &picture) override;
    [[nodiscard]] QRect plotArea() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyColors();
    void setTicks();

    QCustomPlot *m_plot;
    QSharedPointer<HistoryTicker> m_ticker;
    HistoryPicture m_picture;
};
