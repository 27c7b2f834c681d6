// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/plotcanvas.h"
#include "panels/plotrange.h"

#include <QSet>
#include <QWidget>

#include <optional>

class LatencyHistory;

//! One line a shard: each heartbeat's latency holds until the next, with a gap while there is no connection.
//! An ACK that is long in coming is marked in red.
//!
//! The wheel zooms the time, with Ctrl the latencies; dragging moves, with Shift it frames what is to be
//! shown; a double click shows all again. Keys: + and - zoom, the arrows move, Home shows all, End goes to
//! the newest.
class LatencyPlot : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPlot(LatencyHistory *history, QWidget *parent = nullptr);
    //! The same on \a canvas, which it takes over.
    LatencyPlot(LatencyHistory *history, PlotCanvas *canvas, QWidget *parent);

    [[nodiscard]] const PlotRange &range() const { return m_range; }
    //! Which of the shards have a line.
    [[nodiscard]] QList<int> shownShards() const;
    [[nodiscard]] QRectF plotArea() const;
    //! The lines that the readout at the pointer has; empty while the pointer is elsewhere.
    [[nodiscard]] QStringList readout() const;

    void setShown(const QSet<int> &shards);
    void showAll();

    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 70}; }

Q_SIGNALS:
    void rangeChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Overlay;

    //! From \a begin to \a end an ACK was awaited; the one before had taken \a latency.
    struct Wait
    {
        double begin;
        double end;
        double latency;
    };

    void takeData();
    void redraw();
    void setRange(const PlotRange &range);
    [[nodiscard]] PlotPicture::Line line(int shard) const;
    [[nodiscard]] QList<Wait> waits(int shard) const;
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] double valueAt(double y) const;
    [[nodiscard]] std::optional<double> latencyAt(int shard, double time) const;
    void paintOverlay(QPainter *painter) const;
    void paintWaits(QPainter *painter) const;
    void paintReadout(QPainter *painter, const QStringList &lines) const;

    LatencyHistory *m_history;
    PlotCanvas *m_canvas;
    Overlay *m_overlay;
    PlotRange m_range;
    QSet<int> m_shown;
    bool m_isEmpty = true;
    std::optional<QPointF> m_pointer;
    std::optional<QPointF> m_dragged; //!< Where the pointer was when it last moved the plot.
    std::optional<QPointF> m_frameFrom;
};
