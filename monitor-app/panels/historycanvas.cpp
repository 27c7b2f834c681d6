// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycanvas.h"

#include "colorscheme.h"

#include <QDateTime>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

HistoryCanvas::HistoryCanvas(QWidget *parent) : HistorySurface(parent)
{
    setMinimumSize(160, 80);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void HistoryCanvas::draw(const HistoryPicture &picture)
{
    m_picture = picture;
    update();
}

QList<double> HistoryCanvas::levels() const
{
    return HistoryAxis::ticks(m_picture.quantity, m_picture.top, std::clamp(height() / 30, 3, 6));
}

QRect HistoryCanvas::plotArea() const
{
    int left = 0;
    for (const double level : levels())
        left = std::max(left, fontMetrics().horizontalAdvance(HistoryAxis::text(m_picture.quantity, level)));
    return rect().adjusted(left + 12, 8, -12, -fontMetrics().height() - 6);
}

double HistoryCanvas::placeOf(double time, const QRect &area) const
{
    return area.left() + (time - m_picture.from) / (m_picture.to - m_picture.from) * area.width();
}

double HistoryCanvas::heightOf(double value, const QRect &area) const
{
    return area.bottom() - value / m_picture.top * area.height();
}

void HistoryCanvas::paintGrid(QPainter *painter, const QRect &area) const
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    for (const double level : levels()) {
        const double y = heightOf(level, area);
        painter->setPen(QPen(Colors::mixed(text, base, level > 0 ? 0.85 : 0.6), 1));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(text);
        const QRectF place(0, y - fontMetrics().height() / 2.0, area.left() - 6, fontMetrics().height());
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                          HistoryAxis::text(m_picture.quantity, level));
    }
}

void HistoryCanvas::paintTimes(QPainter *painter, const QRect &area) const
{
    const int wide = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) * 2;
    const int most = std::max(1, area.width() / wide);
    static constexpr double steps[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600};
    const double span = m_picture.to - m_picture.from;
    const double *step = std::find_if(std::begin(steps), std::end(steps) - 1,
                                      [&](double each) { return span / each <= most; });
    const QColor text = palette().color(QPalette::Text);
    for (double time = std::ceil(m_picture.from / *step) * *step; time <= m_picture.to; time += *step) {
        const double x = placeOf(time, area);
        painter->setPen(QPen(Colors::mixed(text, palette().color(QPalette::Base), 0.85), 1));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter->setPen(text);
        painter->drawText(QRectF(x - wide / 2.0, area.bottom() + 3, wide, fontMetrics().height()),
                          Qt::AlignCenter,
                          QDateTime::fromMSecsSinceEpoch(qint64(time * 1000)).toString(u"HH:mm:ss"));
    }
}

void HistoryCanvas::paintSeries(QPainter *painter, const QRect &area, const HistorySeries &series) const
{
    const QColor color = Colors::ofSeries(series.color, palette());
    painter->setPen(QPen(color, 1.6, Colors::styleOfSeries(series.color), Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    const auto drawLine = [&] {
        if (line.size() == 1)
            painter->drawPoint(line.first());
        else if (!line.isEmpty())
            painter->drawPolyline(line);
        line.clear();
    };
    for (const QPointF &point : series.points) {
        if (std::isnan(point.y()))
            drawLine();
        else
            line << QPointF(placeOf(point.x(), area), heightOf(point.y(), area));
    }
    drawLine();
}

void HistoryCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect area = plotArea();
    if (area.width() < 20 || area.height() < 20)
        return;
    paintGrid(&painter, area);
    paintTimes(&painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area.adjusted(0, -2, 0, 2));
    for (const HistorySeries &series : std::as_const(m_picture.series))
        paintSeries(&painter, area, series);
}
