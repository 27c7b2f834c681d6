// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintedcanvas.h"

#include "colorscheme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#ifndef GATEWAY_WITH_CUSTOMPLOT
PlotCanvas *PlotCanvas::create(QWidget *parent)
{
    return new PaintedCanvas(parent);
}
#endif

void PaintedCanvas::draw(const PlotPicture &picture)
{
    m_picture = picture;
    update();
}

QFont PaintedCanvas::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    return small;
}

QRectF PaintedCanvas::plotArea() const
{
    const QFontMetrics metrics(smallFont());
    int widest = metrics.horizontalAdvance(QStringLiteral("000"));
    for (const PlotTick &tick : m_picture.valueTicks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    return QRectF(rect()).adjusted(widest + 12, 8, -12, -metrics.height() - 8);
}

QPointF PaintedCanvas::place(const QRectF &area, const QPointF &point) const
{
    const double x = (point.x() - m_picture.begin) / (m_picture.end - m_picture.begin);
    const double y = (point.y() - m_picture.low) / (m_picture.high - m_picture.low);
    // Far outside it makes no difference where, and QPainter dislikes huge coordinates.
    return {area.left() + std::clamp(x, -2.0, 3.0) * area.width(),
            area.bottom() - std::clamp(y, -2.0, 3.0) * area.height()};
}

void PaintedCanvas::paintAxes(QPainter *painter, const QRectF &area) const
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    const QPen grid(Colors::mixed(text, base, 0.85), 1);
    const int height = painter->fontMetrics().height();
    for (const PlotTick &tick : m_picture.valueTicks) {
        const double y = place(area, {m_picture.begin, tick.value}).y();
        painter->setPen(grid);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(text);
        painter->drawText(QRectF(0, y - height, area.left() - 6, 2 * height),
                          Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    for (const PlotTick &tick : m_picture.timeTicks) {
        const double x = place(area, {tick.value, m_picture.low}).x();
        painter->setPen(grid);
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter->setPen(text);
        painter->drawText(QRectF(x - 60, area.bottom() + 4, 120, height), Qt::AlignHCenter | Qt::AlignTop,
                          tick.label);
    }
    painter->setPen(Colors::mixed(text, base, 0.6));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->drawLine(area.topLeft(), area.bottomLeft());
}

void PaintedCanvas::paintLine(QPainter *painter, const QRectF &area, const PlotPicture::Line &line) const
{
    QPainterPath path;
    bool isDown = false;
    for (const QPointF &point : line.points) {
        if (std::isnan(point.y())) {
            isDown = false;
            continue;
        }
        const QPointF at = place(area, point);
        if (isDown) {
            if (m_picture.hasSteps)
                path.lineTo(at.x(), path.currentPosition().y());
            path.lineTo(at);
        } else {
            path.moveTo(at);
        }
        isDown = true;
    }
    painter->setPen(QPen(line.color, 1.6, line.style));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

void PaintedCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setFont(smallFont());
    const QRectF area = plotArea();
    paintAxes(&painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area.adjusted(0, -1, 0, 1));
    for (const PlotPicture::Line &line : m_picture.lines)
        paintLine(&painter, area, line);
    painter.setClipping(false);
    if (m_picture.hint.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(Colors::muted(palette()));
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_picture.hint);
}
